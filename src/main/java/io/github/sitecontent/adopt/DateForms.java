package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chooses the patterns in which the dates of a list are written. */
final class DateForms {

  /** The name of the pattern among the signs in which items may differ. */
  static final String FORM = "date_form";

  private DateForms() {}

  /**
   * Gives the date of each item the pattern that most items share.
   *
   * @param variable that holds an item in the template
   */
  static void choose(List<Entry> entries, String variable) {
    var dates = new ArrayList<WrittenDate>();
    for (var entry : entries) {
      if (entry.reading != null && entry.reading.date() != null) {
        dates.add(entry.reading.date());
      }
    }
    var patterns = WrittenDate.fewest(dates);
    for (var entry : entries) {
      var reading = entry.reading;
      if (reading == null || reading.date() == null) {
        continue;
      }
      var date = reading.date();
      var pattern = patterns.stream().filter(date::fits).findFirst().orElse("yyyy");
      var code = "${" + variable + ".date.as(" + SignPlaces.inExpression(FORM) + ")}";
      var parts = new ArrayList<Part>();
      for (var part : reading.parts()) {
        parts.add(part.key().equals("date") ? part.withCode(code, Map.of(FORM, pattern)) : part);
      }
      entry.reading = reading.withParts(parts);
    }
  }
}
