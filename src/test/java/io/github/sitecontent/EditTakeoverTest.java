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

/** Adopting a page again that was generated and then edited by hand: the edit goes to its place. */
final class EditTakeoverTest {

  private static final String PAGE =
      """
      ---
      permalink: /
      title: Ada
      ---

      I am Ada.

      # News

      - *2026.07*: One [paper](https://a.org/1) came out.
      - *2026.05*: Two talks were given.

      # Publications

      - Ada Lovelace, Charles Babbage. **Notes on the Analytical Engine**. *Memoirs*, 2024. [[code](https://a.org/c)]
      - Charles Babbage, Ada Lovelace. **On the Difference of Engines**. *Memoirs*, 2023.
      - Mary Somerville, Ada Lovelace. **The Mechanism of the Heavens**. *Heavens*, 2022.

      The end.
      """;

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void adoptPage() throws IOException {
    site = new TestSite(folder).with("_pages/about.md", PAGE);
    assertThat(adopt().problems()).noneMatch(Problem::isError);
  }

  private Takeover adopt() throws IOException {
    return site.content().adopt("_pages/about.md", Adopting.CAREFULLY);
  }

  private void edit(String before, String after) {
    var page = site.about();
    assertThat(page).contains(before);
    site.with("_pages/about.md", page.replace(before, after));
  }

  /** The edit is carried, generating gives the edited page, and only these files are others. */
  private void isCarried(String... files) throws IOException {
    var edited = unstamped(site.about());
    var takeover = adopt();
    assertThat(takeover.problems()).as(takeover.toString()).noneMatch(Problem::isError);
    assertThat(takeover.files()).containsExactly(files);
    assertThat(unstamped(site.about())).isEqualTo(edited);
    assertThat(site.check().isUpToDate()).isTrue();
    Files.delete(folder.resolve("_pages/about.md"));
    assertThat(site.generate().problems()).noneMatch(Problem::isError);
    assertThat(unstamped(site.about())).isEqualTo(edited);
  }

  private static String unstamped(String page) {
    return page.replaceFirst("# Generated.*\n", "");
  }

  private String news() {
    return site.read("_data/news.yml");
  }

  private String papers() {
    return site.read("_data/publications.yml");
  }

  @Test
  void aLineTypedOnTopOfTheNewsIsAnEntry() throws IOException {
    var before = news();
    edit("# News\n\n", "# News\n\n- *2026.08*: Three [things](https://a.org/3).\n");
    isCarried("_data/news.yml");
    assertThat(news())
        .isEqualTo("- date: 2026-08\n  text: Three [things](https://a.org/3).\n" + before);
  }

  @Test
  void aLineTypedBelowOrBetweenStandsThereInTheData() throws IOException {
    edit("given.\n", "given.\n- *2026.04*: Last.\n");
    edit("came out.\n", "came out.\n- *2026.06*: Between.\n");
    isCarried("_data/news.yml");
    assertThat(news().lines().filter(line -> line.contains("date")))
        .containsExactly(
            "- date: 2026-07", "- date: 2026-06", "- date: 2026-05", "- date: 2026-04");
  }

  @Test
  void aLineOfAnotherFormKeepsItsMarkdown() throws IOException {
    edit("# News\n\n", "# News\n\n- No date **here**\n");
    isCarried("_data/news.yml");
    assertThat(news()).startsWith("- ").contains("No date **here**");
  }

  @Test
  void anItemTypedWithASignThatOthersHaveSaysSoToo(@TempDir Path other) throws IOException {
    var odd = "- Ada Lovelace, Emmy Noether, **Groups of Engines**. *Memoirs*, 2021.\n";
    folder = other;
    site =
        new TestSite(other).with("_pages/about.md", PAGE.replace("\nThe end", odd + "\nThe end"));
    assertThat(adopt().problems()).noneMatch(Problem::isError);
    assertThat(papers()).endsWith("  style: {after_authors: \", \"}\n");
    edit(
        "# Publications\n\n",
        "# Publications\n\n- Ada Lovelace, Kurt Gödel, **Proofs of Engines**. *Memoirs*, 2025.\n");
    isCarried("_data/publications.yml");
    assertThat(papers().split("- title")[1])
        .contains("Proofs of Engines", "style: {after_authors: \", \"}")
        .doesNotContain("markdown:");
    edit("Gödel, **Proofs", "Gödel. **Proofs");
    isCarried("_data/publications.yml");
    assertThat(papers().split("- title")[1]).doesNotContain("style:", "markdown:");
  }

