package io.github.sitecontent.page;

import java.util.regex.Pattern;

/**
 * Plain text, addresses and inline text, written so that kramdown and Liquid show what was meant.
 *
 * <p>Most signs mean something to Markdown only beside certain others: a {@code #} at a line's
 * start, a {@code (} behind a {@code ]}. A sign is escaped where it would mean something, and
 * nowhere else, so that {@code A#}, {@code R&D} and {@code p < 0.05} stay as they are. Where it is
 * not known what will stand beside a text, the worst is taken for granted.
 */
final class MarkdownText {

  /** What stands beside a text of whose surroundings nothing is known. */
  static final char UNKNOWN = 0;

  private static final char LINE_END = '\n';
  private static final Pattern BLOCK_SIGNS = Pattern.compile("[\\s\\d.*+>-]*+");
  private static final Pattern HEADING = Pattern.compile("[\\s\\d.*+>-]*+#{1,6}\\s.*");
  private static final Pattern LIQUID = Pattern.compile("\\{(?=[{%])|\\{$");

  /** Behind a letter, where no block can begin. */
  private static final String HARMLESS_WITHIN = ",.:;?/()+-=0123456789";

  private static final String URL_UNSAFE = "<>\"'\\`{}|^";

  /** What may have to be written in another way in an address. */
  private static final String URL_SIGNS = URL_UNSAFE + "()%&";

  private final String text;
  private final CharSequence before;
  private final boolean isPlaceKnown;
  private final char behind;
  private final boolean isHtml;
  private final boolean isInTag;
  private final StringBuilder out;

  private MarkdownText(
      String text, CharSequence before, boolean isPlaceKnown, char behind, boolean isHtml) {
    this.text = text;
    this.before = before;
    this.isPlaceKnown = isPlaceKnown;
    this.behind = behind;
    this.isInTag = endsInTag(before);
    this.isHtml = isHtml || isInTag;
    this.out = new StringBuilder(text.length() + 16);
  }

  /** Escapes plain text for a place of which nothing is known. */
  static String escape(String text) {
    return isHarmless(text) ? text : new MarkdownText(text, "", false, UNKNOWN, false).escaped();
  }

  /**
   * Escapes plain text, so that a reader of the page sees exactly its characters. Runs of blanks
   * and line ends become one blank, as they do in HTML.
   *
   * @param before what stands on the same line before it
   * @param behind the character behind it
   * @param isHtml whether it stands within a block of HTML, where kramdown knows no backslash
   */
  static String escape(String text, CharSequence before, char behind, boolean isHtml) {
    return isHarmless(text) ? text : new MarkdownText(text, before, true, behind, isHtml).escaped();
  }

