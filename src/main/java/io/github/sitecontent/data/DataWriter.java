package io.github.sitecontent.data;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a data file as a person would: keys in the order given, quotes only where YAML needs them,
 * a text of several lines as a block.
 */
public final class DataWriter {

  // no sign that YAML, or our reader's warning about lost marks, could take for its own
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{So}/.(<“《（【](?:[^\\p{Cntrl}:#\\uFEFF\\u2028\\u2029]|:(?=[^\\s]))*");

  private static final Pattern WORD = Pattern.compile("[a-z][\\w-]*");
  private static final int WIDTH = 100;

  /**
   * Texts whose every blank counts, such as signs: each is written in quotes, and all on one line
   * in braces where there is room.
   *
   * @param texts by their keys
   */
  public record Quoted(Map<String, String> texts) {}

  private final StringBuilder out = new StringBuilder();

  private DataWriter() {}

  /**
   * Writes a file.
   *
   * @param comment what its first lines say; may be empty
   * @param root a mapping or a list of mappings; the values are texts, lists and mappings
   */
  public static String write(String comment, Object root) {
    var writer = new DataWriter();
    comment.lines().forEach(line -> writer.out.append("# ").append(line).append('\n'));
    if (root instanceof List<?> items) {
      writer.list(items, 0);
    } else if (root instanceof Map<?, ?> map) {
      writer.map(map, 0, false);
    }
    return writer.out.toString();
  }

  private void list(List<?> items, int indent) {
    for (var item : items) {
      indent(indent);
      out.append("- ");
      if (item instanceof Map<?, ?> map) {
        map(map, indent + 2, true);
      } else {
        scalar(item.toString(), indent);
      }
    }
  }

  private void map(Map<?, ?> map, int indent, boolean isFirstIndented) {
    boolean indented = isFirstIndented;
    for (var entry : map.entrySet()) {
      if (!indented) {
        indent(indent);
      }
      indented = false;
      out.append(inline(entry.getKey().toString())).append(':');
      var value = entry.getValue();
      if (value instanceof Quoted inner) {
        quoted(inner, indent);
      } else if (value instanceof Map<?, ?> inner) {
        out.append('\n');
        map(inner, indent + 2, false);
      } else if (value instanceof List<?> inner) {
        listBehindKey(inner, indent);
      } else {
        out.append(' ');
        scalar(value.toString(), indent);
      }
    }
  }

  /** A list of a few words, such as tags, stands on one line. */
  private void listBehindKey(List<?> list, int indent) {
    var words = list.stream().map(Object::toString).toList();
    var line = String.join(", ", words);
    if (line.length() < WIDTH / 2 && words.stream().allMatch(w -> WORD.matcher(w).matches())) {
      out.append(" [").append(line).append("]\n");
    } else {
      out.append('\n');
      list(list, indent + 2);
    }
  }

  private void quoted(Quoted signs, int indent) {
    var entries =
        signs.texts().entrySet().stream()
            .map(entry -> inline(entry.getKey()) + ": " + YamlScalar.quoted(entry.getValue()))
            .toList();
    var line = " {" + String.join(", ", entries) + "}";
    if (line.length() + indent <= WIDTH) {
      out.append(line).append('\n');
      return;
    }
    out.append('\n');
    for (var entry : entries) {
      indent(indent + 2);
      out.append(entry).append('\n');
    }
  }

  private void scalar(String text, int indent) {
    if (text.indexOf('\n') < 0 || !isFitForBlock(text)) {
      out.append(inline(text)).append('\n');
      return;
    }
    boolean endsLine = text.endsWith("\n");
    var isIndented = text.startsWith(" ") || text.startsWith("\t");
    out.append('|').append(isIndented ? "2" : "").append(endsLine ? "+" : "-").append('\n');
    for (var line : (endsLine ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
      if (!line.isEmpty()) {
        indent(indent + 2);
        out.append(line);
      }
      out.append('\n');
    }
  }

  private static boolean isFitForBlock(String text) {
    return !text.startsWith("\n")
        && !text.isBlank()
        && text.chars()
            .allMatch(
                c ->
                    c == '\n'
                        || c == '\t'
                        || !Character.isISOControl(c) && c != 0xFEFF && c != 0x2028 && c != 0x2029);
  }

  private static String inline(String text) {
    return isPlain(text) ? text : YamlScalar.quoted(text);
  }

  /** Whether a text needs no quotes outside of brackets and braces. */
  static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !text.endsWith(" ");
  }

  private void indent(int count) {
    out.append(" ".repeat(count));
  }
}
