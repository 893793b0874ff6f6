package io.github.sitecontent.data;

import io.github.sitecontent.data.DataReader.Reading;
import io.github.sitecontent.model.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data files that a test writes, and what the reader makes of them. */
final class Written {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Written() {}

  static Written file(String name, String text) {
    return new Written().and(name, text);
  }

  static Written file(String name, byte[] bytes) {
    var written = new Written();
    written.files.put(name, bytes);
    return written;
  }

  Written and(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The problems of one file, without its path. */
  static List<String> problemsOf(String name, String text) {
    return file(name, text).problems();
  }

  /** The problems as they are printed, without the path of the data directory. */
  List<String> problems() {
    return read().problems().stream()
        .sorted()
        .map(problem -> problem.toString().replaceFirst("^_data/", ""))
        .map(problem -> files.size() == 1 ? problem.replaceFirst("^[\\w/]+\\.yml:", "") : problem)
        .toList();
  }

  /** What was read, which must be without problems. */
  Content content() {
    var reading = read();
    if (!reading.problems().isEmpty()) {
      throw new AssertionError(reading.problems());
    }
    return reading.content();
  }

  Reading read() {
    try {
      var site = Files.createTempDirectory("site");
      try {
        for (var file : files.entrySet()) {
          var path = site.resolve("_data").resolve(file.getKey());
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue());
        }
        return read(site);
      } finally {
        try (var all = Files.walk(site)) {
          for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(Path site) {
    return new DataReader(new DataFolder(site, site.resolve("_data"))).read();
  }
}
