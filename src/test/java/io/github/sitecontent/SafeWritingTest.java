package io.github.sitecontent;

import static io.github.sitecontent.TestSite.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No run, however it ends, costs a line; and each failure names its file and what to do. */
final class SafeWritingTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void writeData() {
    site = TestSite.in(folder.resolve("site"));
  }

  private Path about() {
    return site.folder().resolve(ABOUT);
  }

  @Test
  void checkingWritesNothingAtAll() throws IOException {
    site.generate();
    site.with("_data/profile.yml", "name: Ada King\n").with("_templates/x.md.ftl", "x\n");
    var before = snapshot();
    assertThat(site.check().isUpToDate()).isFalse();
    assertThat(snapshot()).isEqualTo(before);
  }

  @Test
  void checkingWorksOnAReadOnlySite() throws Exception {
    site.generate();
    site.with("_data/profile.yml", "name: Ada King\n");
    inMount(
        List.of("--bind", site.folder().toString(), site.folder().toString()),
        site.folder(),
        "ro",
        () -> {
          assertThat(site.state(ABOUT)).isEqualTo(PageState.STALE);
          assertThatThrownBy(site::generate)
              .hasMessage(
                  "_pages/about.md cannot be written: it lies on a read-only file system; mount it"
                      + " for writing, or run elsewhere");
        });
  }

  @Test
  void aFullDiskLeavesThePageAsItWas() throws Exception {
    Files.createDirectories(site.folder().resolve("_pages"));
    inMount(
        List.of("-t", "tmpfs", "-o", "size=128k", "none", site.folder() + "/_pages"),
        site.folder().resolve("_pages"),
        null,
        () -> {
          site.generate();
          var before = site.about();
          site.with("_data/profile.yml", "name: Ada\nbio: " + "long ".repeat(60_000) + "\n");
          assertThatThrownBy(site::generate)
              .hasMessage(
                  "_pages/about.md cannot be written: the disk is full; make room, and run again"
                      + " (the file is as it was)");
          assertThat(site.about()).isEqualTo(before);
          assertThat(filesIn("_pages")).containsExactly("about.md");
        });
  }

  @Test
  void onePageThatCannotBeWrittenKeepsTheOthersAsTheyWere() throws Exception {
    site.with("_templates/a.md.ftl", "${profile.name}\n").generate();
    Files.createDirectories(site.folder().resolve("z.md"));
    site.with("_templates/z.md.ftl", "${profile.name}\n");
    var before = snapshot().get("a.md");
    site.with("_data/profile.yml", "name: Ada King\n");
    assertThatThrownBy(site::generate)
        .hasMessage("z.md cannot be read: it is a folder; move the folder away");
    assertThat(snapshot().get("a.md")).isEqualTo(before);
  }

  @Test
  void aPageThatMayNotBeWrittenIsNotWritten() throws IOException {
    site.generate();
    site.with("_data/profile.yml", "name: Ada King\n");
    Files.setPosixFilePermissions(about(), PosixFilePermissions.fromString("r--r--r--"));
    var before = snapshot();
    assertThatThrownBy(site::generate)
        .hasMessage(
            "_pages/about.md cannot be written: it is read-only; allow writing with chmod u+w"
                + " _pages/about.md");
    assertThat(snapshot().keySet()).isEqualTo(before.keySet());
    assertThat(snapshot().get(ABOUT)).isEqualTo(before.get(ABOUT));
  }

  @Test
  void permissionsStayAsTheyWere() throws IOException {
    site.generate();
    Files.setPosixFilePermissions(about(), PosixFilePermissions.fromString("rw-rw-r-x"));
    site.with("_data/profile.yml", "name: Ada King\n").generate();
    assertThat(Files.getPosixFilePermissions(about()))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw-r-x"));
  }

  @Test
  void aPageThatDidNotChangeIsNotTouched() throws IOException {
    site.generate();
    Files.setLastModifiedTime(about(), FileTime.fromMillis(1000));
    site.generate();
    assertThat(Files.getLastModifiedTime(about()).toMillis()).isEqualTo(1000);
  }

  @Test
  void aLinkWithinTheSiteStaysALink() throws IOException {
    site.with("pages/me.md", "");
    Files.createDirectories(about().getParent());
    Files.createSymbolicLink(about(), Path.of("../pages/me.md"));
    site.generate();
    assertThat(about()).isSymbolicLink();
    assertThat(site.read("pages/me.md")).contains("The engine runs");
    assertThat(filesIn("pages")).containsExactly("me.md");
  }

  @Test
  void aLinkToAFileThatIsMissingIsFollowedToo() throws IOException {
    Files.createDirectories(about().getParent());
    Files.createSymbolicLink(about(), Path.of("../me.md"));
    site.generate();
    assertThat(site.read("me.md")).contains("The engine runs");
  }

  @Test
  void aLinkOutOfTheSiteIsRefused() throws IOException {
    var outside = Files.writeString(folder.resolve("outside.md"), "mine");
    Files.createDirectories(about().getParent());
    Files.createSymbolicLink(about(), outside);
    assertThatThrownBy(site::overwrite)
        .hasMessageStartingWith("_pages/about.md cannot be ")
        .hasMessageEndingWith(
            "it leads out of the site, to "
                + outside.toRealPath()
                + "; make it a file of the site");
    assertThat(outside).hasContent("mine");
  }

  @Test
  void aFolderThatIsALinkOutOfTheSiteIsRefused() throws IOException {
    var outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(about().getParent(), outside);
    assertThatThrownBy(site::overwrite).hasMessageContaining("it leads out of the site");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void linksThatGoRoundInACircleAreRefused() throws IOException {
    Files.createDirectories(about().getParent());
    Files.createSymbolicLink(about(), Path.of("other.md"));
    Files.createSymbolicLink(about().resolveSibling("other.md"), Path.of("about.md"));
    assertThatThrownBy(site::overwrite)
        .hasMessageContaining("its symbolic links go round in a circle; delete one of them");
  }

  @Test
  void aSiteThatIsItselfALinkIsWritten() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link"), site.folder());
    new SiteContent(link, "_data", "_templates").generate(HandEdits.REFUSE);
    assertThat(about()).exists();
  }

  @Test
  void twoRunsAtOnceBothSucceed() throws Exception {
    var pool = Executors.newFixedThreadPool(2);
    try {
      for (int i = 0; i < 100; i++) {
        site.with("_data/profile.yml", "name: Ada " + i + "\n");
        var together = new CyclicBarrier(2);
        Callable<Outcome> run =
            () -> {
              together.await();
              return site.generate();
            };
        for (var outcome : pool.invokeAll(List.of(run, run))) {
          assertThat(outcome.get().problems()).isEmpty();
        }
        assertThat(site.state(ABOUT)).isEqualTo(PageState.UP_TO_DATE);
        assertThat(filesIn("_pages")).containsExactly("about.md");
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aReaderSeesTheOldPageOrTheNewOneWhole() throws Exception {
    site.with("_data/news.yml", "- date: 2024\n  text: The end\n").generate();
    var isDone = new AtomicBoolean();
    var pool = Executors.newSingleThreadExecutor();
    try {
      var reader =
          pool.submit(
              () -> {
                int reads = 0;
                for (; !isDone.get(); reads++) {
                  assertThat(site.about()).startsWith("---\n").endsWith("The end\n");
                }
                return reads;
              });
      for (int i = 0; i < 50; i++) {
        site.with("_data/profile.yml", "name: Ada\nbio: " + "word ".repeat(i * 1000) + "\n");
        site.with(
            "_data/news.yml",
            "- date: 2025\n  text: Number " + i + "\n- date: 2024\n  text: The end\n");
        site.generate();
      }
      isDone.set(true);
      assertThat(reader.get()).isPositive();
    } finally {
      isDone.set(true);
      pool.shutdownNow();
    }
  }

  @Test
  void theDraftOfARunThatDiedIsSweptAway() throws IOException {
    site.with("_pages/.site-content-abc123~", "half a pa").generate();
    assertThat(filesIn("_pages")).containsExactly("about.md");
  }

  @Test
  void dataAndTemplatesFromElsewhereAreReadWhenTheyAreAskedFor() throws IOException {
    var data = TestSite.in(folder.resolve("shared"));
    data.with("templates/x.md.ftl", "${profile.name}\n");
    var empty = Files.createDirectory(folder.resolve("empty"));
    var content =
        new SiteContent(empty, data.folder().resolve("_data").toString(), "../shared/templates");
    assertThat(content.generate(HandEdits.REFUSE).problems()).isEmpty();
    assertThat(empty.resolve("x.md")).content().startsWith("Ada Lovelace\n");
    assertThat(content.check().isUpToDate()).isTrue();
  }

  @Test
  void dataBehindALinkOutOfTheSiteAreNotRead() throws IOException {
    var data = TestSite.in(folder.resolve("shared"));
    var empty = Files.createDirectory(folder.resolve("empty"));
    Files.createSymbolicLink(empty.resolve("_data"), data.folder().resolve("_data"));
    var real = data.folder().resolve("_data").toRealPath();
    assertThat(new TestSite(empty).problems())
        .containsExactly(
            "_data  is a link that leads out of the site, to "
                + real
                + "; name the folder itself with -Dsite-content.dataDirectory="
                + real);
    assertThat(empty.resolve("_pages")).doesNotExist();
  }

  private interface Check {
    void run() throws Exception;
  }

  /** Runs a check in a mount of its own; root alone may mount. */
  private static final String NEWS_PAGE =
      "---\npermalink: /\n---\n\n# News\n\n" + "- *2026.07*: The engine runs.\n".repeat(900);

  @Test
  void aFullDiskLeavesEverythingAsItWasWhenAPageIsAdopted() throws Exception {
    site = new TestSite(folder.resolve("other")).with(ABOUT, NEWS_PAGE);
    Files.createDirectories(site.folder().resolve("_data"));
    inMount(
        List.of("-t", "tmpfs", "-o", "size=16k", "none", site.folder() + "/_data"),
        site.folder().resolve("_data"),
        null,
        () -> {
          assertThatThrownBy(() -> site.content().adopt(ABOUT, Adopting.CAREFULLY))
              .hasMessage(
                  "_data/news.yml cannot be written: the disk is full; make room, and run again"
                      + " (the file is as it was)");
          assertThat(snapshot().keySet()).containsExactly("", "_data", "_pages", ABOUT);
          assertThat(site.about()).isEqualTo(NEWS_PAGE);
          assertThat(site.folder().resolve("_templates")).doesNotExist();
        });
  }

  @Test
  void aReadOnlyFolderLeavesEverythingAsItWasWhenAPageIsAdopted() throws Exception {
    site = new TestSite(folder.resolve("other")).with(ABOUT, NEWS_PAGE);
    var templates = Files.createDirectories(site.folder().resolve("_templates/_pages"));
    inMount(
        List.of("--bind", templates.toString(), templates.toString()),
        templates,
        "ro",
        () -> {
          assertThatThrownBy(() -> site.content().adopt(ABOUT, Adopting.CAREFULLY))
              .hasMessageStartingWith(
                  "_templates/_pages/about.md.ftl cannot be written: it lies on a read-only file"
                      + " system");
          assertThat(snapshot().keySet())
              .containsExactly("", "_pages", ABOUT, "_templates", "_templates/_pages");
          assertThat(site.folder().resolve("_data")).doesNotExist();
        });
  }

  @Test
  void twoRunsAtOnceAdoptAPageOnce() throws Exception {
    site = new TestSite(folder.resolve("other")).with(ABOUT, NEWS_PAGE);
    var barrier = new CyclicBarrier(2);
    Callable<Takeover> run =
        () -> {
          barrier.await();
          return site.content().adopt(ABOUT, Adopting.CAREFULLY);
        };
    var threads = Executors.newFixedThreadPool(2);
    try {
      for (var result : threads.invokeAll(List.of(run, run))) {
        result.get();
      }
    } finally {
      threads.shutdown();
    }
    assertThat(site.about().replaceFirst("# Generated.*\n", "")).isEqualTo(NEWS_PAGE);
    assertThat(site.check().isUpToDate()).isTrue();
    assertThat(snapshot().keySet())
        .containsExactly(
            "",
            "_data",
            "_data/news.yml",
            "_pages",
            ABOUT,
            "_templates",
            "_templates/_pages",
            "_templates/_pages/about.md.ftl");
  }

  private static void inMount(List<String> mount, Path place, String remount, Check check)
      throws Exception {
    var command = new ArrayList<>(List.of("mount"));
    command.addAll(mount);
    if (run(command) != 0) {
      var message = "LEFT OUT: this test mounts a file system, and only root may do that";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      System.err.println(message);
      abort(message);
    }
    Throwable failure;
    try {
      if (remount != null) {
        assertThat(run(List.of("mount", "-o", "remount,bind," + remount, place.toString())))
            .isZero();
      }
      failure = catchThrowable(check::run);
    } finally {
      assertThat(run(List.of("umount", place.toString()))).isZero();
    }
    if (failure != null) {
      throw new AssertionError(failure.getMessage(), failure);
    }
  }

  private static int run(List<String> command) throws Exception {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1; // there is no such command here
    }
  }

  private List<String> filesIn(String path) throws IOException {
    try (var files = Files.list(site.folder().resolve(path))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Each file and folder of the site, with its time and text. */
  private TreeMap<String, String> snapshot() throws IOException {
    var all = new TreeMap<String, String>();
    try (var files = Files.walk(site.folder())) {
      for (var file : files.toList()) {
        var text = Files.isDirectory(file) ? "" : Files.readString(file);
        all.put(
            site.folder().relativize(file).toString(),
            Files.getLastModifiedTime(file).toMillis() + text);
      }
    }
    return all;
  }
}
