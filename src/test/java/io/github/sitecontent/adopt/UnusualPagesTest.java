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

  @Test
  void itemsThatAreYearsAreTheHeadingsOfTheListsBelowThem() {
    var page =
        """
        # Publications

        * 2025
          * Ada Lovelace and Kurt Gödel. Maps of the Near Side[J]. Moon Letters, 2025, 13(6): 11-14. DOI: 10.1000/m.1.

          * Ada Lovelace, Emmy Noether. Maps of the Far Side[J]. Moon Letters, 2025, 12(1): 1-9. DOI: 10.1000/m.2.

        * **2024**
          * Kurt Gödel and Ada Lovelace. Maps of the Dark Side[J]. Moon Letters, 2024, 11(2): 5-8. DOI: 10.1000/m.3.
        """;
    var data = data(page.strip(), "publications.yml");
    assertThat(values(data, "title"))
        .containsExactly("Maps of the Near Side", "Maps of the Far Side", "Maps of the Dark Side");
    assertThat(values(data, "doi")).containsExactly("10.1000/m.1", "10.1000/m.2", "10.1000/m.3");
    assertThat(values(data, "pages")).containsExactly("11-14", "1-9", "5-8");
    assertThat(data).doesNotContain("markdown:", "notes:", "tags:");
  }

  @Test
  void aTimelineOfPeriodsIsNoNews() {
    var page =
        "# Timeline\n\n* Sep. 2023 -- Now: Professor\n  * Moon University\n\n"
            + "* Jul. 2021 -- Jun. 2023: Lecturer\n  * Mars University";
    assertThat(data(page, "news.yml")).isEmpty();
    assertThat(values(data(page, "experience.yml"), "position"))
        .containsExactly("Professor", "Lecturer");
  }

  @Test
  void aColouredLineInBoldIsAHeadingWithALegendBehindIt() {
    var list =
        "<li><b>[TOMA'24]</b>: <u>Ada Lovelace*</u>, Kurt Gödel*, \"Maps of the %s Side\", Maps. <a href=\"https://a.org/%s\">Paper</a></li>\n";
    var page =
        "<span style='color:red'>**News**</span>\n<ul>\n<li>2025/02 - We won.</li>\n</ul>\n\n"
            + "<span style='color:red'>**Selected Publications** (* denotes equal contribution)</span>\n<ul>\n"
            + list.formatted("Near", 1)
            + list.formatted("Far", 2)
            + "</ul>";
    assertThat(values(data(page, "news.yml"), "text")).containsExactly("We won.");
    assertThat(values(data(page, "publications.yml"), "title"))
        .containsExactly("Maps of the Near Side", "Maps of the Far Side");
  }

  @Test
  void numbersInParenthesesCountTheItems() {
    var page =
        "# Publications\n\n"
            + "- (2) **Maps of the Near Side of the Moon**  \n  Ada Lovelace, Kurt Gödel.  \n  *Conference on Lunar Maps (CLM2024)*, 2024.\n\n"
            + "- (1) **Maps of the Far Side of the Moon**  \n  Ada Lovelace, Emmy Noether.  \n  *Conference on Lunar Maps (CLM2023)*, 2023.";
    var data = data(page, "publications.yml");
    assertThat(values(data, "title"))
        .containsExactly("Maps of the Near Side of the Moon", "Maps of the Far Side of the Moon");
    assertThat(values(data, "venue")).containsExactly("CLM", "CLM");
    assertThat(data).doesNotContain("markdown:");
  }

  @Test
  void whatMostItemsSayTwiceIsNoRemark() {
    var card =
        "<div class='paper-box'><div class='paper-box-image'><div class=\"badge\">%1$s %2$s</div></div>\n<div class='paper-box-text' markdown=\"1\">\n\n[Maps of the %3$s Side](https://a.org)\n\nAda Lovelace, Kurt Gödel\n\n_%4$s (%1$s), %2$s_\n</div>\n</div>\n\n";
    var page =
        "# Publications\n\n"
            + (card.formatted("CLM", "2025", "Near", "Conference on Lunar Maps")
                    + card.formatted("SM", "2024", "Far", "Symposium on Mars")
                    + card.formatted("CLM", "2023", "Dark", "Conference on Lunar Maps"))
                .strip();
    var adopted = givenBack(FRONT + page + END);
    assertThat(adopted.data().get("publications.yml")).doesNotContain("notes:", "markdown:");
    assertThat(adopted.templates().get("_pages/about.md"))
        .contains("_${venue_name(p)}<#if has_venue_name(p)> (${p.venue})</#if>");
  }

  @Test
  void theNameOfOneYearsConferenceIsNotThatOfAll() {
    var page =
        "# Publications\n\n"
            + "- Ada Lovelace, Kurt Gödel. Maps of the Near Side. The 32nd Conference on Lunar Maps (CLM), 2025.\n"
            + "- Ada Lovelace, Emmy Noether. Maps of the Far Side. The 31st Conference on Lunar Maps (CLM), 2024.";
    var adopted = givenBack(FRONT + page + END);
    assertThat(adopted.data()).doesNotContainKey("venues.yml");
    assertThat(adopted.data().get("publications.yml"))
        .contains("The 32nd Conference on Lunar Maps", "The 31st Conference on Lunar Maps");
  }

  @Test
  void whatALiquidCommentHidesIsNoList() {
    var list = "- Ada Lovelace, Kurt Gödel. Maps of the %s Side. ICML, 2024.\n";
    var page =
        "# Publications\n\n{% comment %}\n"
            + list.formatted("Dark")
            + "{% endcomment %}\n\n"
            + list.formatted("Near")
            + "\n[//]: # (- Ada Lovelace, Kurt Gödel. Maps of the Old Side. ICML, 2024.)";
    assertThat(values(data(page, "publications.yml"), "title"))
        .containsExactly("Maps of the Near Side");
  }

  @Test
  void aPatentIsNoPublication() {
    var page =
        "# Publications\n\n- Ada Lovelace, Kurt Gödel. Maps of the Near Side. ICML, 2024.\n"
            + "- A. Lovelace and K. Gödel, “A device for maps of the Moon,” Lunar Patent CN 220649966U, Mar. 22, 2024.";
    assertThat(values(data(page, "publications.yml"), "title"))
        .containsExactly("Maps of the Near Side");
  }

  @Test
  void aTableOfOneColumnIsAPaper() {
    var table =
        "| **Maps of the %s Side of the Moon** |\n| :------ |\n| ***Ada Lovelace***, Kurt Gödel |\n| ICML 2024 (CCF-A). |\n\n";
    var page = "# Publications\n\n" + (table.formatted("Near") + table.formatted("Far")).strip();
    var data = data(page, "publications.yml");
    assertThat(values(data, "title"))
        .containsExactly("Maps of the Near Side of the Moon", "Maps of the Far Side of the Moon");
    assertThat(values(data, "venue")).containsExactly("ICML", "ICML");
    assertThat(data).doesNotContain("markdown:");
  }

  @Test
  void onAPageOfPapersHeadingsAreTitlesOfWhatStandsBelow() {
    var page =
        """
        ---
        title: "Papers"
        ---
        ## **Maps of the Near Side of the Moon**
        * **Ada Lovelace**, [Kurt Gödel](https://a.org/k){:target="_blank"}, and Emmy Noether
        * *Annals of the Moon*, 2021. ([pdf](https://a.org/1))

        ## **Maps of the Far Side of the Moon**
        * **Ada Lovelace** and Emmy Noether
        * *Annals of the Moon*, 2020. ([pdf](https://a.org/2))
        """;
    assertThat(values(givenBack(page).data().getOrDefault("publications.yml", ""), "title"))
        .containsExactly("Maps of the Near Side of the Moon", "Maps of the Far Side of the Moon");
  }

  @Test
  void aLegendMayStandBeforeTheOnlyPaper() {
    var page =
        "# Collaboration Papers\n\n*†represents co-first authors*\n\n"
            + "**Maps of the Near Side of the Moon**<br>\n**A Lovelace†**, K Gödel†, E Noether<br>\nConference on Lunar Maps (**CLM**), 2024.<br>";
    assertThat(values(data(page, "publications.yml"), "title"))
        .containsExactly("Maps of the Near Side of the Moon");
  }

  @Test
  void papersMayBeParagraphsBetweenRules() {
    var paper =
        "*Maps of the %s Side of the Moon*, **Ada Lovelace**, Kurt Gödel, Emmy Noether\n\n[ICLR 2024](https://a.org/%s) [[Code](https://a.org/c)]\n\nWe map it in a new way, which is good for all who are there.\n\n- - -\n\n";
    var page =
        "# Publications\n\n" + (paper.formatted("Near", 1) + paper.formatted("Far", 2)).strip();
    var data = data(page, "publications.yml");
    assertThat(values(data, "title"))
        .containsExactly("Maps of the Near Side of the Moon", "Maps of the Far Side of the Moon");
    assertThat(values(data, "year")).containsExactly("2024", "2024");
  }

  @Test
  void furtherNewsFoldedAwayStaysWhereItIs() {
    var item = "<li>\n<time>2026 年 %s 月</time>\n<span>We went to the Moon.</span>\n</li>\n";
    var page =
        "# News\n\n<ul>\n"
            + item.formatted(7)
            + "<li>\nUndated, <b>as it is</b></li>\n</ul>\n<details>\n<summary>Earlier</summary>\n<ul>\n"
            + item.formatted(6)
            + item.formatted(5)
            + "</ul>\n</details>";
    assertThat(values(data(page, "news.yml"), "date"))
        .containsExactly("2026-07", "2026-06", "2026-05");
  }

  @Test
  void newsOfAPeriodIsOfItsFirstDay() {
    var page =
        "# News\n\n- 📍 __[2025.07 - 2025.08]__ I went to the Moon.\n- 📍 __[2025.06]__ I packed.\n- [24.07] I trained.";
    var news = data(page, "news.yml");
    assertThat(values(news, "date")).containsExactly("2025-07", "2025-06", "2024-07");
    assertThat(news).contains("I went to the Moon.").doesNotContain("2025.08]__ I went");
  }

  @Test
  void aParagraphMayBeginWithTheTagOfAPicture() {
    var paper =
        "<img src=\"https://img.shields.io/badge/CLM-%s-blue\"> \nAda Lovelace, <b>Kurt Gödel</b>, Emmy Noether. &quot;**Maps of the %s Side of the Moon**&quot;. [[Code](https://a.org/%s)]\n\n";
    var page =
        "# Publications\n\n"
            + (paper.formatted(1, "Near", 1) + paper.formatted(2, "Far", 2)).strip();
    assertThat(values(data(page, "publications.yml"), "title"))
        .containsExactly("Maps of the Near Side of the Moon", "Maps of the Far Side of the Moon");
  }

  @Test
  void marksOfAnAuthorWithAPageAreTold() {
    var page =
        "# Publications\n\n\\* equal contribution, † corresponding author\n\n"
            + "- **Ada Lovelace\\***, [Kurt Gödel](https://a.org/k)\\*†, Emmy Noether. Maps of the Near Side. ICML, 2024.\n"
            + "- **Ada Lovelace**, [Emmy Noether](https://a.org/n)†. Maps of the Far Side. ICML, 2023.";
    assertThat(data(page, "publications.yml"))
        .contains("name: Kurt Gödel\n      equal: true\n      corresponding: true\n      url:")
        .contains("Ada Lovelace*");
  }
}
