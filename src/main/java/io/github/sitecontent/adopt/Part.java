package io.github.sitecontent.adopt;

import java.util.Map;

/**
 * A stretch of an item that data will print.
 *
 * @param key what it is, such as {@code title}; the same in all items of a list
 * @param span of it, in the item
 * @param code of the template that prints it
 * @param condition under which an item has it
 * @param style the signs within it in which items may differ, by their names; mostly none
 */
record Part(String key, Span span, String code, String condition, Map<String, String> style) {

  Part(String key, Span span, String code, String condition) {
    this(key, span, code, condition, Map.of());
  }

  /** The same with signs in which items may differ. */
  Part withCode(String another, Map<String, String> signs) {
    return new Part(key, span, another, condition, signs);
  }

  Part withCode(String another) {
    return new Part(key, span, another, condition, style);
  }
}
