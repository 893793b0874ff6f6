package io.github.sitecontent.lint;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules judge by: the content, and how much of it could be read. */
public final class Facts {

  private final Content content;
  private final SiteFiles files;
  private final Set<String> incomplete = new HashSet<>();
  private final Map<String, TreeSet<Integer>> errorLines = new HashMap<>();
  private final Map<Location, Integer> ends = new HashMap<>();
  private final Map<String, Name> names = new HashMap<>();
  private @Nullable List<Acceptance> acceptances;
  private @Nullable Optional<Self> self;

  /**
   * The facts of one run.
   *
   * @param content all that could be read
   * @param problems with the rest: what could not be read cannot be missed
   * @param files of the site
   */
  public Facts(Content content, List<Problem> problems, SiteFiles files) {
    this.content = content;
    this.files = files;
    for (var problem : problems) {
      if (problem.isError()) {
        var file = problem.location().file();
        // a collection is a file or a folder of files; what lies above has names of its own
        var parts = file.split("/");
        Arrays.stream(parts)
            .skip(Math.max(0, parts.length - 2))
            .map(part -> part.replace(".yml", ""))
            .forEach(incomplete::add);
        errorLines.computeIfAbsent(file, f -> new TreeSet<>()).add(problem.location().line());
      }
    }
    if (!errorLines.isEmpty()) {
      findEnds();
    }
  }

  private void findEnds() {
    Location last = null;
    for (var publication : content.publications()) {
      var start = publication.origin().location();
      if (last != null && last.file().equals(start.file())) {
        ends.put(last, start.line());
      }
      last = start;
    }
  }

  /** A name, taken apart once. */
  Name name(String text) {
    return names.computeIfAbsent(text, Name::of);
  }

  /** The person whose site it is; null when the data do not say who. */
  @Nullable Self self() {
    if (self == null) {
      self = Optional.ofNullable(Self.of(this));
    }
    return self.orElse(null);
  }

  /** What the news say of acceptances. */
  List<Acceptance> acceptances() {
    if (acceptances == null) {
      acceptances = Acceptance.in(content);
    }
    return acceptances;
  }

  Content content() {
    return content;
  }

  SiteFiles files() {
    return files;
  }

  /** Whether all of a collection could be read, {@code publications} for example. */
  boolean isWhole(String collection) {
    return !incomplete.contains(collection);
  }

  /** Whether all of a publication could be read. */
  boolean isWhole(Publication publication) {
    if (errorLines.isEmpty()) {
      return true;
    }
    var start = publication.origin().location();
    var lines = errorLines.get(start.file());
    if (lines == null) {
      return true;
    }
    var next = lines.ceiling(start.line());
    return next == null || next >= ends.getOrDefault(start, Integer.MAX_VALUE);
  }
}
