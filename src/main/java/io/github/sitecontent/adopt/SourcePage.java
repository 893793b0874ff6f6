package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A page as its author left it.
 *
 * <p>What no reader sees is settled, as it is on every generated page: there is no byte order mark,
 * lines end in line feeds, and the last one has one, too.
 */
public final class SourcePage {

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

  private static final Pattern INCLUDED =
      Pattern.compile("\\{%-?\\s*include_relative\\s+([\\w][\\w./-]*\\.(?:md|markdown|html))\\s");
  private static final int LARGEST = 5_000_000;
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\n.*?^---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

  private final String original;
  private final String text;
  private final int bodyStart;

  /** Where the lines begin: in the text, and as its author left it. */
  private final int[] lineStarts;

  private final int[] originalStarts;

  private SourcePage(String original) {
    this.original = original;
    this.text = settled(original);
    var front = FRONT_MATTER.matcher(text);
    this.bodyStart = front.find() ? front.end() : 0;
    this.lineStarts = lineStarts(text, 0);
    this.originalStarts = lineStarts(original, hasByteOrderMark(original) ? 1 : 0);
  }

  private static int[] lineStarts(String text, int first) {
    var ends = LINE_END.matcher(text).results().mapToInt(MatchResult::end);
    return IntStream.concat(IntStream.of(first), ends).toArray();
  }

  /** All of it, settled. */
  public String text() {
    return text;
  }

  /** Where the front matter ends. */
  public int bodyStart() {
    return bodyStart;
  }

  /** The lines below the front matter, without their line feeds. */
  List<Span> bodyLines() {
    var lines = new ArrayList<Span>();
    for (int i = 0; i < lineStarts.length; i++) {
      int end = i + 1 < lineStarts.length ? lineStarts[i + 1] - 1 : text.length();
      if (lineStarts[i] >= bodyStart) {
        lines.add(new Span(lineStarts[i], end));
      }
    }
    return lines;
  }

  /** A stretch of the text as its author left it: those of the whole text make the whole file. */
  String original(Span span) {
    return original.substring(originalOffset(span.start()), originalOffset(span.end()));
  }

  private int originalOffset(int offset) {
    if (offset == 0) {
      return 0; // with the byte order mark
    }
    int line = lineOf(offset) - 1;
    // the last line feed may not be there
    return line == originalStarts.length
        ? original.length()
        : originalStarts[line] + offset - lineStarts[line];
  }

  /** Why a file is no page that can be adopted. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final String hint;

    Refused(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
      return hint;
    }
  }

  /**
   * Decodes a page.
   *
   * @throws Refused when it is no text, or a mangled one
   */
  public static SourcePage of(byte[] bytes) throws Refused {
    return of(bytes, false);
  }

  /**
   * Decodes a page.
   *
   * @param repairs whether a page in another encoding, or one that was saved in a wrong one, is
   *     read as what it was meant to be
   * @throws Refused when it is no text, or a mangled one that is not to be repaired
   */
  public static SourcePage of(byte[] bytes, boolean repairs) throws Refused {
    requireUsualSize(bytes.length);
    return new SourcePage(PageEncoding.decode(bytes, repairs));
  }

  /** Refuses a file that is longer than any page. */
  public static void requireUsualSize(long bytes) throws Refused {
    if (bytes > LARGEST) {
      throw new Refused(
          "has " + bytes / 1_000_000 + " MB, and no page is that long",
          "is it a download or an image under a wrong name?");
    }
  }

  private static String settled(String text) {
    var rest = hasByteOrderMark(text) ? text.substring(1) : text;
    var lines = rest.replace("\r\n", "\n").replace('\r', '\n');
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
  }

  private static boolean hasByteOrderMark(String text) {
    return text.startsWith("\uFEFF");
  }

  /** The files whose text Jekyll puts into the page, relative to the page's folder. */
  public Set<String> included() {
    return includedIn(text);
  }

  /** The files whose text Jekyll puts into a page, relative to the page's folder. */
  public static Set<String> includedIn(String text) {
    var paths = new LinkedHashSet<String>();
    INCLUDED.matcher(text).results().forEach(found -> paths.add(found.group(1)));
    return paths;
  }

  /** The line, counted from 1, in which a character stands. */
  public int lineOf(int offset) {
    int at = Arrays.binarySearch(lineStarts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
