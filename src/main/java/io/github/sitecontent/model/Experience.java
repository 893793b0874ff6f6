package io.github.sitecontent.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job or a stay: an entry of experience.yml.
 *
 * @param position what the person was
 * @param area of work
 * @param organization where
 * @param url the organization's page
 * @param period from when to when
 * @param advisors in the author's order
 * @param notes inline
 * @param layout the template's macro for this entry; null for the usual one
 * @param style what the item has in the place of the macro's own signs, by their names
 * @param markdown the entry's own Markdown, used instead of a macro
 * @param origin where the entry stands
 */
public record Experience(
    @Nullable String position,
    @Nullable String area,
    @Nullable String organization,
    @Nullable Url url,
    Period period,
    List<Person> advisors,
    List<Markdown> notes,
    @Nullable String layout,
    Map<String, Signs> style,
    @Nullable Verbatim markdown,
    Origin origin)
    implements Item {}
