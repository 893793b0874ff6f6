package io.github.sitecontent.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Work for the field: an entry of service.yml.
 *
 * @param role "Reviewer", "Program committee"
 * @param organization a venue, a journal, a society; null only beside {@code markdown}
 * @param period from when to when
 * @param url a page about it
 * @param notes inline
 * @param layout the template's macro for this entry; null for the usual one
 * @param style what the item has in the place of the macro's own signs, by their names
 * @param markdown the entry's own Markdown, used instead of a macro
 * @param origin where the entry stands
 */
public record Service(
    @Nullable String role,
    @Nullable String organization,
    Period period,
    @Nullable Url url,
    List<Markdown> notes,
    @Nullable String layout,
    Map<String, Signs> style,
    @Nullable Verbatim markdown,
    Origin origin)
    implements Item {}
