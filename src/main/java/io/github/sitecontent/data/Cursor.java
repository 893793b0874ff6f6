package io.github.sitecontent.data;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Origin;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * A position in the events of one file, and the list in which its problems are collected.
 *
 * <p>Reading goes forward only. A {@link Kind} finds the cursor on the first event of its value and
 * leaves it behind the last one, also when the value is wrong.
 */
final class Cursor {

  private final String file;
  private final Source source;
  private final int firstLine;
  private final List<Mark> marks;
  private final Problems problems;
  private final ParserImpl events;
  private @Nullable Event current;
  private @Nullable Event last;

  // the item of the file's list that is being read, and the list's column
  private int listColumn = -1;
  private boolean hasDashes;
  private int itemLine;
  private boolean isItemDone;
  private int problemsBeforeItem;

  /**
   * A cursor on the first event of a file, or of a part of it.
   *
   * @param file path relative to the site, for problems
   * @param source of the file
   * @param firstLine with which to begin
   * @param endLine the first line behind the part
   * @param marks that may be glued to a name
   * @param problems where to report
   */
  Cursor(
      String file, Source source, int firstLine, int endLine, List<Mark> marks, Problems problems) {
    this.file = file;
    this.source = source;
    this.firstLine = firstLine;
    this.marks = marks;
    this.problems = problems;
    this.problemsBeforeItem = problems.count();
    var options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    var text = new YamlText(source, firstLine, endLine);
    this.events = new ParserImpl(new Tokens(text, options));
  }

  List<Mark> marks() {
    return marks;
  }

  Event peek() {
    if (current == null) {
      current = events.getEvent();
    }
    return current;
  }

  Event next() {
    var event = peek();
    current = null;
    last = event;
    return event;
  }

  /** The event before the one at the cursor; null at the start. */
  @Nullable Event last() {
    return last;
  }

