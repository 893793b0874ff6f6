package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;

/**
 * Two publications with one id, so that nobody knows which of them is meant.
 *
 * <p>Breaks: {@code id: jiang2025} twice. Mend: {@code id: jiang2025b} on the second.
 */
final class DuplicateId extends Rule {

  DuplicateId() {
    super("SC202", LintLevel.ERROR, "two publications with one `id`");
  }

  @Override
  void check(Facts facts, Findings found) {
    var first = new HashMap<String, Publication>();
    for (var publication : facts.content().publications()) {
      if (!publication.origin().has("id")) {
        continue; // the reader derives ids that nobody has
      }
      var other = first.putIfAbsent(publication.id(), publication);
      if (other != null) {
        found.add(
            publication.origin().of("id"),
            publication.origin(),
            "the id '" + publication.id() + "' is taken by " + other.origin().of("id"),
            "give each publication an id of its own");
      }
    }
  }
}
