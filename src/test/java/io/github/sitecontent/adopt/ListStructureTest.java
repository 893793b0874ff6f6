package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list is made of, and what is one item of it. */
final class ListStructureTest {

  private static final String FRONT = "---\ntitle: x\n---\n\n";

  /** The values of a key in a data file, in order; the page must be given back. */
  private static List<String> values(String page, String file, String key) {
    return AdoptedPage.values(givenBack(FRONT + page).data().getOrDefault(file, ""), key);
  }

  private static List<String> titles(String list) {
    return values(
        "# Publications\n\n" + list + "\n# Contact\n\nWrite.\n", "publications.yml", "title");
  }

  private static List<String> dates(String list) {
    return values("# News\n\n" + list + "\n# Contact\n\nWrite.\n", "news.yml", "date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // headings
        "### \\[05/2026\\] We won!\nIt was fun.<br>\nSee the [paper](https://a.org).\n\n### \\[04/2026\\] We lost.\nIt was not.\n",
        // loose bullets in a box
        "<div class=\"box\" markdown=\"1\">\n\n- **[2026.05]** We won.\n\n- **[2026.04]** We lost.\n\n</div>\n",
        // bullets right behind the first tag of a box that holds Markdown
        "<div style=\"height: 9em\" markdown=\"1\">\n- *2026.05*: We won.\n- *2026.04*: We lost.\n</div>\n",
        "<details>\n  <summary>More</summary>\n\n  <article markdown=\"1\">\n  - *2026.05*: We won.\n  - *2026.04*: We lost.\n  <!-- - *2026.03*: no -->\n  </article>\n</details>\n",
        // a list beside a style sheet
        "<div>\n<style>\ndiv { color: #333 }\n</style>\n\n<ul>\n<li><em>2026.05:</em> We won.</li>\n<li><em>2026.04:</em> We lost.</li>\n\n<!-- <li><em>2026.03:</em> no</li> -->\n</ul>\n</div>\n",
        // paragraphs in a box, some of them in an inner one
        "<div class=\"box\">\n  <p>🚀 [05.2026] We won.</p>\n  <div style=\"display: none;\">\n  <p>😎 [04.2026] We lost.</p>\n  </div>\n</div>\n",
        // bullets right behind the tag of their box, which folds
        "<details>\n  <summary>More</summary>\n\n  <article markdown=\"1\" class=\"c\">\n  - *2026.05*: We won.\n  - *2026.04*: We lost.\n  </article>\n</details>\n",
        // a list in a box with a style of its own
        "<div class=\"box\">\n<style>\ndiv { width: 8px; }\n</style>\n\n<ul class=\"list\">\n<li><em>2026.05:</em> We won.</li>\n<li><em>2026.04:</em> We lost.</li>\n\n</ul>\n</div>\n",
        // lines of one paragraph
        "[2026.05] We won.<br>\n[2026.04] We lost.\n",
        "05/2026 — We won.\\\\\n04/2026 — We lost.\n",
        // a word before the date
        "<div class=\"box\">\n  <div class=\"item\">\n    <span class=\"tag\">Pinned</span>\n    <span class=\"date\">[May 2026]</span> We won.\n  </div>\n  <div class=\"item\">\n    <span class=\"date\">[Apr 2026]</span> We lost.\n  </div>\n</div>\n",
        // a sentence in a heading
        "<div>\n  <h4>📌 We have several academic intern positions at our lab in the city. We work on maps of the Moon, so do not hesitate to write to us.</h4>\n  <p>[05.2026] We won.</p>\n  <p>[04.2026] We lost.</p>\n</div>\n"
      })
  void newsIsFoundInWhateverItStands(String list) {
    assertThat(dates(list)).containsExactly("2026-05", "2026-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Milestones", "🔥 Timeline", "Recent Activities"})
  void otherWordsForNewsAreKnown(String heading) {
    var page = "# " + heading + "\n\n- *2026.05*: We won.\n- *2026.04*: We lost.\n";
    assertThat(values(page, "news.yml", "date")).containsExactly("2026-05", "2026-04");
  }

