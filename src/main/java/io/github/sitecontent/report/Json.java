package io.github.sitecontent.report;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON: maps, lists, texts, numbers and truth values. */
final class Json {

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /** A value, indented, and a line feed. */
  static String write(Object value) {
    var json = new Json();
    json.value(value, "\n");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      list('{', map.entrySet().iterator(), '}', newLine);
    } else if (value instanceof List<?> list) {
      list('[', list.iterator(), ']', newLine);
    } else if (value instanceof Map.Entry<?, ?> entry) {
      text(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), newLine);
    } else if (value instanceof Integer || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof String text) {
      text(text);
    } else {
      throw new IllegalArgumentException("no JSON for " + value);
    }
  }

  private void list(char open, Iterator<?> values, char close, String newLine) {
    out.append(open);
    var deeper = newLine + "  ";
    boolean isEmpty = !values.hasNext();
    while (values.hasNext()) {
      out.append(deeper);
      value(values.next(), deeper);
      out.append(values.hasNext() ? "," : "");
    }
    out.append(isEmpty ? "" : newLine).append(close);
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || isLoneSurrogate(text, i)) {
            out.append("\\u");
            var digits = Integer.toHexString(c);
            out.append("0".repeat(4 - digits.length())).append(digits);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Half a character, which UTF-8 cannot write. */
  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
