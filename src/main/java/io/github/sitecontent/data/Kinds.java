package io.github.sitecontent.data;

import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Signs;
import io.github.sitecontent.model.Verbatim;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
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

  private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}_:.+/-]*";
  private static final Pattern ID_FORM = Pattern.compile(ID);
  private static final Pattern COUNT_FORM = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern YEAR_FORM = Pattern.compile("[12][0-9]{3}");

  private Kinds() {}

  /** Plain text: shown letter for letter. */
  static final Kind<String> PLAIN =
      new Prose<>("a text") {
        @Override
        String of(String text, ScalarEvent scalar, Cursor in) {
          return oneLine(text);
        }
      };

  /** Plain text that stands in many items: one copy serves all. */
  static final Kind<String> SHARED =
      new Prose<>("a text") {
        @Override
        String of(String text, ScalarEvent scalar, Cursor in) {
          return in.shared(oneLine(text));
        }
      };

  /** Inline text: Markdown. */
  static final Kind<Markdown> INLINE =
      new Prose<>("a text (Markdown)") {
        @Override
        Markdown of(String text, ScalarEvent scalar, Cursor in) {
          return new Markdown(text, in.location(scalar));
        }
      };

  /** An item's own Markdown. */
  static final Kind<Verbatim> VERBATIM =
      new Prose<>("the item's own Markdown") {
        @Override
        String settle(String text) {
          return text; // its line feeds and blanks are the page's
        }

        @Override
        Verbatim of(String text, ScalarEvent scalar, Cursor in) {
          return new Verbatim(text, in.location(scalar));
        }
      };

  /** Signs of Markdown or HTML, among which may be none, or a blank. */
  static final Kind<Signs> SIGNS =
      new TextKind<>("signs in quotes", Json.object("type", "string")) {
        @Override
        String settle(String text) {
          return text;
        }

        @Override
        boolean mayBeBlank() {
          return true;
        }

        @Override
        Signs parse(String text, ScalarEvent scalar, Cursor in) {
          return new Signs(text, in.location(scalar));
        }
      };

  /** Only {@code true} and {@code false}: YAML's many other words for them are words here. */
  static final Kind<Boolean> FLAG =
      new TextKind<>("true or false", Json.object("type", "boolean")) {
        @Override
        @Nullable Boolean parse(String text, ScalarEvent scalar, Cursor in) {
          return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                wrongValue("'" + text + "' is neither true nor false", hint(text), scalar, in);
          };
        }

        private static String hint(String text) {
          return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on", "1", "true" -> "write true";
            case "no", "n", "off", "0", "false" -> "write false";
            default -> "write one of the two";
          };
        }
      };

  /** A count, from 1. */
  static final Kind<Integer> COUNT =
      new TextKind<>("a count", Json.object("type", "integer", "minimum", 1)) {
        @Override
        @Nullable Integer parse(String text, ScalarEvent scalar, Cursor in) {
          return COUNT_FORM.matcher(text).matches()
              ? Integer.valueOf(text)
              : wrongValue("'" + text + "' is not a count", "write 5, for example", scalar, in);
        }
      };

  /** A year of four digits. */
  static final Kind<Integer> YEAR =
      new TextKind<>("a year", Dates.YEAR_SCHEMA) {
        @Override
        @Nullable Integer parse(String text, ScalarEvent scalar, Cursor in) {
          return YEAR_FORM.matcher(text).matches()
              ? in.shared(Integer.valueOf(text))
              : wrongValue("'" + text + "' is not a year", Dates.yearHint(text), scalar, in);
        }
      };

  /** A day, a month or a year. */
  static final Kind<PartialDate> DATE =
      new TextKind<>("a date", Dates.SCHEMA) {
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
      new TextKind<>("a date or 'present'", Dates.END_SCHEMA) {
        @Override
        @Nullable End parse(String text, ScalarEvent scalar, Cursor in) {
          if (text.equals("present")) {
            return new End(null);
          }
          var date = Dates.parse(text);
          return date != null
              ? new End(date)
              : wrongValue(
                  "'" + text + "' is neither a date nor 'present'",
                  Dates.endHint(text),
                  scalar,
                  in);
        }
      };

  /**
   * When a period ends.
   *
   * @param date null when it goes on
   */
  record End(@Nullable PartialDate date) {}

  /** A java.time pattern for a day, from which those for a month and a year can be told. */
  static final Kind<String> DATE_FORMAT =
      new TextKind<>(
          "a date pattern",
          Json.object("type", "string", "examples", List.of("yyyy-MM-dd", "d/M/yy", "MMM yyyy"))) {
        @Override
        @Nullable String parse(String text, ScalarEvent scalar, Cursor in) {
          var unquoted = text.replaceAll("'[^']*'", "");
          if (unquoted.contains("Y")) {
            return wrongValue(
                "'"
                    + text
                    + "' has Y, the year of the week, which errs in the last days of December",
                "write " + text.replace('Y', 'y'),
                scalar,
                in);
          }
          if (unquoted.matches("(?s).*[\\[\\]p].*")) {
            return wrongValue(
                "'" + text + "' has optional or padded parts, which the pages do not know",
                "leave out [ ] and p, or write them in '…' if they shall be shown",
                scalar,
                in);
          }
          try {
            LocalDate.of(2025, 10, 20).format(DateTimeFormatter.ofPattern(text, Locale.ENGLISH));
            return text;
          } catch (IllegalArgumentException | DateTimeException e) {
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
      new TextKind<>(
          "an id",
          Json.object(
              "type",
              List.of("string", "number"),
              "pattern",
              "^" + ID + "$",
              "examples",
              List.of("lovelace1843notes"))) {
        @Override
        @Nullable String parse(String text, ScalarEvent scalar, Cursor in) {
          if (ID_FORM.matcher(text).matches()) {
            return text;
          }
          var meant = text.strip().replaceAll("[^\\p{L}\\p{N}_:.+/-]+", "-");
          return wrongValue(
              "'" + text + "' is not an id",
              "use letters, digits and - _ : . + / only"
                  + (ID_FORM.matcher(meant).matches() ? ", as in " + meant : ""),
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
    return new TextKind<>("one of " + names, Json.object("enum", List.copyOf(byName.keySet()))) {
      @Override
      @Nullable E parse(String text, ScalarEvent scalar, Cursor in) {
        var constant = byName.get(text);
        if (constant != null) {
          return constant;
        }
        var meant = ForeignWords.meantBy(text, byName.keySet());
        return wrongValue(
            "'" + text + "' is none of " + names,
            meant == null ? null : "write " + meant,
            scalar,
            in);
      }
    };
  }

  /** A list whose items are all of one kind. Wrong items are reported and left out. */
  static <T> Kind<List<T>> listOf(String noun, Kind<T> item) {
    var placed = placedListOf(noun, item);
    return new Kind<>() {
      @Override
      String noun() {
        return noun;
      }

      @Override
      Map<String, Object> schema() {
        return placed.schema();
      }

      @Override
      @Nullable List<T> read(Cursor in) {
        var list = placed.read(in);
        return list == null ? null : list.elements();
      }
    };
  }

  /** The same, for a list whose items do not know where they stand. */
  static <T> Kind<Placed<T>> placedListOf(String noun, Kind<T> item) {
    return new Kind<>() {
      @Override
      String noun() {
        return noun;
      }

      @Override
      Map<String, Object> schema() {
        return Json.object("type", "array", "items", item.schema());
      }

      @Override
      @Nullable Placed<T> read(Cursor in) {
        if (!in.isAt(Event.ID.SequenceStart)) {
          return wrongKind(in, "begin each item with '- '" + in.inBrackets());
        }
        if (in.refused()) {
          return null;
        }
        in.next();
        var items = new Placed.Builder<T>();
        while (!in.isAt(Event.ID.SequenceEnd)) {
          long position = in.position(in.peek());
          var value = item.read(in);
          if (value != null) {
            items.add(value, position);
          }
        }
        in.next();
        return items.build();
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
      Map<String, Object> schema() {
        return Json.object("type", "object", "additionalProperties", value.schema());
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
            in.error(
                Rule.DUPLICATE_KEY,
                at,
                "'" + key + "' stands here a second time",
                "keep one of the two");
          } else if (entry != null) {
            entries.put(key, entry);
          }
        }
        in.next();
        return Collections.unmodifiableMap(entries);
      }
    };
  }
}
