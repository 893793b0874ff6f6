package io.github.sitecontent.data;

import io.github.sitecontent.data.PublicationYaml.Style;
import io.github.sitecontent.model.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Where the entries of a list in a data file stand, and the values of each. */
final class ListOutline {

  private final String text;
  private final int shift;

  // SnakeYAML counts code points and a String chars: the last place where both counts are known
  private int codePoints;
  private int chars;

  private final ParserImpl events;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, Entry> byLine = new HashMap<>();
  private int start;
  private int end;
  private int dash;
  private boolean isOpen = true;
  private int flowLists;
  private int blockLists;
  private int itemIndent = 2;
  private int quotedTitles;

  /**
   * An entry.
   *
   * @param line on which its first key stands, counted from 1
   * @param column of its keys, counted from 0
   * @param begin where the line of its hyphen begins
   * @param isFlow whether it stands in braces
   * @param end the place behind its last line, or before its closing brace
   * @param ends the place behind the last line of each key's value
   * @param links the place behind its last link; 0 when it has none
   * @param linksColumn of the labels of its links; 0 when they stand in braces
   */
  record Entry(
      int line,
      int column,
      int begin,
      boolean isFlow,
      int end,
      Map<String, Integer> ends,
      int links,
      int linksColumn) {}

  private ListOutline(String text) {
    this.text = text;
    this.shift = text.startsWith("\uFEFF") ? 1 : 0;
    this.chars = shift;
    var options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.events = new ParserImpl(new StreamReader(text.substring(shift)), options);
  }

  /** The outline of a file that {@link DataReader} can read. */
  static ListOutline of(String text) {
    var outline = new ListOutline(text);
    outline.read();
    return outline;
  }

  List<Entry> entries() {
    return entries;
  }

  /** Where an entry before the first one goes. */
  int start() {
    return start;
  }

  /** Where the list ends; with the start the place of an empty list. */
  int end() {
    return end;
  }

  boolean isOpen() {
    return isOpen;
  }

  /** The entry whose first key stands at a place. */
  Entry at(Location location) {
    var entry = byLine.get(location.line());
    if (entry == null) {
      throw new NoSuchElementException("no entry at " + location);
    }
    return entry;
  }

  private void read() {
    start = text.length();
    end = text.length();
    events.getEvent(); // the stream's start
    if (events.peekEvent().is(Event.ID.StreamEnd)) {
      return;
    }
    events.getEvent(); // the document's start
    var root = events.getEvent();
    if (!(root instanceof CollectionStartEvent list) || !root.is(Event.ID.SequenceStart)) {
      return; // an empty document
    }
    if (list.getFlowStyle() == FlowStyle.FLOW) {
      start = index(root.getStartMark());
      isOpen = events.peekEvent().is(Event.ID.SequenceEnd);
      end = index(events.peekEvent().getEndMark());
      return;
    }
    dash = root.getStartMark().getColumn();
    start = startOfFirst(index(root.getStartMark()));
    while (!events.peekEvent().is(Event.ID.SequenceEnd)) {
      entry();
    }
    entries.forEach(entry -> byLine.put(entry.line(), entry));
  }

  private void entry() {
    var first = events.peekEvent();
    if (!first.is(Event.ID.MappingStart)) {
      int begin = startOfLine(index(first.getStartMark()));
      int behind = endOfLine(skip());
      entries.add(new Entry(0, 0, begin, false, withComments(behind), Map.of("", behind), 0, 0));
      return;
    }
    boolean isFlow = ((CollectionStartEvent) events.getEvent()).getFlowStyle() == FlowStyle.FLOW;
    var ends = new LinkedHashMap<String, Integer>();
    int last = index(first.getStartMark());
    int begin = startOfItem(last);
    int links = 0;
    int linksColumn = 0;
    while (!events.peekEvent().is(Event.ID.MappingEnd)) {
      var name = events.peekEvent();
      int behindName = skip();
      var key = name instanceof ScalarEvent scalar ? scalar.getValue() : "";
      var value = events.peekEvent();
      noteStyle(key, name, value);
      last = Math.max(behindName, skip());
      ends.put(key, isFlow ? last : endOfLine(last));
      if (key.equals("links") && value instanceof CollectionStartEvent mapping) {
        boolean inBraces = mapping.getFlowStyle() == FlowStyle.FLOW;
        links = inBraces ? lastBefore(last - 1) : endOfLine(last);
        linksColumn = inBraces ? 0 : value.getStartMark().getColumn();
      }
    }
    events.getEvent();
    entries.add(
        new Entry(
            first.getStartMark().getLine() + 1,
            first.getStartMark().getColumn(),
            begin,
            isFlow,
            isFlow ? last : withComments(endOfLine(last)),
            ends,
            links,
            linksColumn));
  }

