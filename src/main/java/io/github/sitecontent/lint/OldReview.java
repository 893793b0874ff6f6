package io.github.sitecontent.lint;

import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.Site.LintLevel;

/**
 * A paper that has been under review for longer than any review takes. Rests without {@code today}.
 *
 * <p>Breaks: {@code status: under_review} and {@code date: 2023-05} beside {@code today:
 * 2025-10-20} in site.yml. Mend: write what became of it.
 */
final class OldReview extends Rule {

  private static final int DAYS = 400;

  OldReview() {
    super("SC241", LintLevel.WARN, "a paper under review for more than 400 days by `today`");
  }

  @Override
  void check(Facts facts, Findings found) {
    var today = facts.content().site().today();
    if (today == null) {
      return;
    }
    for (var publication : facts.content().publications()) {
      var since = publication.appeared();
      if (since == null
          || publication.status() != PublicationStatus.UNDER_REVIEW
              && publication.status() != PublicationStatus.SUBMITTED) {
        continue;
      }
      long days = Days.first(today).toEpochDay() - Days.last(since).toEpochDay();
      if (days > DAYS) {
        found.add(
            publication.origin().of("status"),
            publication.origin(),
            "under review since " + since + ", more than " + DAYS + " days",
            "write what became of it, in 'status'");
      }
    }
  }
}
