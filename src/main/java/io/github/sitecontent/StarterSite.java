package io.github.sitecontent;

import io.github.sitecontent.output.SiteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a site begins with: data with examples, schemas for editors, a POM and a workflow. Only
 * files that are missing are written.
 */
public final class StarterSite {

  /** Where editors find the schemas, and Jekyll, which passes over dots, publishes nothing. */
  private static final String SCHEMAS = ".site-content/schemas/";

  private static final String RESOURCES = "/site-content/starter/";
  private static final List<String> DATA =
      List.of("site", "profile", "news", "publications", "venues", "interests", "education");
  private static final List<String> HOME_PAGES =
      List.of("index.md", "index.html", "index.markdown", "_pages/index.md", "_pages/home.md");

  private final Path site;
  private final Path data;
  private final String version;
  private final Map<String, String> schemas;
  private final List<String> written = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  /**
   * The beginning of a site.
   *
   * @param site directory of the site, which may be empty or hold a Jekyll site
   * @param data directory of its data
   * @param version of the plugin, which the POM pins
   * @param schemas JSON Schemas by the names of the data files that they describe
   */
  StarterSite(Path site, Path data, String version, Map<String, String> schemas) {
    this.site = site;
    this.data = data;
    this.version = version;
    this.schemas = schemas;
  }

  /**
   * What was done.
   *
   * @param written paths of the new files
   * @param kept paths of those that were there
   * @param advice what to do next, in order
   */
  public record Outcome(List<String> written, List<String> kept, List<String> advice) {}

  Outcome write() throws IOException {
    boolean isJekyllSite = Files.exists(site.resolve("_config.yml"));
    boolean isHandWritten = Files.exists(site.resolve("_pages/about.md")) && !hasData();
    for (var schema : schemas.entrySet()) {
      write(SCHEMAS + schema.getKey().replaceAll("\\.yml$", ".json"), schema.getValue());
    }
    if (!isHandWritten) {
      for (var name : DATA) {
        write(nameOf(data.resolve(name + ".yml")), dataFile(name));
      }
    }
    if (!isJekyllSite) {
      write("_config.yml", resource("_config.yml"));
      write("_layouts/default.html", resource("_layouts/default.html"));
      write(".gitignore", resource("gitignore"));
    }
    write("pom.xml", resource("pom.xml").replace("@version@", version));
    write(".github/workflows/pages.yml", resource(".github/workflows/pages.yml"));
    return new Outcome(written, kept, advice(isJekyllSite, isHandWritten));
  }

  private boolean hasData() {
    return DATA.stream().anyMatch(name -> Files.exists(data.resolve(name + ".yml")));
  }

  private String dataFile(String name) throws IOException {
    boolean hasHome = HOME_PAGES.stream().anyMatch(page -> Files.exists(site.resolve(page)));
    var text = resource("_data/" + name + ".yml").replace("@permalink@", hasHome ? "/about/" : "/");
    if (!schemas.containsKey(name + ".yml")) {
      return text;
    }
    var schema = data.relativize(site.resolve(SCHEMAS + name + ".json"));
    return "# yaml-language-server: $schema=" + schema.toString().replace('\\', '/') + "\n" + text;
  }

  private List<String> advice(boolean isJekyllSite, boolean isHandWritten) throws IOException {
    var advice = new ArrayList<String>();
    if (isHandWritten) {
      advice.add("mvn site-content:adopt   turns the page _pages/about.md into data");
    } else {
      advice.add("put your own facts into " + nameOf(data));
      advice.add("mvn site-content:generate   writes the page _pages/about.md from them");
    }
    if (isJekyllSite) {
      var config = Files.readString(site.resolve("_config.yml"), StandardCharsets.UTF_8);
      if (!config.contains("_pages")) {
        advice.add("add 'include: [_pages]' to _config.yml: Jekyll passes over the page else");
      }
      if (!config.contains("pom.xml")) {
        advice.add(
            "add 'pom.xml' and 'target' to 'exclude' in _config.yml: Jekyll publishes them else");
      }
    }
    advice.add(
        "jekyll serve   shows the site; mvn site-content:watch beside it follows your edits");
    advice.add("commit all of it: the workflow checks each pull request and publishes the site");
    return advice;
  }

  private void write(String path, String text) throws IOException {
    var file = site.resolve(path);
    if (Files.exists(file)) {
      kept.add(path);
    } else {
      SiteFile.in(site, data, file).replace(text.getBytes(StandardCharsets.UTF_8));
      written.add(path);
    }
  }

  private String nameOf(Path file) {
    return (file.startsWith(site) ? site.relativize(file) : file).toString().replace('\\', '/');
  }

  private static String resource(String name) throws IOException {
    try (var in = StarterSite.class.getResourceAsStream(RESOURCES + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
