package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;
import java.util.Locale;

/**
 * Two publications with one DOI; upper and lower case are the same to a DOI.
 *
 * <p>Breaks: {@code doi: 10.1109/TPDS.2025.1} twice. Mend: give each its own, or delete the entry
 * that is there twice.
 */
final class DuplicateDoi extends Rule {

  DuplicateDoi() {
    super("SC203", LintLevel.WARN, "two publications with one `doi`");
  }

  @Override
  void check(Facts facts, Findings found) {
    var first = new HashMap<String, Publication>();
    for (var publication : facts.content().publications()) {
      if (publication.doi() == null) {
        continue;
      }
      var other = first.putIfAbsent(publication.doi().toLowerCase(Locale.ROOT), publication);
      if (other != null) {
        found.add(
            publication.origin().of("doi"),
            publication.origin(),
            "the DOI " + publication.doi() + " is also that of " + other.origin().of("doi"),
            "give each its own, or delete the entry that is there twice");
      }
    }
  }
}
