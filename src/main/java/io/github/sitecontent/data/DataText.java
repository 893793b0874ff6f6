package io.github.sitecontent.data;

import io.github.sitecontent.data.DataNode.Items;
import io.github.sitecontent.data.DataNode.Pair;
import io.github.sitecontent.data.DataNode.Pairs;
import io.github.sitecontent.data.DataNode.Text;
import io.github.sitecontent.data.PublicationYaml.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

/**
 * A data file that is edited value by value. Comments, order, quotes and all that is not edited
 * stay as they are, to the byte. It never changes itself: an edit gives another one.
 */
public final class DataText {

  private final String text;
  private final ListText list;

  private DataText(String text) {
    this.text = text;
    this.list = new ListText(text);
  }

  /** A file that {@link DataReader} can read. */
  public static DataText of(String text) {
    return new DataText(text);
  }

  /**
   * A text among the values of a file.
   *
   * @param value as it was read
   */
  public record Leaf(String value, int start, int end) {}

  /** The file as it is. */
  public String text() {
    return text;
  }

  /** How many items its list has; 0 when it holds a mapping. */
  public int size() {
    return list.outline().entries().size();
  }

  /** Whether items can be added: not when the list stands in brackets. */
  public boolean isOpen() {
    return list.outline().isOpen();
  }

