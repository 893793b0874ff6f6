package io.github.sitecontent.data;

import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Period;
import io.github.sitecontent.model.Verbatim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
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

  private final String noun;
  private final List<Key<?>> keys = new ArrayList<>();
  private final Map<String, Key<?>> byName = new HashMap<>();

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
   * @param isRequired whether every mapping has it
   * @param meaning one clause that says what it means, for schemas and reference pages
   * @param <V> what its value becomes
   */
  record Key<V>(int index, String name, Kind<V> kind, boolean isRequired, String meaning) {}

  /** Declares a key that every mapping has. */
  final <V> Key<V> required(String name, Kind<V> kind, String meaning) {
    return declare(name, kind, true, meaning);
  }

  /** Declares a key that a mapping may lack. */
  final <V> Key<V> optional(String name, Kind<V> kind, String meaning) {
    return declare(name, kind, false, meaning);
  }

  /** Declares the macro that renders an item, which every item of a list may name. */
  final Key<String> layout() {
    return optional("layout", Kinds.SHARED, "the template's macro for this item");
  }

  /** Declares the Markdown that an item may bring along instead. */
  final Key<Verbatim> markdown() {
    return optional("markdown", Kinds.VERBATIM, "the item's own Markdown, used as it stands");
  }

  private <V> Key<V> declare(String name, Kind<V> kind, boolean isRequired, String meaning) {
    var key = new Key<V>(keys.size(), name, kind, isRequired, meaning);
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
    return values.lacks(keys.stream().filter(Key::isRequired).toArray(Key<?>[]::new))
        ? null
        : bind(values);
  }

  /** Reports that a file holds something else than a list of these. */
  final void listExpected(Cursor in) {
    if (in.refused()) {
      return;
    }
    in.error(
        Rule.KIND,
        in.location(in.peek()),
        "expects a list, each item " + noun,
        "begin each item with '- '");
    in.skip();
  }

  private void readEntry(Cursor in, Values values) {
    if (in.refused() || !(in.peek() instanceof ScalarEvent name)) {
      in.error(Rule.KIND, in.location(in.peek()), "a key is a text", "its keys are " + names());
      in.skip();
      in.skip();
      return;
    }
    in.next();
    var key = byName.get(name.getValue());
    if (key == null) {
      unknown(name, in);
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
    if (in.isAtNothing() && !key.isRequired()) {
      in.next();
      return;
    }
    values.positions[key.index()] = in.position(in.peek());
    var value = key.kind().read(in);
    values.values[key.index()] = value;
  }

  private void unknown(ScalarEvent name, Cursor in) {
    var nearest = Words.nearest(name.getValue(), byName.keySet());
    in.error(
        Rule.UNKNOWN_KEY,
        in.location(name),
        "unknown key '" + name.getValue() + "'",
        nearest != null ? "did you mean '" + nearest + "'?" : "the keys here are " + names());
  }

  private String names() {
    var names = new StringBuilder();
    for (var key : keys) {
      names.append(names.isEmpty() ? "" : ", ").append(key.name());
    }
    return names.toString();
  }

  /** The values of one mapping, as far as they could be read. */
  final class Values {

    private final Cursor in;
    private final long start;
    private final @Nullable Object[] values = new @Nullable Object[keys.size()];
    private final long[] positions = new long[keys.size()];
    private final int[] lines = new int[keys.size()];

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

    /** Whether the mapping has the key at all, right or wrong. */
    boolean has(Key<?> key) {
      return lines[key.index()] != 0;
    }

    /** Reports each of the keys that this mapping lacks; whether any has no right value. */
    boolean lacks(Key<?>... wanted) {
      boolean lacks = false;
      for (var key : wanted) {
        if (!has(key)) {
          in.error(
              Rule.MISSING_KEY,
              origin().location(),
              "'" + key.name() + "' is missing",
              "add '" + key.name() + ": …', " + key.meaning());
        }
        lacks |= get(key) == null;
      }
      return lacks;
    }

    /** Warns of a key that this mapping lacks, though it can do without. */
    void warnUnlessHas(Key<?> key) {
      if (!has(key)) {
        in.warn(
            Rule.MISSING_KEY,
            origin().location(),
            "'" + key.name() + "' is missing",
            "add '" + key.name() + ": …', " + key.meaning());
      }
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
      if (from != null && to.date() != null && before(to.date(), from)) {
        error(end, "it ends in " + to.date() + ", before it starts in " + from, "swap the two");
      }
      return new Period(from, to.date(), to.date() == null);
    }

    /** 2024 is not before 2024-05: only what both dates say is compared. */
    private static boolean before(PartialDate a, PartialDate b) {
      if (a.year() != b.year() || a.month() == 0 || b.month() == 0) {
        return a.year() < b.year();
      }
      if (a.month() != b.month() || a.day() == 0 || b.day() == 0) {
        return a.month() < b.month();
      }
      return a.day() < b.day();
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
      for (int i = 0, next = 1; i < positions.length; i++) {
        if (positions[i] != 0) {
          all[next++] = positions[i];
        }
      }
      var names = namesOf.computeIfAbsent(present, this::namesOf);
      return in.origin(names, all);
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
