package io.github.sitecontent.data;

import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Verbatim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The kinds of values that the data are made of. */
final class Kinds {

  private static final Pattern BLANKS = Pattern.compile("\\s*\\R\\s*");

  private Kinds() {}

  /** Plain text: shown letter for letter. */
  static final Kind<String> PLAIN =
      new TextKind<>("a text") {
        @Override
        String parse(String text, ScalarEvent scalar, Cursor in) {
          return oneLine(text);
        }
      };

  /** Plain text that stands in many items: one copy serves all. */
  static final Kind<String> SHARED =
      new TextKind<>("a text") {
        @Override
        String parse(String text, ScalarEvent scalar, Cursor in) {
          return in.shared(oneLine(text));
        }
      };

  /** Inline text: Markdown. */
  static final Kind<Markdown> INLINE =
      new TextKind<>("a text (Markdown)") {
        @Override
        Markdown parse(String text, ScalarEvent scalar, Cursor in) {
          return new Markdown(text, in.location(scalar));
        }
      };

  /** An item's own Markdown. */
  static final Kind<Verbatim> VERBATIM =
      new TextKind<>("the item's own Markdown") {
        @Override
        String settle(String text) {
          return text; // its line feeds are the page's
        }

        @Override
        Verbatim parse(String text, ScalarEvent scalar, Cursor in) {
          return new Verbatim(text, in.location(scalar));
        }
      };

  /** Only {@code true} and {@code false}: YAML's many other words for them are words here. */
  static final Kind<Boolean> FLAG =
      new TextKind<>("true or false") {
        @Override
        @Nullable Boolean parse(String text, ScalarEvent scalar, Cursor in) {
          return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> wrongValue("'" + text + "' is neither true nor false", null, scalar, in);
          };
        }
      };

  /** A count, from 1. */
  static final Kind<Integer> COUNT =
      new TextKind<>("a count") {
        @Override
        @Nullable Integer parse(String text, ScalarEvent scalar, Cursor in) {
          return text.matches("[1-9]\\d{0,8}")
              ? Integer.valueOf(text)
              : wrongValue("'" + text + "' is not a count", "write 5, for example", scalar, in);
        }
      };

  /** A year of four digits. */
  static final Kind<Integer> YEAR =
      new TextKind<>("a year") {
        @Override
        @Nullable Integer parse(String text, ScalarEvent scalar, Cursor in) {
          return text.matches("[12]\\d{3}")
              ? Integer.valueOf(text)
              : wrongValue("'" + text + "' is not a year", "write 2025, for example", scalar, in);
        }
      };

  /** A day, a month or a year. */
  static final Kind<PartialDate> DATE =
      new TextKind<>("a date") {
        @Override
        @Nullable PartialDate parse(String text, ScalarEvent scalar, Cursor in) {
          var date = Dates.parse(text);
          return date != null
              ? date
              : wrongValue("'" + text + "' is not a date", Dates.hint(text), scalar, in);
        }
      };

  /** The end of a period. */
  static final Kind<End> END =
      new TextKind<>("a date or 'present'") {
        @Override
        @Nullable End parse(String text, ScalarEvent scalar, Cursor in) {
          if (text.equals("present")) {
            return new End(null);
          }
          var date = Dates.parse(text);
          return date != null
              ? new End(date)
              : wrongValue(
                  "'" + text + "' is neither a date nor 'present'", Dates.hint(text), scalar, in);
        }
      };

  /**
   * When a period ends.
   *
   * @param date null when it goes on
   */
  record End(@Nullable PartialDate date) {}

  /** A java.time pattern that needs no more than a day. */
  static final Kind<String> DATE_FORMAT =
      new TextKind<>("a date pattern") {
        @Override
        @Nullable String parse(String text, ScalarEvent scalar, Cursor in) {
          try {
            LocalDate.of(2025, 10, 20)
                .format(java.time.format.DateTimeFormatter.ofPattern(text, Locale.ENGLISH));
            return text;
          } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return wrongValue(
                "'" + text + "' is not a pattern for dates",
                "write yyyy-MM-dd, d/M/yy or MMM yyyy, for example",
                scalar,
                in);
          }
        }
      };

  /** A name that others refer to. */
  static final Kind<String> SLUG =
      new TextKind<>("an id") {
        @Override
        @Nullable String parse(String text, ScalarEvent scalar, Cursor in) {
          return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_:.+/-]*")
              ? text
              : wrongValue(
                  "'" + text + "' is not an id",
                  "use letters, digits and - _ : . + / only",
                  scalar,
                  in);
        }
      };

  /** One of the constants of an enum, in lower case. */
  static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
    var byName = new LinkedHashMap<String, E>();
    for (var constant : type.getEnumConstants()) {
      byName.put(constant.name().toLowerCase(Locale.ROOT), constant);
    }
    var names = String.join(", ", byName.keySet());
    return new TextKind<>("one of " + names) {
      @Override
      @Nullable E parse(String text, ScalarEvent scalar, Cursor in) {
        var constant = byName.get(text);
        if (constant != null) {
          return constant;
        }
        var nearest = Words.nearest(text, byName.keySet());
        return wrongValue(
            "'" + text + "' is none of " + names,
            nearest == null ? null : "did you mean '" + nearest + "'?",
            scalar,
            in);
      }
    };
  }

  /** A list whose items are all of one kind. Wrong items are reported and left out. */
  static <T> Kind<List<T>> listOf(String noun, Kind<T> item) {
    return new Kind<>() {
      @Override
      String noun() {
        return noun;
      }

      @Override
      @Nullable List<T> read(Cursor in) {
        if (!in.isAt(Event.ID.SequenceStart)) {
          return wrongKind(in, "begin each item with '- '");
        }
        if (in.refused()) {
          return null;
        }
        in.next();
        var items = new ArrayList<T>(4);
        while (!in.isAt(Event.ID.SequenceEnd)) {
          var value = item.read(in);
          if (value != null) {
            items.add(value);
          }
        }
        in.next();
        return List.copyOf(items);
      }
    };
  }

  /** A mapping with keys of the author's own. */
  static <T> Kind<Map<String, T>> mapOf(String noun, Kind<T> value) {
    return new Kind<>() {
      @Override
      String noun() {
        return noun;
      }

      @Override
      @Nullable Map<String, T> read(Cursor in) {
        if (!in.isAt(Event.ID.MappingStart)) {
          return wrongKind(in, null);
        }
        if (in.refused()) {
          return null;
        }
        in.next();
        var entries = new LinkedHashMap<String, T>();
        while (!in.isAt(Event.ID.MappingEnd)) {
          var at = in.location(in.peek());
          var key = PLAIN.read(in);
          var entry = key == null ? null : value.read(in);
          if (key == null) {
            in.skip();
          } else if (entries.containsKey(key)) {
            in.error(Rule.DUPLICATE_KEY, at, "'" + key + "' stands here a second time", null);
          } else if (entry != null) {
            entries.put(key, entry);
          }
        }
        in.next();
        return java.util.Collections.unmodifiableMap(entries);
      }
    };
  }

  /** Folds the lines of a text into one. */
  static String oneLine(String text) {
    return text.indexOf('\n') < 0 ? text : BLANKS.matcher(text).replaceAll(" ");
  }
}
