package io.github.sitecontent.data;

import org.jspecify.annotations.Nullable;

/** Tabs, and lines that stand too far to the left or to the right. */
final class IndentationMistakes {

  private IndentationMistakes() {}

  static @Nullable Diagnosis in(BrokenPlace place) {
    if (place.says("(TAB)")) {
      return tab(place);
    }
    if (place.says("found '<block mapping start>'")
        || place.says("found '<block sequence start>'")) {
      return leftOut(place);
    }
    if (place.context().contains("simple key")) {
      return textOfBlock(place);
    }
    if (place.says("found '-'")) {
      return itemAmongKeys(place);
    }
    if (place.says("found '?'")) {
      return keyAmongItems(place);
    }
    if (place.says("sequence entries are not allowed")) {
      return Diagnosis.told(
          place.line(),
          place.column(),
          "'- ' begins a list on the line of its key",
          "put the list on the lines below, or write " + place.parts().quoted().strip());
    }
    if (place.says("mapping values are not allowed")
        && place.parts().valueIndex() > place.index()) {
      return tooFarRight(place);
    }
    return null;
  }

  private static Diagnosis tab(BrokenPlace place) {
    var line = place.text();
    boolean indents = line.substring(0, place.index()).isBlank();
    var corrected =
        indents
            ? " ".repeat(columnFor(line.strip(), place)) + line.strip()
            : line.substring(0, place.index()) + " " + line.substring(place.index()).stripLeading();
    return new Diagnosis(
        place.line(),
        place.column(),
        indents ? "a tab indents this line" : "a tab stands here",
        "YAML takes blanks only: write " + shown(corrected),
        new Diagnosis.Mend(place.line(), place.line(), corrected));
  }

  /** Where a line probably belongs, from the line above it. */
  private static int columnFor(String content, BrokenPlace place) {
    int above = place.source().lineBefore(place.line());
    if (above == 0) {
      return 0;
    }
    var before = SourceLine.of(place.source().line(above));
    if (!before.key().isEmpty() && before.value().isEmpty()) {
      return before.contentColumn() + 2;
    }
    return content.startsWith("- ") && before.isListItem()
        ? before.indentation()
        : before.contentColumn();
  }

  private static Diagnosis leftOut(BrokenPlace place) {
    if (place.says("<document start>")) {
      return Diagnosis.told(
          place.line(),
          place.column(),
          "this line stands further left than the file's first line, or behind a line '...'",
          "begin all of them in the same column, and take out '...'");
    }
    return moved(place, nearestColumn(place), "this line is in no column of the lines above it");
  }

  /** The line in the column where the lines above it have what it has. */
  private static Diagnosis moved(BrokenPlace place, int column, String message) {
    var line = place.text();
    var corrected = " ".repeat(column) + line.strip();
    return new Diagnosis(
        place.line(),
        place.parts().indentation() + 1,
        message,
        "indent it by " + blanks(column) + ": " + shown(corrected),
        new Diagnosis.Mend(place.line(), place.line(), corrected));
  }

  private static int nearestColumn(BrokenPlace place) {
    int wanted = place.parts().indentation();
    boolean isItem = place.text().strip().startsWith("- ");
    int nearest = -1;
    int above = place.source().lineBefore(place.line());
    while (above >= Math.max(1, place.contextLine())) {
      var line = SourceLine.of(place.source().line(above));
      int column = isItem ? line.isListItem() ? line.indentation() : -1 : line.contentColumn();
      if (column >= 0
          && (isItem || !line.key().isEmpty())
          && (nearest < 0 || Math.abs(column - wanted) < Math.abs(nearest - wanted))) {
        nearest = column;
      }
      above = place.source().lineBefore(above);
    }
    return nearest < 0 ? wanted : nearest;
  }

  /** A key that stands deeper than the one before it, whose value it would be part of. */
  private static @Nullable Diagnosis tooFarRight(BrokenPlace place) {
    int above = place.source().lineBefore(place.line());
    var before = SourceLine.of(place.source().line(above));
    if (before.key().isEmpty() || before.contentColumn() >= place.parts().contentColumn()) {
      return null;
    }
    return moved(
        place,
        before.contentColumn(),
        "this line is indented deeper than '"
            + before.name()
            + "' above it, as if it went on with its text");
  }

  /** The text of {@code abstract: |} that stands no deeper than its key. */
  private static @Nullable Diagnosis textOfBlock(BrokenPlace place) {
    int line = place.contextLine();
    var before = SourceLine.of(place.source().line(place.source().lineBefore(line)));
    if (!before.value().matches("[|>][+-]?")) {
      return null;
    }
    var corrected = " ".repeat(before.contentColumn() + 2) + place.source().line(line).strip();
    return new Diagnosis(
        line,
        place.contextColumn(),
        "the text of '" + before.name() + "' is not indented deeper than its key",
        "indent it by " + blanks(before.contentColumn() + 2) + ": " + shown(corrected),
        new Diagnosis.Mend(line, line, corrected));
  }

  private static Diagnosis itemAmongKeys(BrokenPlace place) {
    return Diagnosis.told(
        place.line(),
        place.column(),
        "a list item stands among the keys of a mapping",
        "put the key of its list in a line above it, or take out '- '");
  }

  private static Diagnosis keyAmongItems(BrokenPlace place) {
    var line = place.text();
    if (line.strip().startsWith("-")) {
      int dash = line.indexOf('-') + 1;
      return Diagnosis.mended(
          place.line(),
          place.column(),
          "'-' has no blank behind it",
          line.substring(0, dash) + " " + line.substring(dash));
    }
    var corrected = " ".repeat(place.contextColumn() + 1) + line.strip();
    return Diagnosis.told(
        place.line(),
        place.column(),
        "a key stands among the items of a list",
        "indent it by "
            + blanks(place.contextColumn() + 1)
            + " if it belongs to the item above: "
            + shown(corrected));
  }

  private static String blanks(int count) {
    return count == 0 ? "nothing" : count == 1 ? "1 blank" : count + " blanks";
  }

  /** A line whose indentation matters. */
  private static String shown(String line) {
    return "'" + line.stripTrailing() + "'";
  }
}
