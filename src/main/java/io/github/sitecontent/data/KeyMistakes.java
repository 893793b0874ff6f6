package io.github.sitecontent.data;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys whose colon or blank is missing. */
final class KeyMistakes {

  private static final Pattern GLUED =
      Pattern.compile("(?<lead>\\s*(?:-\\s+)*)(?<key>[A-Za-z_][\\w-]*):(?<value>[^\\s/].*)");
  private static final Pattern FULL_WIDTH =
      Pattern.compile("(?<lead>\\s*(?:-\\s+)*)(?<key>[A-Za-z_][\\w-]*)\\s*：\\s*(?<value>.*)");
  private static final Pattern BARE =
      Pattern.compile("(?<lead>\\s*(?:-\\s+)*)(?<key>[a-z_]{2,})(?:\\s+|=)(?<value>\\S.*)");

  private KeyMistakes() {}

  static @Nullable Diagnosis in(BrokenPlace place) {
    if (place.says("mapping values are not allowed")) {
      int above = place.source().lineBefore(place.line());
      return above == 0 || place.parts().valueIndex() <= place.index()
          ? null
          : withoutColon(above, place.source().line(above), false);
    }
    if (!place.context().contains("simple key")) {
      return null;
    }
    int line = place.contextLine();
    var text = place.source().line(line);
    var found = withoutColon(line, text, true);
    if (found != null) {
      return found;
    }
    return Diagnosis.told(
        line,
        place.contextColumn(),
        "'" + text.strip() + "' is neither a key with its colon nor a part of the text above it",
        "write 'key: value', or indent it deeper to go on with the text above");
  }

  /** What to write for a text that was meant as a key and its value; null for another text. */
  static @Nullable String hintFor(String text) {
    var line = text.length() > 1000 ? "" : text;
    var glued = GLUED.matcher(line);
    return glued.matches() ? "write " + glued.group("key") + ": " + glued.group("value") : null;
  }

  private static @Nullable Diagnosis withoutColon(int line, String text, boolean mayBeBare) {
    var match = GLUED.matcher(text);
    if (match.matches()) {
      return diagnosis(line, text, match, "the colon behind '%s' has no blank behind it");
    }
    match = FULL_WIDTH.matcher(text);
    if (match.matches()) {
      return diagnosis(line, text, match, "'%s' has a wide colon, which is a letter to YAML");
    }
    match = BARE.matcher(text);
    return mayBeBare && match.matches() && DataSchemas.keys().contains(match.group("key"))
        ? diagnosis(line, text, match, "'%s' has no colon behind it")
        : null;
  }

  private static Diagnosis diagnosis(
      int line, String text, java.util.regex.Matcher match, String message) {
    var corrected = match.group("lead") + match.group("key") + ": " + match.group("value");
    return Diagnosis.mended(
        line,
        Source.columnOf(text, match.start("key")),
        message.replace("%s", match.group("key")),
        corrected);
  }
}
