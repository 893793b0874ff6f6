package io.github.sitecontent.lint;

import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;

/**
 * A year in the name of a venue: the page shows it twice, and no two years have one venue.
 *
 * <p>Breaks: {@code venue: SIGMOD 2025}. Mend: {@code venue: SIGMOD} and {@code year: 2025}.
 */
final class YearInVenue extends Rule {

  YearInVenue() {
    super("SC221", LintLevel.WARN, "a year in the name of a venue");
  }

  @Override
  void check(Facts facts, Findings found) {
    var venues = new Venues(facts.content());
    var years = new HashMap<String, String>();
    for (var publication : facts.content().publications()) {
      var venue = publication.venue();
      if (venue == null
          || venues.of(venue) != null
          || publication.type() == PublicationType.PATENT) {
        continue;
      }
      var year = years.computeIfAbsent(venue, YearInVenue::yearIn);
      if (!year.isEmpty()) {
        found.add(
            publication.origin().of("venue"),
            publication.origin(),
            "the venue '" + venue + "' has a year in its name",
            "write 'venue: "
                + Venues.withoutYear(venue)
                + (publication.year() != null && !publication.origin().has("year")
                    ? "'"
                    : "' and 'year: " + year + "'"));
      }
    }
  }

  private static String yearIn(String venue) {
    var year = Venues.YEAR.matcher(venue);
    if (!year.find()) {
      return "";
    }
    return year.group(1) != null ? year.group(1) : "20" + year.group(2);
  }
}
