package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** What SnakeYAML says of a file that is not YAML, as a problem. */
final class SyntaxErrors {

  private SyntaxErrors() {}

  static Problem of(MarkedYAMLException e, String path) {
    var mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    var location =
        mark == null
            ? Location.of(path)
            : new Location(path, mark.getLine() + 1, mark.getColumn() + 1);
    var problem = e.getProblem() == null ? "this is not YAML" : Kinds.oneLine(e.getProblem());
    var context = e.getContext() == null ? "" : Kinds.oneLine(e.getContext()) + ", ";
    return Problem.error(
        Rule.SYNTAX.code(),
        location,
        "not YAML: " + context + problem,
        "check the quotes, the colons and the indentation here and in the line above");
  }

  static Problem of(ReaderException e, String path, String text) {
    int line = 1;
    int column = 1;
    int[] codePoints = text.codePoints().limit(e.getPosition()).toArray();
    for (int c : codePoints) {
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return Problem.error(
        Rule.SYNTAX.code(),
        new Location(path, line, column),
        String.format(
            java.util.Locale.ROOT, "the control character U+%04X is no text", e.getCodePoint()),
        "delete it");
  }
}
