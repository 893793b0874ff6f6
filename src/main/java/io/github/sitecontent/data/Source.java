package io.github.sitecontent.data;

import io.github.sitecontent.model.Author;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The text of a file and its lines, which are counted from 1. */
final class Source {

  private final String text;
  private final int[] starts;
  private final Map<Object, Object> known = new ConcurrentHashMap<>();
  private final Map<String, Author> authors = new ConcurrentHashMap<>();

  /**
   * A text.
   *
   * @param text with line feeds only
   */
  Source(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    var starts = new int[64];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  String text() {
    return text;
  }

  int lineCount() {
    return starts.length;
  }

  /** Where a line begins in the text. */
  int startOf(int line) {
    return starts[line - 1];
  }

  /** A line without its line feed; nothing, where the text has no such line. */
  String line(int line) {
    if (line < 1 || line > starts.length) {
      return "";
    }
    int end = line == starts.length ? text.length() : starts[line] - 1;
    return text.substring(starts[line - 1], end);
  }

  /** The one copy of a value that comes again and again, such as a venue or a year. */
  @SuppressWarnings("unchecked") // what is equal to a value is of its type
  <T> T shared(T value) {
    var first = known.putIfAbsent(value, value);
    return first == null ? value : (T) first;
  }

  /** The authors that were read so far, by what is written. */
  Map<String, Author> authors() {
    return authors;
  }

  /** The nearest line before one that is neither blank nor a comment; 0 when there is none. */
  int lineBefore(int line) {
    int before = line - 1;
    while (before > 0 && (line(before).isBlank() || line(before).strip().startsWith("#"))) {
      before--;
    }
    return before;
  }

  /** This text with one line in place of some. Blank lines keep the others where they were. */
  Source with(int first, int last, String line) {
    int from = startOf(first);
    int to = startOf(last) + line(last).length();
    return new Source(
        text.substring(0, from) + line + "\n".repeat(last - first) + text.substring(to));
  }

  /** The column of a place in a line, counted in code points. */
  static int columnOf(String line, int index) {
    return line.codePointCount(0, index) + 1;
  }

  /** The place in a line that has a column. */
  static int indexOf(String line, int column) {
    int codePoints = Math.min(Math.max(column - 1, 0), line.codePointCount(0, line.length()));
    return line.offsetByCodePoints(0, codePoints);
  }
}