  @Test
  void whenThePageWasChangedIsNoNews() {
    assertThat(dates("- *2026.05*: We won.\n- *2026.04*: We lost.\n\n*updated on 17-05-2026*\n"))
        .containsExactly("2026-05", "2026-04");
  }

  @Test
  void threeDotsAreNoNews() {
    assertThat(dates("- *2026.05*: We won.\n- *2026.04*: We lost.\n- ...\n"))
        .containsExactly("2026-05", "2026-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // right behind an element, where CommonMark sees no list
        "<div class='paper-box'>\n<div class='paper-box-text' markdown=\"1\">\n\n[A Study of the Far Side](https://a.org/1)\n\nAda Lovelace, **Kurt Gödel**\n\n</div>\n</div>\n- [A Study of the Near Side](https://a.org/2), Ada Lovelace, **Kurt Gödel**, **ICML 2025**\n- [Maps of Nothing at All](https://a.org/3), Emmy Noether, **Kurt Gödel**, **ICLR 2024**\n",
        // cards in a box
        "<div class=\"list\">\n\n<div class=\"card\">\n  <div class=\"title\">A Study of the Far Side</div>\n  <div>Ada Lovelace, <b>Kurt Gödel</b></div>\n  <div>ICML 2025</div>\n</div>\n\n<div class=\"card\">\n  <div class=\"title\">A Study of the Near Side</div>\n  <div>Ada Lovelace, <b>Kurt Gödel</b></div>\n  <div>ICML 2024</div>\n</div>\n\n<div class=\"card\">\n  <div class=\"title\">Maps of Nothing at All</div>\n  <div>Emmy Noether, <b>Kurt Gödel</b></div>\n  <div>ICLR 2023</div>\n</div>\n\n</div>\n",
        // short lists, folded away
        "## 2025\n<details>\n<summary>View more</summary>\n<ul>\n  <li>Ada Lovelace, <u>Kurt Gödel</u>, <a href=\"https://a.org/1\">“A Study of the Far Side”</a>, <strong>IEEE Access</strong>, 2025.</li>\n  <li>Ada Lovelace, <u>Kurt Gödel</u>, <a href=\"https://a.org/2\">“A Study of the Near Side”</a>, <strong>IEEE Access</strong>, 2025.</li>\n</ul>\n</details>\n\n## 2024\n<details>\n<summary>View more</summary>\n<ul>\n  <li>Emmy Noether, <u>Kurt Gödel</u>, “Maps of Nothing at All”, <strong>IEEE Access</strong>, 2024.</li>\n</ul>\n</details>\n"
      })
  void papersAreFoundInWhateverTheyStand(String list) {
    assertThat(titles(list))
        .containsExactly(
            "A Study of the Far Side", "A Study of the Near Side", "Maps of Nothing at All");
  }

  @Test
  void remarksOnAPaperAreNoPapers() {
    var card =
        """
        <div class='paper-box'>
          <div>
            <p><a href="https://a.org/%1$d"><strong>A Study of the Far Side, Part %1$d</strong></a></p>
            <p><strong>Ada Lovelace</strong>, Kurt Gödel, Emmy Noether</p>
            <ul>
              <li>We find that the far side is far, as Ada Lovelace and Kurt Gödel thought.</li>
              <li>We show that it is not near.</li>
              <li>We hope to go there.</li>
            </ul>
          </div>
        </div>
        """;
    assertThat(titles(card.formatted(1) + "\n" + card.formatted(2)))
        .containsExactly("A Study of the Far Side, Part 1", "A Study of the Far Side, Part 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Skills\n\n- Proficiency in C, Perl, Python, Shell Scripts, Hadoop, SQL\n",
        "## Selected Work Experience\n\n- __Building Pipelines__: [*Python*, *Caffe*, *Spark*]\n   - Moved them, 2020\n- __Fixing Pipelines__: [*Python*, *Tcl*]\n",
        "# Publications\n\nSee [my profile](https://scholar.google.com).\n\n<section id=\"presentation\">\n  <h2>🏘 Presentation</h2>\n  <ul>\n    <li><em>Annual Meeting of Geographers</em>, March 2025, Detroit (<a href=\"https://a.org/1\">Session 1</a>, <a href=\"https://a.org/2\">Session 2</a>)</li>\n    <li><em>2024 Geospatial Summit</em>, February 2024, Los Angeles (<a href=\"https://a.org/3\">Event</a>)</li>\n  </ul>\n</section>\n"
      })
  void otherListsAreNoPublications(String section) {
    assertThat(values(section + "\n# Contact\n\nWrite.\n", "publications.yml", "title")).isEmpty();
  }

