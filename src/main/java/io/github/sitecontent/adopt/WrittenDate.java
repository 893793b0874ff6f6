package io.github.sitecontent.adopt;

import io.github.sitecontent.model.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a person wrote it.
 *
 * @param span of it, in the visible text
 * @param date that it means
 * @param patterns of java.time that write it so; several where one cannot tell {@code M} from
 *     {@code MM}
 */
record WrittenDate(Span span, PartialDate date, Set<String> patterns) {

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
  private static final String DAY = "(\\d{1,2})(st|nd|rd|th)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(\\d{4})( ?[./年-] ?)(\\d{1,2})(?:( ?[./月-] ?)(\\d{1,2})(日?)(?!\\d)|( ?月|)(?!\\d))");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern MONTH_NUMBER = Pattern.compile("(\\d{1,2})([./-])(\\d{4})(?!\\d)");
  // [24.07]; 24/07 may be the 24th of July
  private static final Pattern SHORT = Pattern.compile("(?<=\\[)(\\d\\d)([.-])(\\d\\d)(?=\\])");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          MONTH + "([.,]?,?[ /-]?)(?:" + DAY + "(,? ))?('?)(\\d{4}|(?<=')\\d{2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          DAY + "([ -])" + MONTH + "([.,]?[ -])(\\d{4})(?!\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_MONTH =
      Pattern.compile("(\\d{4})([ ,./-]+)" + MONTH + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?!\\d)( ?年)?");

  /** The date that begins at a place; null when none does. */
  static @Nullable WrittenDate at(CharSequence text, int from, DateOrder order) {
    if (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      return null;
    }
    for (var form :
        List.of(
            YEAR_FIRST, NUMBERS, SHORT, MONTH_NUMBER, MONTH_FIRST, DAY_FIRST, YEAR_MONTH, YEAR)) {
      var match = form.matcher(text).region(from, text.length());
      match.useTransparentBounds(true);
      if (match.lookingAt()) {
        var date = read(form, match, order);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  private static @Nullable WrittenDate read(Pattern form, Matcher m, DateOrder order) {
    try {
      var parts = new Parts();
      if (form == YEAR_FIRST) {
        parts.year(m.group(1)).literal(m.group(2)).month(m.group(3));
        if (m.group(5) == null) {
          parts.literal(m.group(7));
        } else {
          parts.literal(m.group(4)).day(m.group(5), null).literal(m.group(6));
        }
      } else if (form == NUMBERS) {
        numbers(parts, m, order);
      } else if (form == SHORT) {
        boolean isYearFirst = m.group(1).compareTo("12") > 0;
        if (isYearFirst == m.group(3).compareTo("12") > 0) {
          return null; // which is the year?
        }
        if (isYearFirst) {
          parts.year(m.group(1)).literal(m.group(2)).month(m.group(3));
        } else {
          parts.month(m.group(1)).literal(m.group(2)).year(m.group(3));
        }
      } else if (form == MONTH_NUMBER) {
        parts.month(m.group(1)).literal(m.group(2)).year(m.group(3));
      } else if (form == MONTH_FIRST) {
        parts.monthName(m.group(1)).literal(m.group(2));
        if (m.group(3) != null) {
          parts.day(m.group(3), m.group(4)).literal(m.group(5));
        }
        parts.literal(m.group(6)).year(m.group(7));
      } else if (form == DAY_FIRST) {
        parts.day(m.group(1), m.group(2)).literal(m.group(3)).monthName(m.group(4));
        parts.literal(m.group(5)).year(m.group(6));
      } else if (form == YEAR_MONTH) {
        parts.year(m.group(1)).literal(m.group(2)).monthName(m.group(3));
      } else {
        parts.year(m.group(1)).literal(m.group(2));
      }
      return new WrittenDate(new Span(m.start(), m.end()), parts.date(), parts.patterns);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static void numbers(Parts parts, Matcher m, DateOrder order) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean dayFirst = first > 12 || second <= 12 && order == DateOrder.DAY;
    if (dayFirst) {
      parts.day(m.group(1), null).literal(m.group(2)).month(m.group(3));
    } else {
      parts.month(m.group(1)).literal(m.group(2)).day(m.group(3), null);
    }
    parts.literal(m.group(2)).year(m.group(4));
  }

  /** The order that dates of a text give away, one of whose numbers is no month; null for none. */
  static @Nullable DateOrder orderIn(CharSequence text) {
    var match = NUMBERS.matcher(text);
    while (match.find()) {
      if (Integer.parseInt(match.group(1)) > 12) {
        return DateOrder.DAY;
      }
      if (Integer.parseInt(match.group(3)) > 12) {
        return DateOrder.MONTH;
      }
    }
    return null;
  }

  /** Whether day and month could be taken for each other. */
  boolean isAmbiguous() {
    return date.day() > 0
        && date.day() <= 12
        && date.day() != date.month()
        && patterns.stream().noneMatch(p -> p.startsWith("yyyy") || p.contains("MMM"));
  }

  /** Whether a pattern writes it, if more coarsely than it might. */
  boolean fits(String pattern) {
    return patterns.contains(pattern) || isYear() && pattern.contains("yyyy");
  }

  /** Whether it says no more than a year. */
  boolean isYear() {
    return date.month() == 0;
  }

  /** The date and its patterns, as they are read. */
  private static final class Parts {
    private Set<String> patterns = new TreeSet<>(Set.of(""));
    private int year;
    private int month;
    private int day;

    Parts year(String digits) {
      year = Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
      return field(digits.length() == 2 ? "yy" : "yyyy");
    }

    Parts month(String digits) {
      month = Integer.parseInt(digits);
      return number(digits, "M");
    }

    Parts day(String digits, @Nullable String ordinal) {
      day = Integer.parseInt(digits);
      number(digits, "d");
      return ordinal == null ? this : literal(ordinal);
    }

    private Parts number(String digits, String letter) {
      boolean isTold = digits.length() == 1 || digits.startsWith("0");
      if (isTold) {
        return field(letter.repeat(digits.length()));
      }
      return field(letter + letter, letter);
    }

    Parts monthName(String name) {
      var lower = name.toLowerCase(Locale.ROOT);
      month = 1 + "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(lower.substring(0, 3)) / 3;
      boolean isUsual =
          name.equals(name.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
      if (!isUsual) {
        return literal(name); // no pattern writes it so
      }
      if (lower.equals("may")) {
        return field("MMM", "MMMM");
      }
      return lower.equals("sept") ? field("MMM't'") : field(name.length() == 3 ? "MMM" : "MMMM");
    }

    private Parts field(String... letters) {
      var longer = new TreeSet<String>();
      for (var pattern : patterns) {
        for (var field : letters) {
          longer.add(pattern + field);
        }
      }
      patterns = longer;
      return this;
    }

    Parts literal(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return this;
      }
      boolean isSafe =
          text.chars().noneMatch(c -> Character.isLetter(c) && c < 128 || "'{}[]#".indexOf(c) >= 0);
      return field(isSafe ? text : "'" + text.replace("'", "''") + "'");
    }

    PartialDate date() {
      return new PartialDate(year, month, day);
    }
  }

  /** Whether days have as many digits as months, where one cannot tell from the dates. */
  private static boolean isEven(String pattern) {
    boolean isLong = pattern.contains("MM") && !pattern.contains("MMM");
    return isLong == pattern.contains("dd");
  }

  /** The patterns that write most of the dates, each date in one of them, most frequent first. */
  static List<String> fewest(List<WrittenDate> dates) {
    var left = new ArrayList<>(dates);
    var chosen = new ArrayList<String>();
    while (!left.isEmpty()) {
      var all = new TreeSet<String>();
      left.forEach(d -> all.addAll(d.patterns()));
      var best =
          all.stream()
              .max(
                  Comparator.comparingLong(
                          (String p) -> left.stream().filter(d -> d.patterns().contains(p)).count())
                      .thenComparing(WrittenDate::isEven))
              .orElseThrow();
      chosen.add(best);
      left.removeIf(d -> d.patterns().contains(best));
    }
    return chosen;
  }
}
