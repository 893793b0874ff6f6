package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items that the author of an adopted page adds to its data. */
final class NewItemTest {

  // what a reader would see of a part that is missing
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "\\(\\s*\\)|\\[\\s*](?!\\()|\\[]\\(|]\\(\\)|(?:src|href)=(?:\"\"|'')|, *[,.)]|\\( *[,.]|: *[,.]|\\*{4}"
              + "|\\.\\.|(?m)[,·:]\\s*$|<(span|strong|em|b|i|font|a|h3|li|p)\\b[^>]*>\\s*</\\1>");

  private static final String PLAIN =
      """
      - title: A New Paper on an Old Engine
        authors: [Ada Lovelace, Grace Hopper]
        venue: Letters
        year: 2026
      """;
  private static final String RICH =
      """
      - title: A New Paper on an Old Engine
        authors: [Ada Lovelace, Grace Hopper, Charles Babbage]
        venue: Letters
        year: 2026
        volume: 3
        pages: 1-9
        links: {paper: "https://n.org/paper", code: "https://n.org/code", slides: /files/new.pdf}
        image: /images/new.png
        honors: [Oral]
        notes: [Written on a train]
        abstract: What an engine is.
      """;
  private static final String STARTED =
      """
      - title: A New Paper on an Old Engine
        authors: [Ada Lovelace, Grace Hopper]
        status: in_preparation
      """;

  private static final String PAPERS_HEADING = "---\npermalink: /\n---\n\n## Publications\n\n";

  /** Renders a page after an entry was added to one of its files. */
  private static String made(String page, String file, String entry) throws Exception {
    var adopted = givenBack(page);
    Map<String, String> data = new LinkedHashMap<>(adopted.data());
    assertThat(data.get(file)).isNotNull().doesNotContain("markdown:");
    data.put(file, entry + data.get(file));
    var proof = Proof.of(data, adopted.templates());
    assertThat(proof.problems()).isEmpty();
    return proof.pages().get("_pages/about.md");
  }

  /** What came to a page with an entry. */
  private static String added(String page, String file, String entry) throws Exception {
    var made = made(page, file, entry);
    int same = 0; // what stands before the new item
    while (same < page.length() && page.charAt(same) == made.charAt(same)) {
      same++;
    }
    int start = made.lastIndexOf('\n', same) + 1;
    return made.substring(start, made.length() - (page.length() - Math.min(start, page.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **Ada Lovelace**, Charles Babbage\\*. Notes on the Analytical Engine. *Memoirs*, 12(3): 1-20, 2024. [[pdf](https://a.org/1)] [[code](https://a.org/c)]\n"
            + "- Charles Babbage\\*, **Ada Lovelace**. On the Difference of Engines. *Memoirs*, 11(2): 3-9, 2023. [[pdf](https://a.org/2)] [[code](https://a.org/d)]\n",
        "- **[Memoirs 2024]** **Ada Lovelace**, Charles Babbage\\*, \"Notes on the Analytical Engine\" **Oral**\n"
            + "- **[Memoirs 2023]** Charles Babbage\\*, **Ada Lovelace**, \"On the Difference of Engines\" **Best paper award**\n",
        "1. `Memoirs 2024` [Notes on the Analytical Engine](https://a.org/1), **Ada Lovelace**, Charles Babbage\\*\n"
            + "2. `Memoirs 2023` [On the Difference of Engines](https://a.org/2), Charles Babbage\\*, **Ada Lovelace**\n",
        "- [Notes on the Analytical Engine](https://a.org/1)  \n  **Ada Lovelace**, Charles Babbage\\*  \n  *Memoirs* (**Oral**), 2024  \n  [Code](https://c.org/1) · [Slides](https://c.org/2)\n"
            + "- [On the Difference of Engines](https://a.org/2)  \n  Charles Babbage\\*, **Ada Lovelace**  \n  *Memoirs* (**Spotlight**), 2023  \n  [Code](https://c.org/3) · [Slides](https://c.org/4)\n",
        "<div class='paper-box'><div class='paper-box-image'><div class=\"badge\">Memoirs 2024</div><img src='images/a.png' alt=\"An engine\"></div>\n"
            + "<div class='paper-box-text' markdown=\"1\">\n\n[Notes on the Analytical Engine](https://a.org/1)\n\n**Ada Lovelace**, Charles Babbage\\*\n\n[Code](https://c.org/1) | [Video](https://c.org/2)\n\n- The first program that was ever printed, and how its author came to write it down in a note.\n\n</div>\n</div>\n\n"
            + "<div class='paper-box'><div class='paper-box-image'><div class=\"badge\">Memoirs 2023</div><img src='images/b.png' alt=\"A wheel\"></div>\n"
            + "<div class='paper-box-text' markdown=\"1\">\n\n[On the Difference of Engines](https://a.org/2)\n\nCharles Babbage\\*, **Ada Lovelace**\n\n[Code](https://c.org/3) | [Video](https://c.org/4)\n\n- The second program that was ever printed, and how its author came to write it down in a book.\n\n</div>\n</div>\n",
        "<ol>\n<li><b>Ada Lovelace</b>, Charles Babbage*. Notes on the Analytical Engine. <i>Memoirs</i>, 2024. <a href=\"https://a.org/1\">pdf</a></li>\n"
            + "<li>Charles Babbage*, <b>Ada Lovelace</b>. On the Difference of Engines. <i>Memoirs</i>, 2023. <a href=\"https://a.org/2\">pdf</a></li>\n</ol>\n",
        "**Ada Lovelace**, Charles Babbage\\*. Notes on the Analytical Engine. *Memoirs* (invited), 2024.\n\n"
            + "Charles Babbage\\*, **Ada Lovelace**. On the Difference of Engines. *Memoirs* (reprinted), 2023.\n",
        "### Notes on the Analytical Engine\n\n**Ada Lovelace**, Charles Babbage\\*\n\n*Memoirs* 2024\n\n"
            + "### On the Difference of Engines\n\nCharles Babbage\\*, **Ada Lovelace**\n\n*Memoirs* 2023\n",
        "|   |\n|---|\n"
            + "| **Notes on the Analytical Engine** <br> **Ada Lovelace**, Charles Babbage\\* <br> *Memoirs* 2024 |\n"
            + "| **On the Difference of Engines** <br> Charles Babbage\\*, **Ada Lovelace** <br> *Memoirs* 2023 |\n",
        "> 1. **Ada Lovelace**, Charles Babbage\\*. Notes on the Analytical Engine. *Memoirs*, 2024.\n"
            + "> 2. Charles Babbage\\*, **Ada Lovelace**. On the Difference of Engines. *Memoirs*, 2023.\n",
        "- **Ada Lovelace**, Charles Babbage\\*. Notes on the Analytical Engine. *Memoirs*, 2024. [[pdf](https://a.org/1)]\n"
      })
  void aPaperThatLacksMuchLeavesNothingEmpty(String list) throws Exception {
    for (var entry : new String[] {PLAIN, RICH, STARTED}) {
      var shown = added(PAPERS_HEADING + list, "publications.yml", entry);
      assertThat(shown).contains("A New Paper on an Old Engine").contains("Grace Hopper");
      assertThat(LEFTOVER.matcher(shown).results().map(r -> r.group() + " in " + shown)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- *2026.07*: We won.\n- *2026.05*: Two papers were accepted.\n",
        "* [07/2026] We won.\n* [05/2026] Two papers were accepted.\n",
        "- We won. (Jul 2026)\n- Two papers were accepted. (May 2026)\n",
        "<ul>\n<li><em>2026.07</em>: We won.</li>\n<li><em>2026.05</em>: Two papers were accepted.</li>\n</ul>\n",
        "2026.07: We won.\n\n2026.05: Two papers were accepted.\n"
      })
  void newsLooksLikeTheNewsBelowIt(String list) throws Exception {
    var page = "---\npermalink: /\n---\n\n# News\n\n" + list;
    var shown = added(page, "news.yml", "- date: 2026-09\n  text: Read [this](https://n.org/1).\n");
    var first = list.lines().filter(line -> line.contains("We won.")).findFirst().orElseThrow();
    boolean isHtml = first.startsWith("<li>"); // where Markdown is not read
    var link = isHtml ? "<a href=\"https://n.org/1\">this</a>" : "[this](https://n.org/1)";
    assertThat(shown)
        .startsWith(
            first
                .replace("07", "09")
                .replace("Jul", "Sep")
                .replace("We won.", "Read " + link + "."));
  }

  @Test
  void aPaperStandsBelowTheHeadingOfItsYear() throws Exception {
    var list =
        """
        ### 2025

        - **Ada Lovelace**, Charles Babbage. Notes on the Analytical Engine. *Memoirs*, 2025.

        ### 2024

        - Charles Babbage, **Ada Lovelace**. On the Difference of Engines. *Memoirs*, 2024.
        """;
    var page = PAPERS_HEADING + list;
    for (int year = 2024; year <= 2026; year++) { // the last one has no heading yet
      var entry = PLAIN.replace("2026", String.valueOf(year));
      var made = made(page, "publications.yml", entry);
      assertThat(made.indexOf("A New Paper"))
          .isGreaterThan(made.indexOf(year == 2024 ? "### 2024" : "### 2025"))
          .isLessThan(made.indexOf(year == 2024 ? "On the Diff" : "Notes on"));
    }
  }

  @Test
  void linksComeToAListThatHadNone() throws Exception {
    var list =
        """
        - **Ada Lovelace**, Charles Babbage. "Notes on the Analytical Engine". *Memoirs*, 2024.
        - Charles Babbage, **Ada Lovelace**. "On the Difference of Engines". *Memoirs*, 2023.
        """;
    var entry = PLAIN + "  links: {pdf: /files/new.pdf, code: \"https://n.org/code\"}\n";
    assertThat(added(PAPERS_HEADING + list, "publications.yml", entry))
        .contains("*Letters*, 2026. [pdf](/files/new.pdf) [code](https://n.org/code)\n");
  }
}