  @Test
  void aHeadingNamesAPaperThatARemarkInBulletsFollows() {
    var page =
        "# Featured Research\n\n## Maps of the Moon\n\nAda Lovelace and Kurt Gödel. *Journal of Maps.*\n\n"
            + "- Read the [preprint](https://a.org/1).\n\n## Maps of the Far Side of It\n\n"
            + "Ada Lovelace, Emmy Noether. *Journal of Maps.*\n\n- See the [maps_of_the_moon.pdf](https://a.org/2).\n\n"
            + "# Contact\n\nWrite.\n";
    assertThat(values(page, "publications.yml", "title"))
        .containsExactly("Maps of the Moon", "Maps of the Far Side of It");
  }

  @Test
  void aHeadingBehindTheSignOfAListItemIsItsTitle() {
    assertThat(
            titles(
                """
                - #### The First Paper About the Moon
                  **Ada Lovelace**, Alan Turing <br>
                  IROS 2024

                - #### The Second Paper About the Moon
                  **Ada Lovelace**, Alan Turing <br>
                  WACV 2025
                """))
        .containsExactly("The First Paper About the Moon", "The Second Paper About the Moon");
  }

  /** The Chinese standard of citations, GB/T 7714. */
  @Test
  void theSignOfASourceEndsItsTitleAndNoPageIsAYear() {
    var list =
        """
        - **Lovelace A**, Turing A, Gödel K, et al. A case study of the 2015 Ms8. 1 quake, in two parts[J]. **Journal of the Moon**, 2023, 14(1): 2279496.
        - **Lovelace A**, Turing A. Maps of the far side of the Moon[J]. **Journal of the Moon**, 2022, 51(09): 1977.
        """;
    assertThat(titles(list))
        .containsExactly(
            "A case study of the 2015 Ms8. 1 quake, in two parts",
            "Maps of the far side of the Moon");
    var page = "# Publications\n\n" + list;
    assertThat(values(page, "publications.yml", "year")).containsExactly("2023", "2022");
  }

  @Test
  void presentationsByInvitationAreTalks() {
    assertThat(Topic.of("💬 Invited/Conference Presentations")).isEqualTo(Topic.TALKS);
    assertThat(Topic.of("Paper Presentations")).isEqualTo(Topic.PUBLICATIONS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🔥 News\n\n2026.05: We won.\n\n2026.04: We lost.\n",
        "**Latest News**\n\n* 2026.05: We won.\n* 2026.04: We lost.\n",
        "<div>\n  <div class=\"head\">Recent News</div>\n  <div class=\"it\">05/2026 — We won.</div>\n  <div class=\"it\">04/2026 — We lost.</div>\n</div>\n"
      })
  void aLineThatSaysNoMoreThanNewsIsAHeading(String page) {
    var dates = values("# About\n\nHello.\n\n" + page, "news.yml", "date");
    assertThat(dates).containsExactly("2026-05", "2026-04");
  }

  @Test
  void aSentenceAboutNewsIsNoHeading() {
    var page =
        "# About\n\nHello.\n\nNews travels fast\n\n* 2026.05: We won.\n* 2026.04: We lost.\n";
    assertThat(values(page, "news.yml", "date")).isEmpty();
  }

  @Test
  void aRemarkInAStyleSheetIsNoHeading() {
    var page =
        "<style>\n  /* -- PAPERS -- */\n  .a { color: red; }\n</style>\n\n<div class=\"card\">\n"
            + "  <h1>Kurt Gödel</h1>\n  <p>M.S. Student, University of the Moon</p>\n"
            + "  <p>I work at <strong>Lunar Maps</strong> (Maps).</p>\n</div>\n";
    assertThat(values(page, "publications.yml", "title")).isEmpty();
  }

