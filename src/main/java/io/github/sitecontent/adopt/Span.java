package io.github.sitecontent.adopt;

/**
 * A stretch of a text.
 *
 * @param start of it
 * @param end of it, exclusive
 */
record Span(int start, int end) {

  String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  int length() {
    return end - start;
  }

  boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Without the blanks at its edges. */
  Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u2028' || c == '\u2029';
  }
}
