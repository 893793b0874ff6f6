package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many sites under one directory, in one run. */
final class SitesTest {

  @TempDir private Path folder;
  private TestSite lab = new TestSite(Path.of(""));

  @BeforeEach
  void people() {
    lab = new TestSite(folder);
    for (var name : List.of("ada", "bob", "charles")) {
      TestSite.in(folder.resolve("people/" + name))
          .with("_data/profile.yml", "name: " + name + "\n");
    }
  }

  private Sites sites(String patterns) {
    return lab.content().sites(patterns);
  }

  private SitesOutcome generate(String patterns) throws IOException, WrongSites {
    return sites(patterns).generate(HandEdits.REFUSE, (done, sites) -> {});
  }

  private SitesOutcome check(String patterns) throws IOException, WrongSites {
    return sites(patterns).check((done, sites) -> {});
  }

  private List<String> made(String patterns) throws IOException, WrongSites {
    return generate(patterns).pages().stream().map(Outcome.Page::path).toList();
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(Problem::toString).toList();
  }

  private String ada() {
    return lab.read("people/ada/_pages/about.md");
  }

  private void refuses(String patterns, String... words) {
    assertThatThrownBy(() -> generate(patterns))
        .isInstanceOf(WrongSites.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void eachSiteHasThePageThatItWouldHaveAlone() throws Exception {
    assertThat(made("people/*"))
        .containsExactly(
            "people/ada/_pages/about.md",
            "people/bob/_pages/about.md",
            "people/charles/_pages/about.md");
    for (var name : List.of("ada", "bob", "charles")) {
      var together = lab.read("people/" + name + "/_pages/about.md");
      var alone = new TestSite(folder.resolve("people/" + name));
      assertThat(alone.check().isUpToDate()).isTrue();
      Files.delete(folder.resolve("people/" + name + "/_pages/about.md"));
      alone.generate();
      assertThat(alone.about()).isEqualTo(together).contains(name);
    }
  }

  @Test
  void theDirectoryItselfIsNoSite() throws Exception {
    TestSite.in(folder);
    generate("people/*");
    assertThat(folder.resolve("_pages")).doesNotExist();
  }

  @Test
  void whatIsUpToDateIsNotWritten() throws Exception {
    generate("people/*");
    var longAgo = java.nio.file.attribute.FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(folder.resolve("people/ada/_pages/about.md"), longAgo);
    lab.with("people/bob/_data/profile.yml", "name: Robert\n");
    assertThat(generate("people/*").different()).isEqualTo(1);
    assertThat(Files.getLastModifiedTime(folder.resolve("people/ada/_pages/about.md")))
        .isEqualTo(longAgo);
  }

  @Test
  void patternsMatchAsAShellDoes() throws Exception {
    assertThat(made("people/[a-b]*")).hasSize(2);
    assertThat(made("people/[!a-b]*")).containsExactly("people/charles/_pages/about.md");
    assertThat(made("people/{ada,charles}")).hasSize(2);
    assertThat(made("people/???")).hasSize(2);
    assertThat(made(" people/bob/ , people/ada ")).hasSize(2);
    assertThat(made("*/ada")).hasSize(1);
  }

  @Test
  void twoPatternsMakeASiteOnce() throws Exception {
    assertThat(generate("people/*,people/ada,*/a*").sites()).isEqualTo(3);
  }

  @Test
  void hiddenFoldersAreMatchedByTheirBeginningOnly() throws Exception {
    TestSite.in(folder.resolve("people/.old"));
    TestSite.in(folder.resolve("people/_draft"));
    assertThat(generate("people/*").sites()).isEqualTo(3);
    assertThat(made("people/_*")).containsExactly("people/_draft/_pages/about.md");
    assertThat(made("people/.old")).containsExactly("people/.old/_pages/about.md");
  }

  @Test
  void aFolderWithoutDataIsLeftOutAndTold() throws Exception {
    lab.with("people/pictures/ada.png", "").with("people/README.md", "");
    var outcome = generate("people/*");
    assertThat(outcome.sites()).isEqualTo(3);
    assertThat(outcome.leftOut()).containsExactly("people/pictures");
    refuses("people/pictures", "matches no site", "_data", "people/pictures");
  }

  @Test
  void aFolderOfNoDataFileIsAMistake() throws Exception {
    Files.createDirectories(folder.resolve("people/dan/_data"));
    var outcome = generate("people/*");
    assertThat(outcome.broken()).containsExactly("people/dan");
    assertThat(told(outcome.problems()))
        .singleElement()
        .asString()
        .startsWith("people/dan/_data  no data file lies in this folder");
  }

  @Test
  void aPatternThatMatchesNothingIsRefused() {
    refuses("peopel/*", "'peopel/*' matches no folder", "did you mean 'people'?");
    refuses("people/x*", "'people/x*' matches no folder");
    refuses("people/ad", "did you mean 'ada'?");
    refuses(" , ", "names no folder");
    refuses("people/[a", "is no pattern");
    refuses("people/**", "'**'");
  }

  @Test
  void allPatternsThatAreWrongAreTold() {
    refuses("peopel/*,people/*,../x", "'peopel/*'", "'../x'");
  }

  @Test
  void sitesLieWithinTheDirectory() {
    refuses("../people/*", "has '..' in it", "-Dsite-content.siteDirectory");
    refuses("people/../people/*", "has '..' in it");
    refuses(folder + "/people/*", "is no path within the site directory");
    refuses("C:/people/*", "is no path within the site directory");
    refuses(".", "has '.' in it");
  }

  @Test
  void aLinkIsTheFolderThatItLeadsTo(@TempDir Path elsewhere) throws Exception {
    Files.createSymbolicLink(folder.resolve("people/countess"), Path.of("ada"));
    assertThat(generate("people/*").sites()).isEqualTo(3);
    assertThat(made("people/countess")).containsExactly("people/ada/_pages/about.md");
    TestSite.in(elsewhere);
    Files.createSymbolicLink(folder.resolve("people/eve"), elsewhere);
    refuses("people/*", "people/eve", "link out of the site directory");
  }

  @Test
  void theSitesCannotShareTheirData() {
    assertThatThrownBy(
            () ->
                new SiteContent(folder, "../data", "_templates")
                    .sites("people/*")
                    .check((done, sites) -> {}))
        .isInstanceOf(WrongSites.class)
        .hasMessageContaining("site-content.dataDirectory");
  }

  @Test
  void problemsAreNamedFromTheDirectoryAllAtOnceAndInOrder() throws Exception {
    lab.with("people/charles/_data/news.yml", "- date: 31/2/25\n  text: x\n")
        .with("people/ada/_data/news.yml", "- date: 2025\n  txt: x\n");
    var outcome = generate("people/*");
    assertThat(told(outcome.problems()))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("people/ada/_data/news.yml:2:3  "),
            second -> assertThat(second).startsWith("people/charles/_data/news.yml:1:9  "));
    assertThat(outcome.broken()).containsExactly("people/ada", "people/charles");
    assertThat(outcome.pages())
        .extracting(Outcome.Page::path)
        .containsExactly("people/bob/_pages/about.md");
    assertThat(folder.resolve("people/bob/_pages/about.md")).exists();
    assertThat(folder.resolve("people/ada/_pages")).doesNotExist();
  }

  @Test
  void aCollectionOfTheFoldersNameIsNotTakenForIncomplete() throws Exception {
    // a mistake in people/ada/_data/news.yml is none in people.yml
    lab.with("people/ada/_data/news.yml", "- date: 2025\n  txt: x\n")
        .with("people/ada/_data/publications.yml", "- {title: T, authors: [Bo], year: 2025}\n");
    var together = told(generate("people/ada").problems());
    var alone = new TestSite(folder.resolve("people/ada")).problems();
    assertThat(together).isEqualTo(alone.stream().map(p -> "people/ada/" + p).toList());
    assertThat(together).hasSize(2);
  }

  @Test
  void aHandEditKeepsItsSiteFromBeingWrittenAndIsShown() throws Exception {
    generate("people/*");
    lab.with("people/ada/_pages/about.md", ada().replace("is drawn", "was drawn"));
    lab.with("people/bob/_data/profile.yml", "name: Robert\n");
    var outcome = generate("people/*");
    assertThat(outcome.broken()).containsExactly("people/ada");
    assertThat(told(outcome.problems()))
        .singleElement()
        .asString()
        .startsWith("people/ada/_pages/about.md  was edited by hand");
    assertThat(outcome.edits())
        .singleElement()
        .satisfies(
            page ->
                assertThat(String.join("\n", page.diff()))
                    .contains("was drawn", "people/ada/_data/news.yml:3"));
    assertThat(outcome.different()).isEqualTo(1);
    assertThat(ada()).contains("was drawn");
  }

  @Test
  void checkingTellsWhatDiffersAndWritesNothing() throws Exception {
    generate("people/*");
    lab.with("people/bob/_data/profile.yml", "name: Robert\n");
    Files.delete(folder.resolve("people/ada/_pages/about.md"));
    lab.with("people/charles/_pages/old.md", lab.read("people/charles/_pages/about.md"));
    var outcome = check("people/*");
    assertThat(outcome.pages())
        .extracting(page -> page.path() + " " + page.state())
        .containsExactly(
            "people/ada/_pages/about.md ABSENT",
            "people/bob/_pages/about.md STALE",
            "people/charles/_pages/about.md UP_TO_DATE",
            "people/charles/_pages/old.md LEFT_OVER");
    assertThat(folder.resolve("people/ada/_pages/about.md")).doesNotExist();
  }

  @Test
  void onlyTheFirstDifferencesAreKept() throws Exception {
    for (int i = 10; i < 40; i++) {
      TestSite.in(folder.resolve("people/p" + i));
    }
    var outcome = check("people/p*");
    assertThat(outcome.different()).isEqualTo(30);
    assertThat(outcome.pages())
        .filteredOn(page -> !page.diff().isEmpty())
        .isEqualTo(outcome.pages().subList(0, 10));
  }

  @Test
  void aTemplateOfTheDirectoryServesEverySiteThatHasNoneOfItsName() throws Exception {
    lab.with(
            "_templates/macros/news_item.ftl", "<#macro news_item n>\n- LAB ${n.text}\n</#macro>\n")
        .with("_templates/_pages/cv.md.ftl", "---\ntitle: CV\n---\n${profile.name}, LAB\n")
        .with(
            "people/bob/_templates/macros/news_item.ftl",
            "<#macro news_item n>\n- BOB ${n.text}\n</#macro>\n");
    assertThat(generate("people/*").pages()).hasSize(6);
    assertThat(ada()).contains("- LAB The engine runs");
    assertThat(lab.read("people/bob/_pages/about.md")).contains("- BOB The engine runs");
    assertThat(lab.read("people/bob/_pages/cv.md")).contains("bob, LAB");
    assertThat(lab.read("people/charles/_pages/cv.md")).contains("charles, LAB");
    assertThat(check("people/*").different()).isZero();
  }

  @Test
  void aMistakeInASharedTemplateIsToldOnce() throws Exception {
    lab.with("_templates/_pages/cv.md.ftl", "---\ntitle: CV\n---\n${profile.nmae}\n");
    var outcome = generate("people/*");
    assertThat(outcome.broken()).hasSize(3);
    assertThat(told(outcome.problems()))
        .singleElement()
        .asString()
        .startsWith("_templates/_pages/cv.md.ftl:4:");
  }

  @Test
  void aPictureMayLieInTheSiteOrInTheDirectory() throws Exception {
    var news = "- date: 2025\n  text: \"[a](/files/%s)\"\n";
    lab.with("files/lab.pdf", "").with("people/ada/files/own.pdf", "");
    for (var file : List.of("lab.pdf", "own.pdf", "none.pdf")) {
      lab.with("people/ada/_data/news.yml", String.format(news, file));
      assertThat(told(generate("people/ada").problems()))
          .filteredOn(problem -> problem.contains("the site has no file"))
          .hasSize(file.equals("none.pdf") ? 1 : 0);
    }
  }

  @Test
  void aSiteThatCannotBeWrittenDoesNotStopTheOthers() throws Exception {
    lab.with("people/ada/_pages/about.md/stands/here", "in the way");
    var outcome = generate("people/*");
    assertThat(outcome.broken()).containsExactly("people/ada");
    assertThat(told(outcome.problems()))
        .singleElement()
        .asString()
        .startsWith("people/ada  people/ada/_pages/about.md cannot be read");
    assertThat(outcome.different()).isEqualTo(2);
  }

  @Test
  void aPageDoesNotLeaveItsSite() throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    Files.createSymbolicLink(folder.resolve("people/ada/_pages"), Path.of("../../pages"));
    var outcome = generate("people/*");
    assertThat(outcome.broken()).containsExactly("people/ada");
    assertThat(told(outcome.problems()))
        .singleElement()
        .asString()
        .contains("people/ada/_pages/about.md", "leads out of the site");
  }

