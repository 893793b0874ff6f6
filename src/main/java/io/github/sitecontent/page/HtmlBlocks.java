package io.github.sitecontent.page;

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
      Pattern.compile("\\s*<" + NAMES + "\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile("<(/?)" + NAMES + "\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

  private int open;

  /** Takes note of lines that are complete. */
  void read(CharSequence page, int end) {
    for (int from = 0; from <= end; ) {
      int to = from;
      while (to < end && page.charAt(to) != '\n') {
        to++;
      }
      readLine(page.subSequence(from, to));
      from = to + 1;
    }
  }

  private void readLine(CharSequence line) {
    if (!holds(line)) {
      return;
    }
    for (var tag = TAG.matcher(line); tag.find(); ) {
      open = Math.max(0, open + (tag.group(1).isEmpty() ? 1 : -1));
    }
  }

  /** Whether the end of an unfinished line stands in a block of HTML. */
  boolean holds(CharSequence line) {
    return open > 0 || line.length() > 0 && BEGINNING.matcher(line).matches();
  }
}
