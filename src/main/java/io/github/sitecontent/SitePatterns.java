package io.github.sitecontent;

import io.github.sitecontent.model.Words;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the folders under a directory that are sites of their own, by globs such as {@code
 * people/*}.
 *
 * <p>A sign that stands for other letters matches no name that begins with a dot or an underscore,
 * unless the pattern does: what Jekyll and tools keep there is no site. A folder without data is
 * left out and told. A link is the folder that it leads to, so that no site is made twice.
 */
final class SitePatterns {

  /** Signs of a glob; {@code \} is none, since it stands between folders on Windows. */
  private static final String SIGNS = "*?[{";

  private final Path directory;
  private final String data;
  private final TreeMap<String, Path> sites = new TreeMap<>();
  private final TreeSet<String> leftOut = new TreeSet<>();

  private SitePatterns(Path directory, String data) {
    this.directory = directory;
    this.data = data;
  }

  /**
   * What patterns match.
   *
   * @param sites by their paths relative to the directory, in order
   * @param leftOut folders that patterns match, and in which no data lie
   */
  record Matches(TreeMap<String, Path> sites, List<String> leftOut) {}

  /**
   * Finds the sites.
   *
   * @param directory of them all
   * @param patterns with commas between them
   * @param data name of the folder of data in each
   * @throws WrongSites when a pattern is none, leads out of the directory, or matches no site
   */
  static Matches find(Path directory, String patterns, String data) throws IOException, WrongSites {
    var search = new SitePatterns(directory, data);
    var wrong = new ArrayList<String>();
    for (var pattern : split(patterns)) {
      try {
        search.add(pattern);
      } catch (WrongSites e) {
        wrong.add(e.getMessage());
      }
    }
    if (!wrong.isEmpty()) {
      throw new WrongSites(String.join("\n", wrong));
    }
    search.leftOut.removeAll(search.sites.keySet());
    return new Matches(search.sites, List.copyOf(search.leftOut));
  }

  /** Commas within braces are the glob's own: {@code people/{ada,bob}}. */
  private static List<String> split(String patterns) throws WrongSites {
    var found = new ArrayList<String>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= patterns.length(); i++) {
      char c = i < patterns.length() ? patterns.charAt(i) : ',';
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == ',' && (depth <= 0 || i == patterns.length())) {
        var pattern = patterns.substring(start, i).strip();
        start = i + 1;
        if (!pattern.isEmpty()) {
          found.add(pattern);
        }
      }
    }
    if (found.isEmpty()) {
      throw new WrongSites(patterns, "names no folder", "write a pattern, people/* for example");
    }
    return found;
  }

  private void add(String pattern) throws IOException, WrongSites {
    var plain = pattern.replace('\\', '/').replaceFirst("/+$", "");
    if (plain.startsWith("/") || plain.matches("[A-Za-z]:.*")) {
      throw outside(pattern, "is no path within the site directory");
    }
    var folders = List.of(directory);
    for (var part : plain.split("/+")) {
      if (part.equals("..") || part.equals(".")) {
        throw outside(pattern, "has '" + part + "' in it");
      }
      if (part.contains("**")) {
        throw new WrongSites(
            pattern, "has '**' in it", "write a sign for each folder on the way, labs/*/people/*");
      }
      var next = new ArrayList<Path>();
      for (var folder : folders) {
        next.addAll(matches(folder, part, pattern));
      }
      if (next.isEmpty()) {
        throw new WrongSites(pattern, "matches no folder", nearest(folders, part));
      }
      folders = next;
    }
    boolean hasSite = false;
    for (var folder : folders) {
      hasSite |= place(folder, pattern);
    }
    if (!hasSite) {
      throw new WrongSites(
          pattern,
          "matches no site: no folder " + data + " lies in " + shown(folders),
          "write the data there, or name another folder with -Dsite-content.dataDirectory=…");
    }
  }

  private String shown(List<Path> folders) {
    var first = directory.relativize(folders.get(0)).toString().replace('\\', '/');
    return folders.size() == 1 ? first : first + " or any other of " + folders.size() + " folders";
  }

  private List<Path> matches(Path folder, String part, String pattern)
      throws IOException, WrongSites {
    if (part.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
      var named = folder.resolve(part);
      return Files.isDirectory(named) ? List.of(named) : List.of();
    }
    var found = new ArrayList<Path>();
    try (var entries = Files.newDirectoryStream(folder, part)) {
      for (var entry : entries) {
        char first = entry.getFileName().toString().charAt(0);
        boolean isKept = first == '.' || first == '_';
        if ((!isKept || part.charAt(0) == first) && Files.isDirectory(entry)) {
          found.add(entry);
        }
      }
    } catch (PatternSyntaxException e) {
      throw new WrongSites(
          pattern,
          "is no pattern: " + e.getDescription(),
          "write people/*, people/[a-f]* or people/{ada,bob}");
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(null);
    return found;
  }

  /** Whether a folder is a site. */
  private boolean place(Path folder, String pattern) throws IOException, WrongSites {
    var root = directory.toRealPath();
    var real = folder.toRealPath();
    if (!real.startsWith(root) || real.equals(root)) {
      throw new WrongSites(
          pattern,
          "matches "
              + directory.relativize(folder)
              + ", a link out of the site directory to "
              + real,
          "move the site's folder here");
    }
    var path = root.relativize(real);
    var name = path.toString().replace('\\', '/');
    if (Files.isDirectory(real.resolve(data))) {
      sites.put(name, directory.resolve(path));
      return true;
    }
    leftOut.add(name);
    return false;
  }

  private static WrongSites outside(String pattern, String why) {
    return new WrongSites(
        pattern,
        why,
        "name folders below the site directory, and another one with -Dsite-content.siteDirectory=…");
  }

  /** What could be meant by a name that is not there. */
  private String nearest(List<Path> folders, String part) throws IOException {
    var names = new ArrayList<String>();
    for (var folder : folders) {
      try (var entries = Files.list(folder)) {
        entries
            .filter(Files::isDirectory)
            .map(entry -> entry.getFileName().toString())
            .filter(name -> !name.startsWith("."))
            .forEach(names::add);
      }
    }
    var meant = Words.nearest(part, names);
    return meant == null ? "looked in " + folders.get(0) : "did you mean '" + meant + "'?";
  }
}
