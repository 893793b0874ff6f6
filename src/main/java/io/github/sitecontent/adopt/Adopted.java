package io.github.sitecontent.adopt;

import java.util.List;
import java.util.Map;

/**
 * A page that was taken over, not yet written.
 *
 * @param data files by name
 * @param templates by the path of their page
 * @param pages as they will be generated: the page itself first, then the files that it includes
 * @param summary what became of it, for its author, one line each
 */
public record Adopted(
    Map<String, String> data,
    Map<String, String> templates,
    Map<String, String> pages,
    List<String> summary) {

  /** The page itself. */
  public String page() {
    return pages.values().iterator().next();
  }
}
