package io.github.sitecontent.adopt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The items of the lists of a page, read with the grammar with which the page is adopted. */
public final class PageItems {

  /** The key of the signs that an item has otherwise than its list, where it has some. */
  public static final String STYLE = "style";

  private PageItems() {}

  /**
   * An item.
   *
   * @param collection that it belongs to, {@code news} for example
   * @param macro that shows such items, unless they name another
   * @param from its first line, counted from 0
   * @param to the line behind its last one
   * @param data its keys and values, as the data file would have them; empty when nothing was read
   */
  public record Found(
      String collection, String macro, int from, int to, Map<String, Object> data) {}

  /**
   * Reads the lists of a page.
   *
   * @param order of day and month in dates that do not tell; null to go by the page's other dates
   * @return in the order of the page; none when it is no page that can be adopted
   */
  public static List<Found> of(String page, @Nullable DateOrder order) {
    SourcePage source;
    try {
      source = SourcePage.of(page.getBytes(StandardCharsets.UTF_8));
    } catch (SourcePage.Refused e) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    for (var collection : new ListReader(source, order, false).collections()) {
      collection.infer();
      for (var entry : collection.entries()) {
        int from = source.lineOf(entry.span.start()) - 1;
        int to = source.lineOf(Math.max(entry.span.start(), entry.span.end() - 1));
        var data = entry.data();
        entry.putStyle(data);
        found.add(new Found(collection.kind.name(), collection.kind.item(), from, to, data));
      }
    }
    found.sort(Comparator.comparingInt(Found::from));
    return found;
  }
}
