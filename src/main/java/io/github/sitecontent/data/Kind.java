package io.github.sitecontent.data;

import org.jspecify.annotations.Nullable;

/**
 * One kind of value: it knows how to read it, and tells what is wrong with it.
 *
 * @param <T> what the value becomes
 */
abstract class Kind<T> {

  /** What belongs here, with its article: "a date", "a list of links". */
  abstract String noun();

  /**
   * Reads the value at the cursor.
   *
   * @return null when it is wrong, which has been reported
   */
  abstract @Nullable T read(Cursor in);

  /** Reports that another kind of value stands at the cursor, and passes over it. */
  final @Nullable T wrongKind(Cursor in, @Nullable String hint) {
    if (in.refused()) {
      return null;
    }
    var event = in.peek();
    var found =
        switch (event.getEventId()) {
          case MappingStart -> "a mapping";
          case SequenceStart -> "a list";
          default -> in.isAtNothing() ? "nothing" : "a text";
        };
    in.error(Rule.KIND, in.location(event), "expects " + noun() + ", found " + found, hint);
    in.skip();
    return null;
  }
}
