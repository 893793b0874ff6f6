package io.github.sitecontent.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON, made of maps, lists, texts, numbers and flags. */
final class Json {

  private Json() {}

  /** An object of names and values in turn, in their order. */
  static Map<String, Object> object(Object... namesAndValues) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /** A value as indented text, ended by a line feed. */
  static String write(Object value) {
    var out = new StringBuilder();
    write(value, "\n", out);
    return out.append('\n').toString();
  }

  private static void write(@Nullable Object value, String lineStart, StringBuilder out) {
    if (value instanceof Map<?, ?> object) {
      var separator = "{";
      for (var entry : object.entrySet()) {
        out.append(separator).append(lineStart).append("  ");
        text(entry.getKey().toString(), out);
        write(entry.getValue(), lineStart + "  ", out.append(": "));
        separator = ",";
      }
      out.append(object.isEmpty() ? "{}" : lineStart + "}");
    } else if (value instanceof List<?> list) {
      boolean isFlat = list.stream().noneMatch(item -> item instanceof Map);
      var separator = "[";
      for (var item : list) {
        out.append(separator).append(isFlat ? "" : lineStart + "  ");
        write(item, lineStart + "  ", out);
        separator = isFlat ? ", " : ",";
      }
      out.append(list.isEmpty() ? "[]" : isFlat ? "]" : lineStart + "]");
    } else if (value instanceof String string) {
      text(string, out);
    } else {
      out.append(value);
    }
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        default -> out.append(c);
      }
    }
    out.append('"');
  }
}