  /** Where the event before the cursor begins; the whole file at its start. */
  Location lastLocation() {
    return last == null ? Location.of(file) : location(last);
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

  /** Whether the file's list begins here, at the left and with nothing before its first dash. */
  boolean isAtListOnTheLeft() {
    return peek() instanceof SequenceStartEvent list
        && !list.isFlow()
        && list.getStartMark().getColumn() == 0
        && foreign(list) == null;
  }

  /** Enters the list or mapping that the whole file is. After a mistake, its items are resumed. */
  void enterList() {
    var start = next();
    if (start instanceof CollectionStartEvent list && !list.isFlow()) {
      listColumn = start.getStartMark().getColumn();
      hasDashes = start.is(Event.ID.SequenceStart);
    }
  }

  /** Marks the place from which to read again, should the item at the cursor turn out broken. */
  void beginItem() {
    itemLine = lineOf(peek());
    isItemDone = false;
    problemsBeforeItem = problems.count();
  }

  /** Marks an item that is read and kept. A mistake right behind it may still be its own. */
  void endItem() {
    peek();
    isItemDone = true;
    problemsBeforeItem = problems.count();
  }

  int problemsBeforeItem() {
    return problemsBeforeItem;
  }

  /**
   * Where to read again after a line was mended: the broken item, or what follows the last one that
   * was kept; 0 for nowhere.
   */
  int lineToReadAgain(Source mended, int mendedLine) {
    if (itemLine == 0) {
      return firstLine;
    }
    if (isItemDone) {
      return lineOfNextItem(mended);
    }
    int line = Math.min(itemLine, mendedLine);
    while (line > firstLine && !isItem(mended.line(line))) {
      line--;
    }
    return line;
  }

  /** Where the next item begins that may be read after the broken one; 0 when there is none. */
  int lineOfNextItem(Source text) {
    if (listColumn < 0) {
      return 0;
    }
    int line = Math.max(itemLine, firstLine) + 1;
    while (line <= text.lineCount() && !isItem(text.line(line))) {
      line++;
    }
    return line <= text.lineCount() ? line : 0;
  }

  private boolean isItem(String line) {
    return line.length() > listColumn
        && " #".indexOf(line.charAt(listColumn)) < 0
        && line.substring(0, listColumn).isBlank()
        && (hasDashes
            ? (line + " ").startsWith("- ", listColumn)
            : !line.substring(listColumn).isBlank());
  }

  /**
   * Reports what a value may not have, whatever its kind: an alias, an anchor or a tag.
   *
   * @return whether the value cannot be read; then it has been passed over
   */
  boolean refused() {
    if (!(peek() instanceof NodeEvent node)) {
      return false;
    }
    var found = foreign(node);
    if (found == null) {
      return false;
    }
    var written = writtenAt(node);
    var value = SourceLine.of(source.line(lineOf(node))).value();
    error(
        Rule.SYNTAX,
        location(node),
        found,
        value.isEmpty() || !value.startsWith(written)
            ? "put the text in quotes"
            : "for the text, write " + SourceLine.of(source.line(lineOf(node))).quoted().strip());
    skip();
    return true;
  }

  private static @Nullable String foreign(NodeEvent node) {
    if (node instanceof AliasEvent) {
      return "'*" + node.getAnchor() + "' is an alias to YAML, which is not allowed here";
    }
    if (node.getAnchor() != null) {
      return "'&" + node.getAnchor() + "' is an anchor to YAML, and its text is lost";
    }
    var tag =
        node instanceof ScalarEvent scalar
            ? scalar.getTag()
            : node instanceof CollectionStartEvent start ? start.getTag() : null;
    return tag == null ? null : "'" + tag + "' is a tag to YAML, and its text is lost";
  }

  private String writtenAt(Event event) {
    var line = source.line(lineOf(event));
    int index = Source.indexOf(line, event.getStartMark().getColumn() + 1);
    return index < line.length() ? line.substring(index, index + 1) : "";
  }

  /** A line of the file. */
  String line(int line) {
    return source.line(line);
  }

  /** The line in which an event begins, taken apart. */
  SourceLine lineAt(Event event) {
    return SourceLine.of(source.line(lineOf(event)));
  }

  /** The same value as a list of one, for a hint; empty where it is no short text. */
  String inBrackets() {
    if (!(peek() instanceof ScalarEvent scalar)
        || isAtNothing()
        || scalar.getValue().length() > 99) {
      return "";
    }
    var line = lineAt(scalar);
    var name = line.name();
    if (name.isEmpty() || line.value().isEmpty()) {
      return "";
    }
    var names = scalar.getValue().split("\\s*(?:,|;|\\band\\b)\\s*");
    var items = new StringBuilder();
    for (var item : names) {
      if (!item.isBlank()) {
        items.append(items.isEmpty() ? "" : ", ").append(SourceLine.quote(item.strip()));
      }
    }
    return ", or write " + name + ": [" + items + "]";
  }

  private static int lineOf(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  Location location(Event event) {
    return new Location(file, lineOf(event), event.getStartMark().getColumn() + 1);
  }

  long position(Event event) {
    return Origin.position(lineOf(event), event.getStartMark().getColumn() + 1);
  }

  Origin origin(String[] keys, long[] positions, long[]... elements) {
    return new Origin(file, keys, positions, elements);
  }

  /** The one copy of a value that comes again and again, such as a venue or a year. */
  <T> T shared(T value) {
    return source.shared(value);
  }

  /** The authors that were read so far, by what is written: many write many papers. */
  Map<String, Author> authors() {
    return source.authors();
  }

  /** The comment behind a scalar on the same line, with its sign; null when there is none. */
  @Nullable String commentBehind(ScalarEvent scalar) {
    var text = source.text();
    int at = scalar.getEndMark().getIndex();
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == text.length() || text.charAt(at) != '#') {
      return null;
    }
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end).stripTrailing();
  }

  /** The text between two places of the file. */
  String slice(int from, int to) {
    return source.text().substring(from, to);
  }

  void error(Rule rule, Location location, String message, @Nullable String hint) {
    problems.error(rule, location, message, hint);
  }

  void warn(Rule rule, Location location, String message, @Nullable String hint) {
    problems.warn(rule, location, message, hint);
  }
}
