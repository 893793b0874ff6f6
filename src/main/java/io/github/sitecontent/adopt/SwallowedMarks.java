package io.github.sitecontent.adopt;

import java.util.regex.Pattern;

/**
 * The stars behind names that Markdown takes for emphasis and hides: {@code A*, B, C*}.
 *
 * <p>As kramdown has it, which a test asks: a star begins emphasis when no blank follows it, and
 * the next one that has no blank before it ends it; one that nothing ends is a star.
 */
final class SwallowedMarks {

  private static final Pattern CODE = Pattern.compile("`[^`]*`");
  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t>]*\\n");

  private SwallowedMarks() {}

  /** How many marks behind names a text of Markdown hides. */
  static int in(String markdown) {
    int count = 0;
    for (var paragraph : PARAGRAPH.split(markdown)) {
      count +=
          inParagraph(
              CODE.matcher(paragraph).replaceAll(code -> "x".repeat(code.group().length())));
    }
    return count;
  }

  private static int inParagraph(String text) {
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '\\') {
        i += 2;
        continue;
      }
      int run = runAt(text, i);
      if (run == 1 && !isBlankAt(text, i + 1)) {
        int end = endOf(text, i + 1);
        if (end >= 0) {
          boolean isMark = isMark(text, i);
          count += isMark ? isMark(text, end) ? 2 : 1 : 0;
          i = end + 1;
          continue;
        }
      }
      i += Math.max(1, run);
    }
    return count;
  }

  /** The star that ends an emphasis; -1 when none does. */
  private static int endOf(String text, int from) {
    int i = from;
    while (i < text.length()) {
      if (text.charAt(i) == '\\') {
        i += 2;
        continue;
      }
      int run = runAt(text, i);
      boolean ends = run % 2 == 1 && i > from && !isBlankAt(text, i - 1);
      if (ends) {
        return i + run - 1;
      }
      i += Math.max(1, run);
    }
    return -1;
  }

  private static int runAt(String text, int i) {
    int end = i;
    while (end < text.length() && text.charAt(end) == '*') {
      end++;
    }
    return end - i;
  }

  private static boolean isBlankAt(String text, int i) {
    return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  /** Whether a star stands behind a name and before what separates it from the next. */
  private static boolean isMark(String text, int i) {
    int before = i > 0 && text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
    boolean isBehindName =
        before >= 0 && (Character.isLetter(text.charAt(before)) || text.charAt(before) == '.');
    boolean isBeforeNext =
        i + 1 >= text.length() || isBlankAt(text, i + 1) || ",;&".indexOf(text.charAt(i + 1)) >= 0;
    return isBehindName && isBeforeNext;
  }
}
