package io.github.sitecontent.data;

import io.github.sitecontent.data.Diagnosis.Mend;
import org.jspecify.annotations.Nullable;

/** Values that mean something to YAML and are text to their authors. Quotes make them text. */
final class ValueMistakes {

  private ValueMistakes() {}

  static @Nullable Diagnosis in(BrokenPlace place) {
    var value = place.parts().value();
    if (place.says("mapping values are not allowed") && !place.parts().key().isEmpty()) {
      return quoted(place, place.column(), "': ' inside a value begins another key to YAML");
    }
    if (value.isEmpty()) {
      return null;
    }
    boolean atValue = place.index() <= place.parts().valueIndex();
    if (!atValue && isFlow(value) && !place.says("found '<scalar>'")) {
      return insideFlow(place);
    }
    var meaning = meaning(value.charAt(0));
    int column = Source.columnOf(place.text(), place.parts().valueIndex());
    return meaning.isEmpty() ? null : quoted(place, column, "'" + value.charAt(0) + "' " + meaning);
  }

  private static boolean isFlow(String value) {
    return value.startsWith("[") || value.startsWith("{");
  }

  /** What a value's first character means to YAML; empty when it means nothing. */
  static String meaning(char first) {
    return switch (first) {
      case '*' -> "begins an alias to YAML";
      case '&' -> "begins an anchor to YAML, and its word is lost";
      case '!' -> "begins a tag to YAML, and its word is lost";
      case '@', '`' -> "may not begin a value in YAML";
      case '%' -> "begins a directive to YAML";
      case '[' -> "begins a list to YAML";
      case '{' -> "begins a mapping to YAML";
      case '|', '>' -> "begins a text of several lines to YAML";
      case ',', ']', '}' -> "has a meaning to YAML, and no text may begin with it";
      case '?' -> "begins a key to YAML";
      default -> "";
    };
  }

  /** The whole value in quotes, with the lines on which it goes on. */
  private static Diagnosis quoted(BrokenPlace place, int column, String message) {
    var parts = place.parts();
    int last = place.lastLineOf(place.line());
    var value = new StringBuilder(parts.value());
    for (int line = place.line() + 1; line <= last; line++) {
      value.append(' ').append(place.source().line(line).strip());
    }
    var corrected = parts.with(SourceLine.quote(value.toString()));
    return Diagnosis.mended(place.line(), column, message, new Mend(place.line(), last, corrected));
  }

  /** One item of {@code [A, @B]}. */
  private static @Nullable Diagnosis insideFlow(BrokenPlace place) {
    var line = place.text();
    boolean isAlias = place.context().contains("alias") || place.context().contains("anchor");
    int from = isAlias ? Source.indexOf(line, place.contextColumn()) : place.index();
    if (from >= line.length() || meaning(line.charAt(from)).isEmpty()) {
      return null;
    }
    int to = from;
    while (to < line.length() && ",]}".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    if (to == from) {
      return null;
    }
    return Diagnosis.mended(
        place.line(),
        Source.columnOf(line, from),
        "'" + line.charAt(from) + "' " + meaning(line.charAt(from)),
        line.substring(0, from)
            + SourceLine.quote(line.substring(from, to).strip())
            + line.substring(to));
  }
}
