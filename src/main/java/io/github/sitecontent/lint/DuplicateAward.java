package io.github.sitecontent.lint;

import io.github.sitecontent.model.Award;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/**
 * One award twice: the same title, issuer and date.
 *
 * <p>Breaks: {@code title: National Scholarship} twice, both of 2024. Mend: delete one, or give
 * each its own date.
 */
final class DuplicateAward extends Rule {

  DuplicateAward() {
    super("SC245", LintLevel.WARN, "one award twice");
  }

  @Override
  void check(Facts facts, Findings found) {
    var first = new HashMap<List<String>, Award>();
    for (var award : facts.content().awards()) {
      if (award.title() == null) {
        continue;
      }
      var key =
          List.of(
              Fold.letters(award.title()),
              award.issuer() == null ? "" : Fold.letters(award.issuer()),
              Objects.toString(award.date(), ""),
              award.note() == null ? "" : award.note().text(),
              // a page in two languages has each award in a list of either
              Objects.toString(award.layout(), ""));
      var other = first.putIfAbsent(key, award);
      if (other != null) {
        found.add(
            award.origin().of("title"),
            award.origin(),
            "this award is at " + other.origin().of("title") + " already",
            "delete one, or give each its own date");
      }
    }
  }
}
