package io.github.sitecontent.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course: an entry of teaching.yml.
 *
 * @param course its name; null only beside {@code markdown}
 * @param role "Lecturer", "Teaching assistant"
 * @param institution where
 * @param term "Fall 2025", when a period says too much
 * @param period from when to when
 * @param url the course's page
 * @param notes inline
 * @param layout the template's macro for this entry; null for the usual one
 * @param style what the item has in the place of the macro's own signs, by their names
 * @param markdown the entry's own Markdown, used instead of a macro
 * @param origin where the entry stands
 */
public record Teaching(
    @Nullable String course,
    @Nullable String role,
    @Nullable String institution,
    @Nullable String term,
    Period period,
    @Nullable Url url,
    List<Markdown> notes,
    @Nullable String layout,
    Map<String, Signs> style,
    @Nullable Verbatim markdown,
    Origin origin)
    implements Item {}