  @Test
  void whatStandsInTheDataByHandStaysToTheByte() throws IOException {
    site.with(
        "_data/news.yml",
        "# my news\r\n\r\n"
            + "- text: 'One [paper](https://a.org/1) came out.' # said\r\n"
            + "  date: \"2026-07\"\r\n\r\n"
            + "# 05\r\n"
            + "- {date: 2026-05, text: Two talks were given.}\r\n");
    site.generate();
    edit("One [paper]", "One good [paper]");
    edit("Two talks", "Two dull, talks");
    isCarried("_data/news.yml");
    assertThat(news())
        .isEqualTo(
            "# my news\r\n\r\n- text: 'One good [paper](https://a.org/1) came out.' # said\r\n"
                + "  date: \"2026-07\"\r\n\r\n# 05\r\n"
                + "- {date: 2026-05, text: \"Two dull, talks were given.\"}\r\n");
  }

  @Test
  void aChangedDateIsAChangedDate() throws IOException {
    edit("*2026.07*", "*2026.09*");
    isCarried("_data/news.yml");
    assertThat(news()).startsWith("- date: 2026-09\n  text: One ");
  }

  @Test
  void aChangedLinkAndAChangedWordInOneItem() throws IOException {
    edit("https://a.org/1", "https://a.org/one");
    edit("came out", "appeared");
    isCarried("_data/news.yml");
    assertThat(news()).contains("One [paper](https://a.org/one) appeared.");
  }

  @Test
  void aDeletedItemIsDeleted() throws IOException {
    edit("- *2026.05*: Two talks were given.\n", "");
    isCarried("_data/news.yml");
    assertThat(news()).doesNotContain("Two");
  }

  @Test
  void anEmptiedListIsAnEmptyList() throws IOException {
    edit(
        "- *2026.07*: One [paper](https://a.org/1) came out.\n- *2026.05*: Two talks were given.\n",
        "");
    isCarried("_data/news.yml");
    assertThat(news()).isEqualTo("[]\n");
  }

  @Test
  void anItemInAnotherPlaceTakesAllOfItsKeysAlong() throws IOException {
    site.with(
        "_data/news.yml", news().replace("  text: One", "  # mine\n  hidden: false\n  text: One"));
    site.generate();
    var one = "- *2026.07*: One [paper](https://a.org/1) came out.\n";
    edit(one, "");
    edit("given.\n", "given.\n" + one);
    isCarried("_data/news.yml");
    assertThat(news())
        .endsWith(
            "- date: 2026-07\n"
                + "  # mine\n"
                + "  hidden: false\n"
                + "  text: One [paper](https://a.org/1) came out.\n");
  }

  @Test
  void titleAuthorVenueAndLinkOfAPaper() throws IOException {
    edit("**Notes on the Analytical Engine**", "**Notes on an Analytical Engine**");
    edit("Charles Babbage, Ada Lovelace. **On", "Charles B. Babbage, Ada Lovelace. **On");
    edit("*Heavens*, 2022", "*Nature*, 2021");
    edit("(https://a.org/c)", "(https://a.org/code)");
    isCarried("_data/publications.yml");
    assertThat(papers())
        .contains("title: Notes on an Analytical Engine", "- Charles B. Babbage")
        .contains("venue: Nature", "year: 2021", "https://a.org/code")
        .doesNotContain("markdown:");
  }

  @Test
  void aNewAuthorIsOneMoreInTheList() throws IOException {
    edit("Charles Babbage. **Notes", "Charles Babbage, Luigi Menabrea. **Notes");
    isCarried("_data/publications.yml");
    assertThat(papers())
        .contains("    - Charles Babbage\n    - Luigi Menabrea\n")
        .doesNotContain("markdown:");
  }

  @Test
  void aNewPaperIsAnEntry() throws IOException {
    edit(
        "# Publications\n\n",
        "# Publications\n\n- Ada Lovelace. **A Sketch of an Engine**. *Memoirs*, 2025.\n");
    isCarried("_data/publications.yml");
    assertThat(papers())
        .startsWith("- title: A Sketch of an Engine\n  authors:\n    - Ada Lovelace\n")
        .doesNotContain("markdown:");
  }

  @Test
  void textAroundTheListsGoesIntoTheTemplate() throws IOException {
    edit("I am Ada.\n", "I am Ada, and ${I} <#like> engines.\n\nVery much.\n");
    edit("The end.\n", "");
    edit("title: Ada\n", "title: Ada King\n");
    edit("# Publications\n", "# Papers\n");
    isCarried("_templates/_pages/about.md.ftl");
  }

