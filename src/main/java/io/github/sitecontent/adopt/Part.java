package io.github.sitecontent.adopt;

/**
 * A stretch of an item that data will print.
 *
 * @param key what it is, such as {@code title}; the same in all items of a list
 * @param span of it, in the item
 * @param code of the template that prints it
 * @param condition under which an item has it
 */
record Part(String key, Span span, String code, String condition) {

  Part withCode(String other) {
    return new Part(key, span, other, condition);
  }
}
