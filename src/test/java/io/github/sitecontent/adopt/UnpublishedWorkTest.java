package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work without a year has the status that its page states, and none that nobody stated. */
final class UnpublishedWorkTest {

  private static String data(String heading, String list) throws Exception {
    var page =
        "---\npermalink: /\n---\n\n## Publications\n\n### "
            + heading
            + "\n\n"
            + list
            + "\n## Contact\n\nWrite to me.\n";
    var adopted = givenBack(page);
    return adopted.data().getOrDefault("publications.yml", "");
  }

  private static String list(String rest) {
    return """
        - **A Study of the Far Side**. Ada Lovelace, **Kurt Gödel**. %s.
        - **A Study of the Near Side**. Ada Lovelace, **Kurt Gödel**. %s.
        """
        .formatted(rest, rest);
  }

  @ParameterizedTest
  @CsvSource({
    "Under review, under_review",
    "*Journal of Maps* (major revision), under_review",
    "Submitted to *Journal of Maps*, submitted",
    "In preparation, in_preparation",
    "Accepted by *Journal of Maps*, accepted",
    "Forthcoming in *Journal of Maps*, in_press",
    "[pdf](https://arxiv.org/abs/2401.00001), preprint"
  })
  void anItemStatesItsStatus(String words, String status) throws Exception {
    assertThat(data("2. Maps", list(words)))
        .contains("status: " + status)
        .doesNotContain("markdown:")
        .doesNotContain("year:");
  }

  @ParameterizedTest
  @CsvSource({
    "Working papers, preprint",
    "📝 Preprints, preprint",
    "Manuscripts under review, under_review",
    "Work in progress, in_preparation"
  })
  void aHeadingStatesItForAll(String heading, String status) throws Exception {
    assertThat(data(heading, list("[pdf](https://a.org)")))
        .contains("status: " + status)
        .doesNotContain("markdown:");
  }

  @ParameterizedTest
  @CsvSource({"Journal papers and preprints", "Maps"})
  void nothingIsInventedWhereNothingIsStated(String heading) throws Exception {
    assertThat(data(heading, list("*Journal of Maps*")))
        .doesNotContain("status:")
        .contains("markdown:");
  }

  @Test
  void aYearSaysThatItAppeared() throws Exception {
    assertThat(data("Preprints", list("*Journal of Maps*, 2024"))).doesNotContain("status:");
  }

  @Test
  void aTitleThatLeadsToAnArchiveIsEnough() throws Exception {
    var data =
        data(
            "Works that wait for acceptance",
            """
            1. [How Different Maps See the Moon](https://www.biorxiv.org/content/2026.01.29.702682.full.pdf).
            2. [A Bench of Maps for the Far Side](https://arxiv.org/pdf/2505.24173).
            """);
    assertThat(data)
        .contains("title: How Different Maps See the Moon", "status: preprint")
        .doesNotContain("markdown:");
  }
}
