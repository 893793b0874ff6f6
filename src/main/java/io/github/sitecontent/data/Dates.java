package io.github.sitecontent.data;

import io.github.sitecontent.model.PartialDate;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as the data have them, and as people write them. */
final class Dates {

  private static final Pattern OURS = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年]\\s*(\\d{1,2})(?:[-/.月]\\s*(\\d{1,2})?)?日?(?:[T ]\\d.*)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(\\p{L}{3,})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?:spring|summer|autumn|fall|winter|q[1-4]),?\\s+([12]\\d{3})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE =
      Pattern.compile(
          "(\\d{4}(?:-\\d{2})?)\\s*(?:[-–—~]|to|until)\\s*(\\d{4}(?:-\\d{2})?|present|now)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String EXAMPLES = "write 2025-10-20, 2025-10 or 2025";

  // a calendar, as far as a pattern can be one
  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
  private static final String DATE_FORM =
      "(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?"
          + "|(?!0000)[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
          + "|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
          + "|"
          + LEAP_YEAR
          + "-02-29";

  /** A year alone is a number to YAML. */
  static final Map<String, Object> SCHEMA = schema(DATE_FORM, "2025-10-20");

  static final Map<String, Object> END_SCHEMA = schema(DATE_FORM + "|present", "present");
  static final Map<String, Object> YEAR_SCHEMA = schema("[12][0-9]{3}", "2025");

  private Dates() {}

  private static Map<String, Object> schema(String form, String example) {
    return Json.object(
        "type",
        List.of("string", "integer"),
        "pattern",
        "^(?:" + form + ")$",
        "minimum",
        1000,
        "maximum",
        form.startsWith("[12]") ? 2999 : 9999,
        "examples",
        List.of(example));
  }

  /** The date that a text of the data says; null when it says none. */
  static @Nullable PartialDate parse(String text) {
    var ours = OURS.matcher(text);
    return ours.matches() ? date(ours.group(1), ours.group(2), ours.group(3)) : null;
  }

  /** Whether a date is before another: 2024 is not before 2024-05, nor is 2024-05 before 2024. */
  static boolean isBefore(PartialDate a, PartialDate b) {
    if (a.year() != b.year() || a.month() == 0 || b.month() == 0) {
      return a.year() < b.year();
    }
    if (a.month() != b.month() || a.day() == 0 || b.day() == 0) {
      return a.month() < b.month();
    }
    return a.day() < b.day();
  }

  /** What to write instead of a text that is no date of ours. */
  static String hint(String text) {
    var ours = OURS.matcher(text);
    if (ours.matches()) {
      return impossible(ours.group(1), ours.group(2), ours.group(3));
    }
    var season = SEASON.matcher(text);
    if (season.matches()) {
      return "write the year, " + season.group(1) + ", or a month of it";
    }
    var range = RANGE.matcher(text);
    if (range.matches()) {
      return "a date is one day, month or year; "
          + "a range has the keys 'start' and 'end' where an entry has them";
    }
    var readings = readings(text);
    return readings.isEmpty() ? EXAMPLES : "write " + String.join(", ", readings);
  }

  /** What to write instead of a text that does not say when something ended. */
  static String endHint(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "present", "now", "today", "current", "currently", "ongoing", "till now", "until now" ->
          "write present";
      default -> hint(text) + (readings(text).isEmpty() ? ", or present" : "");
    };
  }

  /** What to write instead of a text that is no year. */
  static String yearHint(String text) {
    if (text.matches("'?\\d{2}")) {
      return "write 20" + text.substring(text.length() - 2) + ", with all its digits";
    }
    var date = OURS.matcher(text);
    if (date.matches() && date.group(2) != null) {
      return "write year: " + date.group(1) + ", and date: " + text + " for the day or month";
    }
    var year = Pattern.compile("(?<!\\d)([12]\\d{3})(?!\\d)").matcher(text);
    return year.find() ? "write " + year.group(1) : "write 2025, for example";
  }

  private static String impossible(String year, @Nullable String month, @Nullable String day) {
    int number = month == null ? 0 : Integer.parseInt(month);
    if (number < 1 || number > 12) {
      var swapped = day == null ? null : date(year, day, month);
      return "no year has a month "
          + (month == null ? year : month)
          + (swapped == null ? "; " + EXAMPLES : "; write " + swapped + " if the day came first");
    }
    int length = YearMonth.of(Integer.parseInt(year), number).lengthOfMonth();
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + year
        + " has "
        + length
        + " days; write "
        + new PartialDate(Integer.parseInt(year), number, length)
        + ", or "
        + year
        + "-"
        + month;
  }

  /** The dates that a text may mean, each with what tells it from the others. */
  private static List<String> readings(String text) {
    var match = YEAR_FIRST.matcher(text);
    if (match.matches()) {
      return listOf(date(match.group(1), match.group(2), match.group(3)));
    }
    match = MONTH_YEAR.matcher(text);
    if (match.matches()) {
      return listOf(date(match.group(2), match.group(1), null));
    }
    match = WORDS.matcher(text);
    if (match.matches()) {
      int month = 1 + MONTHS.indexOf(match.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
      var day = match.group(1) != null ? match.group(1) : match.group(3);
      return month == 0 ? List.of() : listOf(date(match.group(4), String.valueOf(month), day));
    }
    match = NUMBERS.matcher(text);
    return match.matches() ? readings(match.group(1), match.group(2), match.group(3)) : List.of();
  }

  private static List<String> readings(String first, String second, String third) {
    var year = third.length() == 2 ? "20" + third : third;
    var dayFirst = date(year, second, first);
    var monthFirst = date(year, first, second);
    // 20/10/25 is how some write 2020-10-25
    var yearFirst =
        (first + second + third).length() == 6 && first.compareTo("40") < 0
            ? date("20" + first, second, third)
            : null;
    var found = new ArrayList<String>();
    if (dayFirst != null) {
      found.add(dayFirst + " if the day comes first");
    }
    if (monthFirst != null && !monthFirst.equals(dayFirst)) {
      found.add(monthFirst + " if the month does");
    }
    if (yearFirst != null && !yearFirst.equals(dayFirst)) {
      found.add(yearFirst + " if the year does");
    }
    if (found.size() == 1) {
      return List.of(found.get(0).substring(0, found.get(0).indexOf(' ')));
    }
    if (found.isEmpty() && Integer.parseInt(second) >= 1 && Integer.parseInt(second) <= 12) {
      var month = YearMonth.of(Integer.parseInt(year), Integer.parseInt(second));
      return List.of(month.atEndOfMonth().toString(), month + " or " + year);
    }
    return found;
  }

  private static List<String> listOf(@Nullable PartialDate date) {
    return date == null ? List.of() : List.of(date.toString());
  }

  private static @Nullable PartialDate date(
      String year, @Nullable String month, @Nullable String day) {
    try {
      return new PartialDate(
          Integer.parseInt(year),
          month == null ? 0 : nonZero(month),
          day == null ? 0 : nonZero(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int nonZero(String digits) {
    int number = Integer.parseInt(digits);
    if (number == 0) {
      throw new DateTimeException("no month or day has the number 0");
    }
    return number;
  }
}
