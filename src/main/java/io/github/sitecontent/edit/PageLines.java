package io.github.sitecontent.edit;

import io.github.sitecontent.adopt.Proof;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.page.LineOrigin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is made from data.
 *
 * @param lines without their line feeds
 * @param origins of the lines
 */
record PageLines(List<String> lines, List<LineOrigin> origins) {

  /**
   * The lines of an item.
   *
   * @param item where it begins in its data file
   * @param from its first line
   * @param to the line behind its last one
   */
  record Stretch(Location item, int from, int to) {}

  static PageLines of(Proof proof, String path) {
    var lines = proof.pages().getOrDefault(path, "").lines().map(PageLines::settled).toList();
    return new PageLines(lines, proof.origins().getOrDefault(path, List.of()));
  }

  /** A line without the blanks at its end that say nothing: two or more end a line, too. */
  static String settled(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
      end--;
    }
    return line.substring(0, end) + (end > 0 && line.endsWith("  ") ? "  " : "");
  }

  /** The items of the page, each without the blank lines around it. */
  List<Stretch> stretches() {
    var stretches = new ArrayList<Stretch>();
    int from = 0;
    while (from < lines.size()) {
      var item = itemOf(from);
      int to = from + 1;
      while (to < lines.size() && item != null && item.equals(itemOf(to))) {
        to++;
      }
      if (item != null) {
        add(item, from, to, stretches);
      }
      from = to;
    }
    return stretches;
  }

  private void add(Location item, int first, int last, List<Stretch> stretches) {
    int from = first;
    int to = last;
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    if (from < to) {
      stretches.add(new Stretch(item, from, to));
    }
  }

  private @Nullable Location itemOf(int line) {
    return line < origins.size() ? origins.get(line).item() : null;
  }

  /** Where a line comes from; null when nobody knows. */
  @Nullable Location placeOf(int line) {
    return line >= 0 && line < origins.size() ? origins.get(line).place() : null;
  }
}
