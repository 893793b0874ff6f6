package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProblemReportTest {

  private static final List<Problem> ONE =
      List.of(Problem.warning("SC213", new Location("_data/news.yml", 2, 9), "two", null));

  @TempDir Path repository;

  @Test
  void gitHubIsToldInItsOwnRunsOnly() {
    assertThat(new ProblemReport(repository, ONE, Map.of()).annotations()).isEmpty();
    assertThat(new ProblemReport(repository, ONE, Map.of("GITHUB_ACTIONS", "true")).annotations())
        .containsExactly("::warning file=_data/news.yml,line=2,col=9,title=SC213::two");
  }

  @Test
  void filesAreNamedAsTheRepositoryNamesThem() throws IOException {
    var site = Files.createDirectories(repository.resolve("docs/site"));
    var run = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", repository.toString());
    assertThat(new ProblemReport(site, ONE, run).annotations())
        .containsExactly("::warning file=docs/site/_data/news.yml,line=2,col=9,title=SC213::two");
    assertThat(new ProblemReport(repository, ONE, run).annotations())
        .containsExactly("::warning file=_data/news.yml,line=2,col=9,title=SC213::two");
    var elsewhere = Map.of("GITHUB_ACTIONS", "true", "GITHUB_WORKSPACE", "/nowhere");
    assertThat(new ProblemReport(site, ONE, elsewhere).annotations())
        .containsExactly("::warning file=_data/news.yml,line=2,col=9,title=SC213::two");
  }

  @Test
  void theSarifFileIsWrittenAlsoWhenThereIsNoProblem() throws IOException {
    new ProblemReport(repository, ONE, Map.of()).writeSarif("target/report.sarif");
    var file = repository.resolve("target/report.sarif");
    assertThat(file).content().contains("\"ruleId\": \"SC213\"").contains("two spellings");
    new ProblemReport(repository, List.of(), Map.of()).writeSarif("target/report.sarif");
    assertThat(file).content().contains("\"results\": []");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Files.createDirectory(repository.resolve("report"));
    assertThatThrownBy(() -> new ProblemReport(repository, ONE, Map.of()).writeSarif("report"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("site-content.report: report cannot be written");
  }

  @Test
  void warningsKeepThePageFromBeingWrittenOnDemand() throws IOException {
    Files.createDirectory(repository.resolve("_data"));
    Files.writeString(
        repository.resolve("_data/publications.yml"),
        """
        - title: On Caches
          authors: [Dan Huang, "Yutong Lu#"]
          year: 2025
        """);
    var site = new SiteContent(repository, "_data", "_templates");
    var page = repository.resolve("_pages/about.md");
    var strict = site.failOnWarning(true).generate(SiteContent.HandEdits.REFUSE);
    assertThat(strict.hasErrors()).isTrue();
    assertThat(page).doesNotExist();
    var mild = site.failOnWarning(false).generate(SiteContent.HandEdits.REFUSE);
    assertThat(mild.problems()).hasSize(1).noneMatch(Problem::isError);
    assertThat(page).exists();
  }
}
