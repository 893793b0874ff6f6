package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a list on its way into a data file. */
final class Entry {

  /** Its place on the page. */
  final Span span;

  /** Its text, with settled blanks. */
  String text;

  /** What the page has behind it and the template would not print by itself. */
  String extra = "";

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
    return reading != null && !isOpaque && extra.isEmpty();
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

  /** Adds the signs that it has otherwise than its list, where it has some. */
  void putStyle(Map<String, Object> data) {
    if (layout != null && !layout.isUsual() && !isVerbatim) {
      data.put(PageItems.STYLE, new DataWriter.Quoted(layout.style()));
    }
  }
}
