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

/** Finds the lines of a long text in the data file that it was read from. */
final class SourceLines {

  private static final int ENOUGH = 24;

  private final Path site;
  private final Map<String, List<String>> files = new HashMap<>();

  SourceLines(Path site) {
    this.site = site;
  }

  /**
   * The places of the lines of a text.
   *
   * <p>YAML may have folded several lines of the file into one of the text. Each line of the text
   * begins where its first words stand in the file, below the line before.
   *
   * @param text the lines, as they go to the page
   * @param from where the text as a whole begins
   */
  List<Location> locate(List<String> text, Location from) {
    var source = files.computeIfAbsent(from.file(), this::read);
    var found = new ArrayList<Location>(text.size());
    int next = Math.max(0, from.line() - 1);
    for (var line : text) {
      var words = line.strip();
      int at = words.isEmpty() ? -1 : indexOf(words, source, next);
      found.add(at < 0 ? from : new Location(from.file(), at + 1, 0));
      next = at < 0 ? next : at + 1;
    }
    return found;
  }

  private static int indexOf(String words, List<String> source, int from) {
    for (int i = from; i < source.size(); i++) {
      var candidate = source.get(i);
      int length = Math.min(Math.min(words.length(), ENOUGH), candidate.length());
      if (length > 0 && candidate.contains(words.substring(0, length))) {
        return i;
      }
    }
    return -1;
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
