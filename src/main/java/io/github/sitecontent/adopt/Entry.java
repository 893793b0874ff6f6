package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a list on its way into a data file. */
final class Entry {

  /** The sign for what stands between an item and the next one. */
  static final String GAP = "gap";

  /** Its place on the page. */
  final Span span;

  /** Its text, with settled blanks. */
  String text;

  /** What stands between it and the next item, such as a comment; null where it is as usual. */
  @Nullable String gap;

  @Nullable Reading reading;
  @Nullable Layout layout;

  /** Whether it keeps its own Markdown. */
  boolean isVerbatim;

  /** Whether it does so only because it lacks something that the reader of data asks for. */
  boolean isIncomplete;

  /** Whether not even its fields go into the data. */
  boolean isOpaque;

  Entry(Span span, String text, @Nullable Reading reading) {
    this.span = span;
    this.text = text;
    this.reading = reading;
    this.isVerbatim = reading == null;
  }

  /** Whether the layouts of the list can be told from it. */
  boolean tellsALayout() {
    return reading != null && (!isVerbatim || isIncomplete);
  }

  /** Whether its fields may do without its own Markdown. */
  boolean isShowable() {
    return reading != null && !isOpaque;
  }

  /** Has a layout show it, whatever that changes. */
  void show(Layout by) {
    layout = by;
    isVerbatim = false;
    isIncomplete = false;
  }

  /** What the data file says of it. */
  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    if (reading != null && !isOpaque) {
      data.putAll(reading.data());
    }
    return data;
  }

  /** The signs that it has otherwise than its list. */
  Map<String, String> style() {
    Map<String, String> style = new LinkedHashMap<>();
    if (layout != null && !isVerbatim) {
      style.putAll(layout.style());
    }
    if (gap != null) {
      style.put(GAP, gap.substring(1));
    }
    return style;
  }

  /** Adds the signs that it has otherwise than its list, where it has some. */
  void putStyle(Map<String, Object> data) {
    var style = style();
    if (!style.isEmpty()) {
      data.put(PageItems.STYLE, new DataWriter.Quoted(style));
    }
  }
}
