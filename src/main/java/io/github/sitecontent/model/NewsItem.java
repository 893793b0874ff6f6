package io.github.sitecontent.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dated piece of news: an entry of news.yml.
 *
 * @param date day, month or year on which it happened, never finer than the author gave; null only
 *     beside {@code markdown}
 * @param text what happened; null only beside {@code markdown}
 * @param publications ids of the publications that it is about
 * @param pin whether it stays on top
 * @param hidden whether it is kept from the page
 * @param layout the template's macro for this item; null for the usual one
 * @param style what the item has in the place of the macro's own signs, by their names
 * @param markdown the item's own Markdown, used instead of a macro
 * @param origin where the item stands
 */
public record NewsItem(
    @Nullable PartialDate date,
    @Nullable Markdown text,
    List<String> publications,
    boolean pin,
    boolean hidden,
    @Nullable String layout,
    Map<String, Signs> style,
    @Nullable Verbatim markdown,
    Origin origin)
    implements Item {}
