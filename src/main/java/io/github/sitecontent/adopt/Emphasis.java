package io.github.sitecontent.adopt;

import java.util.regex.Pattern;

/** The asterisks and underscores around what Markdown sets off. */
final class Emphasis {

  private Emphasis() {}

  // a mark behind a name: Lovelace**∗**
  private static final Pattern BOLD_MARK =
      Pattern.compile("\\*\\*\\\\?[^\\p{L}\\p{N}\\s*]\\*?\\*\\*");

  /** Whether signs begin a stretch. */
  static boolean opens(String raw, int i, int length, int to) {
    char before = i == 0 ? ' ' : raw.charAt(i - 1);
    if (i + length >= to) {
      return false;
    }
    char next = raw.charAt(i + length);
    boolean isInWord = Character.isLetterOrDigit(before);
    return !Character.isWhitespace(next)
        && ",;.)&".indexOf(next) < 0
        && (next != '*' || raw.charAt(i) == '_') // _**Ada Lovelace**_
        && (!isInWord || length == 2 && BOLD_MARK.matcher(raw).region(i, to).lookingAt());
  }

  /** Where the signs that end a stretch stand; -1 when none do. */
  static int closing(String raw, char c, int length, int from, int to) {
    var sign = String.valueOf(c).repeat(length);
    for (int i = raw.indexOf(sign, from); i >= 0 && i < to; i = raw.indexOf(sign, i + 1)) {
      if (raw.substring(from, i).contains("\n\n")) {
        return -1;
      }
      boolean isEscaped = raw.charAt(i - 1) == '\\';
      boolean afterBlank = Character.isWhitespace(raw.charAt(i - 1));
      int run = 0;
      while (i + run < raw.length() && raw.charAt(i + run) == c) {
        run++;
      }
      boolean isInWord = // snake_case
          c == '_' && i + run < raw.length() && Character.isLetterOrDigit(raw.charAt(i + run));
      boolean fits = !isInWord && (length == 1 ? run == 1 || run == 3 : run >= length);
      if (length == 1 && run == 2) {
        i++; // a strong text within
      }
      if (!isEscaped && !afterBlank && fits && i > from) {
        return length == 1 && run == 3 ? i + 2 : i;
      }
    }
    return -1;
  }
}
