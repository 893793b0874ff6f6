package io.github.sitecontent.data;

import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Text for readers, of any length.
 *
 * @param <T> what the text becomes
 */
abstract class Prose<T> extends TextKind<T> {

  Prose(String noun) {
    super(noun, Schemas.text());
  }

  /** Makes a value of a text. */
  abstract T of(String text, ScalarEvent scalar, Cursor in);

  @Override
  final T parse(String text, ScalarEvent scalar, Cursor in) {
    if (scalar.isPlain()) {
      LostText.behind(scalar, text, in);
    }
    return of(text, scalar, in);
  }

  @Override
  final boolean isProse() {
    return true;
  }

  /** Folds the lines of a text into one. */
  static String oneLine(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    var folded = new StringBuilder(text.length());
    for (var line : (Iterable<String>) text.lines()::iterator) {
      if (!line.isBlank()) {
        folded.append(folded.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    return folded.toString();
  }
}
