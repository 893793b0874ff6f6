package io.github.sitecontent.data;

import io.github.sitecontent.data.PublicationYaml.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values of an item as lines of a data file, in the style of the file that they go into. */
final class ItemYaml {

  private final Style style;

  ItemYaml(Style style) {
    this.style = style;
  }

  /** A whole item, with its hyphen. */
  List<String> item(Map<String, ?> values) {
    var lines = new ArrayList<String>();
    values.forEach((key, value) -> lines.addAll(pair(key, value)));
    int gap = style.key() - style.dash() - 1;
    var first = lines.get(0).substring(style.key());
    lines.set(0, " ".repeat(style.dash()) + "-" + " ".repeat(gap) + first);
    return lines;
  }

  /** The lines of a key and its value: texts, lists and mappings. */
  List<String> pair(String key, Object value) {
    var indent = " ".repeat(style.key());
    if (value instanceof List<?> list && style.flow() && isPlain(list)) {
      return List.of(indent + key + ": " + flow(list));
    }
    if (value instanceof String text && style.quoted() && key.equals("title")) {
      return List.of(indent + key + ": " + YamlScalar.quoted(text));
    }
    return DataWriter.write("", Map.of(key, value))
        .lines()
        .map(line -> line.isEmpty() ? line : indent + line)
        .toList();
  }

  private static boolean isPlain(List<?> list) {
    return list.stream().allMatch(String.class::isInstance);
  }

  /** A value in brackets, braces or quotes, on one line. */
  static String flow(Object value) {
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(ItemYaml::flow).toList()) + "]";
    }
    if (value instanceof DataWriter.Quoted signs) {
      return flow(signs.texts());
    }
    if (value instanceof Map<?, ?> map) {
      var pairs =
          map.entrySet().stream()
              .map(pair -> flow(pair.getKey()) + ": " + flow(pair.getValue()))
              .toList();
      return "{" + String.join(", ", pairs) + "}";
    }
    return DataWriter.isPlain(value.toString())
            && value.toString().chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0)
        ? value.toString()
        : YamlScalar.quoted(value.toString());
  }
}
