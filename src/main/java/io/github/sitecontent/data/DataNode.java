package io.github.sitecontent.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** A value of a data file, with its place in the file's text. */
sealed interface DataNode {

  /** Where it begins. */
  int start();

  /** The place behind its last sign. */
  int end();

  /** Whether it stands in brackets or braces. */
  boolean isFlow();

  /** A text. */
  record Text(int start, int end, boolean isFlow, String value, ScalarStyle style)
      implements DataNode {}

  /** A list. */
  record Items(int start, int end, boolean isFlow, List<DataNode> items) implements DataNode {}

  /** A mapping, in the order of the file. */
  record Pairs(int start, int end, boolean isFlow, List<Pair> pairs) implements DataNode {

    /** The pair of a key; null when there is none. */
    @Nullable Pair of(String key) {
      return pairs.stream().filter(p -> p.key().value().equals(key)).findFirst().orElse(null);
    }
  }

  /** A key and its value. */
  record Pair(Text key, DataNode value) {}

  /**
   * Reads a part of a file that {@link DataReader} can read.
   *
   * @param from where the part begins
   * @return null when it holds nothing
   */
  static @Nullable DataNode of(String file, int from, int to) {
    return new Reading(file.substring(from, to), from).root();
  }

  /** All texts in it, keys left out. */
  default List<Text> texts() {
    var texts = new ArrayList<Text>();
    collect(this, texts);
    return texts;
  }

  private static void collect(DataNode node, List<Text> texts) {
    if (node instanceof Text text) {
      texts.add(text);
    } else if (node instanceof Items items) {
      items.items().forEach(item -> collect(item, texts));
    } else if (node instanceof Pairs pairs) {
      pairs.pairs().forEach(pair -> collect(pair.value(), texts));
    }
  }

  /** The events of a part of a file on their way to nodes. */
  final class Reading {

    private final String text;
    private final int shift;
    private final ParserImpl events;

    private Reading(String text, int shift) {
      boolean isMarked = text.startsWith("\uFEFF");
      this.text = isMarked ? text.substring(1) : text;
      this.shift = isMarked ? shift + 1 : shift;
      var options = new LoaderOptions();
      options.setCodePointLimit(Integer.MAX_VALUE);
      this.events = new ParserImpl(new StreamReader(this.text), options);
    }

    private @Nullable DataNode root() {
      events.getEvent(); // the stream's start
      if (events.peekEvent().is(Event.ID.StreamEnd)) {
        return null;
      }
      events.getEvent(); // the document's start
      return node();
    }

    private DataNode node() {
      var event = events.getEvent();
      int start = index(event.getStartMark());
      if (event instanceof CollectionStartEvent list) {
        boolean isFlow = list.getFlowStyle() == FlowStyle.FLOW;
        int last = start;
        if (event.is(Event.ID.SequenceStart)) {
          var items = new ArrayList<DataNode>();
          while (!events.peekEvent().is(Event.ID.SequenceEnd)) {
            items.add(node());
            last = items.get(items.size() - 1).end();
          }
          int end = index(events.getEvent().getEndMark());
          return new Items(start, isFlow ? end : last, isFlow, items);
        }
        var pairs = new ArrayList<Pair>();
        while (!events.peekEvent().is(Event.ID.MappingEnd)) {
          var key = node();
          var value = node();
          last = Math.max(key.end(), value.end());
          if (key instanceof Text name) {
            pairs.add(new Pair(name, value));
          }
        }
        int end = index(events.getEvent().getEndMark());
        return new Pairs(start, isFlow ? end : last, isFlow, pairs);
      }
      if (event instanceof ScalarEvent scalar) {
        return new Text(start, endOf(scalar), false, scalar.getValue(), scalar.getScalarStyle());
      }
      return new Text(start, index(event.getEndMark()), false, "", ScalarStyle.PLAIN); // an alias
    }

    /** A block ends with its last line, without the blank ones behind it that say nothing. */
    private int endOf(ScalarEvent scalar) {
      int start = index(scalar.getStartMark());
      int end = index(scalar.getEndMark());
      var style = scalar.getScalarStyle();
      if (style != ScalarStyle.LITERAL && style != ScalarStyle.FOLDED) {
        return end;
      }
      int from = start - shift;
      int to = end - shift;
      int feed = text.indexOf('\n', from);
      boolean keeps = feed >= 0 && text.substring(from, feed).split("#", 2)[0].indexOf('+') >= 0;
      while (!keeps && to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (keeps && to > from && text.charAt(to - 1) == '\n') {
        to--;
      }
      return to + shift;
    }

    private int index(Mark mark) {
      return shift + text.offsetByCodePoints(0, mark.getIndex());
    }
  }
}
