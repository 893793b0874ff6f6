package io.github.sitecontent.lint;

import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashSet;

/**
 * An accepted paper of which no news tells.
 *
 * <p>Breaks: {@code status: accepted} in publications.yml, and nothing in news.yml. Mend: write
 * news with {@code publications: [its id]}.
 */
final class AcceptedWithoutNews extends Rule {

  AcceptedWithoutNews() {
    super("SC234", LintLevel.OFF, "an accepted paper without news");
  }

  @Override
  void check(Facts facts, Findings found) {
    var content = facts.content();
    if (!facts.isWhole("news")) {
      return;
    }
    var told = new HashSet<String>();
    content.news().forEach(news -> told.addAll(news.publications()));
    var words = new HashSet<String>();
    var venues = new Venues(content);
    for (var acceptance : facts.acceptances()) {
      venues.words(acceptance.venue()).forEach(word -> words.add(word + acceptance.year()));
    }
    for (var publication : content.publications()) {
      boolean isAccepted =
          publication.status() == PublicationStatus.ACCEPTED
              || publication.status() == PublicationStatus.IN_PRESS;
      var venue = publication.venue();
      if (isAccepted
          && !told.contains(publication.id())
          && (venue == null
              || venues.words(venue).stream()
                  .noneMatch(word -> words.contains(word + publication.year())))) {
        found.add(
            publication.origin().of("status"),
            publication.origin(),
            "this paper is accepted, and no news tells of it",
            "add an entry with 'publications: [" + publication.id() + "]' to news.yml");
      }
    }
  }
}
