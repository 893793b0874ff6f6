package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;

/**
 * News of an acceptance by a venue of quite another year than the news is of.
 *
 * <p>Breaks: {@code text: One paper accepted by SIGMOD 2052} of {@code date: 2025-02-28}. Mend:
 * correct the year or the date.
 */
final class NewsFarFromYear extends Rule {

  NewsFarFromYear() {
    super("SC233", LintLevel.WARN, "news of an acceptance whose year is far from the news' date");
  }

  @Override
  void check(Facts facts, Findings found) {
    for (var acceptance : facts.acceptances()) {
      if (isFar(acceptance)) {
        var news = acceptance.news();
        found.addWithin(
            news.origin().of("text"),
            acceptance.text(),
            news.origin(),
            "news of " + news.date() + " tells of " + acceptance.venue() + " " + acceptance.year(),
            "correct the year or the date");
      }
    }
  }

  /** A venue is of the year of its acceptance, of the next, or of the one before. */
  static boolean isFar(Acceptance acceptance) {
    var date = acceptance.news().date();
    return date != null && Math.abs(acceptance.year() - date.year()) > 1;
  }
}
