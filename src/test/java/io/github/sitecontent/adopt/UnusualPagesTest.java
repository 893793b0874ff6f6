package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static io.github.sitecontent.adopt.AdoptedPage.values;
import static io.github.sitecontent.adopt.ItemFacts.authors;
import static io.github.sitecontent.adopt.ItemFacts.facts;
import static io.github.sitecontent.adopt.ItemFacts.title;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Structures that few pages have, and that are as clear to a reader as the usual ones. */
final class UnusualPagesTest {

  private static final String FRONT = "---\ntitle: x\n---\n\n";
  private static final String END = "\n\n# Contact\n\nWrite.\n";

  private static String data(String page, String file) {
    return givenBack(FRONT + page + END).data().getOrDefault(file, "");
  }

  private static String label(PublicationFacts facts) {
    var in = facts.in();
    return in.text(facts.place().venue()) + " / " + in.text(facts.place().year());
  }

  @Test
  void aHeadingMayBeTheVenueOfThePaperBelow() {
    var facts =
        facts(
            "### S&P'22\n**Directed Flights to the Far Side**  \n**Ada Lovelace**, Kurt Gödel.  \n"
                + "*The 43rd Symposium on the Moon*.");
    assertThat(title(facts)).isEqualTo("Directed Flights to the Far Side");
    assertThat(label(facts)).isEqualTo("S&P / 22");
  }

  @Test
  void aLineOfBadgesIsNoTitle() {
    var badge =
        "<a href=\"https://a.org/%s\"><img alt=\"x\" src=\"https://img.shields.io/badge/%s-b31b1b.svg\"></a>";
    var facts =
        facts(
            "- Maps of the Moon: A Study of Craters<br>\n  "
                + badge.formatted("1", "arXiv-Paper")
                + "\n  "
                + badge.formatted("2", "Code-GitHub")
                + " **CVPR 2026 <span>(CCF-A)</span>**<br>\n  <em>Ada Lovelace, <strong>Kurt Gödel</strong>\\*</em>");
    assertThat(title(facts)).isEqualTo("Maps of the Moon: A Study of Craters");
    assertThat(label(facts)).isEqualTo("CVPR / 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published by *Moon Review*",
        "submitted to *Moon Review*",
        "has been published on *Moon Review*",
        "accepted by *Moon Review* (2024)"
      })
  void aSentenceMayGoOnBehindATitleInQuotes(String rest) {
    var facts = facts("- **Ada Lovelace**, Kurt Gödel\\* and et al. \"Maps of the Moon\" " + rest);
    assertThat(title(facts)).isEqualTo("Maps of the Moon");
    assertThat(authors(facts)).containsExactly("Ada Lovelace", "Kurt Gödel", "et al.");
  }

  @Test
  void furtherAuthorsMayFollowANameWithoutABlank() {
    var facts = facts("- 宋晓宝，**邓力玮**，王浩*等人 \"基于深度学习的长期时序预测模型\" accepted by *计算机工程* (北大核心)");
    assertThat(title(facts)).isEqualTo("基于深度学习的长期时序预测模型");
    assertThat(authors(facts)).containsExactly("宋晓宝", "邓力玮", "王浩", "等人");
  }

  @Test
  void boldTextMayStandBetweenUnderscores() {
    var facts =
        facts(
            "- _**Ada Lovelace**_, Kurt KG Gödel. [Maps of the Far Side of the Moon.](https://a.org/1) **Nature**, 13. (2022) <i><span data='x_y:z'></span></i>");
    assertThat(authors(facts)).containsExactly("Ada Lovelace", "Kurt KG Gödel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div class=\"badge\">IGARSS 25</div>\n\n[Maps of the Far Side of the Moon](https://a.org/1)\n\n**Ada Lovelace**, Kurt Gödel\n</div>",
        "- [Maps of the Far Side of the Moon](https://a.org/1) <br> **Ada Lovelace**, Kurt Gödel <br> **IGARSS-25**"
      })
  void aLabelMayShortenItsYear(String item) {
    assertThat(label(facts(item))).isEqualTo("IGARSS / 25");
  }

  @Test
  void oneNameAloneIsAnAuthorWhereOtherPapersNameIt() {
    var item = "- [Maps of the Far Side of the Moon](https://a.org/1) Ada Lovelace. 2023.";
    assertThat(facts(item).authors()).isNull();
    assertThat(authors(facts(item, "Ada Lovelace"))).containsExactly("Ada Lovelace");
  }

