package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;

/**
 * Something that data of several places must agree on.
 *
 * <p>The Javadoc of each rule tells data that break it and how to mend them; the page of all rules,
 * {@code docs/rules.md}, is made of it.
 */
abstract class Rule {

  private final String code;
  private final LintLevel level;
  private final String finds;

  /**
   * A rule.
   *
   * @param code stable, {@code SC201} for example
   * @param level where the site asks for no other
   * @param finds what it finds, in one clause
   */
  Rule(String code, LintLevel level, String finds) {
    this.code = code;
    this.level = level;
    this.finds = finds;
  }

  final String code() {
    return code;
  }

  final LintLevel level() {
    return level;
  }

  final String finds() {
    return finds;
  }

  /** Reports where the data do not agree. */
  abstract void check(Facts facts, Findings found);
}
