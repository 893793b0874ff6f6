package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.adopt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody would write: none stops us, and none loses a word. */
final class HostilePagesTest {

  private static final String FRONT = "---\ntitle: x\n---\n\n";
  private static final int PAGES = 200;

  private static final List<String> PIECES =
      List.of(
          "# News\n\n- *2026.07*: We won the **prize** of [the Moon](https://a.org/1).\n- *2026.05*: Two papers at `ICML`.\n\n",
          "## News\n\n<ul>\n<li>[2026-05] One.</li>\n<!-- <li>[2026-04] None.</li> -->\n<li>[2026-03] Two.</li>\n</ul>\n\n",
          "# News\n\n| Date | News |\n|:--|:--|\n| **2026.05** | We won. |\n| **2026.04** | We lost. |\n\n",
          "# Publications\n(* equal contribution)\n\n- Ada Lovelace\\*, **Kurt Gödel**. *A Study of the Far Side*. ICML, 2025. [[Paper](https://a.org/2)] [[Code](https://a.org/3)]\n- **Kurt Gödel**, Emmy Noether. *Maps of Nothing at All*. ICLR, 2024.\n\n",
          "# Publications\n\n<div class='paper-box'><div class='paper-box-image'><div><div class=\"badge\">CVPR 2024</div><img src='images/a.png' alt=\"sym\" width=\"100%\"></div></div>\n<div class='paper-box-text' markdown=\"1\">\n\n[A Study of the Near Side](https://a.org/4)\n\n**Kurt Gödel**, Emmy Noether\n\n- It is near.\n</div>\n</div>\n- `ICLR 2023` [A Study of Both Sides](https://a.org/5), Ada Lovelace, **Kurt Gödel**\n\n",
          "## Publications\n\n### A Study of One Side\n\nAda Lovelace, Kurt Gödel\n\nICML 2025\n\n### A Study of No Side\n\nEmmy Noether, Kurt Gödel\n\nICLR 2024\n\n",
          "## Talks\n\n1. A talk in Paris, 2024\n2. A talk in Rome, 2023\n\n> a quotation\n\n",
          "Some text with a <span style='color:red'>colour</span>, and &nbsp; more.<br>\nThe end.\n\n");

  private static final List<String> SIGNS =
      List.of(
          "${x}",
          "<#if a>",
          "</#if>",
          "<@b/>",
          "#{c}",
          "[=d]",
          "<#-- e -->",
          "\\",
          "*",
          "**",
          "_",
          "`",
          "[",
          "](",
          ")",
          "<",
          "</div>",
          "<div>",
          "<div\n",
          "<li>",
          "<p>",
          "</p>",
          "<!--",
          "-->",
          "\n",
          "\n\n",
          "    ",
          "\t",
          "|",
          "> ",
          "- ",
          "1. ",
          "#",
          "---\n",
          "\u00A0",
          "\"",
          "&",
          "^",
          "$",
          "…",
          "😀",
          "\u2028",
          "- *2026.04*: **",
          "~~~\n");

  private static String mutated(Random random) {
    var page = new StringBuilder();
    for (int pieces = 1 + random.nextInt(4); pieces > 0; pieces--) {
      page.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    for (int changes = random.nextInt(6); changes > 0; changes--) {
      int at = random.nextInt(page.length());
      switch (random.nextInt(3)) {
        case 0 -> page.insert(at, SIGNS.get(random.nextInt(SIGNS.size())));
        case 1 -> page.delete(at, Math.min(page.length(), at + 1 + random.nextInt(40)));
        default -> page.insert(at, page.substring(at, Math.min(page.length(), at + 60)));
      }
    }
    return FRONT + page + "\n";
  }

  private static String visible(String html) {
    return html.replaceAll("(?s)<!--.*?-->", "")
        .replaceAll("(?s)<[^>]*>", " ")
        .replaceAll("[\\s\u00A0]+", " ")
        .replaceAll(" ([,.;:)])", "$1")
        .strip();
  }

  @Test
  void aMutatedPageShowsTheSameWordsInKramdown() {
    var random = new Random(20261125);
    Map<String, String> pages = new LinkedHashMap<>();
    for (int i = 0; i < PAGES; i++) {
      var page = mutated(random);
      pages.put("before" + i + ".md", page);
      pages.put("after" + i + ".md", adopt(page).page());
    }
    var shown = Jekyll.render(pages);
    for (int i = 0; i < PAGES; i++) {
      assertThat(visible(shown.get("after" + i + ".md")))
          .as(pages.get("before" + i + ".md"))
          .isEqualTo(visible(shown.get("before" + i + ".md")));
    }
  }

  @Test
  void liquidThatIsBrokenIsGivenBackAsItIs() {
    var random = new Random(7);
    for (int i = 0; i < 60; i++) {
      var page = new StringBuilder(mutated(random));
      for (var sign : List.of("{{", "{% raw", "{% endraw %}", "}}", "{:")) {
        page.insert(FRONT.length() + random.nextInt(page.length() - FRONT.length()), sign);
      }
      assertThat(adopt(page.toString()).page()).isNotEmpty();
    }
  }

  /** Each of them once took minutes, or the whole stack. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- ",
        "<h2>a",
        "<div>\n",
        "</div>\n",
        "[",
        "](",
        "*a ",
        "**a",
        "` ",
        "&",
        "<a b=\"c",
        "| a ",
        "A. ",
        "A.-B. ",
        "&nbsp; ",
        "- x\n",
        "- 2026.05: a\n",
        "> ",
        "<li>2026.05: a",
        "{{ ",
        "{% a ",
        "\n"
      })
  @Timeout(60)
  void aPageOfOneSignWithoutEndIsGivenBack(String sign) {
    var page = FRONT + "# News\n\n" + sign.repeat(6_000) + "\n";
    assertThat(adopt(page).page()).isNotEmpty();
  }

  @Test
  @Timeout(60)
  void aPaperOfThreeHundredAuthorsIsRead() {
    var people = "Ada Lovelace, **Kurt Gödel**, ".repeat(150) + "Emmy Noether";
    var item = "- [A Study of the Far Side](https://a.org/1), " + people + ", *Nature*, 2025.\n";
    var adopted = adopt(FRONT + "# Publications\n\n" + item.repeat(3));
    assertThat(adopted.data().get("publications.yml")).contains("title: A Study of the Far Side");
  }
}
