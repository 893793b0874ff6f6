package io.github.sitecontent.page;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import io.github.sitecontent.model.FrontMatter;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.Signs;
import io.github.sitecontent.model.Verbatim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows a page while it is rendered, to tell which datum each of its lines comes from.
 *
 * <p>A line is its first interpolation's: {@code ${title}} names the datum that it looks at, or,
 * where a macro got the title from its caller, the one that was looked at last. A line without an
 * interpolation is the template's, whatever condition it stands under. The lines of a text of
 * several lines are looked up in the data file one by one.
 */
final class Trace {

  private final SourceLines sources;
  private final TemplateFolder templates;
  private final List<Location> lines = new ArrayList<>();
  private final Map<TracedElement, Boolean> interpolations = new IdentityHashMap<>();
  private final Deque<TracedElement> open = new ArrayDeque<>();
  private final boolean tellsItems;
  private final List<@Nullable Location> items = new ArrayList<>();
  private @Nullable Item item;
  private @Nullable Location looked;
  private @Nullable Location lookedLast;
  private @Nullable Location datum;
  private @Nullable Location template;

  /**
   * A trace of one rendering.
   *
   * @param tellsItems whether the item of each line is asked for, too, which takes longer
   */
  Trace(SourceLines sources, TemplateFolder templates, boolean tellsItems) {
    this.tellsItems = tellsItems;
    this.sources = sources;
    this.templates = templates;
  }

  /** The next part of a template begins. */
  void enter(TracedElement element) {
    open.push(element);
    looked = null;
  }

  /** A part of a template ends. */
  void exit() {
    open.pop();
    looked = null;
  }

  private boolean isInInterpolation() {
    var element = open.peek();
    return element != null
        && interpolations.computeIfAbsent(element, e -> e.getDescription().startsWith("${"));
  }

  /** A template looks at a value of the model. */
  void look(Object value) {
    look(locationOf(value));
  }

  /** A template asks a record of the model for the value of a key. */
  void lookInto(Record record, String key) {
    if (record instanceof Item one) {
      item = one;
    }
    var origin = originOf(record);
    if (origin != null) {
      // an item of a list is known by its first line, and the one profile by each of its values
      look(record instanceof Item ? origin.location() : origin.of(key));
    }
  }

  private void look(@Nullable Location location) {
    if (location == null || location.line() == 0) {
      return; // made by the plugin, not by the data
    }
    looked = looked == null ? location : looked;
    lookedLast = looked;
  }

  /** A template writes a part of a line. */
  void write(CharSequence text, int linesAbove) {
    if (text.toString().isBlank()) {
      return;
    }
    boolean isData = isInInterpolation();
    if (isData && datum == null) {
      datum = looked != null ? looked : lookedLast;
    }
    if (template == null) {
      template = templates.locationIn(open.peek(), isData ? 0 : linesAbove);
    }
  }

  /** The line ends. */
  void endLine(int linesAbove) {
    var place = template != null ? template : templates.locationIn(open.peek(), linesAbove);
    lines.add(datum != null ? datum : place);
    if (tellsItems) {
      var environment = Environment.getCurrentEnvironment();
      var shown = environment == null ? null : CurrentItem.in(environment, item);
      items.add(shown == null ? null : shown.origin().location());
    }
    datum = null;
    template = null;
  }

  /** The lines of a text of the data begin; {@link #endLine} is called between them. */
  Iterable<Location> locate(List<String> text, Location location) {
    return sources.locate(text, location);
  }

  /** The line comes from a place that is known exactly, unless it began elsewhere. */
  void at(Location location) {
    if (location.line() > 0 && datum == null) {
      datum = location;
    }
  }

  /** Where each line of the page comes from, the first line first. */
  List<Location> lines() {
    return lines;
  }

  /** The lines, with the item of each. */
  List<LineOrigin> origins() {
    var origins = new ArrayList<LineOrigin>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      origins.add(new LineOrigin(lines.get(i), i < items.size() ? items.get(i) : null));
    }
    return origins;
  }

  private static @Nullable Location locationOf(Object value) {
    if (value instanceof Markdown markdown) {
      return markdown.location();
    }
    if (value instanceof Verbatim verbatim) {
      return verbatim.location();
    }
    if (value instanceof Signs signs) {
      return signs.location();
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
