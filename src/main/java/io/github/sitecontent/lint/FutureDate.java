package io.github.sitecontent.lint;

import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Period;
import io.github.sitecontent.model.Site.LintLevel;
import org.jspecify.annotations.Nullable;

/**
 * A date that has not come. Rests without {@code today}.
 *
 * <p>News and awards are of the past. A publication, a talk or a job may be announced: theirs is
 * told when it is more than a year away.
 *
 * <p>Breaks: {@code date: 2052-10-20} in news.yml beside {@code today: 2025-10-20} in site.yml.
 * Mend: correct the date, or {@code today}.
 */
final class FutureDate extends Rule {

  FutureDate() {
    super("SC242", LintLevel.WARN, "a date in the future by `today`");
  }

  @Override
  void check(Facts facts, Findings found) {
    var content = facts.content();
    var today = content.site().today();
    if (today == null) {
      return;
    }
    var nextYear = new PartialDate(today.year() + 1, today.month(), Math.min(28, today.day()));
    for (var news : content.news()) {
      tell(news.date(), "date", news, today, today, found);
    }
    for (var award : content.awards()) {
      tell(award.date(), "date", award, today, today, found);
    }
    for (var publication : content.publications()) {
      var key = publication.date() == null ? "year" : "date";
      tell(publication.appeared(), key, publication, nextYear, today, found);
    }
    for (var talk : content.talks()) {
      tell(talk.date(), "date", talk, nextYear, today, found);
    }
    content.education().forEach(e -> start(e.period(), e, nextYear, today, found));
    content.experience().forEach(e -> start(e.period(), e, nextYear, today, found));
    content.teaching().forEach(t -> start(t.period(), t, nextYear, today, found));
    content.service().forEach(s -> start(s.period(), s, nextYear, today, found));
  }

  private static void start(
      Period period, Item item, PartialDate limit, PartialDate today, Findings found) {
    tell(period.start(), "start", item, limit, today, found);
  }

  private static void tell(
      @Nullable PartialDate date,
      String key,
      Item item,
      PartialDate limit,
      PartialDate today,
      Findings found) {
    if (date != null && Days.isBefore(limit, date)) {
      found.add(
          item.origin().of(key),
          item.origin(),
          date + " has not come: 'today' in site.yml is " + today,
          "correct the date, or bring 'today' up to date");
    }
  }
}
