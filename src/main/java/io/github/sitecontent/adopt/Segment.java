package io.github.sitecontent.adopt;

/**
 * A part of a line between two separators.
 *
 * @param span of it, in the visible text
 * @param line in which it stands, from 0
 * @param isNested whether that line is an item of a list within the item
 * @param before what parts it from the segment before it on its line; empty at the beginning
 */
record Segment(Span span, int line, boolean isNested, String before) {

  Segment with(Span other) {
    return new Segment(other, line, isNested, before);
  }

  /** Whether the segment before it is a sentence of its own, or this one is a remark on it. */
  boolean isApart() {
    return before.equals(".") || before.equals("。") || before.equals("(");
  }

  /** Whether a comma or the like stands before it, or nothing. */
  boolean isListed() {
    return before.isEmpty() || ",，;；、|".contains(before);
  }
}
