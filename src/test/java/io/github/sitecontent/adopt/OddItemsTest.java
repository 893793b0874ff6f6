package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.adopt;
import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items that are not quite like their neighbours are data all the same. */
final class OddItemsTest {

  private static final String HEAD = "---\npermalink: /\n---\n\n## Publications\n\n";

  private static Adopted adopted(String list) throws Exception {
    var page = HEAD + list + "\n## Contact\n\nWrite to me.\n";
    return givenBack(page);
  }

  private static String data(Adopted adopted) {
    return adopted.data().getOrDefault("publications.yml", "");
  }

  private static String template(Adopted adopted) {
    return adopted.templates().get("_pages/about.md");
  }

  private static String card(String title, String badge, String width, String rest) {
    return """
        <div class='paper-box'><div class='paper-box-image'><div><div class="badge">%s</div><img src='images/%s.png' alt="sym" width="%s"></div></div>
        <div class='paper-box-text' markdown="1">

        [%s](https://a.org/%s)

        **Kurt Gödel**, Ada Lovelace
        %s
        </div>
        </div>
        """
        .formatted(badge, title.hashCode(), width, title, title.hashCode(), rest);
  }

  @Test
  void picturesOfOtherWidthsAreNoOtherLayouts() throws Exception {
    var adopted =
        adopted(
            card("A Study of the Far Side", "ICML 2025", "100%", "")
                + card("A Study of the Near Side", "ICLR 2024", "80%", "")
                + card("Maps of Nothing at All", "CVPR 2023", "100%", "")
                + card("Maps of Very Little", "CVPR 2022", "60%", ""));
    assertThat(data(adopted)).contains("Maps of Very Little").doesNotContain("markdown:");
    assertThat(template(adopted))
        .containsOnlyOnce("paper-box-text")
        .containsOnlyOnce("<#if p.image??><img src='${p.image.src}${p.style.after_image!");
  }

  @Test
  void aCommentBetweenTwoCardsStaysBehindTheFirst() throws Exception {
    var first = card("A Study of the Far Side", "ICML 2025", "100%", "");
    var second = card("A Study of the Near Side", "ICLR 2024", "100%", "");
    var third = card("Maps of Nothing at All", "CVPR 2023", "100%", "");
    var adopted = adopted(first + "\n" + second + "\n<!-- of 2023 -->\n" + third);
    assertThat(data(adopted))
        .contains("style: {gap: \"\\n<!-- of 2023 -->\\n\"}")
        .doesNotContain("markdown:");
  }

  @Test
  void aCommentBetweenAllCardsBelongsToTheList() throws Exception {
    var comment = "\n<!-- next paper -->\n";
    var adopted =
        adopted(
            card("A Study of the Far Side", "ICML 2025", "100%", "")
                + comment
                + card("A Study of the Near Side", "ICLR 2024", "100%", "")
                + comment
                + card("Maps of Nothing at All", "CVPR 2023", "100%", ""));
    assertThat(data(adopted)).doesNotContain("markdown:", "next paper");
    assertThat(template(adopted)).contains("<#sep>\n\n<!-- next paper -->\n</#sep>");
  }

  @Test
  void aBadgeWithALinkOfItsOwnBecomesANote() throws Exception {
    var badge = "[![](https://i.org/stars/%s.svg)](https://h.org/%s)";
    var adopted =
        adopted(
            card("A Study of the Far Side", "ICML 2025", "100%", badge.formatted("a", "a"))
                + card("A Study of the Near Side", "ICLR 2024", "100%", badge.formatted("b", "b"))
                + card("Maps of Nothing at All", "CVPR 2023", "100%", ""));
    assertThat(data(adopted))
        .contains("[![](https://i.org/stars/b.svg)](https://h.org/b)")
        .doesNotContain("markdown:");
    assertThat(template(adopted)).doesNotContain("h.org");
  }

  @Test
  void aListOfTwoMayHaveTwoLayouts() throws Exception {
    var adopted =
        adopted(
            """
            - **Kurt Gödel**, Ada Lovelace. *A Study of the Far Side*. ICML, 2025.
            - [Maps of Nothing at All](https://a.org/2)<br>ICLR (2024)<br>Ada Lovelace, **Kurt Gödel**
            """);
    assertThat(data(adopted)).contains("layout: publication_2").doesNotContain("markdown:");
  }

