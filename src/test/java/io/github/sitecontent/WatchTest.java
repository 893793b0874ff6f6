package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchTest {

  private static final Duration SOON = Duration.ofSeconds(2);

  @TempDir private Path site;

  private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
  private final PipedOutputStream input = new PipedOutputStream();
  private Thread thread = new Thread();

  @BeforeEach
  void watch() throws IOException, InterruptedException {
    write("_data/news.yml", "- {date: 2025, text: First}\n");
    var folders = List.of(site.resolve("_data"), site.resolve("_templates"));
    var watch = new Watch<>(() -> folders, this::generate, listener());
    watch.endWith(new PipedInputStream(input));
    thread = new Thread(watch::run);
    thread.start();
    assertThat(next()).hasToString("written");
  }

  @AfterEach
  void stop() throws InterruptedException {
    thread.interrupt();
    thread.join(SOON.toMillis());
  }

  @Test
  void aChangeOfTheDataIsRendered() throws IOException, InterruptedException {
    write("_data/news.yml", "- {date: 2025, text: Second}\n");
    assertThat(next()).isEqualTo("written");
    assertThat(site.resolve("_pages/about.md")).content().contains("Second");
  }

  @Test
  void aFileThatIsSavedUnderAnotherNameAndRenamedIsSeen() throws IOException, InterruptedException {
    write("_data/.news.yml.swp", "- {date: 2025, text: Other}\n");
    Files.move(
        site.resolve("_data/.news.yml.swp"),
        site.resolve("_data/news.yml"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThat(next()).isEqualTo("written");
    assertThat(site.resolve("_pages/about.md")).content().contains("Other");
  }

  @Test
  void aTemplateInAFolderThatWasNotThereIsSeen() throws IOException, InterruptedException {
    write("_templates/_pages/about.md.ftl", "---\ntitle: Mine\n---\nMy own\n");
    assertThat(next()).isEqualTo("written");
    assertThat(site.resolve("_pages/about.md")).content().contains("My own");
  }

  @Test
  void problemsAreToldAndDoNotEndIt() throws IOException, InterruptedException {
    write("_data/news.yml", "- {date: 31/2/25, text: Bad}\n");
    assertThat(next()).isEqualTo("problems");
    write("_data/news.yml", "- {date: 2024, text: Good}\n");
    assertThat(next()).isEqualTo("written");
  }

  @Test
  void severalFilesSavedAtOnceAreRenderedOnce() throws IOException, InterruptedException {
    for (int i = 0; i < 5; i++) {
      write("_data/news.yml", "- {date: 2025, text: Text " + i + "}\n");
      write("_data/awards.yml", "- {title: Award " + i + "}\n");
      Thread.sleep(20);
    }
    assertThat(next()).isEqualTo("written");
    assertThat(heard.poll(600, TimeUnit.MILLISECONDS)).isNull();
    assertThat(site.resolve("_pages/about.md")).content().contains("Text 4", "Award 4");
  }

  @Test
  void itEndsWithItsInput() throws IOException, InterruptedException {
    input.close();
    thread.join(SOON.toMillis());
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void anEditReachesTheSiteThatJekyllServesWithinTwoSeconds()
      throws IOException, InterruptedException {
    write("_config.yml", "include: [_pages]\n");
    var jekyll = Jekyll.watching(site);
    try {
      awaitText(site.resolve("_site/index.html"), "First", Duration.ofSeconds(30));
      Thread.sleep(1500); // Jekyll begins to listen only after its first build
      var edit = Instant.now();
      write("_data/news.yml", "- {date: 2025, text: Served}\n");
      awaitText(site.resolve("_site/index.html"), "Served", Duration.ofSeconds(10));
      assertThat(Duration.between(edit, Instant.now())).isLessThan(SOON);
    } finally {
      jekyll.destroy();
    }
  }

  private static void awaitText(Path file, String text, Duration patience)
      throws IOException, InterruptedException {
    var limit = Instant.now().plus(patience);
    while (!Files.exists(file) || !Files.readString(file).contains(text)) {
      assertThat(Instant.now()).as("time to find '%s' in %s", text, file).isBefore(limit);
      Thread.sleep(20);
    }
  }

  private Outcome generate() throws IOException {
    return new SiteContent(site, "_data", "_templates").generate(HandEdits.REFUSE);
  }

  private Watch.Listener<Outcome> listener() {
    return new Watch.Listener<Outcome>() {
      @Override
      public void rendered(Outcome outcome) {
        heard.add(outcome.hasErrors() ? "problems" : "written");
      }

      @Override
      public void failed(IOException reason) {
        heard.add(reason);
      }
    };
  }

  private Object next() throws InterruptedException {
    var next = heard.poll(10, TimeUnit.SECONDS);
    assertThat(next).isNotNull();
    return next;
  }

  private void write(String path, String text) throws IOException {
    var file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
