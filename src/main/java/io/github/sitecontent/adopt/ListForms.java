package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the forms of periods, links and lists that the items of a list share. */
final class ListForms {

  private static final String FORM = "period_form";
  private static final String TO = "period_to";
  private static final String NOW = "period_now";
  private static final String UNKNOWN = "\uE001"; // of private use

  private ListForms() {}

  /**
   * What stands between the parts of a list.
   *
   * @param separator as written; null where there is but one part, which fits any
   */
  static String sep(@Nullable String separator) {
    return "<#sep>" + (separator == null ? UNKNOWN : TemplateText.verbatim(separator));
  }

  /** A list of one part has the separator of the others. */
  static void separate(List<Entry> entries) {
    var codes = new ArrayList<String>();
    for (var entry : entries) {
      if (entry.reading != null) {
        entry.reading.parts().forEach(part -> codes.add(part.code()));
      }
    }
    for (var entry : entries) {
      if (entry.reading != null) {
        entry.reading =
            entry.reading.withParts(
                entry.reading.parts().stream()
                    .map(part -> part.withCode(separated(part.code(), codes)))
                    .toList());
      }
    }
  }

  private static String separated(String code, List<String> codes) {
    int at = code.indexOf(UNKNOWN);
    if (at < 0) {
      return code;
    }
    var before = code.substring(0, at);
    var behind = code.substring(at + UNKNOWN.length());
    return codes.stream()
        .filter(other -> !other.contains(UNKNOWN))
        .filter(other -> other.startsWith(before) && other.endsWith(behind))
        .findFirst()
        .orElse(before + ", " + behind);
  }

  /** Gives the periods of a list the forms that most of them share. */
  static void choose(List<Entry> entries, String variable) {
    var dates = new ArrayList<WrittenDate>();
    var tos = new ArrayList<String>();
    var nows = new ArrayList<String>();
    for (var entry : entries) {
      var period = entry.reading == null ? null : entry.reading.period();
      if (period != null) {
        dates.addAll(period.dates());
        if (!period.isDate()) {
          tos.add(period.to());
        }
        if (period.isOngoing()) {
          nows.add(period.now());
        }
      }
    }
    var patterns = WrittenDate.fewest(dates);
    var to = Usual.of(tos).orElse(" - ");
    var now = Usual.of(nows).orElse("Present");
    for (var entry : entries) {
      var reading = entry.reading;
      if (reading == null || reading.period() == null) {
        continue;
      }
      var period = reading.period();
      var pattern =
          patterns.stream()
              .filter(p -> period.dates().stream().allMatch(date -> date.fits(p)))
              .findFirst()
              .orElse(patterns.get(0));
      var code =
          "<@period of=%s.period form=%s to=%s now=%s/>"
              .formatted(
                  variable,
                  SignPlaces.inExpression(FORM),
                  SignPlaces.inExpression(TO),
                  SignPlaces.inExpression(NOW));
      Map<String, String> signs = new LinkedHashMap<>(); // data files have them in this order
      signs.put(FORM, pattern);
      signs.put(TO, period.isDate() ? to : period.to());
      signs.put(NOW, period.isOngoing() ? period.now() : now);
      entry.reading =
          reading.withParts(
              reading.parts().stream()
                  .map(part -> part.key().equals("period") ? part.withCode(code, signs) : part)
                  .toList());
    }
  }

  /** Where only some items of a list lead somewhere, one code serves them all. */
  static void link(List<Entry> entries, String variable, Set<String> keys) {
    for (var key : keys) {
      var plain = "${" + variable + "." + key + "}";
      var linked = "[" + plain + "](${" + variable + ".url!})";
      var codes = new ArrayList<String>();
      for (var entry : entries) {
        if (entry.reading != null) {
          entry.reading.parts().stream()
              .filter(part -> part.key().equals(key))
              .forEach(part -> codes.add(part.code()));
        }
      }
      if (!codes.contains(linked)) { // in HTML all lead somewhere, or none does
        continue;
      }
      var either = "<@linked " + variable + "." + key + " " + variable + ".url!\"\"/>";
      for (var entry : entries) {
        if (entry.reading != null) {
          entry.reading =
              entry.reading.withParts(
                  entry.reading.parts().stream()
                      .map(
                          part ->
                              part.code().equals(plain) || part.code().equals(linked)
                                  ? part.withCode(either)
                                  : part)
                      .toList());
        }
      }
    }
  }
}
