package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Real Jekyll, with its kramdown and its Liquid: what a reader of the site sees.
 *
 * <p>Where it is not installed, a test that needs it is left out and says so on the console; with
 * {@code CI=true} in the environment it fails instead.
 */
public final class Jekyll {

  private Jekyll() {}

  /**
   * Builds a site of the given pages.
   *
   * @param pages source by path, {@code a.md} for example, each with front matter
   * @return HTML by the same path
   */
  public static Map<String, String> render(Map<String, String> pages) {
    return render(pages, "");
  }

  /** As {@link #render(Map)}, with lines of {@code _config.yml}. */
  public static Map<String, String> render(Map<String, String> pages, String config) {
    return render(pages, config, pages.keySet().toArray(String[]::new));
  }

  /** As {@link #render(Map, String)}, of a site in which only some files become pages. */
  public static Map<String, String> render(
      Map<String, String> pages, String config, String... wanted) {
    requireInstalled();
    try {
      var site = Files.createTempDirectory("jekyll");
      try {
        Files.writeString(site.resolve("_config.yml"), "include: [_pages]\n" + config);
        for (var page : pages.entrySet()) {
          var file = site.resolve(page.getKey());
          Files.createDirectories(file.getParent());
          Files.writeString(file, page.getValue());
        }
        build(site);
        return read(site.resolve("_site"), wanted);
      } finally {
        delete(site);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds a site as it lies there, and returns the folder of what is published. */
  static Path buildSite(Path site) throws IOException {
    requireInstalled();
    var log = Files.createTempFile("jekyll", ".log");
    try {
      build(site, log);
    } finally {
      Files.delete(log);
    }
    return site.resolve("_site");
  }

  /** Builds a site, and builds it again after each change, until the process is destroyed. */
  static Process watching(Path site) throws IOException {
    requireInstalled();
    var jekyll =
        new ProcessBuilder("jekyll", "build", "--watch", "--quiet", "--disable-disk-cache")
            .directory(site.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    jekyll.environment().put("LC_ALL", "C.UTF-8");
    return jekyll.start();
  }

  private static void build(Path site) throws IOException {
    build(site, site.resolve("jekyll.log"));
  }

  private static void build(Path site, Path log) throws IOException {
    var jekyll =
        new ProcessBuilder("jekyll", "build", "--quiet", "--disable-disk-cache")
            .directory(site.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    jekyll.environment().put("LC_ALL", "C.UTF-8");
    try {
      assertThat(jekyll.start().waitFor()).as(() -> logOf(log)).isZero();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String logOf(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Map<String, String> read(Path built, String... pages) throws IOException {
    var html = new LinkedHashMap<String, String>();
    for (var path : pages) {
      var file = built.resolve(path.replaceAll("\\.md$", ".html"));
      html.put(path, Files.readString(file));
    }
    return html;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void requireInstalled() {
    try {
      new ProcessBuilder("jekyll", "--version")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      var message = "LEFT OUT: this test needs Jekyll, and there is no 'jekyll' on the PATH";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      System.err.println(message);
      abort(message);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
