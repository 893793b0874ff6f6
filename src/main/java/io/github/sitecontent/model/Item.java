package io.github.sitecontent.model;

import org.jspecify.annotations.Nullable;

/** An entry of a list, shown as one item of the page. */
public sealed interface Item
    permits Award, Education, Experience, NewsItem, Publication, Service, Talk, Teaching {

  /** The template's macro for this item; null for the usual one. */
  @Nullable String layout();

  /** The item's own Markdown, used instead of a macro; null for most. */
  @Nullable Verbatim markdown();

  /** Where the item stands in the data. */
  Origin origin();
}
