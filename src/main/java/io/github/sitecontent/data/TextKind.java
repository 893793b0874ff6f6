package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * A value that is written as one text.
 *
 * <p>The text is what the author wrote: {@code 0123} keeps its zero and {@code NO} is not false.
 *
 * @param <T> what the text becomes
 */
abstract class TextKind<T> extends Kind<T> {

  private final String noun;

  TextKind(String noun) {
    this.noun = noun;
  }

  @Override
  final String noun() {
    return noun;
  }

  @Override
  final @Nullable T read(Cursor in) {
    if (in.refused()) {
      return null;
    }
    if (!(in.peek() instanceof ScalarEvent scalar) || in.isAtNothing()) {
      return wrongKind(in, null);
    }
    in.next();
    if (scalar.getTag() != null) {
      in.error(
          Rule.SYNTAX,
          in.location(scalar),
          "'" + scalar.getTag() + "' is a tag to YAML",
          "quote the whole value, or leave the tag out");
      return null;
    }
    var text = settle(scalar.getValue());
    if (text.isBlank()) {
      in.error(Rule.VALUE, in.location(scalar), "is empty", "write " + noun + " or leave it out");
      return null;
    }
    return parse(text, scalar, in);
  }

  /** Takes away what does not count: blanks around a text. */
  String settle(String text) {
    return text.strip();
  }

  /**
   * Makes a value of a text.
   *
   * @param text without blanks around it, never empty
   * @param scalar that it comes from
   * @param in to report to
   * @return null when it is wrong, which has been reported
   */
  abstract @Nullable T parse(String text, ScalarEvent scalar, Cursor in);

  /** Reports a value that its key does not take. */
  final @Nullable T wrongValue(
      String message, @Nullable String hint, ScalarEvent scalar, Cursor in) {
    in.error(Rule.VALUE, in.location(scalar), message, hint);
    return null;
  }

  /** Where a text stands. */
  static Location at(ScalarEvent scalar, Cursor in) {
    return in.location(scalar);
  }
}
