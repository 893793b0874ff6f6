package io.github.sitecontent.data;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Some lines of a file as SnakeYAML reads them: from the file's one text, and with places in the
 * whole file.
 *
 * <p>SnakeYAML's own reader copies every text twice, into code points of 32 bits and then into the
 * scalars, and its places count from where it began. Its marks keep a window of the text for
 * messages that nobody sees here.
 */
final class YamlText extends StreamReader {

  private static final int[] NO_WINDOW = {};

  private final String text;
  private final int end;

  /** Whether each code point is one char, so that looking ahead needs no walk. */
  private final boolean isFlat;

  private int at;
  private int line;
  private int column;

  // the last place that was looked at ahead: SnakeYAML looks at one character after the other
  private int aheadFrom = -1;
  private int aheadPoints;
  private int aheadAt;

  /**
   * Some lines.
   *
   * @param source of the file; its text has line feeds only, and no control characters
   * @param firstLine the first one
   * @param endLine the first one that does not belong to them; may be one more than there are
   */
  YamlText(Source source, int firstLine, int endLine) {
    super("");
    this.text = source.text();
    this.at = source.startOf(firstLine);
    this.end = endLine > source.lineCount() ? text.length() : source.startOf(endLine);
    this.line = firstLine - 1;
    this.isFlat = text.codePointCount(at, end) == end - at;
  }

  /** {@inheritDoc} Its index counts chars, and not code points as SnakeYAML's. */
  @Override
  public Mark getMark() {
    return new Mark("", at, line, column, NO_WINDOW, 0);
  }

  @Override
  public int peek() {
    return charAt(at);
  }

  @Override
  public int peek(int ahead) {
    return charAt(placeOf(ahead));
  }

  /** The code point at a place; 0 behind the last one. */
  private int charAt(int place) {
    if (place >= end) {
      return 0;
    }
    return isFlat ? text.charAt(place) : text.codePointAt(place);
  }

  private int placeOf(int ahead) {
    return isFlat ? Math.min(at + ahead, end) : walkTo(ahead);
  }

  private int walkTo(int ahead) {
    if (aheadFrom != at || ahead < aheadPoints) {
      aheadFrom = at;
      aheadPoints = 0;
      aheadAt = at;
    }
    for (; aheadPoints < ahead && aheadAt < end; aheadPoints++) {
      aheadAt += Character.charCount(text.codePointAt(aheadAt));
    }
    return aheadAt;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length && at < end; i++) {
      if (text.charAt(at) == '\n') {
        line++;
        column = 0;
      } else {
        column++;
      }
      at = placeOf(1);
    }
  }

  @Override
  public String prefix(int length) {
    return text.substring(at, placeOf(length));
  }

  /** {@inheritDoc} There is no line feed in it. */
  @Override
  public String prefixForward(int length) {
    var prefix = prefix(length);
    at += prefix.length();
    column += length;
    return prefix;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getIndex() {
    return at;
  }

  /** {@inheritDoc} How long a file may be is bounded before it is read. */
  @Override
  public int getDocumentIndex() {
    return 0;
  }

  @Override
  public void resetDocumentIndex() {}
}
