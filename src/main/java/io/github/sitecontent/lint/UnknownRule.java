package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;

/**
 * A code in site.yml that no rule has, so that it switches nothing.
 *
 * <p>Breaks: {@code lint: {SC999: off}}. Mend: write the code that stands behind the finding.
 */
final class UnknownRule extends Rule {

  UnknownRule() {
    super("SC200", LintLevel.WARN, "a code under `lint` in site.yml that no rule has");
  }

  @Override
  void check(Facts facts, Findings found) {
    var site = facts.content().site();
    for (var code : site.lint().keySet()) {
      if (Lint.RULES.stream().noneMatch(rule -> rule.code().equals(code))) {
        found.addWithin(
            site.origin().of("lint"),
            code,
            site.origin(),
            "no rule that can be switched has the code '" + code + "'",
            "the code of a finding stands behind it, as [SC213] for example");
      }
    }
  }
}
