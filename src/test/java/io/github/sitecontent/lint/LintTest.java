package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the author can do about a rule. */
final class LintTest {

  private static final String ONE_MARK =
      """
      - title: On Caches
        authors:
          - Dan Huang
          - "Yutong Lu#"
        year: 2025
      """;

  @Test
  void aSiteGivesARuleItsLevel() {
    var site = LintedSite.with("publications", ONE_MARK);
    assertThat(site.problems()).noneMatch(Problem::isError).hasSize(1);
    assertThat(site.and("site", "lint: {SC214: error}").problems())
        .allMatch(Problem::isError)
        .hasSize(1);
    assertThat(site.and("site", "lint: {SC214: off}").problems()).isEmpty();
  }

  @Test
  void aCodeThatNoRuleHasIsToldAtItsPlace() {
    assertThat(
            LintedSite.with("publications", ONE_MARK)
                .and("site", "lint:\n  SC214: off\n  SC999: off\n")
                .told())
        .containsExactly(
            "_data/site.yml:3:3  no rule that can be switched has the code 'SC999';"
                + " the code of a finding stands behind it, as [SC213] for example");
  }

  @Test
  void aCommentIgnoresARuleInItsLine() {
    assertThat(ignoring("\"Yutong Lu#\"", "\"Yutong Lu#\" # site-content: ignore SC214")).isEmpty();
    assertThat(ignoring("\"Yutong Lu#\"", "\"Yutong Lu#\" # site-content: ignore SC215"))
        .isNotEmpty();
    assertThat(ignoring("\"Yutong Lu#\"", "\"Yutong Lu#\" # site-content: ignore SC215, SC214"))
        .isEmpty();
  }

  @Test
  void aCommentOfItsOwnIgnoresARuleInTheLineBelow() {
    assertThat(ignoring("    - \"Yu", "    # site-content: ignore SC214\n    - \"Yu")).isEmpty();
    assertThat(ignoring("- Dan Huang", "- Dan Huang # site-content: ignore SC214")).isNotEmpty();
  }

  @Test
  void aCommentAtAnItemsFirstLineIgnoresARuleInAllOfIt() {
    assertThat(ignoring("On Caches", "On Caches # site-content: ignore SC214")).isEmpty();
    assertThat(ignoring("- title", "# site-content: ignore SC214\n- title")).isEmpty();
    assertThat(ignoring("- title", "# site-content: ignore SC214\n\n- title")).isNotEmpty();
  }

  @Test
  void aCommentBehindAKeyIgnoresARuleInTheValueBelow() {
    var news =
        """
        - date: 2021-02
          text: >- # site-content: ignore SC233
            One paper accepted by SIGMOD 2025
        """;
    assertThat(LintedSite.with("news", news).found()).isEmpty();
    assertThat(LintedSite.with("news", news.replace("SC233", "SC232")).found()).hasSize(1);
    var above = news.replace(" # site-content: ignore SC233", "");
    assertThat(
            LintedSite.with(
                    "news", above.replace("  text", "  # site-content: ignore SC233\n  text"))
                .found())
        .isEmpty();
  }

  private static List<String> ignoring(String place, String comment) {
    return LintedSite.with("publications", ONE_MARK.replace(place, comment)).found();
  }

  @Test
  void aListThatCouldNotBeReadIsNotMissed() {
    var broken = "- title: On Wheels\n  authors: [Jo Hill, \"Bo Li#\"]\n  year: 25\n";
    assertThat(
            LintedSite.with("publications", broken + ONE_MARK)
                .and("profile", "name: Ada King")
                .and("news", "- {date: 2025-02, text: Accepted by VLDB 2025}")
                .thatIsBroken()
                .found())
        .containsExactly("SC214 publications.yml:7:7");
  }
}
