package io.github.sitecontent.data;

import io.github.sitecontent.data.ListOutline.Entry;
import io.github.sitecontent.data.PublicationYaml.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a data file that holds a list, while it is edited. What is not edited stays as it is,
 * to the byte.
 */
final class ListText {

  private final String before;
  private final ListOutline outline;
  private final Style style;
  private final String lineEnd;
  private final List<Edit> edits = new ArrayList<>();

  /** Text to be put in place of some other. */
  private record Edit(int from, int to, String text) {}

  ListText(String text) {
    this.before = text;
    this.outline = ListOutline.of(text);
    this.style = outline.style();
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
  }

  String before() {
    return before;
  }

  ListOutline outline() {
    return outline;
  }

  Style style() {
    return style;
  }

  String lineEnd() {
    return lineEnd;
  }

  /**
   * Adds entries at one place.
   *
   * @param index of the entry before which they go; the number of entries to go behind the last
   * @param blocks the entries, each with its hyphen and without the line end behind it
   */
  void insert(int index, List<String> blocks) {
    var between = lineEnd + (style.spaced() ? lineEnd : "");
    var text = String.join(between, blocks);
    if (outline.entries().isEmpty()) {
      fill(text);
    } else if (index == 0) {
      edit(outline.start(), text + between);
    } else {
      edit(behind(outline.entries().get(index - 1)), between + text);
    }
  }

  /** The place behind an entry, and behind its brace when it stands in braces. */
  int behind(Entry entry) {
    return entry.isFlow() ? before.indexOf('}', entry.end()) + 1 : entry.end();
  }

  private void fill(String text) {
    int end = outline.end();
    boolean isOnLine =
        end > 0 && before.charAt(end - 1) != '\n' && before.charAt(end - 1) != '\uFEFF';
    var tail = end < before.length() && outline.start() < end ? "" : lineEnd;
    replace(
        outline.start(), end, (isOnLine && outline.start() == end ? lineEnd : "") + text + tail);
  }

  /** Takes an entry out, with the blank line that sets it off; what stands above it stays. */
  void remove(int index) {
    var entries = outline.entries();
    var entry = entries.get(index);
    if (entries.size() == 1) { // a list of nothing is still a list
      replace(entry.begin(), behind(entry), "[]");
      return;
    }
    int from = entry.begin();
    int to = behindLine(behind(entry));
    if (index + 1 < entries.size()) {
      if (before.startsWith(lineEnd, to)) {
        to += lineEnd.length();
      }
    } else if (from >= 2 * lineEnd.length()
        && before.startsWith(lineEnd + lineEnd, from - 2 * lineEnd.length())) {
      from -= lineEnd.length();
    }
    replace(from, to, "");
  }

  private int behindLine(int index) {
    int feed = before.indexOf('\n', index);
    return feed < 0 ? before.length() : feed + 1;
  }

  /** Adds text at a place. */
  void edit(int at, String text) {
    replace(at, at, text);
  }

  /** Puts text in place of some other. */
  void replace(int from, int to, String text) {
    edits.add(new Edit(from, to, text));
  }

  /** What it is to be. */
  String after() {
    var text = new StringBuilder();
    int from = 0;
    // the sort is stable: what goes to one place stays in the order in which it was asked for
    for (var edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
      text.append(before, from, edit.from()).append(edit.text());
      from = edit.to();
    }
    return text.append(before, from, before.length()).toString();
  }
}
