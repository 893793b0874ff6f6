package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import java.util.Locale;

/**
 * What can be wrong with a text whatever it says: characters that are none, traces of a wrong
 * encoding or of a merge, lines without an end.
 */
final class TextFaults {

  // SnakeYAML's effort grows with the square of what has no blank or no end
  private static final int LONGEST_LINE = 500_000;
  private static final int LONGEST_WORD = 100_000;

  private final String path;
  private final Problems problems;

  TextFaults(String path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /**
   * Reports the faults.
   *
   * @return the text without them, so that YAML can read the rest; empty when nothing can
   */
  String mendedOf(String text) {
    // one look at each character: before the compiler has seen this, a second one of 27 MB takes
    // 0.1 s
    boolean isAscii = true;
    int line = 1;
    int lineStart = 0;
    int wordStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c > ' ') {
        isAscii &= c < 0x7F;
        continue;
      }
      if (i - wordStart > LONGEST_WORD || i - lineStart > LONGEST_LINE) {
        reportEndless(line, i - wordStart, i - lineStart);
        return "";
      }
      wordStart = i + 1;
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else {
        isAscii &= c == ' ';
      }
    }
    if (isAscii) {
      return withoutConflicts(text); // as most files are: they have no faults of characters
    }
    boolean isMangled = reportMojibake(text);
    return withoutConflicts(withoutControls(text, isMangled));
  }

  private void reportEndless(int line, int wordLength, int lineLength) {
    problems.error(
        Rule.FILE,
        new Location(path, line, 1),
        wordLength > LONGEST_WORD
            ? "a word of " + wordLength + " characters stands in this line"
            : "this line has " + lineLength + " characters",
        "it is no text; if it is, break it into lines");
  }

  /** Control characters, and halves of a pair. One problem a line tells the first of them. */
  private String withoutControls(String text, boolean isMangled) {
    char[] mended = null;
    int line = 1;
    int lineStart = 0;
    int told = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        lineStart = i + 1;
      } else if (isNoText(c)) {
        // what a wrong encoding left behind has been told
        boolean isTold = told == line || isMangled && c >= 0x80 && c < 0xA0;
        if (!isTold) {
          told = line;
          problems.error(
              Rule.ENCODING,
              new Location(
                  path, line, Source.columnOf(text.substring(lineStart, i), i - lineStart)),
              c == '\uFFFD'
                  ? "U+FFFD stands where a character was lost"
                  : String.format(Locale.ROOT, "the control character U+%04X is no text", (int) c),
              c == '\uFFFD' ? "write the character again" : "delete it");
        }
        mended = mended == null ? text.toCharArray() : mended;
        mended[i] = '?';
      }
    }
    return mended == null ? text : new String(mended);
  }

  /** U+0085, U+2028 and U+2029 end a line to YAML, and to no editor. */
  private static boolean isNoText(char c) {
    return switch (c) {
      case '\n', '\t' -> false;
      case 0x7F, 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF -> true;
      default -> c < ' ' || c >= 0x80 && c < 0xA0;
    };
  }

  /** Tells the first trace of a wrong encoding; whether there is one. */
  private boolean reportMojibake(String text) {
    var mangled = Mojibake.in(text);
    if (mangled != null) {
      problems.error(
          Rule.ENCODING,
          new Location(path, mangled.line(), mangled.column()),
          "'" + mangled.found() + "' was probably '" + mangled.meant() + "'",
          "the file was once read as "
              + mangled.encoding()
              + " and saved again: take an older copy, or convert it from UTF-8 to "
              + mangled.encoding()
              + " and read the result as UTF-8");
    }
    return mangled != null;
  }

  /** Names each conflict that a merge left behind, and keeps its first side. */
  private String withoutConflicts(String text) {
    if (!text.startsWith("<<<<<<< ") && !text.contains("\n<<<<<<< ")) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    int number = 0;
    boolean isOpen = false;
    boolean isSecondSide = false;
    for (var line : text.split("\n", -1)) {
      number++;
      boolean isMarker = true;
      if (line.startsWith("<<<<<<< ") && !isOpen) {
        isOpen = true;
        problems.error(
            Rule.SYNTAX,
            new Location(path, number, 1),
            "a merge left a conflict here",
            "keep one of its two sides, and take out the lines <<<<<<<, ======= and >>>>>>>");
      } else if (isOpen && (line.startsWith("=======") || line.startsWith("||||||| "))) {
        isSecondSide = true;
      } else if (isOpen && line.startsWith(">>>>>>> ")) {
        isOpen = false;
        isSecondSide = false;
      } else {
        isMarker = false;
      }
      kept.append(isMarker || isSecondSide ? "" : line).append('\n');
    }
    kept.setLength(kept.length() - 1);
    return kept.toString();
  }
}
