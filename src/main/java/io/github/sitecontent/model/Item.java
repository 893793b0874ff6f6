package io.github.sitecontent.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of a list, shown as one item of the page. */
public sealed interface Item
    permits Award, Education, Experience, NewsItem, Publication, Service, Talk, Teaching {

  /** The template's macro for this item; null for the usual one. */
  @Nullable String layout();

  /**
   * What the item has in the place of the macro's own signs, by their names in the template: {@code
   * after_authors}; mostly empty.
   */
  Map<String, Signs> style();

  /** The item's own Markdown, used instead of a macro; null for most. */
  @Nullable Verbatim markdown();

  /** Where the item stands in the data. */
  Origin origin();
}
