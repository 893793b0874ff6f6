package io.github.sitecontent.adopt;

import java.util.regex.Pattern;

/**
 * The blanks of an item that no reader of the page can see, brought into one form.
 *
 * <p>Every rule here is proved with real kramdown, in a test: blanks at the end of a line, where
 * two or more mean one thing; the indentation of a line that goes on with a paragraph; several
 * blanks between words; blank lines before the tag that ends a card.
 */
final class Blanks {

  static final Pattern BLOCK_BEGINS =
      Pattern.compile(
          "(?:[-*+]\\s|\\d+[.)]|#|>|<|\\||```|~~~|:|\\{|\\[\\^|---|===).*", Pattern.DOTALL);
  private static final Pattern SIGNS = Pattern.compile("(?:[ >]|[-*+] |\\d+\\. )*");
  private static final Pattern SIGN = Pattern.compile("[ ]*(?:[-*+]|\\d{1,3}[.)])[ ]");

  private static final Pattern BEFORE_END =
      Pattern.compile("(?<=\\S)[ \\t]*\\n(?:[ \\t]*\\n)+(?=[ \\t]*</(?:div|section|article)>)");
  private static final Pattern VERBATIM = Pattern.compile("<(?:pre|textarea|script)\\b|```|~~~");

  private Blanks() {}

  /** Whether two cards differ in no more than blank lines before tags that end them. */
  static boolean isAlike(String card, String other) {
    return tightened(card).equals(tightened(other));
  }

  /** A card without such lines. */
  static String tightened(String card) {
    return VERBATIM.matcher(card).find() ? card : BEFORE_END.matcher(card).replaceAll("\n");
  }

  /**
   * Settles an item.
   *
   * @param item whole lines
   * @param indentation of lines that go on with a paragraph
   */
  static String settle(String item, int indentation) {
    var out = new StringBuilder();
    boolean goesOn = false;
    for (var line : item.split("\n", -1)) {
      var content = line.strip();
      if (out.length() > 0) {
        out.append('\n');
      }
      if (content.isEmpty()) {
        goesOn = false;
        continue;
      }
      boolean isContinued = goesOn && !BLOCK_BEGINS.matcher(content).matches();
      out.append(isContinued ? " ".repeat(indentation) : line.substring(0, indentationOf(line)));
      out.append(content.indexOf('`') < 0 ? content.replaceAll(" {2,}", " ") : content);
      if (line.endsWith("  ")) {
        out.append("  ");
      }
      goesOn = true;
    }
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** The indentation of the lines of an item that go on with its paragraphs; -1 for none. */
  static int indentationOfRest(String item) {
    var lines = item.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      boolean goesOn = !lines[i].isBlank() && !lines[i - 1].isBlank();
      if (goesOn && !BLOCK_BEGINS.matcher(lines[i].strip()).matches()) {
        return indentationOf(lines[i]);
      }
    }
    return -1;
  }

  /** How far the text behind the sign of a list item is from the margin. */
  static int hanging(String item) {
    var sign = SIGN.matcher(item);
    return sign.lookingAt() ? sign.end() : 0;
  }

  /** How far the template will indent the further lines of a text that begins at a place. */
  static int hangingAt(String item, int place) {
    int start = item.lastIndexOf('\n', place - 1) + 1;
    var signs = SIGNS.matcher(item).region(start, place);
    return signs.lookingAt() ? signs.end() - start : 0;
  }

  static int indentationOf(String line) {
    int i = 0;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** A text of several lines without the indentation that the page gives its further lines. */
  static String dedent(String text, int hanging) {
    var prefix = " ".repeat(hanging);
    var out = new StringBuilder();
    for (var line : text.split("\n", -1)) {
      out.append(out.isEmpty() ? "" : "\n");
      out.append(!out.isEmpty() && line.startsWith(prefix) ? line.substring(hanging) : line);
    }
    return out.toString();
  }
}
