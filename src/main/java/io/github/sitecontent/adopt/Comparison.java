package io.github.sitecontent.adopt;

import java.util.List;
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

  /** Gives items that differ their own Markdown; whether there was one. */
  boolean apply(List<Collection> collections) {
    boolean found = false;
    var runs =
        collections.stream()
            .flatMap(c -> c.runs.stream())
            .sorted(java.util.Comparator.comparingInt(run -> run.span().start()))
            .toList();
    int at = 0;
    for (var run : runs) {
      int end = page.indexOf(mark + mark + "\n", at);
      if (end < 0) {
        return false;
      }
      var lists = page.substring(at, end);
      at = end + 3;
      int first = lists.indexOf(mark + "\n");
      var items =
          first < 0 ? new String[0] : lists.substring(first + 2).split(Pattern.quote(mark + "\n"));
      for (int i = 0; i < run.entries.size(); i++) {
        var entry = run.entries.get(i);
        boolean isLast = i + 1 == run.entries.size();
        var wanted = entry.text + entry.extra + (isLast ? "\n" : run.gap);
        if (!entry.isVerbatim && (i >= items.length || !items[i].equals(wanted))) {
          entry.isVerbatim = true;
          found = true;
        }
      }
    }
    return found;
  }
}
