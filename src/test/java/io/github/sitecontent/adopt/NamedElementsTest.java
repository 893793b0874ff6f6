package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static io.github.sitecontent.adopt.ItemFacts.facts;
import static io.github.sitecontent.adopt.ItemFacts.title;
import static io.github.sitecontent.adopt.ItemFacts.venue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sections, elements and lines are called, or look like, tells what they hold. */
final class NamedElementsTest {

  private static final String FRONT = "---\ntitle: x\n---\n\n";
  private static final String END = "\n# Contact\n\nWrite.\n";

  private static List<String> values(String page, String file, String key) {
    var data = givenBack(FRONT + page + END).data();
    return AdoptedPage.values(data.getOrDefault(file, ""), key);
  }

  private static List<String> titles(String list) {
    return values("# Publications\n\n" + list, "publications.yml", "title");
  }

  private static List<String> authors(String item) {
    var facts = facts(item);
    return facts.authors() == null
        ? List.of()
        : facts.authors().authors().stream()
            .map(a -> facts.in().text(a.name()) + a.marks())
            .toList();
  }

  @Test
  void sectionsAreNoPapers() {
    var papers =
        """
        ### Conference Papers

        **[ICML'24]** **Kurt Gödel**, Ada Lovelace, A Study of the Far Side. [PDF](https://a.org/1)

        **[ICML'23]** Ada Lovelace, **Kurt Gödel**, A Study of the Near Side. [PDF](https://a.org/2)

        ### Journal Articles

        **[TOMM'22]** **Kurt Gödel**, Ada Lovelace, Maps of Nothing at All. [PDF](https://a.org/3)
        """;
    assertThat(titles(papers))
        .containsExactly(
            "A Study of the Far Side", "A Study of the Near Side", "Maps of Nothing at All");
  }

  @Test
  void anElementCalledTitleIsTheHeadingOfASection() {
    var page =
        """
        <div class="my-section-title"><span class="icon">📰</span> News</div>

        <ul class="news">
          <li><span class="date">Apr 2026</span> We won.</li>
        </ul>

        <div class="my-section-title"><span class="icon">📚</span> Selected Publications</div>

        <ol class="papers">
          <li class="paper">
            <div class="paper-authors">Kurt Gödel, Ada Lovelace*</div>
            <div class="paper-title">A Study of the Far Side</div>
            <div class="paper-venue"><span class="badge">EI</span> The 33rd Conference on Maps (CM 2025)</div>
          </li>
          <li class="paper">
            <div class="paper-authors">Ada Lovelace, Kurt Gödel*</div>
            <div class="paper-title">A Study of the Near Side</div>
            <div class="paper-venue"><span class="badge">EI</span> The 32nd Conference on Maps (CM 2024)</div>
          </li>
        </ol>
        """;
    assertThat(values(page, "news.yml", "date")).containsExactly("2026-04");
    assertThat(values(page, "publications.yml", "title"))
        .containsExactly("A Study of the Far Side", "A Study of the Near Side");
    assertThat(values(page, "publications.yml", "venue")).containsExactly("CM", "CM");
  }

  @Test
  void anElementCalledVenueIsOneWhateverStandsBesideIt() {
    var item =
        """
        <li>
          <div class="tags">
            <span class="badge">CCF B</span>
            <span class="badge">IF 7.9</span>
            <span class="pub-venue">Pattern Recognition, 2025</span>
          </div>
          <div class="pub-title"><a href="https://a.org">Maps of the Moon: A Study</a></div>
          <div class="pub-authors"><strong>Ada Lovelace</strong>, Kurt Gödel</div>
        </li>""";
    assertThat(venue(item)).isEqualTo("Pattern Recognition");
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
  }

  @Test
  void itemsWithoutALastTagAreItems() {
    var page =
        """
        # News

        <ul>

          <li> May 2026: We won.

          <li> Apr 2026: We lost.
          [<a href="https://a.org">video</a>]

        </ul>
        """;
    assertThat(values(page, "news.yml", "date")).containsExactly("2026-05", "2026-04");
  }

  @Test
  void linesBelowAnUnderlinedHeadingAreNews() {
    var page = "News\n----\n[2026.05] We won.\n[2026.04] We lost.\n[2026.03] We met.\n";
    assertThat(values(page, "news.yml", "date")).containsExactly("2026-05", "2026-04", "2026-03");
  }

  @Test
  void aLabelWithoutAYearBeginsAPieceOfNews() {
    var page =
        "# News\n\n**[19/7]** We won the prize.\n\n**[18/1]** We lost the prize.\n\n**[1/12]** We met.\n";
    assertThat(values(page, "news.yml", "text")).hasSize(3);
    assertThat(values(page, "news.yml", "date")).isEmpty();
  }

  @Test
  void aTitleAloneIsAPaperAmongOthers() {
    var papers =
        """
        1. [A Study of the Far Side. (ICML 2025)](https://a.org/1) Proposes a map of what nobody sees.
        2. [A Study of the Near Side. (ICML 2024)](https://a.org/2) Draws the map of what all see.
        3. [Maps of Nothing at All.](https://a.org/3) Presents the map of what is not there.
        """;
    assertThat(titles(papers))
        .containsExactly(
            "A Study of the Far Side", "A Study of the Near Side", "Maps of Nothing at All");
    assertThat(venue("1. [Maps of Nothing at All.](https://a.org) Presents the map of nothing."))
        .isEmpty();
  }

  @Test
  void badgesBeforeATitleAreNoPartOfIt() {
    var badge = "<img src=\"https://img.shields.io/badge/%s-green\" alt=\"x\" /> ";
    var item =
        "<li><p>"
            + badge.formatted("ICML")
            + badge.formatted("2025")
            + badge.formatted("CCF--A")
            + "Maps of the Moon: A Study.<br /> Ada Lovelace, <strong>Kurt Gödel</strong>, Emmy Noether</p></li>";
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
    assertThat(venue(item)).isEqualTo("ICML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Maps of the Moon: A Study (Preprint)\n**Ada Lovelace**, Kurt Gödel",
        "## Maps of the Moon: A Study (ICML 2023 Workshop on Maps)\n**Ada Lovelace**, Kurt Gödel",
        "## Maps of the Moon: A Study (JLAMP, Vol 136)\n**Ada Lovelace**, Kurt Gödel",
        "- [Maps of the Moon: A Study](https://a.org), **Ada Lovelace**, Kurt Gödel, **MoonKDD KDD 2024 Best Paper**"
      })
  void whatStandsInBracketsBehindATitleOrInBoldBehindNamesIsTheVenue(String item) {
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
  }

  @Test
  void theFirstAuthorMayLeadSomewhere() {
    var item =
        "- [Ada Lovelace](https://a.org), Kurt Gödel. Maps of the Moon: A Study. *ICML*, 2024.";
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
  }

  @Test
  void namesMayBeKoreanOrHaveInitialsWithHyphens() {
    assertThat(
            authors("- 2023, 박건도, 이준형, Ada Lovelace, \"Maps of the Moon: A Study\", 대한기계학회 춘계학술대회"))
        .containsExactly("박건도", "이준형", "Ada Lovelace");
    assertThat(
            authors(
                "1. Wang, H-Y., Yuan, C., **Zhao, Y-H.** (2025). *Maps of the Moon.* **ICML**."))
        .containsExactly("Wang, H-Y.", "Yuan, C.", "Zhao, Y-H.");
  }
}
