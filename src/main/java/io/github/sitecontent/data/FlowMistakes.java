package io.github.sitecontent.data;

import org.jspecify.annotations.Nullable;

/** Brackets and braces without their partners. */
final class FlowMistakes {

  private FlowMistakes() {}

  static @Nullable Diagnosis in(BrokenPlace place) {
    if (place.context().contains("flow sequence") || place.context().contains("flow mapping")) {
      return notClosed(place);
    }
    for (var sign : new String[] {"]", "}", ","}) {
      if (place.says("found '" + sign + "'") && !place.parts().value().startsWith(sign)) {
        int at = place.index();
        return Diagnosis.mended(
            place.line(),
            place.column(),
            "'" + sign + "' stands behind the end of the list or mapping",
            (place.text().substring(0, at) + place.text().substring(at + 1)).stripTrailing());
      }
    }
    return null;
  }

  private static @Nullable Diagnosis notClosed(BrokenPlace place) {
    var line = place.source().line(place.contextLine());
    int open = Source.indexOf(line, place.contextColumn());
    if (open >= line.length()) {
      return null;
    }
    boolean isList = place.context().contains("sequence");
    var close = isList ? "]" : "}";
    int comment = line.indexOf(" #", open);
    if (comment >= 0) {
      return Diagnosis.told(
          place.contextLine(),
          Source.columnOf(line, comment + 1),
          "'#' behind a blank begins a comment, so the '"
              + line.charAt(open)
              + "' before it is never closed",
          "put the item in quotes, as in \"Ada Lovelace#\"");
    }
    boolean isClosedHere = line.indexOf(close, open) >= 0;
    var message =
        (isList ? "the list" : "the mapping")
            + " that opens here with '"
            + line.charAt(open)
            + (isClosedHere ? "' has an item that YAML cannot read" : "' is not closed");
    if (isClosedHere) {
      return Diagnosis.told(
          place.line(), place.column(), message, "put each of its items in quotes");
    }
    return Diagnosis.mended(
        place.contextLine(),
        place.contextColumn(),
        message,
        line.stripTrailing().replaceFirst(",$", "") + close);
  }
}
