package io.github.sitecontent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the person works on: interests.yml.
 *
 * @param intro the sentence before the list
 * @param items each inline
 * @param origin where interests.yml begins
 */
public record Interests(@Nullable Markdown intro, List<Markdown> items, Origin origin) {}
