package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.page.LineOrigin;
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
import java.util.Set;

/**
 * What data and templates give, found out by the reader and the renderer that every later build
 * uses, in a folder of its own.
 *
 * @param pages by path
 * @param problems that kept pages from being rendered, or data from being read
 * @param origins of the lines of those pages that were asked for
 */
public record Proof(
    Map<String, String> pages, List<Problem> problems, Map<String, List<LineOrigin>> origins) {

  /** The folder of the data files, to which the locations in it are relative. */
  public static final String DATA = "data/";

  /** The folder of the templates. */
  public static final String TEMPLATES = "templates/";

  /**
   * Renders.
   *
   * @param data files by name, {@code news.yml} for example
   * @param templates by the path of their page
   */
  static Proof of(Map<String, String> data, Map<String, String> templates) throws IOException {
    return of(data, templates, Set.of());
  }

  /**
   * Renders, and follows pages to where their lines come from.
   *
   * @param data files by name, {@code news.yml} for example
   * @param templates by the path of their page
   * @param followed paths of pages
   */
  public static Proof of(
      Map<String, String> data, Map<String, String> templates, Set<String> followed)
      throws IOException {
    var site = Files.createTempDirectory("site-content");
    try {
      for (var file : data.entrySet()) {
        write(site.resolve(DATA).resolve(file.getKey()), file.getValue());
      }
      var folder = site.resolve(TEMPLATES);
      for (var template : templates.entrySet()) {
        write(folder.resolve(template.getKey() + ".ftl"), template.getValue());
      }
      var reading = new DataReader(new DataFolder(site, site.resolve(DATA))).read();
      var problems = new ArrayList<Problem>();
      reading.problems().stream().filter(Problem::isError).forEach(problems::add);
      var pages = new LinkedHashMap<String, String>();
      var renderer = new PageTemplates(site, new TemplateFolder(site, folder));
      for (var page : renderer.render(reading.content(), problems)) {
        pages.put(page.path(), new String(page.text(), StandardCharsets.UTF_8));
      }
      var origins = new LinkedHashMap<String, List<LineOrigin>>();
      for (var path : followed) {
        if (pages.containsKey(path)) {
          origins.put(path, renderer.traceItems(reading.content(), path));
        }
      }
      return new Proof(pages, problems, origins);
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
