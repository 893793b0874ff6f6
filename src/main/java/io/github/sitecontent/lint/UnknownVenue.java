package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashSet;
import java.util.LinkedHashMap;

/**
 * A venue that no entry of venues.yml knows, where that file knows most venues or one like it.
 *
 * <p>Breaks: {@code venue: EuroPar} beside the entry {@code Euro-Par} in venues.yml. Mend: write
 * the entry's key, add an entry, or add the name to an entry's {@code aliases}.
 */
final class UnknownVenue extends Rule {

  UnknownVenue() {
    super("SC223", LintLevel.WARN, "a venue that no entry of venues.yml knows");
  }

  @Override
  void check(Facts facts, Findings found) {
    var venues = new Venues(facts.content());
    if (venues.isEmpty() || !facts.isWhole("venues")) {
      return;
    }
    var unknown = new LinkedHashMap<String, Publication>();
    var counts = new LinkedHashMap<String, Integer>();
    var known = new HashSet<String>();
    for (var publication : facts.content().publications()) {
      var venue = publication.venue();
      if (venue == null) {
        continue;
      }
      boolean isKnown = venues.of(venue) != null || venues.of(Venues.withoutYear(venue)) != null;
      if (isKnown) {
        known.add(venue);
      } else {
        unknown.putIfAbsent(venue, publication);
        counts.merge(venue, 1, Integer::sum);
      }
    }
    for (var entry : unknown.entrySet()) {
      var venue = entry.getKey();
      int more = counts.getOrDefault(venue, 1) - 1;
      var meant = unknown.size() > 1000 ? null : Spelling.nearest(venue, venues.names());
      if (meant == null && known.size() < unknown.size()) {
        continue; // the file tells the long names of a few, and does not mean to be a table of all
      }
      found.add(
          entry.getValue().origin().of("venue"),
          entry.getValue().origin(),
          "venues.yml has no venue '"
              + venue
              + "'"
              + switch (more) {
                case 0 -> "";
                case 1 -> ", which another publication names too";
                default -> ", which " + more + " more publications name";
              },
          meant == null
              ? "add an entry for it, or add the name to the 'aliases' of one"
              : "did you mean '" + meant + "'?");
    }
  }
}
