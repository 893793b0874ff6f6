package io.github.sitecontent.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parts of JSON Schemas that come again and again. */
final class Schemas {

  private Schemas() {}

  /** Any text: YAML's numbers and flags are texts to us. */
  static Map<String, Object> text() {
    return Json.object("type", List.of("string", "number", "boolean"), "pattern", "\\S");
  }

  /** A text of a form, with an example. */
  static Map<String, Object> form(String pattern, String example) {
    return Json.object("type", "string", "pattern", pattern, "examples", List.of(example));
  }

  /** The same, or a key without a value. */
  static Map<String, Object> orNothing(Map<String, Object> schema) {
    var wider = new LinkedHashMap<>(schema);
    wider.computeIfPresent("type", (k, type) -> with(type, "null"));
    if (schema.containsKey("anyOf")) {
      wider.computeIfPresent("anyOf", (k, any) -> with(any, Json.object("type", "null")));
    }
    if (schema.containsKey("enum")) {
      wider.computeIfPresent("enum", (k, values) -> with(values, null));
    }
    return wider;
  }

  private static List<Object> with(Object values, @Nullable Object other) {
    var all = new ArrayList<Object>(values instanceof List<?> list ? list : List.of(values));
    all.add(other);
    return all;
  }

  /** A mapping that has a value for each of some keys. */
  static Map<String, Object> filled(List<String> keys) {
    var properties = new LinkedHashMap<String, Object>();
    for (var key : keys) {
      properties.put(key, Json.object("not", Json.object("type", "null")));
    }
    return Json.object("required", keys, "properties", properties);
  }
}
