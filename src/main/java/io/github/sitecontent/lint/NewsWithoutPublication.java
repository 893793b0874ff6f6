package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;
import java.util.ArrayList;

/**
 * News of an acceptance, and no publication has that venue and year.
 *
 * <p>Told only where the list of publications seems to have what the news tell: where most of the
 * other acceptances are in it.
 *
 * <p>Breaks: {@code text: One paper accepted by SIGMOD 2025} without a publication of {@code venue:
 * SIGMOD} and {@code year: 2025}. Mend: add the publication, or correct the news.
 */
final class NewsWithoutPublication extends Rule {

  NewsWithoutPublication() {
    super("SC232", LintLevel.WARN, "news of an acceptance by a venue and year of no publication");
  }

  @Override
  void check(Facts facts, Findings found) {
    var content = facts.content();
    if (!facts.isWhole("publications")
        || content.publications().isEmpty()
        || facts.acceptances().isEmpty()) {
      return;
    }
    var byYear = Acceptance.venuesByYear(content);
    var venues = new Venues(content);
    var missing = new ArrayList<Acceptance>();
    int there = 0;
    for (var acceptance : facts.acceptances()) {
      if (!acceptance.news().publications().isEmpty() || NewsFarFromYear.isFar(acceptance)) {
        continue; // its ids say what it is about; a year that is far off is told by itself
      }
      if (acceptance.isIn(byYear, venues)) {
        there++;
      } else {
        missing.add(acceptance);
      }
    }
    if (missing.size() > 1 && missing.size() > there) {
      return; // a list of selected publications
    }
    for (var acceptance : missing) {
      var news = acceptance.news();
      found.addWithin(
          news.origin().of("text"),
          acceptance.text(),
          news.origin(),
          "no publication has the venue '"
              + acceptance.venue()
              + "' and the year "
              + acceptance.year(),
          "add the publication, or correct the news");
    }
  }
}
