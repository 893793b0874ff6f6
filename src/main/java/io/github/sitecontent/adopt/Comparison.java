package io.github.sitecontent.adopt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Compares items as they were rendered with what the page has. */
final class Comparison {

  private final String page;
  private final String mark;

  /**
   * A comparison.
   *
   * @param page rendered, each item behind a line with the mark, each list before two marks
   * @param mark that the page has nowhere else
   */
  Comparison(String page, String mark) {
    this.page = page;
    this.mark = mark;
  }

  /**
   * Gives items that differ their own Markdown; whether there was one.
   *
   * @param isExact whether even blank lines that nobody sees make a difference
   */
  boolean apply(List<Collection> collections, boolean isExact) {
    boolean found = false;
    for (var item : rendered(collections).entrySet()) {
      var entry = item.getKey();
      if (!isExact && Blanks.isAlike(item.getValue(), entry.text)) {
        entry.text = item.getValue();
      }
      if (!entry.isVerbatim && !item.getValue().equals(entry.text)) {
        entry.isVerbatim = true;
        found = true;
      }
    }
    return found;
  }

  /** The items as they were rendered, without what separates them; empty for those that lack. */
  Map<Entry, String> rendered(List<Collection> collections) {
    var rendered = new LinkedHashMap<Entry, String>();
    var runs =
        collections.stream()
            .flatMap(c -> c.runs.stream())
            .sorted(Comparator.comparingInt(run -> run.span().start()))
            .toList();
    int at = 0;
    for (var run : runs) {
      int end = page.indexOf(mark + mark + "\n", at);
      if (end < 0) {
        return rendered;
      }
      var list = page.substring(at, end);
      at = end + 3;
      int first = list.indexOf(mark + "\n");
      var items =
          first < 0 ? new String[0] : list.substring(first + 2).split(Pattern.quote(mark + "\n"));
      for (int i = 0; i < run.entries.size(); i++) {
        var gap = run.behind(i);
        var item = i < items.length ? items[i] : "";
        boolean isWhole = item.endsWith(gap);
        rendered.put(
            run.entries.get(i), isWhole ? item.substring(0, item.length() - gap.length()) : "");
      }
    }
    return rendered;
  }
}
