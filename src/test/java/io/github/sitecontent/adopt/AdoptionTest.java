package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.adopt;
import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of each structure that real ones have. */
final class AdoptionTest {

  private static final String FRONT = "---\npermalink: /\ntitle: \"About\"\n---\n\n";

  /** A page in the form in which all are generated. */
  private static String settled(String page) {
    var lines = page.replace("\uFEFF", "").replace("\r\n", "\n");
    return page.isBlank() ? "" : lines.endsWith("\n") ? lines : lines + "\n";
  }

  private static String news(String list) {
    return givenBack(FRONT + "# News\n\n" + list + "\n# Contact\n\nWrite to me.\n")
        .data()
        .getOrDefault("news.yml", "");
  }

  private static String publications(String list) {
    return givenBack(FRONT + "## Publications\n\n" + list + "\n## Contact\n\nWrite to me.\n")
        .data()
        .getOrDefault("publications.yml", "");
  }

  // --- nothing is lost

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n  \n",
        "no front matter",
        "---\ntitle: x\n---\nno line feed at the end",
        "\uFEFF---\ntitle: x\n---\nbehind a byte order mark\n",
        "---\r\ntitle: x\r\n---\r\nlines of Windows\r\n\r\n- a\r\n- b\r\n",
        "---\n"
            + "title: x\n"
            + "---\n"
            + "${x} <#if a>\n"
            + "</#if> <@b/> #{c} [=d] <#-- e --> \\${f}\n"
            + "<#noparse></#noparse>\n",
        "---\ntitle: x\n---\n{% for post in site.posts %}{{ post.title }}{% endfor %}\n",
        "---\ntitle: x\n---\n<!-- a comment -->\n<div>\n<p>raw\n</div>\ntrailing blanks  \n\t\n"
      })
  void aPageWithoutListsIsGivenBackToTheByte(String page) {
    assertThat(adopt(page).page()).isEqualTo(settled(page));
  }

  @Test
  void aPageWithTheLineEndsOfWindowsIsReadLikeAnyOther() {
    var page = FRONT + "# News\n\n- *2026.07*: One.\n- *2026.05*: Two.\n";
    var adopted = adopt(page.replace("\n", "\r\n"));
    assertThat(adopted.page()).isEqualTo(page);
    assertThat(adopted.data()).containsKey("news.yml");
  }

  @Test
  void aCommentBetweenItemsStays() {
    var news = news("- *2026.07*: One.\n<!-- - *2026.06*: No. -->\n- *2026.05*: Two.\n");
    assertThat(news).contains("<!-- - *2026.06*: No. -->").contains("date: 2026-05");
  }

  @Test
  void anItemWithLiquidKeepsItsOwnMarkdown() {
    var news = news("- *2026.07*: See [it]({{ '/x' | relative_url }}).\n- *2026.05*: Two.\n");
    assertThat(news.split("markdown:")).hasSize(2);
  }

  // --- news

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- *2026.07*: We won.\n- *2026.05*: Two papers were accepted.\n",
        "* [07/2026] We won.\n* [05/2026] Two papers were accepted.\n",
        "- **[Jul. 2026]** We won.\n- **[May. 2026]** Two papers were accepted.\n",
        "- `2026-07` We won.\n- `2026-05` Two papers were accepted.\n",
        "- July 2026: We won.\n- May 2026: Two papers were accepted.\n",
        "- We won. (Jul 2026)\n- Two papers were accepted. (May 2026)\n",
        "<ul>\n"
            + "<li><em>2026.07</em>: We won.</li>\n"
            + "<li><em>2026.05</em>: Two papers were accepted.</li>\n"
            + "</ul>\n",
        "2026.07: We won.\n\n2026.05: Two papers were accepted.\n"
      })
  void newsIsReadHoweverItIsWritten(String list) {
    assertThat(news(list))
        .contains("date: 2026-07\n  text: We won.\n")
        .contains("date: 2026-05\n  text: Two papers were accepted.\n")
        .doesNotContain("markdown:");
  }

  @Test
  void daysAreReadInTheOrderThatOneOfThemGivesAway() {
    assertThat(news("- 05/06/2026: We won.\n- 31/05/2026: Two.\n")).contains("date: 2026-06-05");
    assertThat(news("- 05/06/2026: We won.\n- 03/31/2026: Two.\n")).contains("date: 2026-05-06");
  }

  @Test
  void newsWithoutADateIsNewsToo() {
    assertThat(news("- We won.\n- We won again.\n")).contains("text: We won again.");
  }

  @Test
  void newsOfSeveralLinesStaysTogether() {
    var list = "- *2026.07*: We won,\n  and went\n  - home\n  - to bed\n- *2026.05*: Two.\n";
    assertThat(news(list)).doesNotContain("markdown:").contains("- to bed");
  }

  // --- publications

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **Ada Lovelace**, Charles Babbage\\*. Notes on the Analytical Engine. *Memoirs*, 2024.\n"
            + "- Charles Babbage\\*, **Ada Lovelace**. On the Difference of Engines. *Memoirs*,"
            + " 2023.\n",
        "- **[Memoirs 2024]** **Ada Lovelace**, Charles Babbage\\*, \"Notes on the Analytical"
            + " Engine\"\n"
            + "- **[Memoirs 2023]** Charles Babbage\\*, **Ada Lovelace**, \"On the Difference of"
            + " Engines\"\n",
        "1. `Memoirs 2024` [Notes on the Analytical Engine](https://a.org/1), **Ada Lovelace**,"
            + " Charles Babbage\\*\n"
            + "2. `Memoirs 2023` [On the Difference of Engines](https://a.org/2), Charles"
            + " Babbage\\*, **Ada Lovelace**\n",
        "- [Notes on the Analytical Engine](https://a.org/1)  \n"
            + "  **Ada Lovelace**, Charles Babbage\\*  \n"
            + "  *Memoirs*, 2024\n"
            + "- [On the Difference of Engines](https://a.org/2)  \n"
            + "  Charles Babbage\\*, **Ada Lovelace**  \n"
            + "  *Memoirs*, 2023\n",
        "<div class='paper-box'><div class='paper-box-image'><div class=\"badge\">Memoirs"
            + " 2024</div><img src='images/a.png' alt=\"sym\"></div>\n"
            + "<div class='paper-box-text' markdown=\"1\">\n\n"
            + "[Notes on the Analytical Engine](https://a.org/1)\n\n"
            + "**Ada Lovelace**, Charles Babbage\\*\n\n"
            + "</div>\n"
            + "</div>\n\n"
            + "<div class='paper-box'><div class='paper-box-image'><div class=\"badge\">Memoirs"
            + " 2023</div><img src='images/b.png' alt=\"sym\"></div>\n"
            + "<div class='paper-box-text' markdown=\"1\">\n\n"
            + "[On the Difference of Engines](https://a.org/2)\n\n"
            + "Charles Babbage\\*, **Ada Lovelace**\n\n"
            + "</div>\n"
            + "</div>\n",
        "<ol>\n"
            + "<li><b>Ada Lovelace</b>, Charles Babbage*. Notes on the Analytical Engine."
            + " <i>Memoirs</i>, 2024.</li>\n"
            + "<li>Charles Babbage*, <b>Ada Lovelace</b>. On the Difference of Engines."
            + " <i>Memoirs</i>, 2023.</li>\n"
            + "</ol>\n",
        "**Ada Lovelace**, Charles Babbage\\*. Notes on the Analytical Engine. *Memoirs*, 2024.\n\n"
            + "Charles Babbage\\*, **Ada Lovelace**. On the Difference of Engines. *Memoirs*,"
            + " 2023.\n",
        "### Notes on the Analytical Engine\n\n"
            + "**Ada Lovelace**, Charles Babbage\\*\n\n"
            + "*Memoirs* 2024\n\n"
            + "### On the Difference of Engines\n\n"
            + "Charles Babbage\\*, **Ada Lovelace**\n\n"
            + "*Memoirs* 2023\n",
        "|   |\n"
            + "|---|\n"
            + "| **Notes on the Analytical Engine** <br> **Ada Lovelace**, Charles Babbage\\* <br>"
            + " *Memoirs* 2024 |\n"
            + "| **On the Difference of Engines** <br> Charles Babbage\\*, **Ada Lovelace** <br>"
            + " *Memoirs* 2023 |\n",
        "**Notes on the Analytical Engine**<br>\n"
            + "**Ada Lovelace**, Charles Babbage\\*<br>\n"
            + "*Memoirs 2024* [[paper](https://a.org/1)]\n\n"
            + "**On the Difference of Engines**<br>\n"
            + "Charles Babbage\\*, **Ada Lovelace**<br>\n"
            + "*Memoirs 2023* [[paper](https://a.org/2)]\n",
        "> 1. **Ada Lovelace**, Charles Babbage\\*. Notes on the Analytical Engine. *Memoirs*,"
            + " 2024.\n"
            + "> 2. Charles Babbage\\*, **Ada Lovelace**. On the Difference of Engines. *Memoirs*,"
            + " 2023.\n"
      })
  void publicationsAreReadHoweverTheyAreWritten(String list) {
    assertThat(publications(list))
        .contains("title: Notes on the Analytical Engine\n")
        .contains("title: On the Difference of Engines\n")
        .contains("    - Ada Lovelace\n    - Charles Babbage*\n")
        .contains("    - Charles Babbage*\n    - Ada Lovelace\n")
        .contains("venue: Memoirs\n  year: 2024\n")
        .contains("year: 2023\n")
        .doesNotContain("markdown:");
  }

  @Test
  void namesMayHaveTheFamilyNameFirst() {
    var list =
        "- Lovelace, A., & Babbage, C. (2024). Notes on the engine. *Memoirs*, 3, 666-731.\n"
            + "- Babbage, C., Lovelace, A., & Menabrea, L. F. (2023). A sketch. *Memoirs*, 2,"
            + " 1-9.\n";
    assertThat(publications(list))
        .contains("    - Lovelace, A.\n    - Babbage, C.\n")
        .contains("    - Menabrea, L. F.\n")
        .contains("title: Notes on the engine\n");
  }

  @Test
  void thePageSaysWhatItsMarksMean() {
    var page =
        FRONT
            + "## Publications\n\n"
            + "\\# equal contribution, † corresponding author\n\n"
            + "- Ada Lovelace#, Charles Babbage†. Notes on the Analytical Engine. *Memoirs*,"
            + " 2024.\n"
            + "- Charles Babbage#, Ada Lovelace†. On the Difference of Engines. *Memoirs*, 2023.\n";
    var adopted = givenBack(page);
    assertThat(adopted.data().get("site.yml"))
        .contains("equal: \"#\"")
        .contains("corresponding: \"†\"");
    assertThat(adopted.data().get("publications.yml"))
        .contains("Ada Lovelace#")
        .contains("Babbage†");
  }

  @Test
  void theYearMayStandInTheHeading() {
    var page =
        FRONT
            + "## Publications\n\n### 2024\n\n"
            + "- Ada Lovelace, Charles Babbage. Notes on the Analytical Engine. *Memoirs*.\n\n"
            + "### 2023\n\n"
            + "- Charles Babbage, Ada Lovelace. On the Difference of Engines. *Memoirs*.\n";
    var publications = givenBack(page).data().get("publications.yml");
    assertThat(publications).contains("year: 2024").contains("year: 2023");
  }

  @Test
  void alikeItemsShareOneLayoutWithOptionalParts() {
    var adopted =
        givenBack(
            FRONT
                + "## Publications\n\n"
                + "- [Notes on the Analytical Engine](https://a.org/1), Ada Lovelace, Charles"
                + " Babbage. *Memoirs*, 2024. [[code](https://c.org/1)]"
                + " [[slides](https://c.org/s)]\n"
                + "- On the Difference of Engines, Charles Babbage, Ada Lovelace. *Memoirs*, 2023."
                + " [[code](https://c.org/2)] [[slides](https://c.org/t)]\n"
                + "- [A Sketch of the Engine](https://a.org/3), Ada Lovelace, Luigi Menabrea."
                + " *Memoirs*, 2022.\n");
    var template = adopted.templates().get("_pages/about.md");
    assertThat(template.split("<#macro publication", -1)).hasSize(2);
    assertThat(adopted.data().get("publications.yml")).doesNotContain("markdown:");
  }

  @Test
  void listsOfOtherThingsAreNotPublications() {
    var page =
        FRONT
            + "## Publications\n\n- See [Google Scholar](https://scholar.google.com).\n\n"
            + "## Service\n\n### Conference Reviewing\n\n- ICML 2025\n- NeurIPS 2024, 2025\n\n"
            + "## Awards\n\n- Best Paper Award, ACM, 2025\n";
    assertThat(givenBack(page).data()).doesNotContainKey("publications.yml");
  }

  // --- what the author is told

  @Test
  void theSummaryTellsWhatBecameDataAndWhatThePageHides() {
    var adopted =
        givenBack(
            FRONT
                + "I am a third-year PhD student.\n\n"
                + "# News\n\n"
                + "- *2026.05*: One.\n"
                + "- *2026.07*: [Two]().\n");
    assertThat(adopted.summary())
        .contains("  news.yml: 2 items")
        .anyMatch(line -> line.startsWith("  _pages/about.md:6") && line.contains("third-year"))
        .anyMatch(line -> line.contains("_pages/about.md:11  newer than the news above it"))
        .contains("  _pages/about.md:11  ']()' leads nowhere");
  }

  @Test
  void aPageOfAnotherNameDoesNotBringTheBuiltInOne() throws Exception {
    var source = SourcePage.of((FRONT + "Hello.\n").getBytes(StandardCharsets.UTF_8));
    var adopted = Adoption.adopt(source, "_pages/home.md");
    assertThat(adopted.page()).endsWith("Hello.\n");
    var again = Proof.of(adopted.data(), adopted.templates());
    assertThat(List.copyOf(again.pages().keySet())).containsExactly("_pages/home.md");
  }
}
