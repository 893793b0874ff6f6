package io.github.sitecontent.adopt;

/** The brackets and parentheses that make a link. */
final class Brackets {

  private Brackets() {}

  /** The address in the parentheses of a link, without a title behind it. */
  static Span address(String raw, int from, int to) {
    var span = new Span(from, to).trimmed(raw);
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isWhitespace(raw.charAt(i)) && "\"'".indexOf(raw.charAt(i + 1)) >= 0) {
        return new Span(span.start(), i);
      }
    }
    return span;
  }

  /** Where a bracket is closed; -1 when it is not. */
  static int closing(String raw, int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      switch (raw.charAt(i)) {
        case '\\' -> i++;
        case '[' -> depth++;
        case ']' -> {
          if (--depth == 0) {
            return i;
          }
        }
        default -> {
          if (raw.startsWith("\n\n", i)) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  /** Where a parenthesis is closed on its line; -1 when none opens here, or it is not. */
  static int closingParenthesis(String raw, int open, int to) {
    if (open >= to || raw.charAt(open) != '(') {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < to && raw.charAt(i) != '\n'; i++) {
      depth += raw.charAt(i) == '(' ? 1 : raw.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