  @Test
  void aLinkToDataElsewhereInTheDirectoryIsRead() throws Exception {
    lab.with("_data/people.yml", "- name: Bo\n  url: https://example.org/bo\n");
    Files.createSymbolicLink(
        folder.resolve("people/ada/_data/people.yml"), Path.of("../../../_data/people.yml"));
    lab.with("people/ada/_data/publications.yml", "- {title: T, authors: [Bo, ada], year: 2025}\n");
    generate("people/ada");
    assertThat(ada()).contains("[Bo](https://example.org/bo)");
  }

  @Test
  void aLineIsExplainedByItsSite() throws Exception {
    generate("people/*");
    var lines = ada().lines().toList();
    int line = lines.indexOf("- [2025-02-03] The engine runs") + 1;
    assertThat(sites("people/*").explain("people/ada/_pages/about.md", line))
        .hasToString("Optional[people/ada/_data/news.yml:1:3]");
    assertThat(sites("people/*").explain("_pages/about.md", line)).isEmpty();
  }

  @Test
  void theOutcomeIsTheSameHoweverTheThreadsRun() throws Exception {
    for (int i = 0; i < 60; i++) {
      TestSite.in(folder.resolve("people/p" + i))
          .with(
              "_data/news.yml",
              i % 7 == 0 ? "- date: x\n  text: y\n" : "- {date: 2025, text: t}\n");
    }
    var first = check("people/*");
    for (int i = 0; i < 5; i++) {
      assertThat(check("people/*")).isEqualTo(first);
    }
  }

