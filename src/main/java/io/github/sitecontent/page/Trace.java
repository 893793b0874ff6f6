package io.github.sitecontent.page;

import io.github.sitecontent.model.FrontMatter;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.Verbatim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows a page while it is rendered, to tell which datum each of its lines comes from.
 *
 * <p>The first datum that a template looks at while it writes a line is the line's; a line for
 * which it looks at none is the template's. The lines of a text of several lines are looked up in
 * the data file one by one.
 */
final class Trace {

  private final SourceLines sources;
  private final Steps steps;
  private final List<Location> lines = new ArrayList<>();
  private @Nullable Location datum;
  private @Nullable Location item;
  private @Nullable Location template;

  Trace(SourceLines sources, Steps steps) {
    this.sources = sources;
    this.steps = steps;
  }

  /** A template looks at a value of the model. */
  void look(Object value) {
    var location = locationOf(value);
    if (location != null && datum == null) {
      datum = location;
    }
  }

  /** A template asks a record of the model for the value of a key. */
  void lookInto(Record record, String key) {
    var origin = originOf(record);
    if (origin == null || origin.location().line() == 0) {
      return;
    }
    // an item of a list is known by its first line, and the one profile by each of its values
    var place = record instanceof Item ? origin.location() : origin.of(key);
    item = record instanceof Item ? place : item;
    datum = datum == null ? place : datum;
  }

  /** The item that a template looked into last; null before the first. */
  @Nullable Location item() {
    return item;
  }

  /** A template writes a part of a line. */
  void write(CharSequence text, int linesAbove) {
    if (template == null && !text.toString().isBlank()) {
      template = steps.location(linesAbove);
    }
  }

  /** The line ends. */
  void endLine() {
    lines.add(datum != null ? datum : template != null ? template : steps.location());
    datum = null;
    template = null;
  }

  /** The lines of a text of the data begin; {@link #endLine} is called between them. */
  Iterable<Location> locate(List<String> text, Location location) {
    return sources.locate(text, location);
  }

  /** The rest of the line comes from a place that is known exactly. */
  void at(Location location) {
    datum = location;
  }

  /** Where each line of the page comes from, the first line first. */
  List<Location> lines() {
    return lines;
  }

  private static @Nullable Location locationOf(Object value) {
    if (value instanceof Markdown markdown) {
      return markdown.location();
    }
    if (value instanceof Verbatim verbatim) {
      return verbatim.location();
    }
    return value instanceof FrontMatter frontMatter ? frontMatter.location() : null;
  }

  private static @Nullable Origin originOf(Record record) {
    for (var component : record.getClass().getRecordComponents()) {
      if (component.getType() == Origin.class) {
        try {
          return (Origin) component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("records of the model are public", e);
        }
      }
    }
    return null;
  }
}