  private void noteStyle(String key, Event name, Event value) {
    if (value instanceof CollectionStartEvent list && value.is(Event.ID.SequenceStart)) {
      if (list.getFlowStyle() == FlowStyle.FLOW) {
        flowLists++;
      } else {
        blockLists++;
        itemIndent = value.getStartMark().getColumn() - name.getStartMark().getColumn();
      }
    }
    if (key.equals("title") && value instanceof ScalarEvent title) {
      quotedTitles += title.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED ? 1 : -1;
    }
  }

  /** Passes over a value and returns the place behind its last sign. */
  private int skip() {
    int depth = 0;
    int last = 0;
    do {
      var event = events.getEvent();
      if (event instanceof CollectionStartEvent) {
        depth++;
        last = Math.max(last, index(event.getStartMark()));
      } else if (event instanceof CollectionEndEvent) {
        depth--;
        // that of a list without brackets lies behind the blank lines that follow
        if (event.getEndMark().getIndex() > event.getStartMark().getIndex()) {
          last = index(event.getEndMark());
        }
      } else {
        last = Math.max(last, endOf(event));
      }
    } while (depth > 0);
    return last;
  }

  private int endOf(Event event) {
    int behind = index(event.getEndMark());
    boolean isBlock =
        event instanceof ScalarEvent scalar
            && (scalar.getScalarStyle() == ScalarStyle.LITERAL
                || scalar.getScalarStyle() == ScalarStyle.FOLDED);
    if (isBlock) {
      int begin = index(event.getStartMark());
      boolean keeps = text.substring(begin, endOfLine(begin)).split("#")[0].contains("+");
      while (!keeps && behind > begin && Character.isWhitespace(text.charAt(behind - 1))) {
        behind--;
      }
      if (keeps && text.charAt(behind - 1) == '\n') {
        behind--;
      }
    }
    return behind;
  }

  /** The place behind the last sign before a place. */
  private int lastBefore(int index) {
    int at = index;
    while (Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int index(org.yaml.snakeyaml.error.Mark mark) {
    chars = text.offsetByCodePoints(chars, mark.getIndex() - codePoints);
    codePoints = mark.getIndex();
    return chars;
  }

  private int startOfLine(int index) {
    return Math.max(shift, text.lastIndexOf('\n', index - 1) + 1);
  }

  /** The line of the hyphen before the keys of an entry, which may stand above them. */
  private int startOfItem(int keys) {
    int line = startOfLine(keys);
    while (text.substring(line, keys).indexOf('-') < 0 && line > shift) {
      line = startOfLine(line - 1);
    }
    return line;
  }

  private int endOfLine(int index) {
    int feed = text.indexOf('\n', index);
    int stop = feed < 0 ? text.length() : feed;
    return stop > index && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
  }

  /** Comments behind an entry that stand further in than its hyphen belong to it. */
  private int withComments(int behind) {
    int last = behind;
    int at = text.indexOf('\n', behind);
    while (at >= 0 && at + 1 < text.length()) {
      int stop = endOfLine(at + 1);
      var line = text.substring(at + 1, stop);
      int indent = line.length() - line.stripLeading().length();
      if (!line.isBlank()) {
        if (!line.strip().startsWith("#") || indent <= dash) {
          return last;
        }
        last = stop;
      }
      at = text.indexOf('\n', stop);
    }
    return last;
  }

  /**
   * The line of the first hyphen; or that of the comment above it, when the comment is about a year
   * as "# 2024" is, and a newer entry goes above it.
   */
  private int startOfFirst(int hyphen) {
    int line = text.lastIndexOf('\n', hyphen - 1) + 1;
    int above = line == 0 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
    var comment = text.substring(above, line).strip();
    return line > 0 && comment.matches("#\\W*(?:19|20)\\d\\d\\W*") ? above : Math.max(line, shift);
  }

  /** How the file is written. */
  Style style() {
    if (entries.isEmpty()) {
      return Style.USUAL;
    }
    int gaps = 0;
    for (int i = 1; i < entries.size(); i++) {
      int from = entries.get(i - 1).end();
      boolean isSpaced = text.startsWith("\n\n", from) || text.startsWith("\r\n\r\n", from);
      gaps += isSpaced ? 1 : -1;
    }
    int column = dash + 2;
    for (var entry : entries) {
      if (!entry.isFlow() && entry.column() > dash) {
        column = entry.column();
        break;
      }
    }
    return new Style(dash, column, itemIndent, flowLists > blockLists, quotedTitles > 0, gaps > 0);
  }
}
