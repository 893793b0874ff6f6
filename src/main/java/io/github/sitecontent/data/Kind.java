package io.github.sitecontent.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * One kind of value: it knows how to read it, tells what is wrong with it, and describes it to
 * editors.
 *
 * @param <T> what the value becomes
 */
abstract class Kind<T> {

  /** What belongs here, with its article: "a date", "a list of links". */
  abstract String noun();

  /**
   * Reads the value at the cursor.
   *
   * @return null when it is wrong, which has been reported
   */
  abstract @Nullable T read(Cursor in);

  /** The JSON Schema of the value. It admits all that {@link #read} takes. */
  abstract Map<String, Object> schema();

  /** Reports that another kind of value stands at the cursor, and passes over it. */
  final @Nullable T wrongKind(Cursor in, @Nullable String hint) {
    if (in.refused()) {
      return null;
    }
    var event = in.peek();
    var found =
        switch (event.getEventId()) {
          case MappingStart -> "a mapping";
          case SequenceStart -> "a list";
          default -> in.isAtNothing() ? "nothing" : "a text";
        };
    var text = textMeant(in);
    in.error(
        Rule.KIND,
        in.location(event),
        "expects " + noun() + ", found " + found,
        text != null ? text : hint);
    in.skip();
    return null;
  }

  /** Whether one text is among what belongs here. */
  boolean isText() {
    return false;
  }

  /** The hint for a text that YAML took for something else; null where no text was meant. */
  private @Nullable String textMeant(Cursor in) {
    var line = in.lineAt(in.peek());
    if (in.peek() instanceof ScalarEvent scalar) {
      return scalar.isPlain() ? KeyMistakes.hintFor(scalar.getValue()) : null;
    }
    if (!isText() || !(in.peek() instanceof CollectionStartEvent start)) {
      return null;
    }
    if (start.isFlow() && line.value().matches("[\\[{].*[\\]}]")) {
      return "for the text, write " + line.quoted().strip();
    }
    boolean isItsOwnLine =
        in.location(start).column() == Source.columnOf(line.lead(), line.lead().length());
    return !start.isFlow() && isItsOwnLine && line.isListItem() && !line.value().isEmpty()
        ? "for the text, write "
            + line.lead().strip()
            + " "
            + SourceLine.quote(line.key() + line.value())
        : null;
  }
}
