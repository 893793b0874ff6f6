package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adopting in a site: what is refused, what is written, and what generating makes of it. */
final class AdoptTest {

  private static final String PAGE =
      "---\npermalink: /\n---\n\n# News\n\n- *2026.07*: One.\n- *2026.05*: Two.\n\nThe end.\n";

  @TempDir Path site;

  @BeforeEach
  void writePage() throws IOException {
    Files.createDirectories(site.resolve("_pages"));
    Files.writeString(page(), PAGE);
  }

  private Path page() {
    return site.resolve("_pages/about.md");
  }

  private SiteContent content() {
    return new SiteContent(site, "_data", "_templates");
  }

  private Takeover adopt(HandEdits handEdits) throws IOException {
    return content()
        .adopt("_pages/about.md", new Adopting(handEdits, false, false, false, "", false));
  }

  @Test
  void whatWasAdoptedIsGeneratedAgain() throws IOException {
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    var adopted = Files.readString(page());
    assertThat(adopted.replaceFirst("# Generated.*\n", "")).isEqualTo(PAGE);
    assertThat(content().generate(HandEdits.REFUSE).pages())
        .allMatch(result -> result.state() == PageState.UP_TO_DATE);
    Files.delete(page());
    content().generate(HandEdits.REFUSE);
    assertThat(page()).hasContent(adopted);
  }

  @Test
  void aLineOfNewsInTheDataIsALineOnThePage() throws IOException {
    adopt(HandEdits.REFUSE);
    var news = site.resolve("_data/news.yml");
    Files.writeString(news, "- date: 2026-08\n  text: Three.\n" + Files.readString(news));
    assertThat(content().generate(HandEdits.REFUSE).hasErrors()).isFalse();
    assertThat(Files.readString(page())).contains("# News\n\n- *2026.08*: Three.\n- *2026.07*");
  }

