package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the README do what it says. */
final class ReadmeTest {

  private static final Pattern DATA =
      Pattern.compile("### `(\\w+\\.yml)`\n(?:(?!\n### ).)*?```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "`(_templates/[^`]+\\.ftl)`(?:(?!`_templates/|```).)*?```ftl\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MISTAKES =
      Pattern.compile("this `(_data/[^`]+)`\n\n```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path site;

  @Test
  void theExamplesOfTheDataFilesAreASite() throws IOException {
    var examples = examples(DATA);
    assertThat(examples).hasSize(13);
    for (var example : examples.entrySet()) {
      write("_data/" + example.getKey(), example.getValue());
    }
    writeLinkedFiles();
    assertThat(generate().problems()).isEmpty();

    assertThat(page("_pages/about.md"))
        .contains("author_profile: true", "## 🔥 News", "20 Oct 2025", "36(2): 112")
        .contains("## Selected Publications", "### Journals", "### 2023", "**Ada Lovelace**")
        .doesNotContain("Not to be shown", "Music by Machine");
  }

  @Test
  void theExamplesOfTemplatesMakeTheirPages() throws IOException {
    for (var example : examples(DATA).entrySet()) {
      write("_data/" + example.getKey(), example.getValue());
    }
    writeLinkedFiles();
    var brief = "- {title: In brief, authors: [Ada Lovelace], year: 2020, layout: brief}\n";
    write("_data/publications/more.yml", brief);
    var templates = examples(TEMPLATE);
    assertThat(templates)
        .containsOnlyKeys("_templates/macros/publication.ftl", "_templates/_pages/news.md.ftl");
    for (var template : templates.entrySet()) {
      write(template.getKey(), template.getValue());
    }
    assertThat(generate().problems()).isEmpty();

    assertThat(page("_pages/about.md"))
        .contains("*The Engine and Its Programs* (2023)\n", "\n- In brief\n");
    assertThat(page("_pages/news.md")).contains("- Mar 2024: I am hiring!\n");
  }

  @Test
  void theMistakesAreToldAsTheReadmeSays() throws IOException {
    for (var file : examples(MISTAKES).entrySet()) {
      write(file.getKey(), file.getValue());
    }
    var told = readme().lines().filter(line -> line.startsWith("[ERROR]   _data/")).toList();
    assertThat(generate().problems())
        .extracting(problem -> "[ERROR]   " + problem + " [" + problem.rule() + "]")
        .isEqualTo(told)
        .isNotEmpty();
  }

  /** The examples link to files of the site, which are looked for. */
  private void writeLinkedFiles() throws IOException {
    for (var file : new String[] {"cv.pdf", "notes.pdf", "machines.pdf"}) {
      write("files/" + file, "");
    }
    write("images/engine.png", "");
  }

  private static Map<String, String> examples(Pattern form) throws IOException {
    var examples = new LinkedHashMap<String, String>();
    var example = form.matcher(readme());
    while (example.find()) {
      examples.put(example.group(1), example.group(2));
    }
    return examples;
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private Outcome generate() throws IOException {
    return new SiteContent(site, "_data", "_templates").generate(HandEdits.REFUSE);
  }

  private void write(String path, String text) throws IOException {
    var file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String page(String path) throws IOException {
    return Files.readString(site.resolve(path));
  }
}
