package io.github.sitecontent.page;

import java.util.regex.Pattern;

/**
 * Plain text, addresses and inline text, written so that kramdown and Liquid show what was meant.
 *
 * <p>A value does not know what will stand beside it. Its edges are therefore treated as if the
 * worst stood there: the start of a line before it, an opening bracket behind it.
 */
final class MarkdownText {

  private static final Pattern LIQUID = Pattern.compile("\\{(?=[{%])|\\{$");
  private static final String URL_UNSAFE = "<>\"\\`{}|^()";

  private MarkdownText() {}

  /** Escapes plain text for a place of which nothing is known. */
  static String escape(String text) {
    return escape(text, "");
  }

  /**
   * Escapes plain text, so that a reader of the page sees exactly its characters. Runs of blanks
   * and line ends become one blank, as they do in HTML.
   *
   * @param before what stands on the same line before it; nothing means that a line may begin here
   */
  static String escape(String text, CharSequence before) {
    if (isHarmless(text)) {
      return text;
    }
    var out = new StringBuilder(text.length() + 16);
    boolean atStart = beginsBlock(before);
    char last = before.isEmpty() ? 0 : before.charAt(before.length() - 1);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        while (i + 1 < text.length() && isBlank(text.charAt(i + 1))) {
          i++;
        }
        out.append(' ');
        last = ' ';
        continue;
      }
      escape(text, i, last, atStart, out);
      last = c;
      atStart = false;
    }
    return out.toString();
  }

  /** Most text is letters and blanks, and is told apart without a copy. */
  private static boolean isHarmless(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ',' || c >= 0xC0;
      if (!plain && (c != ' ' || afterBlank)) {
        return false;
      }
      afterBlank = c == ' ';
    }
    return true;
  }

  /** Whether a block of Markdown may begin behind what stands on a line: nothing, or list signs. */
  private static boolean beginsBlock(CharSequence before) {
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (!isBlank(c) && "-+*>.".indexOf(c) < 0 && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  /** Appends the character at an index, which is no blank, with what keeps it a character. */
  private static void escape(String text, int i, char last, boolean atStart, StringBuilder out) {
    char c = text.charAt(i);
    char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    boolean atEnd = next == 0;
    boolean atEdge = last == 0 || atEnd;
    switch (c) {
      case '\\', '`', '*', '[', ']', '<', '|', '$' ->
          // two backslashes at a line's end would break the line
          out.append(c == '\\' && atEnd ? "&#92;" : "\\" + c);
      case '{' -> out.append(next == '%' || atEnd ? "&#123;" : "\\{"); // Liquid sees no backslash
      case '%' -> out.append(last == 0 || last == '{' ? "&#37;" : "%");
      case '^' -> out.append(last == 0 || last == '[' || atStart ? "&#94;" : "^");
      case '~' -> out.append(atEdge || next == '~' || last == '~' ? "&#126;" : "~");
      case '&' -> out.append(beginsEntity(text, i) ? "&amp;" : "&");
      case '_' -> out.append(Character.isLetter(last) && Character.isLetter(next) ? "_" : "\\_");
      case '!' -> out.append(atEnd || next == '[' ? "\\!" : "!");
      case '#' -> out.append(atStart || last == 0 || last == ' ' ? "\\#" : "#");
      case '(', ':' -> out.append(atStart || last == 0 || last == ']' ? "\\" : "").append(c);
      case '>' -> out.append(atStart || next == '>' || last == '>' ? "\\" : "").append(c);
      case '-', '+', '=' -> out.append(atStart ? "\\" : "").append(c);
      case '.' -> out.append(endsListNumber(text, i) ? "\\." : ".");
      default -> out.append(c);
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }

  /** Whether an ampersand begins what is an entity, or becomes one with what stands behind. */
  private static boolean beginsEntity(String text, int ampersand) {
    int i = ampersand + 1;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
      i++;
    }
    // no entity has a name of one letter: AT&T stays as it is
    return i - ampersand > 2 && (i == text.length() || text.charAt(i) == ';')
        || i == text.length() && i - ampersand == 1;
  }

  /** Whether a full stop makes the text's beginning the number of a list item. */
  private static boolean endsListNumber(String text, int stop) {
    for (int i = 0; i < stop; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return stop > 0 && (stop + 1 == text.length() || isBlank(text.charAt(stop + 1)));
  }

  /** Writes an address so that it can stand in the parentheses of a link, or in quotes in HTML. */
  static String url(String address) {
    var out = new StringBuilder(address.length() + 8);
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || URL_UNSAFE.indexOf(c) >= 0) {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else if (c == '&' && beginsEntity(address, i)) {
        out.append("&amp;");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Leaves Markdown as it is, but has Liquid show its own signs and run nothing. */
  static String withoutLiquid(String markdown) {
    return markdown.indexOf('{') < 0
        ? markdown
        : LIQUID.matcher(markdown).replaceAll("{{ \"{\" }}");
  }
}