  /** The index of the item whose lines hold a line, counted from 1; -1 when none does. */
  public int itemAt(int line) {
    int place = 0;
    for (int i = 1; i < line && place >= 0; i++) {
      place = text.indexOf('\n', place) + 1;
    }
    var entries = list.outline().entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).begin() <= place) {
        return place <= list.behind(entries.get(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** The texts of the whole file, without keys. */
  public List<Leaf> leaves() {
    return leaves(DataNode.of(text, 0, text.length()));
  }

  /** The texts of an item. */
  public List<Leaf> leaves(int item) {
    return leaves(node(item));
  }

  private static List<Leaf> leaves(@Nullable DataNode node) {
    return node == null
        ? List.of()
        : node.texts().stream().map(t -> new Leaf(t.value(), t.start(), t.end())).toList();
  }

  /** Whether an item has a key. */
  public boolean has(int item, String key) {
    return pairs(item).of(key) != null;
  }

  /** The text of a key; null when the item lacks it, or it holds something else. */
  public @Nullable String value(int item, String key) {
    var pair = pairs(item).of(key);
    return pair != null && pair.value() instanceof Text value ? value.value() : null;
  }

  /** The texts of a list; empty when the item lacks the key, or it holds something else. */
  public List<String> values(int item, String key) {
    var pair = pairs(item).of(key);
    if (pair == null || !(pair.value() instanceof Items items)) {
      return List.of();
    }
    return items.texts().stream().map(Text::value).toList();
  }

  private DataNode node(int item) {
    var entry = list.outline().entries().get(item);
    var found = DataNode.of(text, entry.begin(), list.behind(entry));
    return found instanceof Items items && !items.items().isEmpty()
        ? items.items().get(0)
        : new Pairs(entry.begin(), entry.end(), false, List.of());
  }

  private Pairs pairs(int item) {
    return node(item) instanceof Pairs pairs ? pairs : new Pairs(0, 0, false, List.of());
  }

  /** With other texts in some places. */
  public DataText with(Map<Leaf, String> values) {
    var edit = new ListText(text);
    var all = DataNode.of(text, 0, text.length());
    if (all != null) {
      for (var node : all.texts()) {
        var value = values.get(new Leaf(node.value(), node.start(), node.end()));
        if (value != null) {
          edit.replace(node.start(), node.end(), written(node, value));
        }
      }
    }
    return new DataText(edit.after());
  }

  /** A text in the way in which the one was written whose place it takes. */
  private String written(Text there, String value) {
    boolean isOneLine = value.indexOf('\n') < 0 && value.chars().noneMatch(Character::isISOControl);
    if (there.style() == ScalarStyle.PLAIN) {
      boolean isInFlow = isInFlow(there);
      return isInFlow ? ItemYaml.flow(value) : inline(value);
    }
    if (there.style() == ScalarStyle.SINGLE_QUOTED && isOneLine) {
      return "'" + value.replace("'", "''") + "'";
    }
    if (there.style() == ScalarStyle.LITERAL || there.style() == ScalarStyle.FOLDED) {
      return block(there, value);
    }
    return YamlScalar.quoted(value);
  }

  private static String inline(String value) {
    return DataWriter.isPlain(value) ? value : YamlScalar.quoted(value);
  }

  private boolean isInFlow(Text there) {
    var all = DataNode.of(text, 0, text.length());
    return all != null && isInFlow(all, there, false);
  }

  private static boolean isInFlow(DataNode node, Text wanted, boolean isFlow) {
    if (node.start() == wanted.start() && node.end() == wanted.end() && node instanceof Text) {
      return isFlow;
    }
    List<DataNode> children =
        node instanceof Items items
            ? items.items()
            : node instanceof Pairs pairs
                ? pairs.pairs().stream().map(Pair::value).toList()
                : List.of();
    for (var child : children) {
      if (child.start() <= wanted.start() && wanted.end() <= child.end()) {
        return isInFlow(child, wanted, isFlow || node.isFlow());
      }
    }
    return isFlow;
  }

  /** A block keeps its indentation; a folded one is written line by line from now on. */
  private String block(Text there, String value) {
    var old = text.substring(there.start(), there.end());
    int feed = old.indexOf('\n');
    boolean isFit = !value.isBlank() && !value.startsWith(" ") && !value.startsWith("\n");
    if (feed < 0 || !isFit) {
      return YamlScalar.quoted(value);
    }
    var head = old.substring(0, feed).replace('>', '|').stripTrailing();
    var body = old.substring(feed + 1);
    int indent = 0;
    while (indent < body.length() && body.charAt(indent) == ' ') {
      indent++;
    }
    var lines = new ArrayList<String>();
    for (var line : value.stripTrailing().split("\n", -1)) {
      lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line);
    }
    return head + list.lineEnd() + String.join(list.lineEnd(), lines);
  }

  /** Without an item. */
  public DataText without(int item) {
    var edit = new ListText(text);
    edit.remove(item);
    return new DataText(edit.after());
  }

  /** With one more item, before the one of an index. */
  public DataText withItem(int index, Map<String, ?> values) {
    var edit = new ListText(text);
    var lines = new ItemYaml(list.style()).item(values);
    edit.insert(index, List.of(String.join(list.lineEnd(), lines)));
    return new DataText(edit.after());
  }

  /** With an item in another place: before the one that has an index now. */
  public DataText withMoved(int item, int index) {
    var entry = list.outline().entries().get(item);
    var block = text.substring(entry.begin(), list.behind(entry));
    var rest = new ListText(without(item).text);
    rest.insert(index > item ? index - 1 : index, List.of(block));
    return new DataText(rest.after());
  }

  /**
   * With another value of a key, or with the key, where a person would write it.
   *
   * @param value a text, a list or a mapping; null to take the key out
   */
  public DataText with(int item, String key, @Nullable Object value) {
    var pairs = pairs(item);
    var pair = pairs.of(key);
    var edit = new ListText(text);
    if (value == null) {
      if (pair != null) {
        takeOut(pairs, pair, edit);
      }
    } else if (pair == null) {
      add(item, pairs, key, value, edit);
    } else if (pair.value() instanceof Text there && value instanceof String other) {
      edit.replace(there.start(), there.end(), written(there, other));
    } else if (pairs.isFlow() || pair.value().isFlow()) {
      edit.replace(pair.value().start(), pair.value().end(), ItemYaml.flow(value));
    } else {
      var lines = String.join(list.lineEnd(), new ItemYaml(style(item)).pair(key, value));
      edit.replace(pair.key().start(), pair.value().end(), lines.stripLeading());
    }
    return new DataText(edit.after());
  }

  private void takeOut(Pairs pairs, Pair pair, ListText edit) {
    int at = pairs.pairs().indexOf(pair);
    boolean isLast = at + 1 == pairs.pairs().size();
    if (!isLast) { // the key behind it takes its place
      edit.replace(pair.key().start(), pairs.pairs().get(at + 1).key().start(), "");
    } else if (at > 0) {
      edit.replace(pairs.pairs().get(at - 1).value().end(), pair.value().end(), "");
    }
  }

  private void add(int item, Pairs pairs, String key, Object value, ListText edit) {
    int rank = PublicationYaml.KEYS.indexOf(key);
    Pair before = null;
    for (var pair : pairs.pairs()) {
      int other = PublicationYaml.KEYS.indexOf(pair.key().value());
      if (before == null || rank < 0 || other < rank) {
        before = pair;
      }
    }
    if (before == null) {
      return;
    }
    if (pairs.isFlow()) {
      edit.edit(before.value().end(), ", " + key + ": " + ItemYaml.flow(value));
      return;
    }
    int end = text.indexOf('\n', before.value().end());
    end = end < 0 ? text.length() : end;
    end = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    var lines = new ItemYaml(style(item)).pair(key, value);
    edit.edit(end, list.lineEnd() + String.join(list.lineEnd(), lines));
  }

  /**
   * With other elements in a list, where those that stay keep all that stands beside them.
   *
   * @param from index of the first element that goes
   * @param to index behind the last one that goes
   * @param elements that come in their place; texts or mappings
   * @return null when the item has no such list
   */
  public @Nullable DataText withElements(int item, String key, int from, int to, List<?> elements) {
    var pair = pairs(item).of(key);
    if (pair == null || !(pair.value() instanceof Items there) || to > there.items().size()) {
      return null;
    }
    if (there.items().size() == to - from) {
      return null; // nothing of it stays
    }
    var edit = new ListText(text);
    var items = there.items();
    boolean isAtEnd = to == items.size();
    if (there.isFlow()) {
      var added = elements.stream().map(ItemYaml::flow).toList();
      if (isAtEnd) {
        var more = added.isEmpty() ? "" : ", " + String.join(", ", added);
        edit.replace(items.get(from - 1).end(), items.get(items.size() - 1).end(), more);
      } else {
        var more = added.isEmpty() ? "" : String.join(", ", added) + ", ";
        edit.replace(items.get(from).start(), items.get(to).start(), more);
      }
      return new DataText(edit.after());
    }
    int hyphen = text.lastIndexOf('\n', there.start() - 1) + 1;
    var indent = " ".repeat(there.start() - hyphen);
    var added =
        elements.stream()
            .map(element -> DataWriter.write("", List.of(element)).stripTrailing())
            .flatMap(String::lines)
            .map(line -> list.lineEnd() + indent + line)
            .toList();
    int first = from == 0 ? lineBefore(items.get(0)) : endOfLine(items.get(from - 1).end());
    int last = to == from ? first : endOfLine(items.get(to - 1).end());
    edit.replace(first, last, String.join("", added));
    return new DataText(edit.after());
  }

  /** The end of the line above an element of a list. */
  private int lineBefore(DataNode element) {
    int feed = text.lastIndexOf('\n', element.start() - 1);
    return feed > 0 && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
  }

  private int endOfLine(int place) {
    int feed = text.indexOf('\n', place);
    int end = feed < 0 ? text.length() : feed;
    return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** The style of the file, with the columns of one item. */
  private Style style(int item) {
    var style = list.style();
    var entry = list.outline().entries().get(item);
    return new Style(
        style.dash(),
        entry.isFlow() ? style.key() : entry.column(),
        style.item(),
        style.flow(),
        style.quoted(),
        style.spaced());
  }
}
