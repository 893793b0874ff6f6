package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A position in the events of one file, and the list in which its problems are collected.
 *
 * <p>Reading goes forward only. A {@link Kind} finds the cursor on the first event of its value and
 * leaves it behind the last one, also when the value is wrong.
 */
final class Cursor {

  private final String file;
  private final String text;
  private final List<Mark> marks;
  private final List<Problem> problems;
  private final ParserImpl events;
  private final Map<String, String> known = new HashMap<>();

  // SnakeYAML counts code points and a String chars: the last place where both counts are known
  private int codePoints;
  private int chars;

  /**
   * A cursor on the first event of a file.
   *
   * @param file path relative to the site, for problems
   * @param text of the file, with line feeds only
   * @param marks that may be glued to a name
   * @param problems where to report
   */
  Cursor(String file, String text, List<Mark> marks, List<Problem> problems) {
    this.file = file;
    this.text = text;
    this.marks = marks;
    this.problems = problems;
    var options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.events = new ParserImpl(new StreamReader(text), options);
  }

  List<Mark> marks() {
    return marks;
  }

  Event peek() {
    return events.peekEvent();
  }

  Event next() {
    return events.getEvent();
  }

  boolean isAt(Event.ID id) {
    return peek().is(id);
  }

  /** Whether the value at the cursor was left out, as in {@code title:} and nothing behind it. */
  boolean isAtNothing() {
    return peek() instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().isEmpty();
  }

  /** Passes over a whole value, however deep, and returns its last event. */
  Event skip() {
    int depth = 0;
    Event event;
    do {
      event = next();
      if (event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart)) {
        depth++;
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        depth--;
      }
    } while (depth > 0);
    return event;
  }

  /**
   * Reports what a value may not have, whatever its kind: an alias, an anchor or a tag.
   *
   * @return whether the value cannot be read; then it has been passed over
   */
  boolean refused() {
    if (peek() instanceof AliasEvent alias) {
      error(
          Rule.SYNTAX,
          location(alias),
          "'*" + alias.getAnchor() + "' is an alias to YAML",
          "quote it to say the text: \"*" + alias.getAnchor() + "\"");
      next();
      return true;
    }
    if (peek() instanceof NodeEvent node && node.getAnchor() != null) {
      error(
          Rule.SYNTAX,
          location(node),
          "'&" + node.getAnchor() + "' is an anchor to YAML, and its text is lost",
          "quote the whole value");
      skip();
      return true;
    }
    return false;
  }

  Location location(Event event) {
    var mark = event.getStartMark();
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  long position(Event event) {
    var mark = event.getStartMark();
    return Origin.position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  Origin origin(String[] keys, long[] positions) {
    return new Origin(file, keys, positions);
  }

  /** The one copy of a text that comes again and again, such as a name or a venue. */
  String shared(String text) {
    var first = known.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /** The comment behind a scalar on the same line, with its sign; null when there is none. */
  @Nullable String commentBehind(ScalarEvent scalar) {
    int at = charIndex(scalar.getEndMark().getIndex());
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == text.length() || text.charAt(at) != '#') {
      return null;
    }
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end).stripTrailing();
  }

  /** The text between two code points of the file. */
  String slice(int from, int to) {
    int start = charIndex(from);
    return text.substring(start, charIndex(to));
  }

  private int charIndex(int codePoint) {
    if (codePoint < codePoints) {
      codePoints = 0;
      chars = 0;
    }
    chars = text.offsetByCodePoints(chars, codePoint - codePoints);
    codePoints = codePoint;
    return chars;
  }

  void error(Rule rule, Location location, String message, @Nullable String hint) {
    problems.add(Problem.error(rule.code(), location, message, hint));
  }

  void warn(Rule rule, Location location, String message, @Nullable String hint) {
    problems.add(Problem.warning(rule.code(), location, message, hint));
  }
}
