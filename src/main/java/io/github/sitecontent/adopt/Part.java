package io.github.sitecontent.adopt;

/**
 * A stretch of an item that data will print.
 *
 * @param key what it is, such as {@code title}; the same in all items of a list
 * @param span of it, in the item
 * @param code of the template that prints it
 * @param condition under which an item has it
 * @param other how the item writes it where it differs, as entries of a hash; mostly empty
 */
record Part(String key, Span span, String code, String condition, String other) {

  Part(String key, Span span, String code, String condition) {
    this(key, span, code, condition, "");
  }

  Part withCode(String another) {
    return new Part(key, span, another, condition, other);
  }
}
