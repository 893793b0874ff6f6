package io.github.sitecontent.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A talk: an entry of talks.yml.
 *
 * @param title of the talk; null only beside {@code markdown}
 * @param event at which it was given
 * @param location place
 * @param date when
 * @param url of the event or the talk
 * @param links slides, video
 * @param notes inline
 * @param layout the template's macro for this entry; null for the usual one
 * @param style what the item has in the place of the macro's own signs, by their names
 * @param markdown the entry's own Markdown, used instead of a macro
 * @param origin where the entry stands
 */
public record Talk(
    @Nullable String title,
    @Nullable String event,
    @Nullable String location,
    @Nullable PartialDate date,
    @Nullable Url url,
    List<Link> links,
    List<Markdown> notes,
    @Nullable String layout,
    Map<String, Signs> style,
    @Nullable Verbatim markdown,
    Origin origin)
    implements Item {}