  /** Most text means nothing to Markdown, and is told apart without a copy. */
  private static boolean isHarmless(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? afterBlank : !isLetter(c) && (i == 0 || HARMLESS_WITHIN.indexOf(c) < 0)) {
        return false;
      }
      afterBlank = c == ' ';
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0;
  }

  private String escaped() {
    boolean atStart = BLOCK_SIGNS.matcher(before).matches();
    char last = !isPlaceKnown ? UNKNOWN : before.isEmpty() ? LINE_END : last(before);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        if (last != ' ') {
          out.append(' ');
        }
        last = ' ';
        continue;
      }
      char next = i + 1 < text.length() ? text.charAt(i + 1) : behind;
      append(c, i, last, isBlank(next) && next != LINE_END ? ' ' : next, atStart);
      last = c;
      atStart = false;
    }
    if (!isHtml && behind == '.' && Character.isDigit(last) && isListNumber(text.length())) {
      out.append('\\'); // of the full stop that follows
    }
    return out.toString();
  }

  /** Appends a character that is no blank, with what keeps it a character. */
  private void append(char c, int i, char last, char next, boolean atStart) {
    boolean beforeBlank = next == ' ' || next == LINE_END || next == UNKNOWN;
    boolean isTwin = next == c || last == c || next == UNKNOWN || last == UNKNOWN;
    switch (c) {
      case '[', ']', '|' -> escape(c, true);
      case '`' -> replace(c, isInTable() ? "&#96;" : "\\`", !isHtml);
      case '*' -> escape(c, atStart || last != ' ' || next != ' ');
      case '_' -> escape(c, !Character.isLetter(last) || !Character.isLetterOrDigit(next));
      case '$' -> escape(c, isTwin);
      case '<' -> replace(c, "&lt;", next != ' ' && next != '=');
      case '>' -> escape(c, atStart || isTwin);
      case '!' -> escape(c, next == '[' || next == UNKNOWN);
      case '#' -> escape(c, atStart || endsHeading(next));
      case '(' -> escape(c, last == ']' || last == UNKNOWN);
      case ':' -> escape(c, last == ']' || atStart && beforeBlank);
      case '-', '=' -> escape(c, atStart && (beforeBlank || next == c));
      case '+' -> escape(c, atStart && beforeBlank);
      case '.' -> escape(c, beforeBlank && isListNumber(i));
      // a backslash would not do for these: Liquid sees none, and kramdown not before all signs
      case '\\' -> backslash(next);
      case '{' -> brace(i, last, next);
      case '%' -> replace(c, "&#37;", last == '{' || last == UNKNOWN);
      case '~' -> replace(c, "&#126;", isTwin);
      case '^' -> replace(c, "&#94;", last == '[' || last == UNKNOWN || atStart && beforeBlank);
      case '&' -> replace(c, "&amp;", beginsEntity(text, i, behind));
      case '"', '\'' -> replace(c, "&#" + (int) c + ";", isInTag);
      default -> out.append(c);
    }
  }

  private void escape(char c, boolean means) {
    replace(c, isHtml ? "&#" + (int) c + ";" : "\\" + c, means);
  }

  private void replace(char c, String harmless, boolean means) {
    if (means) {
      out.append(harmless);
    } else {
      out.append(c);
    }
  }

  private void backslash(char next) {
    if (next == LINE_END || next == UNKNOWN) {
      out.append("&#92;"); // two of them would break the line
    } else {
      escape('\\', !Character.isLetterOrDigit(next));
    }
  }

  private void brace(int i, char last, char next) {
    boolean isAtEnd = i + 1 == text.length(); // where the next brace has no backslash
    if (next == '%' || next == UNKNOWN || next == '{' && isAtEnd) {
      out.append("&#123;");
    } else {
      escape('{', last == '{' || last == UNKNOWN || next == '{' || next == ':' || next == '#');
    }
  }

  /** Whether all that stands before an index on its line makes up the number of a list item. */
  private boolean isListNumber(int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    boolean hasDigit = end > 0 || !before.isEmpty() && Character.isDigit(last(before));
    return hasDigit && BLOCK_SIGNS.matcher(before).matches();
  }

  /** Whether a sign may be taken for the end of the heading that it stands in. */
  private boolean endsHeading(char next) {
    return isPlaceKnown
        ? (next == ' ' || next == LINE_END) && HEADING.matcher(before).matches()
        : next == UNKNOWN;
  }

  /** Whether a line ends within a tag of HTML, as one does before an attribute's value. */
  private static boolean endsInTag(CharSequence line) {
    for (int i = line.length() - 2; i >= 0 && line.charAt(i + 1) != '>'; i--) {
      if (line.charAt(i) == '<') {
        return Character.isLetter(line.charAt(i + 1));
      }
    }
    return false;
  }

  /** Whether a table may be here, where kramdown looks for code before it looks for backslashes. */
  private boolean isInTable() {
    return !isPlaceKnown || before.toString().indexOf('|') >= 0 || behind == '|';
  }

  private static char last(CharSequence text) {
    return text.charAt(text.length() - 1);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }

  /** Whether an ampersand begins what is an entity, or becomes one with what stands behind. */
  private static boolean beginsEntity(String text, int ampersand, char behind) {
    int i = ampersand + 1;
    while (i < text.length() && isOfEntity(text.charAt(i))) {
      i++;
    }
    if (i < text.length()) {
      // no entity has a name of one letter: A&B; stays as it is
      return text.charAt(i) == ';' && i - ampersand > 2;
    }
    return behind == UNKNOWN || behind == ';' || isOfEntity(behind);
  }

  private static boolean isOfEntity(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * Writes an address so that it can stand in the parentheses of a link, or in quotes in HTML.
   * Parentheses that come in pairs may stand there as they are.
   */
  static String url(String address) {
    return isPlainUrl(address) ? address : encoded(address);
  }

  /** As most addresses are: none of their signs means anything to Markdown or HTML. */
  private static boolean isPlainUrl(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c >= 0x7F || URL_SIGNS.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String address) {
    var unsafe = hasPairedParentheses(address) ? URL_UNSAFE : URL_UNSAFE + "()";
    var out = new StringBuilder(address.length() + 8);
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c == 0x7F || unsafe.indexOf(c) >= 0 || c == '%' && !isEncoded(address, i)) {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      } else if (c == '&' && beginsEntity(address, i, ')')) {
        out.append("&amp;");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isEncoded(String address, int percent) {
    return percent + 2 < address.length()
        && Character.digit(address.charAt(percent + 1), 16) >= 0
        && Character.digit(address.charAt(percent + 2), 16) >= 0;
  }

  private static boolean hasPairedParentheses(String address) {
    int open = 0;
    for (int i = 0; i < address.length() && open >= 0; i++) {
      open += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0;
  }

  /**
   * Leaves Markdown as it is, but has Liquid show its own signs and run nothing, and keeps it from
   * swallowing what stands behind it.
   */
  static String inline(String markdown) {
    var closed = HtmlBlocks.closed(markdown);
    return closed.indexOf('{') < 0 ? closed : LIQUID.matcher(closed).replaceAll("{{ \"{\" }}");
  }
}
