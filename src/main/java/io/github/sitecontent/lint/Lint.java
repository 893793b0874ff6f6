package io.github.sitecontent.lint;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Checks the data against each other. */
public final class Lint {

  private static final List<Rule> RULES = List.of(new UngroupedPublication());

  private Lint() {}

  /** Whether a rule asks for more than the data: then equal data may have other problems today. */
  public static boolean looksBeyond(Content content) {
    return RULES.stream().anyMatch(rule -> rule.looksBeyond(content));
  }

  /** What all rules find. */
  public static List<Problem> check(Content content) {
    var problems = new ArrayList<Problem>();
    for (var rule : RULES) {
      rule.check(content, problems);
    }
    return problems;
  }
}
