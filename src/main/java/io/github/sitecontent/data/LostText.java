package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Text that YAML drops without a word: behind {@code #}, and behind a backslash. */
final class LostText {

  /** {@code #1}, {@code #}: an honest comment has a blank behind its sign. */
  private static final Pattern GLUED_COMMENT = Pattern.compile("#+[^#\\s].*");

  private static final Pattern LATEX_OF_N =
      Pattern.compile(
          "(?:abla|atural|e|earrow|eg|eq|i|leq|geq|ot|otin|subseteq|u|warrow|ewline)(?!\\p{L})");

  private LostText() {}

  /** Reports a text that became a comment as a whole: {@code title: #1 in the world}. */
  static void behindKey(String key, Cursor in) {
    if (!(in.peek() instanceof ScalarEvent nothing)) {
      return;
    }
    var line = in.lineAt(nothing);
    if (line.name().equals(key) && GLUED_COMMENT.matcher(line.value()).matches()) {
      in.error(
          Rule.LOST_MARK,
          in.location(nothing),
          "'" + line.value() + "' is a comment to YAML, and lost",
          "write " + line.quoted().strip());
    }
  }

  /** Reports a text whose end became a comment: {@code title: We are #1}. */
  static void behind(ScalarEvent scalar, String text, Cursor in) {
    var comment = in.commentBehind(scalar);
    if (comment != null && GLUED_COMMENT.matcher(comment).matches()) {
      in.warn(
          Rule.LOST_MARK,
          in.location(scalar),
          "'" + comment + "' behind '" + text + "' is a comment to YAML, and lost",
          "if it is text, write "
              + SourceLine.quote(text + " " + comment)
              + "; else put a blank behind #");
    }
  }

  /**
   * Reports a list item that went on with the text above it, because it stands too far right.
   *
   * @return whether there is one
   */
  static boolean swallowsItem(ScalarEvent scalar, Cursor in) {
    int lines = scalar.getEndMark().getLine() - scalar.getStartMark().getLine();
    if (lines == 0) {
      return false;
    }
    var start = in.location(scalar);
    for (int line = start.line() + 1; line <= start.line() + lines; line++) {
      var text = in.line(line);
      if (text.strip().startsWith("- ")) {
        int column = in.lineAt(scalar).isListItem() ? in.lineAt(scalar).indentation() : 0;
        in.error(
            Rule.SYNTAX,
            new Location(start.file(), line, text.indexOf('-') + 1),
            "this line goes on with the text above it, because it is indented deeper",
            in.lineAt(scalar).isListItem()
                ? "write '" + " ".repeat(column) + text.strip() + "'"
                : "begin the list on the line below its key");
        return true;
      }
    }
    return false;
  }

  /**
   * Reports a sign that an escape made in double quotes and no author meant: {@code "\theta"} is a
   * tab and "heta".
   *
   * @return whether the text is wrong
   */
  static boolean toEscape(ScalarEvent scalar, Cursor in) {
    var text = scalar.getValue();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ' ' && text.charAt(i) < 0x7F) {
        continue;
      }
      var letter = letterOf(text, i);
      if (letter != null) {
        int end = i + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        var word = "\\" + letter + text.substring(i + 1, end);
        var line = in.lineAt(scalar);
        boolean isWhole = line.value().matches("\".*\"");
        in.error(
            Rule.SYNTAX,
            in.location(scalar),
            "in double quotes '" + word + "' loses its '\\" + letter + "'",
            isWhole
                ? "write "
                    + line.with(
                            "'"
                                + line.value()
                                    .substring(1, line.value().length() - 1)
                                    .replace("'", "''")
                                + "'")
                        .strip()
                : "take single quotes, or write two backslashes");
        return true;
      }
      if (isHalf(text, i)) {
        in.error(
            Rule.ENCODING,
            in.location(scalar),
            String.format(
                java.util.Locale.ROOT, "'\\u%04X' is half a character", (int) text.charAt(i)),
            "write the character itself");
        return true;
      }
    }
    return false;
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** The letter behind the backslash that made a character; null when an author may mean it. */
  private static @Nullable String letterOf(String text, int i) {
    char c = text.charAt(i);
    boolean beforeLetter = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    return switch (c) {
      case 0 -> "0";
      case 7 -> "a";
      case '\b' -> "b";
      case '\t' -> beforeLetter ? "t" : null;
      case '\n' -> LATEX_OF_N.matcher(text).region(i + 1, text.length()).lookingAt() ? "n" : null;
      case 0x0B -> "v";
      case '\f' -> "f";
      case '\r' -> beforeLetter ? "r" : null;
      case 0x1B -> "e";
      case 0x85 -> "N";
      default -> c < ' ' || c == 0x7F ? "x" : null;
    };
  }
}