  @Test
  void whatHasNoPlaceIsRefusedAndNothingIsWritten() throws IOException {
    edit("# News\n\n", "# News\n\n- *2026.08*: Three.\n");
    edit("- *2026.05*", "\n- *2026.05*");
    var page = site.about();
    var data = news();
    var takeover = adopt();
    assertThat(takeover.problems()).singleElement().asString().contains("_pages/about.md:13:1  ");
    assertThat(takeover.files()).isEmpty();
    assertThat(site.about()).isEqualTo(page);
    assertThat(news()).isEqualTo(data);
  }

  @Test
  void aDryRunShowsTheDiffAndWritesNothing() throws IOException {
    edit("Two talks", "Three talks");
    var page = site.about();
    var data = news();
    var takeover =
        site.content()
            .adopt(
                "_pages/about.md", new Adopting(HandEdits.REFUSE, false, true, false, "", false));
    assertThat(takeover.diff())
        .contains("-  text: Two talks were given.", "+  text: Three talks were given.");
    assertThat(takeover.files()).containsExactly("_data/news.yml");
    assertThat(site.about()).isEqualTo(page);
    assertThat(news()).isEqualTo(data);
  }

  @Test
  void aPageWithoutEditsIsLeftAlone() throws IOException {
    var takeover = adopt();
    assertThat(takeover.files()).isEmpty();
    assertThat(takeover.problems()).isEmpty();
    assertThat(takeover.summary()).singleElement().asString().contains("there is no edit");
  }

  @Test
  void editsOfPageAndDataAtOnceAreNotGuessedApart() throws IOException {
    edit("Two talks", "Three talks");
    site.with("_data/news.yml", "- date: 2026-08\n  text: Mine.\n" + news());
    var takeover = adopt();
    assertThat(takeover.problems()).singleElement().asString().contains("git stash");
    assertThat(takeover.files()).isEmpty();
  }

  @Test
  void whatAnEditorDoesByItselfIsNoEdit() throws IOException {
    var page = site.about();
    site.with("_pages/about.md", "\uFEFF" + page.replace("\n", "\r\n"));
    assertThat(adopt().summary()).singleElement().asString().contains("there is no edit");
    edit("The end.\r\n", "The end. ");
    edit("Two talks", "Three talks");
    assertThat(adopt().files()).containsExactly("_data/news.yml");
    assertThat(unstamped(site.about())).isEqualTo(PAGE.replace("Two talks", "Three talks"));
  }

  @Test
  void anotherBulletIsAsGoodAsTheirs() throws IOException {
    edit("# News\n\n", "# News\n\n* *2026.08*: Three.\n");
    var takeover = adopt();
    assertThat(takeover.problems()).noneMatch(Problem::isError);
    assertThat(news()).startsWith("- date: 2026-08\n  text: Three.\n");
    assertThat(site.about()).contains("# News\n\n- *2026.08*: Three.\n- *2026.07*");
  }

  @Test
  void aPageOfTheBuiltInTemplateCarriesItsEditsToo(@TempDir Path other) throws IOException {
    site =
        TestSite.in(other)
            .with("_data/profile.yml", "name: Ada\nbio: |\n  I am *Ada*.\n\n  I like engines.\n")
            .with("_data/interests.yml", "intro: I like\nitems: [Engines, Music]\n")
            .with("_data/awards.yml", "- {title: Medal, date: 2024}\n- {title: Cup, date: 2023}\n")
            .with(
                "_data/publications.yml",
                "- title: Notes *\n  authors: [Ada, Bob]\n  year: 2024\n"
                    + "- title: Sketch\n  authors: [Bob, Ada]\n  year: 2023\n");
    site.generate();
    edit("The engine runs", "The engine flies");
    edit("I like engines.", "I like engines, very much.\n\nAnd music.");
    edit("Engines\n", "Big Engines\n");
    edit("Medal", "Gold Medal");
    edit("Sketch", "A Sketch");
    isCarried(
        "_data/awards.yml",
        "_data/interests.yml",
        "_data/news.yml",
        "_data/profile.yml",
        "_data/publications.yml");
    assertThat(site.read("_data/profile.yml"))
        .isEqualTo(
            "name: Ada\nbio: |\n  I am *Ada*.\n\n  I like engines, very much.\n\n  And music.\n");
    assertThat(site.read("_data/interests.yml"))
        .isEqualTo("intro: I like\nitems: [Big Engines, Music]\n");
    assertThat(site.read("_data/awards.yml"))
        .isEqualTo("- {title: Gold Medal, date: 2024}\n- {title: Cup, date: 2023}\n");
  }