  @Test
  void anItemThatDiffersInSignsSaysSoItself() throws Exception {
    var adopted =
        adopted(
            """
            - Ada Lovelace, **Kurt Gödel**, "A Study of the Far Side". ICML, 2025.
            - Emmy Noether, **Kurt Gödel**, "A Study of the Near Side". ICML, 2024.
            - Ada Lovelace, **Kurt Gödel**,"Maps of Nothing at All". ICLR, 2024.
            - Ada Lovelace & Kurt Gödel, "Maps of Very Little". ICLR, 2023.
            """);
    assertThat(data(adopted))
        .contains("  style: {after_authors: \",\"}\n")
        .contains("  style: {before_second_author: \" & \", before_self: \"\", after_self: \"\"}\n")
        .doesNotContain("markdown:", "layout:");
    assertThat(template(adopted))
        .containsOnlyOnce("<#macro publication")
        .contains("<@authors p/>${p.style.after_authors!\", \"}");
  }

  @Test
  void signsOfSeveralLinesStayAsTheyAre() throws Exception {
    var adopted =
        adopted(
            """
            - [A Study of the Far Side](https://a.org/1)
              **Kurt Gödel**, Ada Lovelace. ICML, 2025.
            - [A Study of the Near Side](https://a.org/2)
              **Kurt Gödel**, Emmy Noether. ICML, 2024.
            - [Maps of Nothing at All](https://a.org/3)

              **Kurt Gödel**, Ada Lovelace. ICML, 2025.
            """);
    assertThat(data(adopted)).contains("  style: {before_authors: \"\\n\\n  \"}\n");
  }

  @Test
  void anAddressMayHaveParentheses() throws Exception {
    var adopted =
        adopted(
            """
            - [A Study of the Far Side](https://a.org/S2352-3964(23)00003-8/text), Ada Lovelace, **Kurt Gödel**, ICML, 2025.
            - [Maps of Nothing at All](https://a.org/2), Ada Lovelace, **Kurt Gödel**, ICLR, 2024.
            """);
    assertThat(data(adopted))
        .contains("https://a.org/S2352-3964(23)00003-8/text")
        .doesNotContain("markdown:");
  }

  @Test
  void namesMayLeadSomewhereByATag() throws Exception {
    var adopted =
        adopted(
            """
            - *A Study of the Far Side*. **Kurt Gödel**, <a href="https://a.org/ada">Ada Lovelace</a>. ICML, 2025.
            - *Maps of Nothing at All*. <a href="https://a.org/ada">Ada Lovelace</a>, **Kurt Gödel**. ICLR, 2024.
            """);
    assertThat(data(adopted)).contains("url: https://a.org/ada").doesNotContain("markdown:");
  }

  @Test
  void anItemThatNamesNoAuthorsIsDataToo() throws Exception {
    var adopted =
        adopted(
            """
            - [A Study of the Far Side](https://a.org/1). Ada Lovelace, **Kurt Gödel**. *ICML*, 2025.
            - [A Study of the Near Side](https://a.org/3). Emmy Noether, **Kurt Gödel**. *ICML*, 2024.
            - [Maps of Nothing at All](https://a.org/2). *ICLR*, 2024.
            """);
    assertThat(data(adopted))
        .contains("title: Maps of Nothing at All\n  venue: ICLR\n")
        .doesNotContain("markdown:");
  }

  @Test
  void aCardIsNoBulletWithOtherSigns() throws Exception {
    var bullet =
        "- `ICML 2025` [A Study of Side %d](https://a.org/%d), **Kurt Gödel**, Ada Lovelace\n";
    var adopted =
        adopted(
            card("A Study of the Far Side", "ICML 2025", "100%", "")
                + bullet.formatted(1, 1)
                + bullet.formatted(2, 2)
                + bullet.formatted(3, 3));
    assertThat(data(adopted)).doesNotContain("markdown:", "style:");
    assertThat(template(adopted)).contains("<#macro publication_2 p>");
  }

  @Test
  void eachListShowsItsItemsByTheLayoutOfMost() throws Exception {
    var bullet =
        "- `ICML 2025` [A Study of Side %d](https://a.org/%d), **Kurt Gödel**, Ada Lovelace\n";
    var adopted =
        adopted(
            card("A Study of the Far Side", "ICML 2025", "100%", "")
                + card("A Study of the Near Side", "ICLR 2024", "100%", "")
                + "\n### More\n\n"
                + bullet.formatted(1, 1)
                + bullet.formatted(2, 2)
                + bullet.formatted(3, 3));
    assertThat(data(adopted)).contains("tags: [more]").doesNotContain("layout:", "markdown:");
    assertThat(template(adopted))
        .contains("!p.tags?has_content) as p>\n<@show p \"publication_2\"/>")
        .contains("(\"more\")) as p>\n<@show p \"publication\"/>");
  }

