package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;

/** Which visible characters of an item are understood already. */
final class Cover {

  private final Inline in;
  private final boolean[] covered;

  Cover(Inline in) {
    this.in = in;
    this.covered = new boolean[in.length()];
  }

  void add(Span visible) {
    for (int i = visible.start(); i < visible.end(); i++) {
      covered[i] = true;
    }
  }

  void clear() {
    java.util.Arrays.fill(covered, false);
  }

  boolean overlaps(Span visible) {
    for (int i = visible.start(); i < visible.end(); i++) {
      if (covered[i]) {
        return true;
      }
    }
    return false;
  }

  /** What is left, line by line, without blanks around it. */
  List<Span> pieces() {
    var pieces = new ArrayList<Span>();
    int from = 0;
    for (int i = 0; i <= in.length(); i++) {
      boolean ends = i == in.length() || covered[i] || isLineEnd(i);
      if (ends) {
        var piece = new Span(from, i).trimmed(in.text);
        if (piece.length() > 0) {
          pieces.add(piece);
        }
        from = i + 1;
      }
    }
    return pieces;
  }

  private boolean isLineEnd(int i) {
    return in.at(i) == Inline.PARAGRAPH || in.at(i) == Inline.LINE;
  }
}