  @Test
  void theProgressIsToldInOrder() throws Exception {
    for (int i = 0; i < 300; i++) {
      TestSite.in(folder.resolve("people/p" + i));
    }
    var told = new ArrayList<Integer>();
    sites("people/*")
        .generate(
            HandEdits.REFUSE,
            (done, sites) -> {
              assertThat(sites).isEqualTo(303);
              told.add(done);
            });
    assertThat(told).isSorted().allSatisfy(done -> assertThat(done).isBetween(0, 303));
    assertThat(new TreeSet<>(told).size()).isLessThan(303);
  }

  @Test
  void changesAreWatchedAndSitesComeAndGo() throws Exception {
    var heard = new LinkedBlockingQueue<SitesOutcome>();
    var input = new PipedOutputStream();
    var usual = System.in;
    System.setIn(new PipedInputStream(input));
    try {
      var listener =
          new Watch.Listener<SitesOutcome>() {
            @Override
            public void rendered(SitesOutcome outcome) {
              heard.add(outcome);
            }

            @Override
            public void failed(IOException reason) {
              throw new UncheckedIOException(reason);
            }
          };
      var watch =
          CompletableFuture.runAsync(
              () -> {
                try {
                  sites("people/*").watch(HandEdits.REFUSE, listener);
                } catch (IOException | WrongSites e) {
                  throw new IllegalStateException(e);
                }
              });
      next(heard, outcome -> outcome.different() == 3);
      lab.with("people/bob/_data/profile.yml", "name: Robert\n");
      next(heard, outcome -> outcome.different() == 1);
      TestSite.in(folder.resolve("people/dan"));
      next(heard, outcome -> outcome.sites() == 4);
      lab.with("people/bob/_data/profile.yml", "nmae: Robert\n");
      next(heard, outcome -> outcome.broken().equals(List.of("people/bob")));
      input.close();
      watch.get(10, TimeUnit.SECONDS);
    } finally {
      System.setIn(usual);
    }
  }

  /** A burst of changes may be seen as two. */
  private static void next(BlockingQueue<SitesOutcome> heard, Predicate<SitesOutcome> wanted)
      throws InterruptedException {
    var next = heard.poll(20, TimeUnit.SECONDS);
    while (next != null && !wanted.test(next)) {
      next = heard.poll(20, TimeUnit.SECONDS);
    }
    assertThat(next).isNotNull();
  }
}
