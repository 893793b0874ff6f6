package io.github.sitecontent.data;

import io.github.sitecontent.model.PartialDate;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as the data have them, and as people write them. */
final class Dates {

  private static final Pattern OURS = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年]\\s*(\\d{1,2})(?:[-/.月]\\s*(\\d{1,2})?)?日?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?(\\p{L}{3,})\\.?(?:\\s+(\\d{1,2})(?:st|nd|rd|th)?)?,?\\s+(\\d{4})");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String EXAMPLES = "write 2025-10-20, 2025-10 or 2025";

  private Dates() {}

  /** The date that a text of the data says; null when it says none. */
  static @Nullable PartialDate parse(String text) {
    var ours = OURS.matcher(text);
    return ours.matches() ? date(ours.group(1), ours.group(2), ours.group(3)) : null;
  }

  /** What to write instead of a text that is no date of ours. */
  static String hint(String text) {
    if (OURS.matcher(text).matches()) {
      return "no calendar has it; " + EXAMPLES;
    }
    var readings = readings(text);
    return switch (readings.size()) {
      case 0 -> EXAMPLES;
      case 1 -> "write " + readings.get(0);
      default ->
          "write "
              + readings.get(0)
              + " if the day comes first, "
              + readings.get(1)
              + " if the month does";
    };
  }

  /**
   * The dates that a text may mean: none, one, or two where day and month can be told apart by
   * nobody.
   */
  private static List<PartialDate> readings(String text) {
    var found = new ArrayList<PartialDate>();
    var match = YEAR_FIRST.matcher(text);
    if (match.matches()) {
      add(found, match.group(1), match.group(2), match.group(3));
      return found;
    }
    match = MONTH_YEAR.matcher(text);
    if (match.matches()) {
      add(found, match.group(2), match.group(1), null);
      return found;
    }
    match = WORDS.matcher(text);
    if (match.matches()) {
      int month = 1 + MONTHS.indexOf(match.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
      if (month > 0) {
        var day = match.group(1) != null ? match.group(1) : match.group(3);
        add(found, match.group(4), String.valueOf(month), day);
      }
      return found;
    }
    match = YEAR_LAST.matcher(text);
    if (match.matches()) {
      var year = match.group(3).length() == 2 ? "20" + match.group(3) : match.group(3);
      add(found, year, match.group(2), match.group(1));
      if (!match.group(1).equals(match.group(2))) {
        add(found, year, match.group(1), match.group(2));
      }
    }
    return found;
  }

  private static void add(
      List<PartialDate> found, String year, String month, @Nullable String day) {
    var date = date(year, month, day);
    if (date != null) {
      found.add(date);
    }
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