  @Test
  void aBlankLineBeforeTheEndOfACardIsSeenByNobody() throws Exception {
    var card =
        """
        <div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICML %d</div><img src='images/%d.png' alt="sym" width="100%%"></div></div>
        <div class='paper-box-text' markdown="1">

        [A Study of Side %d](https://a.org/%d)

        **Kurt Gödel**, Ada Lovelace%s
        </div>
        </div>
        """;
    var page =
        HEAD
            + card.formatted(2024, 1, 1, 1, "\n\n- We found it.")
            + card.formatted(2023, 2, 2, 2, "\n\n- We lost it.")
            + card.formatted(2022, 3, 3, 3, "")
            + "\n## Contact\n\nWrite to me.\n";
    var adopted = adopt(page);
    assertThat(adopted.page().replace("\n\n</div>", "\n</div>")).isEqualTo(page);
    assertThat(data(adopted)).contains("A Study of Side 3").doesNotContain("markdown:");
  }

  @Test
  void theOwnerMayBeNamedInTwoScripts() throws Exception {
    var adopted =
        adopted(
            """
            - Ada Lovelace, **Kurt Gödel**. [A Study of the Far Side](https://a.org/1). *ICML*, 2025.
            - Emmy Noether, **Kurt Gödel**. [A Study of the Near Side](https://a.org/2). *ICML*, 2024.
            - 翟雪松, **楚肖燕**. [Maps of Nothing at All](https://a.org/3). *ICLR*, 2024.
            """);
    assertThat(data(adopted)).contains("楚肖燕").doesNotContain("markdown:");
    assertThat(adopted.data().get("people.yml")).contains("name: Kurt Gödel").contains("- 楚肖燕");
  }

  @Test
  void aMarkMayStandInBold() throws Exception {
    var adopted =
        adopted(
            """
            1. **Kurt Gödel**, Emmy Noether and Ada Lovelace**∗**. A Study of the Far Side [J]. *Maps*, 2023, 35(7).
            2. **Kurt Gödel**, Emmy Noether and Ada Lovelace**∗**. A Study of the Near Side [J]. *Maps*, 2022, 12(6).
            """);
    assertThat(data(adopted)).doesNotContain("markdown:");
    assertThat(template(adopted)).contains("**∗**");
  }

  @Test
  void oneAuthorMayBeWrittenOtherwise() throws Exception {
    var adopted =
        adopted(
            """
            - Ada Lovelace\\*, **Kurt Gödel**, Emmy Noether. *A Study of the Far Side*. ICML, 2025.
            - Ada Lovelace\\*, Emmy Noether\\*, **Kurt Gödel**. *A Study of the Near Side*. ICML, 2024.
            - **Emmy Noether**\\*, **Kurt Gödel**, Grace Hopper, Ada Lovelace. *Maps of Nothing at All, and What They Show to Their Readers*. ICLR, 2024.
            - Emmy Noether, Ada Lovelace<sup>*</sup>,**Kurt Gödel**, Grace Hopper. *Maps of Very Little, and Why We Keep on Drawing Them*. ICLR, 2023.
            """);
    assertThat(data(adopted))
        .contains("before_author_1: \"**\"", "after_author_1: \"**\\\\*\"")
        .contains("after_author_2: \"<sup>*</sup>\"", "before_author_3: \",**\"")
        .doesNotContain("markdown:");
    assertThat(template(adopted)).doesNotContain("author_1");
  }

  @Test
  void aTabIsKeptThoughALetterFollows() throws Exception {
    var adopted =
        adopted("- Ada Lovelace, Kurt Gödel. \"Maps of the 'Near'\tSide\". ICML,\u00A02024.\n");
    assertThat(data(adopted))
        .contains("'- Ada Lovelace, Kurt Gödel. \"Maps of the ''Near''\tSide\". ICML,\u00A02024.'");
  }

  @Test
  void aListThatCannotBeProvedCostsNoOther() throws Exception {
    var page =
        "---\npermalink: /\n---\n\n## News\n\n- 2024.05: We won.\n- Some\tthing \u2028odd.\n\n"
            + "## Publications\n\n- Ada Lovelace, Kurt Gödel. Maps of the Near Side. ICML, 2024.\n";
    var adopted = givenBack(page);
    assertThat(data(adopted)).contains("title: Maps of the Near Side");
    assertThat(adopted.data()).doesNotContainKey("news.yml");
  }
}
