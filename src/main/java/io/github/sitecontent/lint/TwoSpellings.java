package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;

/**
 * One person in two spellings: initials, another order of the words, accents, or a slip of a
 * letter.
 *
 * <p>Two people who are authors of one paper are two people. A letter's difference is told only
 * when one spelling is rare beside the other and the two have co-authors in common.
 *
 * <p>Breaks: {@code Yulong Lu} on one paper and {@code Yutong Lu} on ten, with the same co-authors.
 * Mend: write one spelling, or add the other to {@code aliases} in people.yml; different people
 * become so with an entry each in people.yml.
 */
final class TwoSpellings extends Rule {

  TwoSpellings() {
    super("SC213", LintLevel.WARN, "one person in two spellings");
  }

  @Override
  void check(Facts facts, Findings found) {
    var authors = new Authors(facts);
    for (var pair : authors.pairs()) {
      var rare = pair.rare();
      var usual = pair.usual();
      found.add(
          rare.first(),
          rare.paper().origin(),
          "'"
              + rare.name().text()
              + "'"
              + (rare.count() == 1 ? "" : " (" + times(rare.count()) + ")")
              + " and '"
              + usual.name().text()
              + "' ("
              + times(usual.count())
              + ", first at "
              + usual.first()
              + ") may be one person",
          "write one spelling, or add the other to 'aliases' in people.yml; for two people, give each"
              + " an entry there");
    }
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
