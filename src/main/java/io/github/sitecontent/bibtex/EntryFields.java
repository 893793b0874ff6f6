package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one entry: what has been read of them, and on which line. What nobody has read at
 * the end has no place in our data.
 */
final class EntryFields {

  private final BibEntry entry;
  private final List<Problem> problems;
  private final DroppedFields dropped;
  private final Set<String> used = new HashSet<>(Set.of("crossref", "xdata", "bibtex_show"));
  private final Map<String, Long> lines = new LinkedHashMap<>();

  /**
   * The fields of an entry, none of them read.
   *
   * @param problems where guesses are reported
   * @param dropped where fields go that have no place in our data
   */
  EntryFields(BibEntry entry, List<Problem> problems, DroppedFields dropped) {
    this.entry = entry;
    this.problems = problems;
    this.dropped = dropped;
  }

  BibEntry entry() {
    return entry;
  }

  /** The LaTeX of a field, which is not read by that; null when the entry lacks it. */
  @Nullable String latex(String name) {
    return entry.latex(name);
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  /** Takes a field for read. */
  void use(String name) {
    used.add(name);
  }

  /** The LaTeX of the first of some fields that the entry has; its line becomes that of our key. */
  @Nullable String take(String key, String... names) {
    for (var name : names) {
      var latex = entry.latex(name);
      if (latex != null) {
        used.add(name);
        lines.putIfAbsent(key, (long) entry.fields().get(name).line());
        return latex;
      }
    }
    return null;
  }

  @Nullable String plain(String key, String... names) {
    var latex = take(key, names);
    return latex == null ? null : plainOf(latex, key);
  }

  @Nullable String plainOf(String latex, String key) {
    var text = Latex.plain(latex);
    warnOf(text, key);
    return text.text().isEmpty() ? null : text.text();
  }

  void warnOf(Latex.Text text, String key) {
    if (!text.unknown().isEmpty()) {
      guess(
          at(key),
          "the LaTeX command " + String.join(", ", text.unknown()) + " is not known here",
          "'" + key + "' was read without it: look at it once");
    }
  }

  Location at(String key) {
    var line = lines.get(key);
    return line == null ? entry.location() : new Location(entry.file(), line.intValue(), 0);
  }

  @Nullable Markdown markdown(String key, String... names) {
    var latex = take(key, names);
    if (latex == null) {
      return null;
    }
    var text = Latex.markdown(latex);
    warnOf(text, key);
    return text.text().isEmpty() ? null : new Markdown(text.text(), at(key));
  }

  /** How a text shows an id. */
  interface Form {
    @Nullable String in(String text);
  }

  /** An id that an address shows. The address is then said, and is no link of its own. */
  @Nullable String idIn(String key, String name, Form form) {
    var latex = entry.latex(name);
    var id = latex == null ? null : form.in(Latex.verbatim(latex));
    if (id != null) {
      take(key, name);
    }
    return id;
  }

  /** Reports that a value was understood with a guess. */
  void guess(Location at, String message, String hint) {
    problems.add(Problem.warning(Rule.GUESS.code(), at, message, hint));
  }

  /** Reports a value that has no place in our data. */
  void drop(String name, String latex, int line) {
    dropped.add(name, new BibEntry.Field(latex, line, true));
  }

  /** Reports every field that has not been read. */
  void dropRest() {
    entry
        .fields()
        .forEach(
            (name, field) -> {
              if (!used.contains(name) && !field.latex().isBlank()) {
                dropped.add(name, field);
              }
            });
  }

  /** The lines of our keys in the .bib file. */
  Origin origin() {
    var keys = lines.keySet().toArray(new String[0]);
    var positions = new long[keys.length + 1];
    positions[0] = Origin.position(entry.line(), 0);
    for (int i = 0; i < keys.length; i++) {
      positions[i + 1] = Origin.position(lines.get(keys[i]).intValue(), 0);
    }
    return new Origin(entry.file(), keys, positions);
  }
}
