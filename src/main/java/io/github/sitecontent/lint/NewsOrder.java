package io.github.sitecontent.lint;

import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Site.LintLevel;

/**
 * News that is not newest first in its file. The page is in order all the same.
 *
 * <p>Breaks: {@code date: 2024-01} above {@code date: 2025-01} in news.yml. Mend: swap the two.
 */
final class NewsOrder extends Rule {

  NewsOrder() {
    super("SC243", LintLevel.OFF, "news that is not newest first in its file");
  }

  @Override
  void check(Facts facts, Findings found) {
    PartialDate above = null;
    for (var news : facts.content().news()) {
      if (news.date() == null || news.pin()) {
        continue;
      }
      if (above != null && Days.isBefore(above, news.date())) {
        found.add(
            news.origin().of("date"),
            news.origin(),
            "news of " + news.date() + " stands below news of " + above,
            "put the newest first");
      }
      above = news.date();
    }
  }
}
