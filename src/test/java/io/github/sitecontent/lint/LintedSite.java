package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data files as an author writes them, and what the rules find in them. */
final class LintedSite {

  private final Map<String, String> files = new LinkedHashMap<>();
  private Set<String> present = Set.of();
  private boolean isReadable = true;

  /** A site with one data file. */
  static LintedSite with(String collection, String yaml) {
    return new LintedSite().and(collection, yaml);
  }

  LintedSite and(String collection, String yaml) {
    files.put(collection + ".yml", yaml);
    return this;
  }

  /** Files of the site beside its data. */
  LintedSite having(String... paths) {
    present = Set.of(paths);
    return this;
  }

  /** The data have errors that are no rule's business. */
  LintedSite thatIsBroken() {
    isReadable = false;
    return this;
  }

  /** What is found, as "SC203 publications.yml:7:8". */
  List<String> found() {
    return problems().stream()
        .map(problem -> problem.rule() + " " + problem.location().toString().replace("_data/", ""))
        .toList();
  }

  /** What is found, in the words of the report. */
  List<String> told() {
    return problems().stream().map(Problem::toString).toList();
  }

  List<Problem> problems() {
    try {
      var site = Files.createTempDirectory("lint");
      try {
        return problems(site);
      } finally {
        try (var all = Files.walk(site)) {
          for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> problems(Path site) throws IOException {
    var data = Files.createDirectory(site.resolve("_data"));
    for (var file : files.entrySet()) {
      Files.writeString(data.resolve(file.getKey()), file.getValue());
    }
    var reading = new DataReader(new DataFolder(site, data)).read();
    if (isReadable) {
      assertThat(reading.problems()).isEmpty();
    }
    var directory =
        new SiteFiles() {
          @Override
          public boolean exists(String path) {
            return present.contains(path);
          }

          @Override
          public String text(String file) {
            try {
              return Files.readString(site.resolve(file));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return Lint.check(new Facts(reading.content(), reading.problems(), directory)).stream()
        .sorted()
        .toList();
  }
}
