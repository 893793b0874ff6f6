package io.github.sitecontent.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The goal {@code generate}: what its parameters do, with Maven's own filling them in. */
@MojoTest
@Basedir("/goals")
final class GenerateMojoTest {

  private static final String PAGE = "_pages/about.md";

  private final Told told = new Told();

  @BeforeEach
  void noPageIsThere() throws IOException {
    for (var pages : List.of(site().resolve("_pages"), site().resolve("other-site/_pages"))) {
      if (Files.exists(pages)) {
        try (var files = Files.walk(pages)) {
          for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  @Test
  @InjectMojo(goal = "generate")
  void everyParameterHasItsDefault(GenerateMojo mojo) throws IllegalAccessException {
    assertThat(MojoExtension.getVariablesAndValuesFromObject(mojo))
        .containsEntry("siteDirectory", site().toFile())
        .containsEntry("dataDirectory", "_data")
        .containsEntry("templateDirectory", "_templates")
        .containsEntry("overwrite", false)
        .containsEntry("skip", false);
  }

  @Test
  @InjectMojo(goal = "generate")
  void aPageIsWrittenOnceAndThenUpToDate(GenerateMojo mojo) throws Exception {
    run(mojo);
    assertThat(page(PAGE)).contains("From the usual folder.");
    run(mojo);
    assertThat(told).containsExactly(PAGE + " written", PAGE + " is up to date");
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "skip", value = "true")
  void nothingIsDoneWhenItIsToBeSkipped(GenerateMojo mojo) throws Exception {
    run(mojo);
    assertThat(told).containsExactly("Skipped, as site-content.skip asks");
    assertThat(site().resolve(PAGE)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "dataDirectory", value = "facts")
  void theDataMayLieInAnotherFolderOfTheSite(GenerateMojo mojo) throws Exception {
    run(mojo);
    assertThat(page(PAGE)).contains("From the folder facts.");
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "templateDirectory", value = "page-templates")
  void theTemplatesMayLieInAnotherFolderOfTheSite(GenerateMojo mojo) throws Exception {
    run(mojo);
    assertThat(page(PAGE))
        .contains("The news from the site's own template:\nFrom the usual folder.");
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "siteDirectory", value = "other-site")
  void theSiteMayLieBelowTheProject(GenerateMojo mojo) throws Exception {
    run(mojo);
    assertThat(page("other-site/" + PAGE)).contains("From another site.");
    assertThat(site().resolve(PAGE)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "generate")
  void aPageThatWasWrittenByHandIsNotTouched(GenerateMojo mojo) throws IOException {
    writeByHand();
    assertThatThrownBy(() -> run(mojo))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error to mend, listed above; no page was written");
    assertThat(told).anyMatch(line -> line.contains(PAGE + "  was written by hand"));
    assertThat(page(PAGE)).isEqualTo("By hand.");
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "overwrite", value = "true")
  void aPageThatWasWrittenByHandIsReplacedWhenAskedTo(GenerateMojo mojo) throws Exception {
    writeByHand();
    run(mojo);
    assertThat(page(PAGE)).contains("From the usual folder.");
  }

  @Test
  @InjectMojo(goal = "generate")
  @MojoParameter(name = "dataDirectory", value = "wrong")
  void wrongDataFailTheBuildWithoutACauseThatMavenWouldRepeat(GenerateMojo mojo) {
    assertThatThrownBy(() -> run(mojo)).isInstanceOf(MojoFailureException.class).hasNoCause();
    assertThat(told.get(0)).isEqualTo("2 errors in the site's content");
    assertThat(told).hasSize(3);
    assertThat(site().resolve(PAGE)).doesNotExist();
  }

  @Test
  @InjectMojo(goal = "generate")
  void aPageThatCannotBeWrittenIsNotTheAuthorsMistake(GenerateMojo mojo) throws IOException {
    Files.writeString(site().resolve("_pages"), "a file where a folder belongs");
    assertThatThrownBy(() -> run(mojo))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(PAGE);
  }

  private void run(GenerateMojo mojo) throws MojoExecutionException, MojoFailureException {
    mojo.setLog(told.log());
    mojo.execute();
  }

  private static Path site() {
    return Path.of(MojoExtension.getBasedir());
  }

  private static String page(String path) throws IOException {
    return Files.readString(site().resolve(path));
  }

  private static void writeByHand() throws IOException {
    Files.createDirectories(site().resolve("_pages"));
    Files.writeString(site().resolve(PAGE), "By hand.");
  }

  /** What the goal said, line by line. */
  private static final class Told extends ArrayList<String> {

    private static final long serialVersionUID = 1;

    SystemStreamLog log() {
      return new SystemStreamLog() {
        @Override
        public void info(CharSequence line) {
          add(line.toString());
        }

        @Override
        public void error(CharSequence line) {
          add(line.toString());
        }

        @Override
        public void debug(Throwable cause) {}
      };
    }
  }
}
