package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is cut into blocks that are the page, and comes back as it was. */
final class PageBlockTest {

  private static final String PATH = "_pages/about.md";
  private static final int PAGES = 500;

  private static final List<String> FRONTS =
      List.of(
          "",
          "---\ntitle: x\n---\n",
          "---\ntitle: '${x} <#if>'\npermalink: /\n---\n\n\n",
          "---  \nlayout: null\n---\t\n",
          "---\nnot: closed\n");

  private static final List<String> BLOCKS =
      List.of(
          "I am **Ada**, and [write](https://a.org) programs.\nThis goes on.\n\n",
          "A line  \nthat breaks, and one \nthat does not.   \n\n",
          "# News\n\n",
          "News\n====\n\n",
          "<h2 id=\"p\">Publications</h2>\n\n",
          "## 📝 Publications {#papers}\n\n",
          "- *2026.07*: We won the **prize** of [the Moon](https://a.org/1).\n"
              + "- *2026.05*: Two papers at `ICML`.\n\n",
          "* [Jul 2026] One.\n* [May 2026] Two.\n\n\n* [Apr 2026] Three.\n",
          "- 2026-07: One.\n  - a detail\n  - another\n- 2026-06: Two,\nwhich goes on.\n\n",
          "- Ada Lovelace\\*, **Kurt Gödel**. *A Study of the Far Side*. ICML, 2025."
              + " [[Paper](https://a.org/2)] [[Code](https://a.org/3)]\n"
              + "- **Kurt Gödel**,  Emmy Noether. *Maps of Nothing at All*. ICLR, 2024.\n\n",
          "1. **K. Gödel**, E. Noether. \"On Maps of ${Nothing}.\" In ICLR, 2024.   \n"
              + "   [Paper](https://a.org/4)\n"
              + "2. E. Noether, **K. Gödel**. \"On Rings of <#Signs>.\" In ICML, 2023.\n"
              + "   [Paper](https://a.org/5)\n",
          "# Education\n\n"
              + "- *2019 - 2023*, B.Sc. in Logic, University of Vienna.\n"
              + "- *2023 - now*, Ph.D. in Logic, University of Vienna.\n\n",
          "# Honors\n\n- Prize of the Moon, 2024\n- *2023* Medal of the Sun\n\n",
          "<ul>\n"
              + "<li>[2026-05] One.</li>\n"
              + "<!-- <li>[2026-04] None.</li> -->\n"
              + "<li>[2026-03] Two.</li>\n"
              + "</ul>\n\n",
          "<div class='paper-box' markdown=\"1\">\n\n"
              + "[A Study of One Side](https://a.org/6)\n\n"
              + "**Kurt Gödel**, Emmy Noether\n\n"
              + "</div>\n",
          "<!-- a comment\n\nof - several lines -->\n",
          "{% include_relative other.md %}\n",
          "{% if site.x %}{{ page.y | upcase }}{% endif %}\n\n",
          "{% raw %}{{ z }}{% endraw %}\n",
          "| Date | News |\n|:--|:--|\n| **2026.05** | We won. |\n| **2026.04** | We lost. |\n\n",
          "```java\nint x = 1;   \n\n\n- no item\n```\n\n",
          "> a quotation\n> of two lines\n\n",
          "${ <#if x> <@y/> [= z] #{w} </#list> <#-- v --> $ {u} <#noparse>\n\n",
          "\n\n \n\t\n",
          "    indented code\n\n",
          "&nbsp;<br>\n<img src='a.png' alt=\"sym\" width=\"100%\">\n",
          "中文，也有。\u00A0\u2028 😀\n\n",
          "a\fb\u000Bc\u0085d\n",
          "---\n\n");

  /** A page, with the line ends, the mark and the end that an editor would give it. */
  private static String page(Random random) {
    var page = new StringBuilder(one(FRONTS, random));
    for (int blocks = 1 + random.nextInt(7); blocks > 0; blocks--) {
      page.append(one(BLOCKS, random));
    }
    var text = page.toString();
    if (random.nextInt(3) == 0) {
      text = text.stripTrailing() + one(List.of("", " ", "\n\n\n", "\n  \n"), random);
    }
    text =
        switch (random.nextInt(5)) {
          case 0 -> text.replace("\n", "\r\n");
          case 1 -> text.replace('\n', '\r');
          case 2 -> text.replace("\n\n", "\r\n\n"); // both
          default -> text;
        };
    return random.nextInt(4) == 0 ? "\uFEFF" + text : text;
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static SourcePage source(String page) {
    try {
      return SourcePage.of(page.getBytes(StandardCharsets.UTF_8));
    } catch (SourcePage.Refused e) {
      throw new AssertionError(page, e);
    }
  }

  /** Line ends of one kind, the last one too, and no byte order mark. */
  private static String settled(String page) {
    var text = page.replaceFirst("^\uFEFF", "").replaceAll("\r\n?", "\n");
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  /** An item without what may be another: how many blanks there are where there are some. */
  private static String words(String text) {
    return text.replaceAll("[ \t\n]+", " ").strip();
  }

  /** Where a paragraph's line is broken: by two blanks or more, as long as it goes on. */
  private static long breaks(String text) {
    return text.lines().filter(line -> line.endsWith("  ") && !line.isBlank()).count();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theBlocksAreThePageAndComeBack(long seed) throws IOException {
    var random = new Random(seed);
    int made = 0;
    for (int i = 0; i < PAGES; i++) {
      var page = page(random);
      var source = source(page);
      var blocks = Adoption.blocks(source, PATH);
      var cut = blocks.stream().map(b -> source.original(b.span())).collect(Collectors.joining());
      assertThat(cut).isEqualTo(page);
      assertThat(source.text()).isEqualTo(settled(page));
      var expected = new StringBuilder();
      for (var block : blocks) {
        var was = settled(source.original(block.span()));
        if (block.macros().isEmpty() && block.template().equals(TemplateText.verbatim(was))) {
          assertThat(block.expected()).isEqualTo(was);
        } else {
          made++;
          assertThat(words(block.expected())).as(page).isEqualTo(words(was));
          assertThat(breaks(block.expected())).as(page).isLessThanOrEqualTo(breaks(was));
        }
        expected.append(block.expected());
      }
      if (i % 5 == 0) { // it is the same work again
        var given = Adoption.adopt(source, PATH).page();
        // a page of nothing but blanks is an empty one
        assertThat(given).isEqualTo(page.isBlank() ? "" : expected.toString());
      }
    }
    assertThat(made).isGreaterThan(PAGES / 3); // or nothing became data, and nothing was tried
  }
}
