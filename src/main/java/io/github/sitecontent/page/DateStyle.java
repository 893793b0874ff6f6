package io.github.sitecontent.page;

import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How dates are shown: by a pattern for days, from which the patterns for months and years follow.
 *
 * <p>{@code d/M/yy} shows a month as {@code M/yy} and a year as {@code yy}; {@code MMM d, yyyy}
 * shows a month as {@code MMM yyyy}.
 */
final class DateStyle {

  private static final String ISO = "yyyy-MM-dd";
  private static final String DAY_FIELDS = "dDEecFwWg";
  private static final String MONTH_FIELDS = "MLQq";

  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter year;

  /**
   * A style.
   *
   * @param pattern of {@link DateTimeFormatter} for a day; null for ISO dates
   */
  DateStyle(@Nullable String pattern) {
    var whole = pattern == null ? ISO : pattern;
    day = formatter(whole);
    month = formatter(without(DAY_FIELDS, whole));
    year = formatter(without(DAY_FIELDS + MONTH_FIELDS, whole));
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern.isEmpty() ? "yyyy" : pattern, Locale.ENGLISH);
  }

  String format(PartialDate date) {
    var first = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    return (date.month() == 0 ? year : date.day() == 0 ? month : day).format(first);
  }

  /**
   * "2019 – 2024", "2024 – present", "until 2024"; empty for a period of which nothing is known.
   */
  String format(Period period) {
    var start = period.start() == null ? "" : format(period.start());
    var end = period.ongoing() ? "present" : period.end() == null ? "" : format(period.end());
    if (start.isEmpty()) {
      return end.isEmpty() || period.ongoing() ? end : "until " + end;
    }
    return end.isEmpty() || end.equals(start) ? start : start + " – " + end;
  }

  /**
   * Takes fields out of a pattern, each with the separator behind it; the last one with the
   * separator before it.
   */
  private static String without(String fields, String pattern) {
    var parts = parts(pattern);
    boolean endedWithField = isField(parts.get(parts.size() - 1));
    for (int i = 0; i < parts.size(); ) {
      if (fields.indexOf(parts.get(i).charAt(0)) < 0) {
        i++;
        continue;
      }
      parts.remove(i);
      if (i < parts.size() && !isField(parts.get(i))) {
        endedWithField |= i == parts.size() - 1;
        parts.remove(i);
      }
    }
    int last = parts.size() - 1;
    if (endedWithField && last >= 0 && isSeparator(parts.get(last))) {
      parts.remove(last);
    }
    return String.join("", parts).strip();
  }

  /** Whether a part only parts fields; the name of a unit, as in {@code yyyy年}, says something. */
  private static boolean isSeparator(String part) {
    return !isField(part) && part.codePoints().noneMatch(Character::isLetter);
  }

  /** The fields of a pattern, and what stands between them. */
  private static List<String> parts(String pattern) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < pattern.length(); ) {
      int end = isField(pattern.substring(i)) ? fieldEnd(pattern, i) : literalEnd(pattern, i);
      parts.add(pattern.substring(i, end));
      i = end;
    }
    return parts;
  }

  private static int fieldEnd(String pattern, int from) {
    int end = from + 1;
    while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(from)) {
      end++;
    }
    return end;
  }

  /** Quoted and other literals beside each other are one: {@code " 'de' "}. */
  private static int literalEnd(String pattern, int from) {
    int end = from;
    while (end < pattern.length() && !isField(pattern.substring(end))) {
      end = pattern.charAt(end) == '\'' ? pattern.indexOf('\'', end + 1) + 1 : end + 1;
    }
    return end;
  }

  private static boolean isField(String part) {
    char c = part.charAt(0);
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
