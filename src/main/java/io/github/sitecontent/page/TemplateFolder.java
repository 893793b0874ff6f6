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
 * The template directory of a site, and that of the directory of many sites behind it.
 *
 * <p>A template's path is its page's path and {@code .ftl}. What lies in {@code macros} makes no
 * page.
 */
public final class TemplateFolder {

  private static final String ENDING = ".ftl";
  private static final String MACROS = "macros/";
  private static final String BUILT_IN = "_pages/about.md";

  private final Path site;
  private final List<Path> directories;
  private final @Nullable List<Path> seen;

  /**
   * A template directory.
   *
   * @param site directory of the site, to which paths in problems are relative
   * @param directory of the site's own templates, which may be missing
   */
  public TemplateFolder(Path site, Path directory) {
    this(site, List.of(directory));
  }

  /**
   * Several template directories.
   *
   * @param base directory to which paths in problems are relative
   * @param directories any of which may be missing; a template of the first comes before one of the
   *     same path in the next
   */
  public TemplateFolder(Path base, List<Path> directories) {
    this(base, directories, null);
  }

  private TemplateFolder(Path site, List<Path> directories, @Nullable List<Path> seen) {
    this.site = site;
    this.directories = directories;
    this.seen = seen;
  }

  /** The same, which does not look again which templates there are: for a run of many sites. */
  public TemplateFolder asOfNow() {
    return new TemplateFolder(site, directories, files());
  }

  /** The files of all templates and macros, in order. */
  public List<Path> files() {
    if (seen != null) {
      return seen;
    }
    var found = new ArrayList<Path>();
    for (var directory : existing()) {
      try (var files = Files.walk(directory)) {
        files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  /** The directories that are there. */
  List<Path> existing() {
    return directories.stream().filter(Files::isDirectory).toList();
  }

  /** The paths of the pages that the templates make, in order; the built-in one's among them. */
  public SortedSet<String> pages() {
    var pages = new TreeSet<String>();
    pages.add(BUILT_IN);
    for (var file : files()) {
      var path = pathIn(file);
      if (!path.startsWith(MACROS)) {
        pages.add(path.substring(0, path.length() - ENDING.length()));
      }
    }
    return pages;
  }

  /** The name of a template that {@link #files} found. */
  String pathIn(Path file) {
    for (var directory : directories) {
      if (file.startsWith(directory)) {
        return directory.relativize(file).toString().replace('\\', '/');
      }
    }
    throw new IllegalArgumentException(file + " is no template");
  }

  /** The name of the template of a page. */
  static String templateOf(String page) {
    return page + ENDING;
  }

  /** The directory as its author knows it. */
  public String name() {
    return nameOf(directories.get(0));
  }

  /** The path of a template as its author knows it. */
  String pathOf(String template) {
    var file = find(template);
    return file == null ? "site-content:" + template : nameOf(file);
  }

  /** The site's own file of a template; null where the plugin's serves. */
  @Nullable Path find(String template) {
    for (var directory : directories) {
      var file = directory.resolve(template);
      if (Files.exists(file)) {
        return file;
      }
    }
    return null;
  }

  /** Whether a template is the site's own. */
  boolean has(String template) {
    return find(template) != null;
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
