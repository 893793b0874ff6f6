package io.github.sitecontent.data;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One text as YAML: plain where every reader of YAML takes it for that text, else in double quotes.
 * Jekyll reads the same files, and to it {@code 2301.00010} is a number.
 */
final class YamlScalar {

  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:0[0-9_]+|[0-9][0-9_]*(?:\\.[0-9_]*)|[0-9][0-9_.]*[eE][-+]?[0-9]+|0[xob][0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-9.]+)+|\\.(?:inf|nan|[0-9]+))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}.*");

  private YamlScalar() {}

  /** A text as the value of a key, or as the item of a list. */
  static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** A text within brackets or braces. */
  static String inFlow(String text) {
    return isPlain(text) && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0)
        ? text
        : quoted(text);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !text.contains(": ")
        && !text.contains(" #")
        && ":#*".indexOf(text.charAt(text.length() - 1)) < 0
        && text.equals(text.strip())
        && text.codePoints().allMatch(YamlScalar::isPrintable)
        && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        && !NUMBER.matcher(text).matches()
        && !DAY.matcher(text).matches();
  }

  private static boolean isPrintable(int c) {
    return c >= ' '
        && c != 0x7F
        && c != 0x85
        && c != 0xA0
        && c != 0xFEFF
        && c != 0x2028
        && c != 0x2029
        && Character.isDefined(c)
        && !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE;
  }

  /**
   * A text in quotes, whatever it is: in double ones, but for a tab, which would look there as if
   * the backslash of a LaTeX command were lost.
   */
  static String quoted(String text) {
    if (text.indexOf('\t') >= 0
        && text.codePoints().allMatch(c -> c == '\t' || c == 0xA0 || isPrintable(c))) {
      return "'" + text.replace("'", "''") + "'";
    }
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                  if (isPrintable(c)) {
                    out.appendCodePoint(c);
                  } else {
                    out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                  }
                }
              }
            });
    return out.append('"').toString();
  }
}
