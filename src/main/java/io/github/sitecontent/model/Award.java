package io.github.sitecontent.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An award: an entry of awards.yml.
 *
 * @param title what was awarded; null only beside {@code markdown}
 * @param issuer who gave it
 * @param date when
 * @param url a page about it
 * @param note inline
 * @param layout the template's macro for this entry; null for the usual one
 * @param style what the item has in the place of the macro's own signs, by their names
 * @param markdown the entry's own Markdown, used instead of a macro
 * @param origin where the entry stands
 */
public record Award(
    @Nullable String title,
    @Nullable String issuer,
    @Nullable PartialDate date,
    @Nullable Url url,
    @Nullable Markdown note,
    @Nullable String layout,
    Map<String, Signs> style,
    @Nullable Verbatim markdown,
    Origin origin)
    implements Item {}