  @Test
  void aNewLineOnThePageOfTheBuiltInTemplateFindsItsPlaceInAListThatRunsUpwards(@TempDir Path other)
      throws IOException {
    site =
        TestSite.in(other)
            .with(
                "_data/news.yml",
                "- {date: 2024-01-02, text: Drawn}\n- {date: 2025-02-03, text: Runs}\n");
    site.generate();
    var line = site.about().lines().filter(l -> l.contains("Drawn")).findFirst().orElseThrow();
    edit(line, line.replace("2024-01-02", "2024-06-07").replace("Drawn", "Built") + "\n" + line);
    isCarried("_data/news.yml");
    assertThat(site.read("_data/news.yml").lines())
        .containsExactly(
            "- {date: 2024-01-02, text: Drawn}",
            "- date: 2024-06-07",
            "  text: Built",
            "- {date: 2025-02-03, text: Runs}");
  }

  @Test
  void anItemThatStandsTwiceIsEditedInBothPlacesOrNot(@TempDir Path other) throws IOException {
    folder = other;
    site =
        new TestSite(other)
            .with("_data/profile.yml", "name: Ada\n")
            .with("_data/news.yml", "- date: 2026-07\n  text: One came.\n")
            .with(
                "_templates/_pages/about.md.ftl",
                "---\ntitle: A\n---\n<#list news as n>\n- ${n.text}\n</#list>\n\n# Again\n\n"
                    + "<#list news as n>\n* ${n.text} Again.\n</#list>\n");
    site.generate();
    edit("- One came.", "- One went.");
    assertThat(adopt().problems())
        .map(Problem::toString)
        .containsExactly(
            "_pages/about.md:5:7  no value of the item in news.yml:1 can be changed so that the"
                + " page reads '- One went.'; undo this edit and change the item in the data, or"
                + " give it a layout of its own",
            "_pages/about.md:9:1  the item in news.yml:1, which was edited, stands here,"
                + " too; make the same edit in both places");
    edit("* One came.", "* One went.");
    isCarried("_data/news.yml");
    assertThat(news()).isEqualTo("- date: 2026-07\n  text: One went.\n");
  }

  @Test
  void anItemThatIsBrokenKeepsItsFieldsBesideItsMarkdown() throws IOException {
    var before = papers();
    edit("Charles Babbage. **Notes on the", "Charles Babbage </b **. Notes on the");
    isCarried("_data/publications.yml");
    assertThat(papers()).contains("</b **. Notes on the");
    assertThat(papers().lines()).containsAll(before.lines().toList());
  }

  @Test
  void aBioWhoseLinesEndInBlanksIsEditedInTheData(@TempDir Path other) throws IOException {
    var bio = "  I am Ada, a student of engines. \n  I work on tables.   \n  I was in Turin.\n";
    site =
        new TestSite(other)
            .with("_data/profile.yml", "name: Ada Lovelace\nbio: |-\n" + bio)
            .with("_templates/_pages/about.md.ftl", "---\ntitle: A\n---\n${profile.bio}\n");
    site.generate();
    edit("a student of", "a master of");
    edit("I was in Turin.\n", "I was in London.\n");
    var takeover = adopt();
    assertThat(takeover.problems()).noneMatch(Problem::isError);
    assertThat(takeover.files()).containsExactly("_data/profile.yml");
    assertThat(site.read("_data/profile.yml"))
        .contains("  I am Ada, a master of engines. \n  I work on tables.")
        .contains("  I was in London.\n");
    assertThat(site.check().isUpToDate()).isTrue();
  }

  @Test
  void anIncludedFileCarriesItsEditsToo(@TempDir Path other) throws IOException {
    site =
        new TestSite(other)
            .with("_pages/about.md", "---\na: b\n---\n\n{% include_relative parts/news.md %}\n")
            .with("_pages/parts/news.md", "# News\n\n- *2026.07*: One.\n- *2026.05*: Two.\n");
    assertThat(adopt().problems()).noneMatch(Problem::isError);
    var included = site.read("_pages/parts/news.md");
    site.with(
        "_pages/parts/news.md", included.replace("- *2026.07", "- *2026.08*: Three.\n- *2026.07"));
    var takeover = adopt();
    assertThat(takeover.problems()).noneMatch(Problem::isError);
    assertThat(takeover.files()).isEqualTo(List.of("_data/news.yml"));
    assertThat(site.read("_data/news.yml")).startsWith("- date: 2026-08\n  text: Three.\n");
    assertThat(site.check().isUpToDate()).isTrue();
  }
}
