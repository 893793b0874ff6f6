package io.github.sitecontent.adopt;

import java.util.List;
import java.util.Map;

/**
 * A page that was taken over, not yet written.
 *
 * @param data files by name
 * @param templates by the path of their page
 * @param page as it will be generated
 * @param summary what became of it, for its author, one line each
 */
public record Adopted(
    Map<String, String> data, Map<String, String> templates, String page, List<String> summary) {}
