package io.github.sitecontent.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * A value that is written as one text.
 *
 * <p>The text is what the author wrote: {@code 0123} keeps its zero and {@code NO} is not false.
 *
 * @param <T> what the text becomes
 */
abstract class TextKind<T> extends Kind<T> {

  /** What is longer is neither an id nor a date nor an address, and no pattern is tried on it. */
  private static final int LONGEST_WORD = 2000;

  private final String noun;
  private final Map<String, Object> schema;

  TextKind(String noun, Map<String, Object> schema) {
    this.noun = noun;
    this.schema = schema;
  }

  /** A text that describes itself. */
  TextKind(String noun) {
    this(noun, Map.of());
  }

  @Override
  final String noun() {
    return noun;
  }

  @Override
  Map<String, Object> schema() {
    return schema;
  }

  @Override
  final boolean isText() {
    return true;
  }

  /** Whether it may be as long as its author likes. */
  boolean isProse() {
    return false;
  }

  /** Whether it may have no words. */
  boolean mayBeBlank() {
    return false;
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
    if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && LostText.toEscape(scalar, in)) {
      return null;
    }
    if (scalar.isPlain() && LostText.swallowsItem(scalar, in)) {
      return null;
    }
    var text = settle(scalar.getValue());
    if (text.isBlank() && !mayBeBlank()) {
      in.error(Rule.VALUE, in.location(scalar), "is empty", "write " + noun + " or leave it out");
      return null;
    }
    if (text.length() > LONGEST_WORD && !isProse()) {
      return wrongValue(
          "a text of " + text.length() + " characters is not " + noun, null, scalar, in);
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
}
