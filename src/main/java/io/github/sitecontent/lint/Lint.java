package io.github.sitecontent.lint;

import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Severity;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the data against each other. */
public final class Lint {

  /** All rules, in the order of their codes. */
  static final List<Rule> RULES =
      List.of(
          new UnknownRule(),
          new UngroupedPublication(),
          new DuplicateId(),
          new DuplicateDoi(),
          new DuplicateArxiv(),
          new AlikeTitles(),
          new SharedUrl(),
          new MissingSelf(),
          new OwnSpelling(),
          new TwoSpellings(),
          new LoneEqualMark(),
          new DoubledAuthor(),
          new JoinedNames(),
          new NoAuthors(),
          new YearInVenue(),
          new VenueSpellings(),
          new UnknownVenue(),
          new UnknownNewsPublication(),
          new NewsWithoutPublication(),
          new NewsFarFromYear(),
          new AcceptedWithoutNews(),
          new OldReview(),
          new FutureDate(),
          new NewsOrder(),
          new AwardsOrder(),
          new DuplicateAward(),
          new MissingFile(),
          new PlainHttp());

  private Lint() {}

  /** What the rules find that the site does not switch off, nor ignore where it stands. */
  public static List<Problem> check(Facts facts) {
    var problems = new ArrayList<Problem>();
    var found = new Findings(facts.files(), problems);
    for (var rule : RULES) {
      var level = facts.content().site().lint().getOrDefault(rule.code(), rule.level());
      if (level != LintLevel.OFF) {
        found.begin(rule.code(), level == LintLevel.ERROR ? Severity.ERROR : Severity.WARNING);
        rule.check(facts, found);
      }
    }
    return problems;
  }

  /** What each rule finds, by its code. */
  public static Map<String, String> rules() {
    var rules = new LinkedHashMap<String, String>();
    RULES.forEach(rule -> rules.put(rule.code(), rule.finds()));
    return rules;
  }
}
