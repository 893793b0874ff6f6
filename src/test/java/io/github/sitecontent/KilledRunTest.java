package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run is killed at a random moment, again and again: the page is the old or the new one, whole.
 * 200 times with {@code -Dkills=200} or {@code CI=true}.
 */
final class KilledRunTest {

  /** Each kill takes a Java of its own: few while one works, all where time is cheap. */
  private static final int TIMES =
      Integer.getInteger("kills", "true".equals(System.getenv("CI")) ? 200 : 10);

  private static final Pattern END = Pattern.compile("The end of (\\d+)\n\\z");

  @TempDir Path folder;

  /** Grows a page for ever, until it is killed. */
  static final class Growing {

    private Growing() {}

    public static void main(String[] arguments) throws Exception {
      var site = new TestSite(Path.of(arguments[0]));
      int from = Integer.parseInt(arguments[1]);
      for (int i = from; ; i++) {
        site.with("_data/profile.yml", "name: Ada\n").with("_data/news.yml", news(i));
        site.generate();
        System.out.println(i);
      }
    }

    private static String news(int count) {
      var news = new StringBuilder();
      for (int i = 0; i < 50 + count % 500; i++) {
        news.append("- date: 2025\n  text: ").append("News of number " + i).append('\n');
      }
      return news + "- date: 2024\n  text: The end of " + count + "\n";
    }
  }

  @Test
  void thePageIsWholeAndTheNextRunLeavesNothingElse() throws Exception {
    var random = new Random(4);
    var site = TestSite.in(folder);
    int from = 1;
    for (int i = 0; i < TIMES; i++) {
      var run =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Xshare:auto",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Growing.class.getName(),
                  folder.toString(),
                  Integer.toString(from))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (var out = run.inputReader()) {
        assertThat(out.readLine()).as("it has begun to write").isNotNull();
        TimeUnit.MICROSECONDS.sleep(random.nextInt(30_000));
        run.destroyForcibly().waitFor();
      }
      var end = END.matcher(site.about());
      assertThat(end.find()).as("the page is whole after kill %d", i).isTrue();
      int number = Integer.parseInt(end.group(1));
      assertThat(site.about().lines().filter(line -> line.contains("News of number")))
          .hasSize(50 + number % 500);
      assertThat(number).isGreaterThanOrEqualTo(from);
      from = number + 1;
    }
    site.with("_data/news.yml", "- date: 2024\n  text: The end of all\n").generate();
    try (var files = Files.list(folder.resolve("_pages"))) {
      assertThat(files).map(file -> file.getFileName().toString()).containsExactly("about.md");
    }
  }
}
