package io.github.sitecontent.lint;

import io.github.sitecontent.model.Location;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a data file in which something was found. */
final class Source {

  private static final Pattern IGNORE =
      Pattern.compile("(?m)(?:^|[ \\t])#[ \\t]*site-content:[ \\t]*ignore\\b([^\\n]*)$");
  private static final Pattern CODE = Pattern.compile("SC\\d+");

  private static final Pattern KEY =
      Pattern.compile("\\s*(?:- +)*[\\w-]+:[ \\t]*(?:[>|][-+]?[ \\t]*)?(?:#.*)?");

  private final String text;

  /** Where each line begins; counted when somebody asks, which most findings do not. */
  private int[] starts = {};

  /** The codes that are ignored in a line. */
  private final Map<Integer, Set<String>> ignored = new HashMap<>();

  Source(String text) {
    this.text = text;
    if (text.contains("site-content:")) {
      findComments();
    }
  }

  private int[] starts() {
    if (starts.length == 0) {
      starts = starts(text);
    }
    return starts;
  }

  /** Where each line begins, and behind the last where one more would. */
  private static int[] starts(String text) {
    var starts = new int[64];
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (lines + 1 == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines + 2);
      }
      starts[lines++] = at + 1;
    }
    starts[lines] = text.length() + 1;
    return Arrays.copyOf(starts, lines + 1);
  }

  private void findComments() {
    var comment = IGNORE.matcher(text);
    int line = 0;
    while (comment.find()) {
      while (starts()[line + 1] <= comment.end()) {
        line++;
      }
      var codes = new HashSet<String>();
      CODE.matcher(comment.group(1)).results().forEach(code -> codes.add(code.group()));
      ignored.computeIfAbsent(line + 1, l -> new HashSet<>()).addAll(codes);
    }
  }

  /**
   * Whether a comment asks to ignore a rule: in the line, alone in the line above, or behind the
   * key whose value begins in the line.
   *
   * @param line counted from 1
   */
  boolean ignores(String code, int line) {
    if (ignored.isEmpty()) {
      return false;
    }
    if (ignored.getOrDefault(line, Set.of()).contains(code)) {
      return true;
    }
    for (int above = line - 1; isComment(above) || isKey(above, line); above--) {
      if (ignored.getOrDefault(above, Set.of()).contains(code)) {
        return true;
      }
    }
    return false;
  }

  private boolean isComment(int line) {
    return line >= 1 && line < starts().length && line(line).stripLeading().startsWith("#");
  }

  /** Whether a line has the key alone whose value begins in the next line. */
  private boolean isKey(int line, int value) {
    return line == value - 1 && line >= 1 && KEY.matcher(line(line)).matches();
  }

  private String line(int line) {
    return text.substring(starts()[line - 1], starts()[line] - 1);
  }

  /** Where a text stands at or behind a place, within the value there; else the place itself. */
  Location find(String wanted, Location from) {
    if (from.line() < 1 || from.line() >= starts().length) {
      return from;
    }
    int start = starts()[from.line() - 1];
    int lineEnd = starts()[from.line()] - 1;
    for (int i = 1; i < from.column() && start < lineEnd; i++) {
      start += Character.charCount(text.codePointAt(start));
    }
    int indent = indent(from.line());
    int line = from.line();
    while (line < starts().length) {
      int begin = Math.max(start, starts()[line - 1]);
      int at = text.indexOf(wanted, begin);
      if (at < 0) {
        return from;
      }
      if (at < starts()[line]) {
        int column = text.codePointCount(starts()[line - 1], at) + 1;
        boolean isBehindQuote = line == from.line() && column == from.column() + 1;
        return isBehindQuote ? from : new Location(from.file(), line, column);
      }
      line++;
      // a value's further lines are indented at least as its first one
      if (line < starts().length && !line(line).isBlank() && indent(line) < indent) {
        return from;
      }
    }
    return from;
  }

  private int indent(int line) {
    var text = line(line);
    int i = 0;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
