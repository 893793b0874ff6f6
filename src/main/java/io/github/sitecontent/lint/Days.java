package io.github.sitecontent.lint;

import io.github.sitecontent.model.PartialDate;
import java.time.LocalDate;

/** The days that a date may mean: a month or a year is known by its first and its last. */
final class Days {

  private Days() {}

  static LocalDate first(PartialDate date) {
    return LocalDate.of(
        date.year(), Math.max(1, date.month()), date.month() == 0 ? 1 : Math.max(1, date.day()));
  }

  static LocalDate last(PartialDate date) {
    var first = first(date);
    if (date.day() != 0) {
      return first;
    }
    return (date.month() == 0 ? first.plusYears(1) : first.plusMonths(1)).minusDays(1);
  }

  /** Whether all of one date is before all of another. */
  static boolean isBefore(PartialDate one, PartialDate other) {
    return last(one).isBefore(first(other));
  }
}
