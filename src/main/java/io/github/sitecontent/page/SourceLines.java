package io.github.sitecontent.page;

import io.github.sitecontent.model.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines of a long text in the data file that it was read from.
 *
 * <p>YAML folds lines, quotes and indents, and a page escapes. What all of them leave alone are
 * letters and digits, and so these are compared.
 */
final class SourceLines {

  /** How many lines of a file one text may take. */
  private static final int LONGEST = 2000;

  private final Path site;
  private final Map<String, List<String>> files = new HashMap<>();

  SourceLines(Path site) {
    this.site = site;
  }

  /**
   * The places of the lines of a text.
   *
   * @param text the lines, as they go to the page
   * @param from where the text as a whole begins
   */
  List<Location> locate(List<String> text, Location from) {
    var source = source(from);
    var found = new ArrayList<Location>(text.size());
    int next = 0;
    for (var line : text) {
      var rest = letters(line);
      int at = rest.isEmpty() ? -1 : find(rest, source, next);
      if (at < 0) {
        found.add(from);
        continue;
      }
      found.add(new Location(from.file(), from.line() + at, 0));
      next = end(rest, source, at);
    }
    return found;
  }

  /** The letters of each line of a file, from the place where a text begins in it. */
  private List<String> source(Location from) {
    var lines = files.computeIfAbsent(from.file(), this::read);
    int first = Math.max(0, Math.min(from.line() - 1, lines.size()));
    var source = new ArrayList<>(lines.subList(first, Math.min(first + LONGEST, lines.size())));
    if (!source.isEmpty() && from.column() > 1) {
      var line = source.get(0).codePoints().skip(from.column() - 1L).toArray();
      source.set(0, new String(line, 0, line.length));
    }
    return source;
  }

  /** The line in which a text begins: the lines of the file are shorter, where YAML folds them. */
  private static int find(String text, List<String> source, int from) {
    for (int i = from; i < source.size(); i++) {
      var line = letters(source.get(i));
      if (!line.isEmpty() && (text.startsWith(line) || line.contains(text))) {
        return i;
      }
    }
    return -1;
  }

  /** The line in which the next text may begin: the one behind, or the same, with its escapes. */
  private static int end(String text, List<String> source, int from) {
    var rest = text;
    for (int i = from; i < source.size(); i++) {
      var line = letters(source.get(i));
      if (!rest.startsWith(line)) {
        return i;
      }
      rest = rest.substring(line.length());
      if (rest.isEmpty()) {
        return i + 1;
      }
    }
    return source.size();
  }

  private static String letters(String line) {
    var letters = new StringBuilder(line.length());
    line.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private List<String> read(String file) {
    try {
      return new String(Files.readAllBytes(site.resolve(file)), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
