package io.github.sitecontent.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects a page as UTF-8, and knows how its current line began. */
final class PageWriter extends Writer {

  private final ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 14);
  private final StringBuilder line = new StringBuilder();

  @Override
  public void write(char[] chars, int from, int length) {
    line.append(chars, from, length);
    flushLines();
  }

  @Override
  public void write(String text, int from, int length) {
    line.append(text, from, from + length);
    flushLines();
  }

  /** What has been written of the current line. */
  CharSequence line() {
    return line;
  }

  /**
   * Writes a text of possibly several lines so that the further ones belong to the same list item
   * or quotation as the first.
   */
  void writeHanging(String text) throws IOException {
    if (text.indexOf('\n') < 0) {
      write(text);
      return;
    }
    var prefix = hangingPrefix();
    boolean first = true;
    for (var part : text.split("\n", -1)) {
      if (!first) {
        write("\n");
        if (!part.isEmpty()) {
          write(prefix);
        }
      }
      write(part);
      first = false;
    }
  }

  private String hangingPrefix() {
    var prefix = new StringBuilder();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int marker = markerLength(i);
      if (c == ' ' || c == '>') {
        prefix.append(c);
        i++;
      } else if (marker > 0) {
        prefix.append(" ".repeat(marker));
        i += marker;
      } else {
        break;
      }
    }
    return prefix.toString();
  }

  /** The length of a list item's sign and the blank behind it; 0 where there is none. */
  private int markerLength(int from) {
    int i = from;
    while (i < line.length() && Character.isDigit(line.charAt(i))) {
      i++;
    }
    boolean bullet = i == from && i < line.length() && "-*+".indexOf(line.charAt(i)) >= 0;
    boolean number = i > from && i < line.length() && line.charAt(i) == '.';
    boolean blank = i + 1 < line.length() && line.charAt(i + 1) == ' ';
    return (bullet || number) && blank ? i + 2 - from : 0;
  }

  private void flushLines() {
    int end = line.lastIndexOf("\n");
    if (end >= 0) {
      page.writeBytes(line.substring(0, end + 1).getBytes(StandardCharsets.UTF_8));
      line.delete(0, end + 1);
    }
  }

  /** The whole page, to the last character that its template wrote. */
  byte[] toBytes() {
    page.writeBytes(line.toString().getBytes(StandardCharsets.UTF_8));
    line.setLength(0);
    return page.toByteArray();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
