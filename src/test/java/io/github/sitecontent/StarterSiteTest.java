package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StarterSiteTest {

  @TempDir private Path site;

  @Test
  void anEmptyFolderBecomesASiteWithAPage() throws IOException {
    var outcome = init();
    assertThat(outcome.kept()).isEmpty();
    assertThat(outcome.written())
        .contains(
            "_config.yml",
            "_data/publications.yml",
            "pom.xml",
            ".github/workflows/pages.yml",
            ".site-content/schemas/news.json");
    assertThat(site.resolve("pom.xml"))
        .content()
        .contains("<version>1.2.3</version>")
        .doesNotContain("@");
    assertThat(site.resolve("_data/news.yml"))
        .content()
        .startsWith("# yaml-language-server: $schema=../.site-content/schemas/news.json\n");

    var generated = generate();
    assertThat(generated.problems()).isEmpty();
    assertThat(site.resolve("_pages/about.md"))
        .content()
        .contains(
            "title: Ada Lovelace",
            "## News",
            "## Publications",
            "**Ada Lovelace**",
            "Augustus De Morgan");
  }

  @Test
  void jekyllShowsThePageAndNothingElse() throws IOException {
    init();
    generate();
    var built = Jekyll.buildSite(site);
    assertThat(built.resolve("index.html"))
        .content()
        .contains(
            "<h1>Ada Lovelace</h1>", "<h2 id=\"publications\">Publications</h2>", "max-width");
    try (var files = Files.walk(built)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> built.relativize(file).toString()))
          .containsExactly("index.html");
    }
  }

  @Test
  void theExamplesInTheCommentsAreData() throws IOException {
    init();
    for (var name : new String[] {"publications", "news", "education", "venues"}) {
      var file = site.resolve("_data/" + name + ".yml");
      var text = Files.readString(file);
      int from = text.lastIndexOf("\n\n#") + 2;
      Files.writeString(
          file, text.substring(0, from) + text.substring(from).replaceAll("(?m)^# ?", ""));
    }
    assertThat(generate().problems()).isEmpty();
  }

  @Test
  void whatIsThereStays() throws IOException {
    write("_data/news.yml", "- {date: 2020, text: Mine}\n");
    write("pom.xml", "<project/>");
    var outcome = init();
    assertThat(outcome.kept()).containsExactly("_data/news.yml", "pom.xml");
    assertThat(site.resolve("_data/news.yml")).hasContent("- {date: 2020, text: Mine}\n");
    assertThat(init().written()).isEmpty();
  }

  @Test
  void aJekyllSiteKeepsItsLookAndIsToldWhatItsSettingsLack() throws IOException {
    write("_config.yml", "theme: minima\n");
    write("index.md", "---\n---\nHome\n");
    var outcome = init();
    assertThat(outcome.written()).doesNotContain("_layouts/default.html", ".gitignore");
    assertThat(outcome.advice().toString()).contains("include: [_pages]", "pom.xml");
    assertThat(site.resolve("_data/site.yml")).content().contains("permalink: /about/");
  }

  @Test
  void aHandWrittenPageIsToBeAdoptedAndGetsNoExamples() throws IOException {
    write("_config.yml", "include: [_pages]\nexclude: [pom.xml, target]\n");
    write("_pages/about.md", "---\npermalink: /\n---\nI am Ada.\n");
    var outcome = init();
    assertThat(outcome.written()).noneMatch(path -> path.startsWith("_data/"));
    assertThat(outcome.advice().get(0)).contains("site-content:adopt");
  }

  private StarterSite.Outcome init() throws IOException {
    return new SiteContent(site, "_data", "_templates").init("1.2.3");
  }

  private Outcome generate() throws IOException {
    return new SiteContent(site, "_data", "_templates").generate(HandEdits.REFUSE);
  }

  private void write(String path, String text) throws IOException {
    var file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
