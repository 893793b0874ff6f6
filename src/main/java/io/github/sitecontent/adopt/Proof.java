package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.page.PageTemplates;
import io.github.sitecontent.page.TemplateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What data and templates give, found out by the reader and the renderer that every later build
 * uses, in a folder of its own.
 *
 * @param pages by path
 * @param problems that kept pages from being rendered, or data from being read
 */
record Proof(Map<String, String> pages, List<Problem> problems) {

  /**
   * Renders.
   *
   * @param data files by name, {@code news.yml} for example
   * @param templates by the path of their page
   */
  static Proof of(Map<String, String> data, Map<String, String> templates) throws IOException {
    var site = Files.createTempDirectory("site-content");
    try {
      for (var file : data.entrySet()) {
        write(site.resolve("data").resolve(file.getKey()), file.getValue());
      }
      var folder = site.resolve("templates");
      for (var template : templates.entrySet()) {
        write(folder.resolve(template.getKey() + ".ftl"), template.getValue());
      }
      var reading = new DataReader(new DataFolder(site, site.resolve("data"))).read();
      var problems = new ArrayList<Problem>();
      reading.problems().stream().filter(Problem::isError).forEach(problems::add);
      var pages = new LinkedHashMap<String, String>();
      for (var page :
          new PageTemplates(site, new TemplateFolder(site, folder))
              .render(reading.content(), problems)) {
        pages.put(page.path(), new String(page.text(), StandardCharsets.UTF_8));
      }
      return new Proof(pages, problems);
    } finally {
      delete(site);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
