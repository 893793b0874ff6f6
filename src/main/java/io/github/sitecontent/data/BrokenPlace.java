package io.github.sitecontent.data;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Where YAML gave up, and what is known about it.
 *
 * @param source of the file
 * @param line in which YAML gave up
 * @param column counted from 1 in code points
 * @param problem what YAML says of it
 * @param contextLine where the thing began that could not be read; the line itself when unknown
 * @param contextColumn counted from 1 in code points
 * @param context what YAML says of that thing; empty when it says nothing
 * @param quote the text in quotes that ends before the place; null when another thing stands there
 */
record BrokenPlace(
    Source source,
    int line,
    int column,
    String problem,
    int contextLine,
    int contextColumn,
    String context,
    @Nullable Quote quote) {

  /**
   * A text in quotes.
   *
   * @param line in which it opens
   * @param column of the opening quote
   * @param lastLine in which it closes
   */
  record Quote(int line, int column, int lastLine) {}

  /**
   * The place of an exception.
   *
   * @param firstLine with which reading began
   * @param before the event before the place
   */
  static BrokenPlace of(
      MarkedYAMLException e, Source source, int firstLine, @Nullable Event before) {
    var at = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    int line = lineOf(at, firstLine);
    int column = at == null ? 1 : at.getColumn() + 1;
    var from = e.getContextMark() != null ? e.getContextMark() : at;
    return new BrokenPlace(
        source,
        Math.min(line, source.lineCount()),
        column,
        e.getProblem() == null ? "" : e.getProblem(),
        Math.min(lineOf(from, firstLine), source.lineCount()),
        from == null ? 1 : from.getColumn() + 1,
        e.getContext() == null ? "" : e.getContext(),
        quote(before));
  }

  private static int lineOf(@Nullable Mark mark, int firstLine) {
    return mark == null ? firstLine : mark.getLine() + 1;
  }

  private static @Nullable Quote quote(@Nullable Event before) {
    if (!(before instanceof ScalarEvent scalar) || scalar.isPlain() || !isQuoted(scalar)) {
      return null;
    }
    var start = scalar.getStartMark();
    return new Quote(start.getLine() + 1, start.getColumn() + 1, scalar.getEndMark().getLine() + 1);
  }

  private static boolean isQuoted(ScalarEvent scalar) {
    return switch (scalar.getScalarStyle()) {
      case DOUBLE_QUOTED, SINGLE_QUOTED -> true;
      default -> false;
    };
  }

  /** The line in which YAML gave up. */
  String text() {
    return source.line(line);
  }

  /** The place in that line, counted in chars from 0. */
  int index() {
    return Source.indexOf(text(), column);
  }

  SourceLine parts() {
    return SourceLine.of(text());
  }

  boolean says(String words) {
    return problem.contains(words);
  }

  /**
   * The last line of a value that begins in a line: those that are indented deeper than its key
   * belong to it, unless they have a key or a dash of their own.
   */
  int lastLineOf(int first) {
    int column = SourceLine.of(source.line(first)).contentColumn();
    int last = first;
    for (int next = first + 1; next <= source.lineCount(); next++) {
      var line = SourceLine.of(source.line(next));
      boolean goesOn = line.indentation() > column && line.key().isEmpty() && !line.isListItem();
      if (source.line(next).isBlank() || !goesOn) {
        return last;
      }
      last = next;
    }
    return last;
  }
}
