package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as BibTeX (year, month, day) and biblatex (ISO and its ranges) write them. */
final class BibDates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?(?:T.*|[~?%].*|/.*)?");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)([12]\\d{3})(?!\\d)");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})(?!\\d)");

  private BibDates() {}

  /** A date of biblatex; of a range its beginning; null when it is none. */
  static @Nullable PartialDate iso(String text) {
    var iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return null;
    }
    int month = iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2));
    boolean isSeason = month > 12;
    int day = iso.group(3) == null || isSeason ? 0 : Integer.parseInt(iso.group(3));
    return date(Integer.parseInt(iso.group(1)), isSeason ? 0 : month, day);
  }

  /** The year in a text; null when there is none. */
  static @Nullable Integer year(String text) {
    var year = YEAR.matcher(text);
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  /**
   * The month of a year, with its day when the text has one.
   *
   * @param month "jan", "January", "1", "01", "18 July", "June 3--5"
   * @param day of the entry's own field; null when it has none
   * @return null when the text names no month
   */
  static @Nullable PartialDate inYear(int year, String month, @Nullable String day) {
    var text = month.strip().toLowerCase(Locale.ROOT);
    if (text.matches("0?[1-9]|1[0-2]")) {
      return date(year, Integer.parseInt(text), number(day));
    }
    var word = WORD.matcher(text);
    while (word.find()) {
      int i = MONTHS.indexOf(word.group().substring(0, 3));
      if (i >= 0) {
        return date(year, i + 1, number(day == null ? text : day));
      }
    }
    return null;
  }

  private static int number(@Nullable String day) {
    if (day == null) {
      return 0;
    }
    var number = DAY.matcher(day);
    return number.find() ? Integer.parseInt(number.group(1)) : 0;
  }

  private static @Nullable PartialDate date(int year, int month, int day) {
    try {
      return new PartialDate(year, month, day);
    } catch (DateTimeException e) {
      return day == 0 ? null : date(year, month, 0);
    }
  }
}
