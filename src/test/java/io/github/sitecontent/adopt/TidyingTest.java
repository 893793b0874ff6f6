package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists whose author wants all items to look the same. */
final class TidyingTest {

  private static final String PAGE =
      """
      ---
      permalink: /
      ---

      # News

      - *2026.07*: We won.
      - *2026.05*: Two papers were accepted.
      - **Apr 2026** We moved.

      ## Publications

      - Ada Lovelace, Charles Babbage. Notes on the Analytical Engine. *Memoirs*, 2024.
      - Charles Babbage, Ada Lovelace. On the Difference of Engines. *Memoirs*, 2023.
      - Ada Lovelace, Luigi Menabrea, A Sketch of the Engine. *Memoirs* (2022)
      - Luigi Menabrea, Ada Lovelace. A Sketch without a Year. *Memoirs*.

      ## Contact

      Write to me.
      """;

  private static Adopted tidied(String page) throws Exception {
    var source = SourcePage.of(page.getBytes(StandardCharsets.UTF_8));
    var sources = new LinkedHashMap<>(Map.of("_pages/about.md", source));
    return Adoption.adopt(sources, null, true);
  }

  @Test
  void everyItemGetsTheMainLayoutOfItsList() throws Exception {
    var adopted = tidied(PAGE);
    assertThat(adopted.pages().get("_pages/about.md"))
        .isEqualTo(
            PAGE.replace("**Apr 2026** We", "*2026.04*: We")
                .replace("Menabrea, A Sketch", "Menabrea. A Sketch")
                .replace("*Memoirs* (2022)", "*Memoirs*, 2022."));
    assertThat(adopted.data().get("news.yml")).doesNotContain("layout:", "markdown:");
    assertThat(adopted.data().get("publications.yml").split("markdown:")).hasSize(2);
    assertThat(adopted.data().get("publications.yml")).doesNotContain("layout:");
  }

  @Test
  void eachVisibleChangeIsListedAndWhatStaysIsNamed() throws Exception {
    var summary = tidied(PAGE).summary();
    int from = summary.indexOf("What looks different now:");
    assertThat(summary.subList(from, summary.indexOf("What to do next:")))
        .containsExactly(
            "What looks different now:",
            "  _pages/about.md:9  \"Apr 2026 We moved.\" becomes \"2026.04: We moved.\"",
            "  _pages/about.md:15  \"… Lovelace, Luigi Menabrea, A Sketch …\" becomes \"… Lovelace, Luigi Menabrea. A Sketch …\"",
            "  _pages/about.md:15  \"… the Engine. Memoirs (2022)\" becomes \"… the Engine. Memoirs, 2022.\"",
            "What keeps its own Markdown, and looks as before:",
            "  _pages/about.md:16  it lacks a required field");
  }

  @Test
  void aPageOfOneLayoutStaysAsItIs() throws Exception {
    var page = PAGE.replaceAll("(?m)^- (\\*\\*Apr|Ada Lovelace, Luigi|Luigi).*\n", "");
    var adopted = tidied(page);
    assertThat(adopted.pages().get("_pages/about.md")).isEqualTo(page);
    assertThat(adopted.summary()).contains("What looks different now: nothing");
  }

  @Test
  void whatDiffersIsToldPlaceByPlace() {
    assertThat(
            Tidying.differences(
                List.of("a", "b", "c", "d", "e", "f", "g"), List.of("a", "B", "c", "d", "e", "f")))
        .containsExactly("\"a b c d …\" becomes \"a B c d …\"", "\"… e f g\" becomes \"… e f\"");
  }
}
