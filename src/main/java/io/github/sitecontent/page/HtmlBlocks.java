package io.github.sitecontent.page;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * Which blocks of HTML are open on a page. Within them kramdown leaves everything as it is, and so
 * knows no backslash.
 */
final class HtmlBlocks {

  private static final String NAMES =
      "(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure"
          + "|footer|form|h[1-6]|header|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot"
          + "|th|thead|tr|ul)";
  private static final Pattern BEGINNING =
      Pattern.compile("\\s*<" + NAMES + "\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile("<(/?)(" + NAMES + ")\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN = Pattern.compile("\\bmarkdown\\s*=");

  private int open;

  /**
   * Closes the blocks that a text leaves open, where it ends: they would swallow the rest of the
   * page. A comment without an end is shown, as kramdown shows it.
   */
  static String closed(String markdown) {
    if (markdown.indexOf('<') < 0) {
      return markdown;
    }
    int comment = markdown.lastIndexOf("<!--");
    boolean isOpen = comment >= 0 && markdown.indexOf("-->", comment) < 0;
    var text = new StringBuilder(markdown);
    if (isOpen && (comment == 0 || markdown.charAt(comment - 1) != '\\')) {
      text.insert(comment, '\\');
    }
    var names = new ArrayDeque<String>();
    for (var line : markdown.split("\n")) {
      if (names.isEmpty() && !BEGINNING.matcher(line).matches()) {
        continue;
      }
      for (var tag = TAG.matcher(line); tag.find(); ) {
        if (tag.group(1).isEmpty()) {
          names.push(tag.group(2));
        } else {
          names.removeFirstOccurrence(tag.group(2));
        }
      }
    }
    names.forEach(name -> text.append("</").append(name).append('>'));
    return text.toString();
  }

  /**
   * Takes note of a line that is complete.
   *
   * @param page of which the line is a part
   */
  void readLine(CharSequence page, int from, int to) {
    if (open == 0 && !beginsWithTag(page, from, to)) {
      return; // as nearly all lines do
    }
    var line = page.subSequence(from, to);
    if (holds(line)) {
      for (var tag = TAG.matcher(line); tag.find(); ) {
        open = Math.max(0, open + (tag.group(1).isEmpty() ? 1 : -1));
      }
    }
  }

  private static boolean beginsWithTag(CharSequence page, int from, int to) {
    int i = from;
    while (i < to && (page.charAt(i) == ' ' || page.charAt(i) == '\t')) {
      i++;
    }
    return i < to && page.charAt(i) == '<';
  }

  /** Whether an unfinished line begins with a tag within which kramdown reads no Markdown. */
  static boolean isBegunBy(CharSequence line) {
    return begins(line) && !MARKDOWN.matcher(line).find();
  }

  private static boolean begins(CharSequence line) {
    return beginsWithTag(line, 0, line.length()) && BEGINNING.matcher(line).matches();
  }

  /** Whether the end of an unfinished line stands in a block of HTML. */
  boolean holds(CharSequence line) {
    return open > 0 || begins(line);
  }
}
