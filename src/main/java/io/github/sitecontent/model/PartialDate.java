package io.github.sitecontent.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A date that is as fine as its author gave it: a year, a month or a day.
 *
 * <p>Within its year or month, a coarser date comes before the finer ones.
 *
 * @param year 1 to 9999
 * @param month 1 to 12; 0 when only the year is known
 * @param day 1 to 31; 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /** Refuses what no calendar has. */
  public PartialDate {
    if (year < 1 || year > 9999 || month == 0 && day != 0) {
      throw new DateTimeException("no date: " + year + "-" + month + "-" + day);
    }
    if (month != 0) {
      LocalDate.of(year, month, day == 0 ? 1 : day);
    }
  }

  /** A year of which no more is known. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  @Override
  public int compareTo(PartialDate other) {
    if (year != other.year) {
      return Integer.compare(year, other.year);
    }
    return month != other.month
        ? Integer.compare(month, other.month)
        : Integer.compare(day, other.day);
  }

  /** {@code 2025}, {@code 2025-10} or {@code 2025-10-20}, as in the data. */
  @Override
  public String toString() {
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
