package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data files of a site, found in its data directory.
 *
 * <p>A collection is one file ({@code publications.yml}), a folder of that name whose files are
 * read in the order of their names, or both, the file first. What else lies in the directory
 * belongs to the site.
 */
public final class DataFolder {

  private static final List<String> MAPPINGS = List.of("site", "profile", "interests");
  private static final List<String> COLLECTIONS =
      List.of(
          "education",
          "experience",
          "news",
          "awards",
          "publications",
          "venues",
          "people",
          "talks",
          "teaching",
          "service");

  private final Path site;
  private final Path directory;
  private final Map<String, List<DataFile>> files = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Looks into a data directory.
   *
   * @param site directory of the site, to which paths in problems are relative
   * @param directory of the data, which may be missing
   */
  public DataFolder(Path site, Path directory) {
    this.site = site;
    this.directory = directory;
    for (var entry : entriesOf(directory)) {
      place(entry);
    }
  }

  private void place(Path entry) {
    var name = entry.getFileName().toString();
    int dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var ending = dot > 0 ? name.substring(dot) : "";
    boolean isKnown = MAPPINGS.contains(stem) || COLLECTIONS.contains(stem);
    if (ending.equals(".yml") && isKnown) {
      add(stem, entry, 0);
    } else if (ending.isEmpty() && COLLECTIONS.contains(stem) && Files.isDirectory(entry)) {
      for (var part : entriesOf(entry)) {
        var partName = part.getFileName().toString();
        if (partName.endsWith(".yml")) {
          add(stem, part, filesOf(stem).size());
        } else if (partName.endsWith(".yaml")) {
          nearMiss(part, partName.substring(0, partName.length() - 5) + ".yml");
        }
      }
    } else if (List.of(".yml", ".yaml").contains(ending)) {
      var known = new ArrayList<>(MAPPINGS);
      known.addAll(COLLECTIONS);
      var nearest = isKnown ? stem : Words.nearest(stem, known);
      if (nearest != null && Words.distance(stem, nearest) <= 2) {
        nearMiss(entry, nearest + ".yml");
      }
    }
  }

  private void add(String collection, Path file, int at) {
    var path = relative(file);
    try {
      // a file that is no link lies where its folder does; to ask for its real path takes as long
      // as to read it
      boolean isHere = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      boolean isInDirectory = isHere && file.getParent().equals(directory);
      var real = isInDirectory ? file : file.toRealPath();
      if (!isInDirectory
          && !real.startsWith(site.toRealPath())
          && !real.startsWith(directory.toRealPath())) {
        refuse(path, "is a link that leads out of the site", "put the file itself here");
      } else if (!isHere && Files.isDirectory(real)) {
        refuse(path, "is a folder", "call it " + collection + ", or make it a YAML file");
      } else if (!isHere && !Files.isRegularFile(real)) {
        refuse(path, "is a device or a pipe", "make it a YAML file");
      } else {
        files.computeIfAbsent(collection, c -> new ArrayList<>()).add(at, new DataFile(file, path));
      }
    } catch (NoSuchFileException e) {
      refuse(path, "is a link to a file that is not there", "put the file itself here");
    } catch (IOException e) {
      refuse(path, "cannot be read: " + DataFile.reason(e), "make it a readable file");
    }
  }

  private void refuse(String path, String message, String hint) {
    problems.add(Problem.error(Rule.FILE.code(), Location.of(path), message, hint));
  }

  private void nearMiss(Path file, String meant) {
    problems.add(
        Problem.warning(
            Rule.NEAR_MISS.code(),
            Location.of(relative(file)),
            "is not read",
            "if it holds data for the pages, call it " + meant));
  }

  private List<Path> entriesOf(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(p -> p.getFileName().toString())).toList();
    } catch (IOException e) {
      refuse(relative(folder), "cannot be listed: " + DataFile.reason(e), "make it readable");
      return List.of();
    }
  }

  /** All data files, collection by collection. */
  public List<Path> files() {
    return files.values().stream().flatMap(List::stream).map(DataFile::file).toList();
  }

  /** The files of a collection, in the order in which they are read. */
  List<DataFile> filesOf(String collection) {
    return files.getOrDefault(collection, List.of());
  }

  /** The path of a collection's one file, whether there is one or not. */
  String pathOf(String collection) {
    return relative(directory.resolve(collection + ".yml"));
  }

  /** Where a collection's one file lies, whether there is one or not. */
  Path fileOf(String collection) {
    return directory.resolve(collection + ".yml");
  }

  /** What is wrong with the folder itself, and with the names in it. */
  List<Problem> problems() {
    if (!files.isEmpty() || problems.stream().anyMatch(Problem::isError)) {
      return problems;
    }
    var all = new ArrayList<>(problems);
    all.add(isEmptyProblem());
    return all;
  }

  /** What to say of a folder without data. */
  private Problem isEmptyProblem() {
    return Problem.error(
        Rule.FILE.code(),
        Location.of(relative(directory)),
        Files.isDirectory(directory)
            ? "no data file lies in this folder: " + directory
            : "there is no such folder: " + directory,
        "write profile.yml, news.yml or publications.yml there, or name another folder with"
            + " -Dsite-content.dataDirectory=…");
  }

  private String relative(Path file) {
    var path = file.startsWith(site) ? site.relativize(file) : file;
    return path.toString().replace('\\', '/');
  }
}
