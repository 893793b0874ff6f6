package io.github.sitecontent.bibtex;

import java.util.regex.Pattern;

/** Plain text as Markdown that shows it letter for letter. */
final class MarkdownSigns {

  private static final String SIGNS = "\\`*_[]<|";
  private static final Pattern BLOCK = Pattern.compile("^(#|>|[-+=:](?=\\s|$)|\\d+(?=[.)]\\s))");

  private MarkdownSigns() {}

  static String escape(char c) {
    return SIGNS.indexOf(c) < 0 ? String.valueOf(c) : "\\" + c;
  }

  static String escape(String text) {
    var out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(escape(c));
    }
    return out.toString();
  }

  /** Keeps the first sign of a paragraph from beginning a list, a heading or a quotation. */
  static String atStart(String paragraph) {
    var block = BLOCK.matcher(paragraph);
    if (!block.find()) {
      return paragraph;
    }
    int sign = Character.isDigit(paragraph.charAt(0)) ? block.end() : 0;
    return paragraph.substring(0, sign) + "\\" + paragraph.substring(sign);
  }
}