  @Test
  void aSentenceInBoldBeforeTheNamesIsTheTitleWhateverLeadsSomewhereBehindThem() {
    var facts =
        facts(
            "- **[3] Maps of the Far Side of the Moon.** **Ada Lovelace**, Kurt Gödel (2023). **Moon Letters, 2(8).** [**Promotion on the account of the Moon.**](https://a.org/1)");
    assertThat(title(facts)).isEqualTo("Maps of the Far Side of the Moon");
  }

  @Test
  void numberedPapersBelowHeadingsAreTheItems() {
    var page =
        "# Publications\n\n### Published\n\n"
            + "**[1] Maps of the Moon and Mars.** Ada Lovelace, Kurt Gödel. Journal of the Moon (JM) 2023.\n\n"
            + "**[2] Maps of the Far Side.** Ada Lovelace, Emmy Noether. Journal of the Moon (JM) 2022.\n\n"
            + "### Drafts\n\n"
            + "**[3] Maps of the Near Side.** Ada Lovelace, Kurt Gödel. Journal of the Moon (JM) 2021.\n\n"
            + "**[4] Maps of the Dark Side.** Ada Lovelace, Emmy Noether. Journal of the Moon (JM) 2020.";
    assertThat(values(data(page, "publications.yml"), "title"))
        .containsExactly(
            "Maps of the Moon and Mars",
            "Maps of the Far Side",
            "Maps of the Near Side",
            "Maps of the Dark Side");
  }

  @ParameterizedTest
  @ValueSource(strings = {" <br>", "<br/>", "  ", ""})
  void theDatedLinesOfAParagraphAreNews(String end) {
    var page =
        "# Announcements\n\n🏆 <em>Apr 2025</em>: I won a prize."
            + end
            + "\n📹 <em>Oct 2024</em>: I spoke on the Moon."
            + end;
    var news = data(page, "news.yml");
    assertThat(values(news, "date")).containsExactly("2025-04", "2024-10");
    assertThat(values(news, "text")).containsExactly("I won a prize.", "I spoke on the Moon.");
  }

  @Test
  void aParagraphWithoutADateOnEachLineIsProse() {
    var page = "# News\n\nApr 2025: I won a prize,\nand I was glad.";
    assertThat(values(data(page, "news.yml"), "text")).hasSizeLessThan(2);
  }

  @Test
  void aDateMayStandInTheTagOfAnItem() {
    var page =
        "# News\n\n<ul class=\"events\">\n\t<li data-date=\"8/2025\">: We won. </li>\n\t<li data-date=\"12/2024\">: We lost. </li>\n</ul>";
    var news = data(page, "news.yml");
    assertThat(values(news, "date")).containsExactly("2025-08", "2024-12");
    assertThat(values(news, "text")).containsExactly("We won.", "We lost.");
  }

  @Test
  void badgesOfDifferentLooksAreOneNote() {
    var item =
        """
        - Maps of the Moon: A Study of %s<br>
          <a href="https://a.org/%s"><img alt="Paper" src="https://img.shields.io/badge/arXiv-Paper-b31b1b.svg"></a>
          <a href="https://b.org/%s"><img alt="Code" src="https://img.shields.io/badge/Code-GitHub-181717.svg"></a> **CVPR 2026**<br>
          <em>Ada Lovelace, **Kurt Gödel**</em>

        """;
    var page =
        "# Publications\n\n"
            + (item.formatted("Craters", 1, 1) + item.formatted("Seas", 2, 2)).strip();
    var data = data(page, "publications.yml");
    assertThat(data).doesNotContain("markdown:", "links:");
    assertThat(data.split("<a href", -1)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$^\\*$", "$^*$", "${}^{*}$", "$^{\\ast}$"})
  void aMarkMayBeTypedAsMathematics(String mark) {
    var facts =
        facts(
            "- **Maps of the Far Side**\n\n  Kurt Gödel, **Ada Lovelace"
                + mark
                + "**, Emmy Noether");
    assertThat(authors(facts)).containsExactly("Kurt Gödel", "Ada Lovelace", "Emmy Noether");
    assertThat(facts.authors().authors().get(1).marks()).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Food & Function", "The Journals of the Moon: Series A", "Nature Communications"})
  void aBadgeMayHaveItsYearInBrackets(String venue) {
    var facts =
        facts(
            "<div><div class=\"badge\">"
                + venue
                + " (2025)</div>\n\n[Maps of the Far Side of the Moon](https://a.org/1)\n\n**Ada Lovelace**, Kurt Gödel, Henry Muschelli, III\n</div>");
    assertThat(label(facts)).isEqualTo(venue + " / 2025");
    assertThat(authors(facts))
        .containsExactly("Ada Lovelace", "Kurt Gödel", "Henry Muschelli, III");
  }
}
