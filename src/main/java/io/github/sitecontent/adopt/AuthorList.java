package io.github.sitecontent.adopt;

import java.util.List;

/**
 * A list of authors, as it was found in the visible text of an item.
 *
 * @param span from the first name to the last, with its marks
 * @param authors in order
 */
record AuthorList(Span span, List<Author> authors) {

  /**
   * An author.
   *
   * @param name span of the name
   * @param marks behind it, without blanks and commas
   * @param whole span of the name and its marks
   */
  record Author(Span name, String marks, Span whole) {}

  /** Whether there are at least so many authors. */
  boolean has(int count) {
    return authors.size() >= count;
  }
}
