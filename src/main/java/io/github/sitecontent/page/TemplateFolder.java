package io.github.sitecontent.page;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import io.github.sitecontent.model.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The template directory of a site.
 *
 * <p>A template's path is its page's path and {@code .ftl}. What lies in {@code macros} makes no
 * page.
 */
public final class TemplateFolder {

  private static final String ENDING = ".ftl";
  private static final String MACROS = "macros/";
  private static final String BUILT_IN = "_pages/about.md";

  private final Path site;
  private final Path directory;

  /**
   * A template directory.
   *
   * @param site directory of the site, to which paths in problems are relative
   * @param directory of the site's own templates, which may be missing
   */
  public TemplateFolder(Path site, Path directory) {
    this.site = site;
    this.directory = directory;
  }

  /** The files of all templates and macros, in order. */
  public List<Path> files() {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    var found = new ArrayList<Path>();
    try (var files = Files.walk(directory)) {
      files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The paths of the pages that the templates make, in order; the built-in one's among them. */
  public SortedSet<String> pages() {
    var pages = new TreeSet<String>();
    pages.add(BUILT_IN);
    for (var file : files()) {
      var path = directory.relativize(file).toString().replace('\\', '/');
      if (!path.startsWith(MACROS)) {
        pages.add(path.substring(0, path.length() - ENDING.length()));
      }
    }
    return pages;
  }

  /** The name of the template of a page. */
  static String templateOf(String page) {
    return page + ENDING;
  }

  Path directory() {
    return directory;
  }

  /** The directory as its author knows it. */
  String name() {
    return nameOf(directory);
  }

  /** The path of a template as its author knows it. */
  String pathOf(String template) {
    return has(template) ? nameOf(directory.resolve(template)) : "site-content:" + template;
  }

  /** Whether a template is the site's own. */
  boolean has(String template) {
    return Files.exists(directory.resolve(template));
  }

  /** The place that is a number of lines below the beginning of a part of a template. */
  Location locationIn(@Nullable TracedElement part, int linesBelow) {
    return part == null
        ? Location.of(name())
        : new Location(
            pathOf(part.getTemplate().getName()),
            part.getBeginLine() + linesBelow,
            linesBelow == 0 ? part.getBeginColumn() : 0);
  }

  private String nameOf(Path path) {
    return (path.startsWith(site) ? site.relativize(path) : path).toString().replace('\\', '/');
  }
}