  @Test
  void filesThatAreThereAreNotReplaced() throws IOException {
    Files.createDirectories(site.resolve("_data"));
    Files.writeString(site.resolve("_data/news.yml"), "[]\n");
    var refused = adopt(HandEdits.REFUSE);
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.problems().get(0).toString()).contains("_data/news.yml  is there already");
    assertThat(site.resolve("_templates")).doesNotExist();
    assertThat(page()).hasContent(PAGE);
    assertThat(adopt(HandEdits.OVERWRITE).problems()).noneMatch(Problem::isError);
  }

  @Test
  void theOriginalIsKeptWhenAskedFor() throws IOException {
    content()
        .adopt("_pages/about.md", new Adopting(HandEdits.REFUSE, true, false, false, "", false));
    assertThat(site.resolve("_pages/about.md.orig")).hasContent(PAGE);
  }

  @Test
  void aPageThatIsNotThereIsNamed() throws IOException {
    var problems = content().adopt("_pages/me.md", Adopting.CAREFULLY).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString()).contains("_pages/me.md  is not there");
  }

  @Test
  void theOrderOfDayAndMonthCanBeSaid() throws IOException {
    Files.writeString(page(), "---\na: b\n---\n\n# News\n\n- 05/06/2026: One.\n");
    assertThat(content().adopt("_pages/about.md", Adopting.CAREFULLY).summary())
        .anyMatch(line -> line.contains("read as 2026-05-06"));
    Files.writeString(page(), "---\na: b\n---\n\n# News\n\n- 05/06/2026: One.\n");
    content()
        .adopt(
            "_pages/about.md",
            new Adopting(HandEdits.OVERWRITE, false, false, false, "day", false));
    assertThat(Files.readString(site.resolve("_data/news.yml"))).contains("2026-06-05");
    assertThat(
            content()
                .adopt(
                    "_pages/about.md",
                    new Adopting(HandEdits.OVERWRITE, false, false, false, "year", false))
                .problems())
        .hasSize(1);
  }

  @Test
  void otherDataThatWouldChangeThePageKeepItFromBeingAdopted() throws IOException {
    Files.createDirectories(site.resolve("_data/news"));
    Files.writeString(site.resolve("_data/news/old.yml"), "- date: 2020-01\n  text: Old.\n");
    assertThat(adopt(HandEdits.REFUSE).problems())
        .singleElement()
        .asString()
        .contains("_pages/about.md  would become another page");
    assertThat(page()).hasContent(PAGE);
    assertThat(site.resolve("_data/news.yml")).doesNotExist();
    assertThat(site.resolve("_templates/_pages/about.md.ftl")).doesNotExist();
  }

  @Test
  void aReadOnlyPageCanBeGeneratedOnceItIsAdopted() throws IOException {
    assertThat(page().toFile().setWritable(false)).isTrue();
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    Files.writeString(site.resolve("_data/news.yml"), "- date: 2026-08\n  text: Three.\n");
    assertThat(content().generate(HandEdits.REFUSE).hasErrors()).isFalse();
    assertThat(page()).content().contains("Three.");
  }

  @Test
  void publishedWorkWithoutAYearKeepsItsMarkdownBesideItsFields() throws IOException {
    Files.writeString(
        page(),
        """
        # Publications

        - [Notes on the Analytical Engine](https://a.org/1), Ada Lovelace, Charles Babbage. *Memoirs*, 2024.
        - [On the Difference of Engines](https://a.org/2), Charles Babbage, Ada Lovelace. *Memoirs*.
        """);
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    assertThat(site.resolve("_data/publications.yml"))
        .content()
        .contains("- title: On the Difference of Engines\n  authors:\n")
        .containsOnlyOnce("markdown:");
    assertThat(content().check().isUpToDate()).isTrue();
  }

  @Test
  void newsCanBeAddedToAListThatHadNoDates() throws IOException {
    Files.writeString(page(), "# News\n\n- We won.\n- We won again.\n");
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    var news = site.resolve("_data/news.yml");
    Files.writeString(news, "- date: 2026-08\n  text: Three.\n" + Files.readString(news));
    assertThat(content().generate(HandEdits.REFUSE).problems()).isEmpty();
    assertThat(page()).content().contains("- Three.\n- We won.\n- We won again.\n");
  }

  @Test
  void aPaperCanBeAddedToAListWhoseItemsAllLackSomething() throws IOException {
    Files.writeString(
        page(),
        """
        # Publications

        - [Notes on the Analytical Engine](../files/notes.pdf). Memoirs 2024.
        - [On the Difference of Engines](../files/engines.pdf). Memoirs 2023.
        """);
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    var papers = site.resolve("_data/publications.yml");
    Files.writeString(
        papers,
        "- {title: A Sketch, authors: [Ada], venue: Memoirs, year: 2025, links: {paper:"
            + " ../a.pdf}}\n"
            + Files.readString(papers));
    var problems = content().generate(HandEdits.REFUSE).problems();
    assertThat(problems).noneMatch(Problem::isError).hasSize(2);
    assertThat(problems).allMatch(problem -> problem.message().endsWith("has no authors"));
    assertThat(page()).content().contains("- [A Sketch](../a.pdf). Memoirs 2025.\n- [Notes on");
  }

  @Test
  void filesThatThePageIncludesAreAdoptedToo() throws IOException {
    var shell = "---\na: b\n---\n\n{% include_relative parts/news.md %}\n\nThe end.\n";
    var news = site.resolve("_pages/parts/news.md");
    Files.createDirectories(news.getParent());
    Files.writeString(page(), shell);
    Files.writeString(news, "# News\n\n- *2026.07*: One.\n- *2026.05*: Two.\n");
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    assertThat(Files.readString(page()).replaceFirst("# Generated.*\n", "")).isEqualTo(shell);
    assertThat(content().check().isUpToDate()).isTrue();
    var data = site.resolve("_data/news.yml");
    Files.writeString(data, "- date: 2026-08\n  text: Three.\n" + Files.readString(data));
    assertThat(content().generate(HandEdits.REFUSE).problems()).isEmpty();
    assertThat(news).content().contains("- *2026.08*: Three.\n- *2026.07*: One.\n");
  }

  @Test
  void theFirstListOfItsKindBecomesDataAndTheOthersStay() throws IOException {
    Files.writeString(page(), PAGE + "\n{% include_relative more.md %}\n");
    var more = site.resolve("_pages/more.md");
    Files.writeString(more, "# News\n\n- *2020.07*: Old.\n- *2020.05*: Older.\n");
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    assertThat(site.resolve("_data/news.yml")).content().doesNotContain("Old");
    assertThat(more).content().startsWith("# News\n\n- *2020.07*: Old.\n- *2020.05*: Older.\n");
    assertThat(content().check().isUpToDate()).isTrue();
  }

  @Test
  void mistakesInOtherDataAreToldBeforeAnythingIsWritten() throws IOException {
    Files.createDirectories(site.resolve("_data"));
    Files.writeString(site.resolve("_data/awards.yml"), "- tilte: Medal\n");
    assertThat(adopt(HandEdits.REFUSE).problems())
        .anyMatch(problem -> problem.toString().contains("unknown key 'tilte'"));
    assertThat(page()).hasContent(PAGE);
    assertThat(site.resolve("_data/news.yml")).doesNotExist();
  }

  @Test
  void whatTheRulesFindInTheNewDataIsTold() throws IOException {
    Files.writeString(
        page(),
        PAGE.replace("One", "[One](https://a.org/1)").replace("Two", "[Two](http://a.org/2)"));
    var takeover = adopt(HandEdits.REFUSE);
    assertThat(takeover.files()).contains("_data/news.yml");
    assertThat(takeover.problems()).isNotEmpty().noneMatch(Problem::isError);
  }

  @Test
  void aPaperMayLackWhatAllOthersHave() throws IOException {
    Files.writeString(
        page(),
        """
        # Publications

        - Ada Lovelace, Charles Babbage. Notes on the Analytical Engine. *Memoirs*, 2024. **Best paper of all**
        - Charles Babbage, Ada Lovelace. On the Difference of Engines. *Memoirs*, 2023. **Second best paper**
        """);
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    var papers = site.resolve("_data/publications.yml");
    Files.writeString(
        papers,
        "- {title: A Sketch, authors: [Ada, Bob], status: submitted}\n" + Files.readString(papers));
    assertThat(content().generate(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    assertThat(page()).content().contains("- Ada, Bob. A Sketch.");
  }

  @Test
  void whatARunThatWasKilledLeftIsNotInTheWay() throws IOException {
    adopt(HandEdits.REFUSE);
    Files.writeString(page(), PAGE); // as if the run had ended before the page was replaced
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    assertThat(content().check().isUpToDate()).isTrue();
  }

  @Test
  void aPageThatHasNoListsIsATemplateWithoutData() throws IOException {
    for (var page :
        List.of(
            "",
            "---\ntitle: x\n---\n<!DOCTYPE html>\n<html><body><div id=\"app\"></div>\n"
                + "<script>var a = `${b}`; <#c></script></body></html>\n",
            "---\ntitle: x\n---\n{% for post in site.posts %}\n- {{ post.title }}\n{% endfor %}\n",
            "Just a word.\n")) {
      try (var files = Files.walk(site)) {
        files.filter(Files::isRegularFile).forEach(file -> file.toFile().delete());
      }
      Files.writeString(page(), page);
      var takeover = adopt(HandEdits.REFUSE);
      assertThat(takeover.problems()).noneMatch(Problem::isError);
      assertThat(takeover.summary())
          .contains(
              "  nothing: no list was recognised, and the page as a whole is its template now");
      assertThat(content().generate(HandEdits.REFUSE).hasErrors()).isFalse();
      assertThat(Files.readString(page()).replaceFirst("# Generated.*\n|<!--.*Generated.*\n", ""))
          .isEqualTo(page);
    }
  }

  @Test
  void aMangledPageIsMendedWhenAskedFor() throws IOException {
    Files.writeString(page(), PAGE.replace("One.", "√âcole, ‚ÄúOne‚Äù."));
    var refused = adopt(HandEdits.REFUSE);
    assertThat(refused.problems()).singleElement().asString().contains("-Dsite-content.repair");
    var mended =
        content()
            .adopt("_pages/about.md", new Adopting(HandEdits.REFUSE, true, false, true, "", false));
    assertThat(mended.problems()).noneMatch(Problem::isError);
    assertThat(page()).content().contains("École, “One”.");
    assertThat(site.resolve("_pages/about.md.orig")).content().contains("‚ÄúOne‚Äù");
  }

  @Test
  void includesOfIncludesAreFollowedAndTheirParametersStay() throws IOException {
    var shell =
        "---\na: b\n---\n\n{% include_relative a.md lang=\"en\" %}\n{% include head.html %}\n";
    Files.writeString(page(), shell);
    Files.writeString(site.resolve("_pages/a.md"), "Hi.\n\n{% include_relative b.md %}\n");
    var news = site.resolve("_pages/b.md");
    Files.writeString(news, "# News\n\n- *2026.07*: One.\n- *2026.05*: Two.\n");
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    assertThat(Files.readString(page()).replaceFirst("# Generated.*\n", "")).isEqualTo(shell);
    assertThat(site.resolve("_data/news.yml")).content().contains("One.");
    assertThat(news).content().contains("{% comment %} Generated by site-content");
    assertThat(content().check().isUpToDate()).isTrue();
  }

  @Test
  void anIncludeThatIsMissingIsTold() throws IOException {
    Files.writeString(page(), PAGE + "\n{% include_relative lost.md %}\n");
    assertThat(adopt(HandEdits.REFUSE).summary())
        .contains(
            "  _pages/about.md:12  includes 'lost.md', which is not there: Jekyll stops there");
  }

  @Test
  void aFileThatTwoPagesIncludeIsAdoptedOnce() throws IOException {
    Files.writeString(page(), "---\na: b\n---\n\n{% include_relative news.md %}\n");
    Files.writeString(site.resolve("_pages/news.md"), "# News\n\n- *2026.07*: One.\n");
    var other = site.resolve("_pages/other.md");
    Files.writeString(other, "---\nc: d\n---\n\n{% include_relative news.md %}\n");
    assertThat(adopt(HandEdits.REFUSE).problems()).noneMatch(Problem::isError);
    var second = content().adopt("_pages/other.md", Adopting.CAREFULLY);
    assertThat(second.problems()).noneMatch(Problem::isError);
    assertThat(second.files()).containsExactly("_templates/_pages/other.md.ftl");
    assertThat(content().check().isUpToDate()).isTrue();
  }
}
