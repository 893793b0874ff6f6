package io.github.sitecontent;

import static io.github.sitecontent.TestSite.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two branches change the data, generate, and are merged by git. */
final class MergeTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"merge", "diff3", "zdiff3"})
  void aPageWithTheConflictOfAMergeIsGeneratedAnew(String style) throws Exception {
    var site = merged(style);
    assertThat(site.about()).contains("<<<<<<< ", "=======", ">>>>>>> theirs");
    assertThat(site.state(ABOUT)).isEqualTo(PageState.MERGING);
    assertThat(site.problems()).isEmpty();
    assertThat(site.about())
        .contains("The engine hums", "The engine is planned")
        .doesNotContain("<<<<<<<");
    assertThat(site.state(ABOUT)).isEqualTo(PageState.UP_TO_DATE);
  }

  @Test
  void aCheckoutWithCarriageReturnsHasItsConflictKnownToo() throws Exception {
    var site = merged("merge");
    site.with(ABOUT, site.about().replace("\n", "\r\n"));
    assertThat(site.state(ABOUT)).isEqualTo(PageState.MERGING);
  }

  @Test
  void aConflictThatWasMendedByTakingEitherDigestIsNoEdit() throws Exception {
    var site = merged("merge");
    // the news lie far enough apart for git; only the comment is in conflict
    site.with(
        ABOUT, site.about().replaceAll("(?ms)^<<<<<<<.*?\n(.*?)^=======$.*?^>>>>>>>.*?\n", "$1"));
    assertThat(site.about()).contains("The engine hums", "The engine is planned");
    assertThat(site.state(ABOUT)).isEqualTo(PageState.STALE);
    assertThat(site.problems()).isEmpty();
    assertThat(site.state(ABOUT)).isEqualTo(PageState.UP_TO_DATE);
  }

  private TestSite merged(String style) throws Exception {
    var site = new TestSite(folder).with("_data/profile.yml", "name: Ada Lovelace\n");
    site.with("_data/news.yml", news("The engine runs", "The engine is drawn")).generate();
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Ada");
    git("config", "user.email", "ada@example.org");
    git("config", "merge.conflictStyle", style);
    commit("both");
    git("checkout", "-q", "-b", "theirs");
    site.with("_data/news.yml", news("The engine runs", "The engine is planned")).generate();
    commit("theirs");
    git("checkout", "-q", "main");
    site.with("_data/news.yml", news("The engine hums", "The engine is drawn")).generate();
    commit("ours");
    assertThat(git("merge", "theirs")).as("git has to leave a conflict").isNotZero();
    return site;
  }

  private static String news(String first, String last) {
    var between = new StringBuilder();
    for (int day = 20; day > 10; day--) {
      between.append("- date: 2024-05-").append(day).append("\n  text: Day ").append(day);
      between.append('\n');
    }
    return "- date: 2025-02-03\n  text: "
        + first
        + "\n"
        + between
        + "- date: 2024-01-02\n  text: "
        + last
        + "\n";
  }

  private void commit(String message) throws Exception {
    assertThat(git("add", "-A")).isZero();
    assertThat(git("commit", "-q", "-m", message)).isZero();
  }

  private int git(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    var git =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    git.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    git.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    return git.start().waitFor();
  }
}