  @Test
  void aLineBetweenTwoItemsIsNoneOfThem() {
    var row =
        "  <tr>\n    <td><b>A Study of the %s Side</b><br>\n      Ada Lovelace, Kurt Gödel<br>\n      <i>ICML</i>, %d</td>\n  </tr>\n";
    var line = "  <tr>\n    <td colspan=\"3\"><hr class=\"thin\"></td>\n  </tr>\n";
    var table =
        "<table>\n"
            + row.formatted("Far", 2025)
            + line
            + row.formatted("Near", 2024)
            + "</table>\n";
    assertThat(titles(table))
        .containsExactly("A Study of the Far Side", "A Study of the Near Side");
  }

  @Test
  void aHiddenAbstractIsNoPaper() {
    var list =
        """
        **A Study of the Far Side**<br>
        (with Ada Lovelace and Kurt Gödel). *Journal of the Moon*, 2024.
        <div id="far" style="display: none; color: red">
        We study the far side of the Moon with 800 maps of the Royal Society, 1984 to 2017.
        </div>

        **A Study of the Near Side**<br>
        (with Ada Lovelace and Emmy Noether). *Journal of the Moon*, 2023.
        """;
    assertThat(titles(list)).noneMatch(title -> title.startsWith("We study"));
  }

  @Test
  void aHiddenAbstractEndsNoList() {
    var item =
        """
        **%d. A Study of Side %d of the Moon**\\
        (with [Ada Lovelace](https://a.org/ada))\\
        *Journal of the Moon*, 2024
        <div id="a%d" style="display: none;">
        We study a side of the Moon with 800 maps of the Royal Society, 1984 to 2017.
        </div>

        """;
    assertThat(titles(item.formatted(1, 1, 1) + item.formatted(2, 2, 2) + item.formatted(3, 3, 3)))
        .containsExactly(
            "A Study of Side 1 of the Moon",
            "A Study of Side 2 of the Moon",
            "A Study of Side 3 of the Moon");
  }

  @Test
  void whatUnfoldsWithinABulletIsARemarkOnIt() {
    var item =
        """
        - **A Study of Side %d of the Moon**<br>
        Ada Lovelace, Kurt Gödel, *ICML*, 2024
          <details><summary><b>TL;DR</b>: We show that the far side of the Moon is far.</summary>
          <ul>
          <li>This is our first study, advised by Prof. Emmy Noether since December 2023.</li>
          </ul>
          </details>

        """;
    assertThat(titles(item.formatted(1) + item.formatted(2)))
        .containsExactly("A Study of Side 1 of the Moon", "A Study of Side 2 of the Moon");
  }

  @Test
  void eachPaperMayHaveATableOfItsOwn() {
    var table =
        """
        <table style="width:100%%;">
          <tr>
            <td>
              <h3>A Study of the %s Side of the Moon</h3>
              <b>A. Lovelace</b>, K. Gödel, E. Noether
              <br>
              <i>Journal of Maps</i>, 2024
              <br>
              We study a side of the Moon in real time.
            </td>
          </tr>
        </table>
        """;
    var page =
        "## Research\n\n"
            + table.formatted("Far")
            + "\n---\n\n"
            + table.formatted("Near")
            + "\n# Contact\n\nWrite.\n";
    assertThat(values(page, "publications.yml", "title"))
        .containsExactly(
            "A Study of the Far Side of the Moon", "A Study of the Near Side of the Moon");
  }

  @Test
  void eachPaperMayBeAListOfDefinitions() {
    var item =
        """
        <dl>
        <dd><a href="https://a.org/%1$d"><strong>A Study of Side %1$d of the Moon</strong></a></dd>
        <dd><strong>Ada Lovelace</strong>, Kurt Gödel</dd>
        <dd>Journal of Maps, 2025.</dd>
        </dl>

        """;
    assertThat(titles(item.formatted(1) + item.formatted(2)))
        .containsExactly("A Study of Side 1 of the Moon", "A Study of Side 2 of the Moon");
  }
}
