package io.github.sitecontent.page;

import io.github.sitecontent.model.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects a page as UTF-8, and knows what stands beside a text.
 *
 * <p>Plain text is held back until its right neighbour is there, so that it is escaped no more than
 * it must be.
 */
final class PageWriter extends Writer {

  /** How many bytes a page may have. */
  static final int MOST = 128 << 20;

  /** How many characters a line may have. */
  static final int MOST_IN_A_LINE = 16 << 20;

  private static final int CHUNK = 1 << 17;

  private final @Nullable Trace trace;
  private final ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 14);
  // an array that doubles would need three times the page's memory
  private final List<byte[]> chunks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final HtmlBlocks html = new HtmlBlocks();
  private String held = "";

  /** A page of which only the bytes matter. */
  PageWriter() {
    this(null);
  }

  /** A page whose lines are followed to where they come from. */
  PageWriter(@Nullable Trace trace) {
    this.trace = trace;
  }

  @Override
  public void write(char[] chars, int from, int length) {
    write(new String(chars, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) {
    var part = withLineFeeds(text.substring(from, from + length));
    if (part.isEmpty()) {
      return;
    }
    settle(part.charAt(0));
    if (trace != null) {
      follow(part, trace);
    }
    int before = line.length();
    line.append(part);
    flushLines(before);
  }

  private static void follow(String text, Trace trace) {
    int start = 0;
    int above = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      trace.write(text.substring(start, end), above);
      trace.endLine(above++);
      start = end + 1;
    }
    trace.write(text.substring(start), above);
  }

  /**
   * A template that was edited on Windows gives the same bytes: its line ends and the mark at its
   * beginning say nothing.
   */
  private String withLineFeeds(String text) {
    var begins = page.size() == 0 && line.isEmpty() && held.isEmpty();
    var whole = begins && text.startsWith("\uFEFF") ? text.substring(1) : text;
    return whole.indexOf('\r') < 0 ? whole : whole.replace("\r", "");
  }

  /** Writes plain text, which shows letter for letter. */
  void writePlain(String text) {
    if (!text.isEmpty()) {
      settle(text.charAt(0));
      if (trace != null) {
        trace.write(text, 0);
      }
      held = text;
    }
  }

  /** Writes the plain text that waited for its right neighbour. */
  private void settle(char behind) {
    if (!held.isEmpty()) {
      line.append(MarkdownText.escape(held, line, behind, html.holds(line)));
      held = "";
    }
  }

  /**
   * Writes a text of possibly several lines so that the further ones belong to the same list item
   * or quotation as the first.
   *
   * @param source where the text stands in the data
   * @param isText whether it is a text whose Markdown shall show wherever it stands
   */
  void writeHanging(String markdown, Location source, boolean isText) throws IOException {
    var text = isText && HtmlBlocks.isBegunBy(line) ? InlineHtml.of(markdown) : markdown;
    if (text.indexOf('\n') < 0) {
      write(text);
      return;
    }
    settle(text.charAt(0));
    var prefix = hangingPrefix();
    var parts = List.of(text.split("\n", -1));
    var places = trace == null ? null : trace.locate(parts, source).iterator();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        write("\n");
        write(parts.get(i).isEmpty() ? prefix.stripTrailing() : prefix);
      }
      var place = places == null ? source : places.next();
      if (trace != null && !parts.get(i).isBlank()) {
        trace.at(place);
      }
      write(parts.get(i));
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

  /** Moves the finished lines to the page; the first may end where something was added last. */
  private void flushLines(int added) {
    int from = 0;
    for (int end = line.indexOf("\n", added); end >= 0; end = line.indexOf("\n", from)) {
      html.readLine(line, from, end);
      from = end + 1;
    }
    if (from > 0) {
      page.writeBytes(line.substring(0, from).getBytes(StandardCharsets.UTF_8));
      line.delete(0, from);
      bound();
    } else if (line.length() > MOST_IN_A_LINE) {
      throw new Steps.Endless("a line of the page is longer than 16 MB");
    }
  }

  private void bound() {
    if (page.size() < CHUNK) {
      return;
    }
    chunks.add(page.toByteArray());
    page.reset();
    if (chunks.size() > MOST / CHUNK) {
      throw new Steps.Endless("the page is larger than 128 MB");
    }
  }

  /** The whole page, which ends with a line feed unless it is empty. */
  byte[] toBytes() {
    if (!line.isEmpty() || !held.isEmpty()) {
      write("\n", 0, 1);
    }
    if (chunks.isEmpty()) {
      return page.toByteArray();
    }
    chunks.add(page.toByteArray());
    page.reset();
    var all = ByteBuffer.allocate(chunks.stream().mapToInt(chunk -> chunk.length).sum());
    chunks.forEach(all::put);
    return all.array();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
