package io.github.sitecontent.data;

import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Period;
import io.github.sitecontent.model.Signs;
import io.github.sitecontent.model.Verbatim;
import io.github.sitecontent.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * A mapping with known keys, which becomes a record.
 *
 * <p>A subclass declares its keys in the order in which a person would write them, and says in
 * {@link #bind} how their values make the record.
 *
 * @param <T> the record
 */
abstract class Shape<T> extends Kind<T> {

  private static final String MARKDOWN = "markdown";
  private static final long[] NO_ELEMENTS = {};

  private static final Kind<Map<String, Signs>> STYLE =
      Kinds.mapOf("signs by their names", Kinds.SIGNS);

  private final String noun;
  private final List<Key<?>> keys = new ArrayList<>();
  private final Map<String, Key<?>> byName = new HashMap<>();
  private final List<Key<?>> oneOfThese = new ArrayList<>();

  /** The names of the keys of an item, shared by all items that have the same ones. */
  private final Map<Long, String[]> namesOf = new ConcurrentHashMap<>();

  Shape(String noun) {
    this.noun = noun;
  }

  /**
   * A key of a mapping.
   *
   * @param index its place among the keys of its shape
   * @param name as it is written
   * @param kind of its value
   * @param needs which mappings must have it
   * @param meaning one clause that says what it means, for schemas and reference pages
   * @param <V> what its value becomes
   */
  record Key<V>(int index, String name, Kind<V> kind, Needs needs, String meaning) {}

  /** Declares a key that every mapping has. */
  final <V> Key<V> required(String name, Kind<V> kind, String meaning) {
    return declare(name, kind, Needs.ALWAYS, meaning);
  }

  /** Declares a key that every mapping has but for those with Markdown of their own. */
  final <V> Key<V> needed(String name, Kind<V> kind, String meaning) {
    return declare(name, kind, Needs.UNLESS_MARKDOWN, meaning);
  }

  /** Declares a key that a mapping may lack. */
  final <V> Key<V> optional(String name, Kind<V> kind, String meaning) {
    return declare(name, kind, Needs.NEVER, meaning);
  }

  /** Declares a key, one of which every mapping has but for those with Markdown of their own. */
  final <V> Key<V> oneOfThese(String name, Kind<V> kind, String meaning) {
    var key = optional(name, kind, meaning);
    oneOfThese.add(key);
    return key;
  }

  /** Declares the macro that renders an item, which every item of a list may name. */
  final Key<String> layout() {
    return optional("layout", Kinds.SHARED, "the template's macro for this item");
  }

  /** Declares the signs that an item has otherwise than its macro, by their names there. */
  final Key<Map<String, Signs>> style() {
    return optional("style", STYLE, "signs that this item has otherwise than its macro");
  }

  /** Declares the Markdown that an item may bring along instead. */
  final Key<Verbatim> markdown() {
    return optional(MARKDOWN, Kinds.VERBATIM, "the item's own Markdown, used as it stands");
  }

  private <V> Key<V> declare(String name, Kind<V> kind, Needs needs, String meaning) {
    var key = new Key<V>(keys.size(), name, kind, needs, meaning);
    keys.add(key);
    byName.put(name, key);
    return key;
  }

  /**
   * Makes the record.
   *
   * @param values has those of all required keys
   * @return null when the values do not go together, which has been reported
   */
  abstract @Nullable T bind(Values values);

  @Override
  final String noun() {
    return noun;
  }

  /** The keys, in the order in which a person would write them. */
  final List<Key<?>> keys() {
    return keys;
  }

  @Override
  final Map<String, Object> schema() {
    var properties = new LinkedHashMap<String, Object>();
    for (var key : keys) {
      var schema = Json.object("description", key.meaning());
      schema.putAll(key.kind().schema());
      properties.put(key.name(), key.needs() == Needs.ALWAYS ? schema : Schemas.orNothing(schema));
    }
    var schema =
        Json.object("type", "object", "properties", properties, "additionalProperties", false);
    var always = namesOf(Needs.ALWAYS);
    if (!always.isEmpty()) {
      schema.put("required", always);
    }
    var conditions = conditions();
    if (!conditions.isEmpty()) {
      schema.put("if", Json.object("not", Json.object("required", List.of(MARKDOWN))));
      schema.put("then", Json.object("allOf", conditions));
    }
    return schema;
  }

  /** What the schema asks of a mapping without Markdown of its own. */
  List<Map<String, Object>> conditions() {
    var conditions = new ArrayList<Map<String, Object>>();
    var needed = namesOf(Needs.UNLESS_MARKDOWN);
    if (!needed.isEmpty()) {
      conditions.add(Schemas.filled(needed));
    }
    if (!oneOfThese.isEmpty()) {
      conditions.add(
          Json.object(
              "anyOf",
              oneOfThese.stream().map(key -> Schemas.filled(List.of(key.name()))).toList()));
    }
    return conditions;
  }

  private List<String> namesOf(Needs needs) {
    return keys.stream().filter(key -> key.needs() == needs).map(Key::name).toList();
  }

  @Override
  final @Nullable T read(Cursor in) {
    if (in.refused()) {
      return null;
    }
    if (!in.isAt(Event.ID.MappingStart)) {
      return wrongKind(in, "its keys are " + names());
    }
    var values = new Values(in, in.position(in.next()));
    while (!in.isAt(Event.ID.MappingEnd)) {
      readEntry(in, values);
    }
    in.next();
    return values.areComplete() ? bind(values) : null;
  }

  /** Reports that a file holds something else than a list of these. */
  final void listExpected(Cursor in) {
    var line = in.lineAt(in.peek());
    boolean lacksBlank = in.peek() instanceof MappingStartEvent && line.key().startsWith("-");
    in.error(
        Rule.KIND,
        in.location(in.peek()),
        "expects a list, each item " + noun,
        lacksBlank
            ? "write a blank behind the dash: - " + line.key().substring(1) + line.value()
            : "begin each item with '- '");
    in.skip();
  }

  private void readEntry(Cursor in, Values values) {
    if (in.refused()) {
      in.skip();
      return;
    }
    if (!(in.peek() instanceof ScalarEvent name)) {
      in.error(Rule.KIND, in.location(in.peek()), "a key is a text", "its keys are " + names());
      in.skip();
      in.skip();
      return;
    }
    in.next();
    var key = byName.get(name.getValue());
    if (key == null) {
      unknown(name, in, values);
      in.skip();
      return;
    }
    if (values.lines[key.index()] != 0) {
      in.error(
          Rule.DUPLICATE_KEY,
          in.location(name),
          "'" + key.name() + "' stands here a second time",
          "the first is in line " + values.lines[key.index()]);
      in.skip();
      return;
    }
    values.lines[key.index()] = in.location(name).line();
    if (in.isAtNothing()) {
      LostText.behindKey(key.name(), in);
      in.next();
      return;
    }
    values.positions[key.index()] = in.position(in.peek());
    var value = key.kind().read(in);
    values.values[key.index()] = value;
  }

  private void unknown(ScalarEvent name, Cursor in, Values values) {
    var word = name.getValue();
    var meant = ForeignKeys.meantBy(word, byName.keySet());
    var key = byName.get(meant == null ? Words.nearest(word, byName.keySet()) : meant.key());
    if (key != null) {
      values.meant |= 1L << key.index();
    }
    in.error(
        Rule.UNKNOWN_KEY,
        in.location(name),
        "unknown key '" + word + "'",
        meant != null
            ? meant.hint()
            : key != null ? "did you mean '" + key.name() + "'?" : "the keys here are " + names());
  }

  private String names() {
    return String.join(", ", keys.stream().map(Key::name).toList());
  }

  /** The values of one mapping, as far as they could be read. */
  final class Values {

    private final Cursor in;
    private final long start;
    private final @Nullable Object[] values = new @Nullable Object[keys.size()];
    private final long[] positions = new long[keys.size()];
    private final int[] lines = new int[keys.size()];
    private long meant;

    private Values(Cursor in, long start) {
      this.in = in;
      this.start = start;
    }

    /** The value of a key; null when the mapping lacks it, or has it wrong. */
    @SuppressWarnings("unchecked") // only the key's own kind has written there
    <V> @Nullable V get(Key<V> key) {
      return (V) values[key.index()];
    }

    /** The value of a required key. */
    <V> V the(Key<V> key) {
      var value = get(key);
      if (value == null) {
        throw new IllegalStateException(key.name() + " is not required by " + noun);
      }
      return value;
    }

    /** The value of a key, or another. */
    <V> V get(Key<V> key, V otherwise) {
      var value = get(key);
      return value == null ? otherwise : value;
    }

    /** The list of a key, empty when the mapping lacks it. */
    <V> List<V> list(Key<List<V>> key) {
      return get(key, List.of());
    }

    /**
     * The list of a key, empty when the mapping lacks it; its elements' places are the origin's.
     */
    <V> List<V> placed(Key<Placed<V>> key) {
      var list = get(key);
      return list == null ? List.of() : list.elements();
    }

    /** Whether the mapping has a value for the key, right or wrong. */
    boolean has(Key<?> key) {
      return positions[key.index()] != 0;
    }

    private boolean areComplete() {
      var markdown = byName.get(MARKDOWN);
      boolean bringsMarkdown = markdown != null && has(markdown);
      boolean complete = true;
      for (var key : keys) {
        if (key.needs() == Needs.ALWAYS
            || key.needs() == Needs.UNLESS_MARKDOWN && !bringsMarkdown) {
          complete &= !lacks(key);
        }
      }
      if (!oneOfThese.isEmpty() && !bringsMarkdown) {
        complete &= oneOfThese.stream().anyMatch(this::has) || !lacks(oneOfThese.get(0));
      }
      return complete;
    }

    /** Reports a key that this mapping lacks; whether it has no right value. */
    boolean lacks(Key<?> key) {
      if (!has(key) && (meant & 1L << key.index()) == 0) {
        boolean isEmpty = lines[key.index()] != 0;
        in.error(
            Rule.MISSING_KEY,
            origin().location(),
            "'" + key.name() + (isEmpty ? "' has no value" : "' is missing"),
            "add '" + key.name() + ": …', " + key.meaning());
      }
      return get(key) == null;
    }

    /** Reports that a value does not go together with the others. */
    void error(Key<?> key, String message, @Nullable String hint) {
      in.error(Rule.VALUE, origin().of(key.name()), message, hint);
    }

    /** A period of two keys, which must not end before it starts. */
    Period period(Key<PartialDate> start, Key<Kinds.End> end) {
      var from = get(start);
      var to = get(end);
      if (to == null) {
        return new Period(from, null, false);
      }
      if (from != null && to.date() != null && Dates.isBefore(to.date(), from)) {
        error(end, "it ends in " + to.date() + ", before it starts in " + from, "swap the two");
      }
      return new Period(from, to.date(), to.date() == null);
    }

    /** Where the mapping and its values stand. */
    Origin origin() {
      long present = 0;
      int count = 0;
      for (int i = 0; i < positions.length; i++) {
        if (positions[i] != 0) {
          present |= 1L << i;
          count++;
        }
      }
      var all = new long[count + 1];
      all[0] = start;
      var elements = new long[count][];
      for (int i = 0, next = 0; i < positions.length; i++) {
        if (positions[i] != 0) {
          elements[next++] = values[i] instanceof Placed<?> list ? list.positions() : NO_ELEMENTS;
          all[next] = positions[i];
        }
      }
      var names = namesOf.computeIfAbsent(present, this::namesOf);
      return in.origin(names, all, elements);
    }

    private String[] namesOf(long present) {
      return keys.stream()
          .filter(key -> (present & 1L << key.index()) != 0)
          .map(Key::name)
          .toArray(String[]::new);
    }

    /** Where problems are reported, and what the site's marks are. */
    Cursor in() {
      return in;
    }
  }
}
