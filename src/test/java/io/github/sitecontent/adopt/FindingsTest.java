package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.adopt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a page hides is told with the line of the page as its author has it. */
final class FindingsTest {

  private static final String FRONT = "---\ntitle: x\n---\n\n";
  private static final String NEWS = FRONT + "# News\n\n";
  private static final String PAPERS = FRONT + "# Publications\n\n";

  private static List<String> findings(String page) {
    var summary = adopt(page).summary();
    int at = summary.indexOf("What the page hides:");
    return at < 0
        ? List.of()
        : summary.stream()
            .skip(at + 1L)
            .takeWhile(line -> line.startsWith("  "))
            .map(String::strip)
            .toList();
  }

  @Test
  void aCleanPageHidesNothing() {
    var page =
        FRONT
            + "I began my Ph.D. in 2024. [Write](mailto:a@a.org).\n\n"
            + "# News\n\n"
            + "- *2026.07*: We won, this year again.\n"
            + "- *2026.05*: Two papers.\n\n"
            + "# Publications\n\n"
            + "(\\* equal contribution)\n\n"
            + "- Ada Lovelace\\*, Kurt Gödel\\*. *A Study of the Far Side*. ICML, 2025.\n"
            + "- Kurt Gödel, Ada Lovelace. *Maps of Nothing at All*. ICLR, 2024.\n";
    assertThat(adopt(page).data()).containsKeys("news.yml", "publications.yml");
    assertThat(findings(page)).isEmpty();
  }

  @Test
  void marksThatMarkdownSwallows() {
    var page =
        PAPERS
            + "(\\* equal contribution)\n\n"
            + "- Kurt Gödel, Emmy Noether. **Maps of Nothing at All**. ICLR, 2024.\n"
            + "- Ada Lovelace*, Kurt Gödel*, Emmy Noether. **A Study of the Far Side**. ICML,"
            + " 2025.\n"
            + "- Emmy Noether*, Kurt Gödel*, Ada Lovelace. **A Study of the Near Side**. ICML,"
            + " 2023.\n";
    assertThat(findings(page))
        .containsExactly(
            "_pages/about.md:10  Markdown takes marks '*' behind names for emphasis, and hides"
                + " them: write \\* (also in line 11)");
  }

  @Test
  void marksWithoutALegend() {
    var page =
        PAPERS
            + "- Ada Lovelace†, Kurt Gödel. *A Study of the Far Side*. ICML, 2025.\n"
            + "- Kurt Gödel, Ada Lovelace†. *Maps of Nothing at All*. ICLR, 2024.\n";
    assertThat(findings(page))
        .containsExactly("_pages/about.md:7  the page does not say what '†' means");
  }

  @Test
  void linksThatLeadNowhere() {
    var page =
        FRONT
            + "A [word](), a [sign](#).\n\n<!-- no [link]() here -->\n"
            + "<a href=\"\">empty</a>, <a href='#'>too</a>, <a href=\"#news\">not</a>\n";
    assertThat(findings(page))
        .containsExactly(
            "_pages/about.md:5  ']()' leads nowhere",
            "_pages/about.md:5  '](#)' leads nowhere",
            "_pages/about.md:8  'href=\"\"' leads nowhere",
            "_pages/about.md:8  'href='#'' leads nowhere");
  }

  @Test
  void peopleInTwoSpellings() {
    var page =
        PAPERS
            + "- Ada Lovelace, Kurt Gödel. *A Study of the Far Side*. ICML, 2025.\n"
            + "- Emmy Noether, Kurt Godel. *Maps of Nothing at All*. ICLR, 2024.\n"
            + "- Yi-Ping Lu, Kurt Gödel. *Rings of Something Else*. ICLR, 2023.\n"
            + "- YiPing Lu, Kurt Godel. *Fields of Something Else*. ICLR, 2022.\n";
    assertThat(findings(page))
        .containsExactly(
            "_pages/about.md:8  'Kurt Godel' is 'Kurt Gödel' elsewhere (also in line 10)",
            "_pages/about.md:10  'YiPing Lu' is 'Yi-Ping Lu' elsewhere");
  }

  @Test
  void newsOutOfOrder() {
    var page = NEWS + "- *2026.05*: One.\n- *2026.07*: Two.\n- *2026.04*: Three.\n";
    assertThat(findings(page)).containsExactly("_pages/about.md:8  newer than the news above it");
  }

  @Test
  void datesOfMixedForms() {
    var page =
        NEWS + "- *2026.07*: One.\n- *2026.05*: Two.\n- *May 2026*: Three.\n- *2026.03*: F.\n";
    assertThat(findings(page))
        .containsExactly("_pages/about.md:9  its date has another form than those above");
  }

  @Test
  void datesThatMayBeReadInTwoWays() {
    var page = NEWS + "- *05/03/2026*: One.\n- *04/03/2026*: Two.\n";
    assertThat(findings(page))
        .containsExactly(
            "_pages/about.md:7  read as 2026-05-03; if the day comes first, adopt again with"
                + " -Dsite-content.dateOrder=day",
            "_pages/about.md:8  read as 2026-04-03; if the day comes first, adopt again with"
                + " -Dsite-content.dateOrder=day");
  }

  @Test
  void wordsThatWillBeWrongInAYear() {
    var page =
        FRONT
            + "I am a third-year Ph.D. student, in my final year.\n"
            + "I will graduate next summer; `this year` is code.\n"
            + "我是博士三年级学生，今年毕业。\n\nAgain a third-year PhD student.\n";
    assertThat(findings(page))
        .containsExactly(
            "_pages/about.md:5  'third-year' will be wrong in a year: say when it began instead"
                + " (also in line 9)",
            "_pages/about.md:5  'in my final year' will be wrong in a year: say when it began"
                + " instead",
            "_pages/about.md:6  'next summer' will be wrong in a year: say when instead",
            "_pages/about.md:7  '博士三年级' will be wrong in a year: say when it began instead",
            "_pages/about.md:7  '今年' will be wrong in a year: say when instead");
  }

  @Test
  void linesAreThoseOfTheFileWhateverEndsThem() {
    var page = FRONT + "a\n\nA [word]().\n";
    for (var form : List.of(page, page.replace("\n", "\r\n"), "\uFEFF" + page.strip())) {
      assertThat(findings(form)).containsExactly("_pages/about.md:7  ']()' leads nowhere");
    }
  }

  /** It took half a minute when each comment that nothing ends was looked for anew. */
  @Test
  void commentsWithoutEndTakeNoTime() {
    var page = FRONT + "[word]()\n\n" + "<!-- a\n".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> assertThat(findings(page)).containsExactly("_pages/about.md:5  ']()' leads nowhere"));
  }
}
