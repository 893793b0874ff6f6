package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fields that have no place in our data. Each is told with its line; a field that a tool writes
 * into every entry is told once, with all its lines.
 */
final class DroppedFields {

  private static final int MANY = 8;
  private static final int LONG = 60;

  private final String file;
  private final Map<String, TreeMap<Integer, String>> byName = new TreeMap<>();

  DroppedFields(String file) {
    this.file = file;
  }

  void add(String name, BibEntry.Field field) {
    byName.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(field.line(), field.latex());
  }

  void report(List<Problem> problems) {
    byName.forEach(
        (name, places) -> {
          if (places.size() >= MANY) {
            var lines =
                places.keySet().stream()
                    .skip(1)
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            problems.add(
                dropped(
                    places.firstKey(),
                    "'" + name + "' has no place in our data",
                    "left out in " + places.size() + " entries: here and in lines " + lines));
          } else {
            places.forEach(
                (line, value) ->
                    problems.add(
                        dropped(
                            line,
                            "'" + name + "' has no place in our data",
                            "left out: " + shortened(value))));
          }
        });
  }

  private Problem dropped(int line, String message, String hint) {
    return Problem.warning(Rule.DROPPED.code(), new Location(file, line, 0), message, hint);
  }

  private static String shortened(String value) {
    var text = value.strip().replaceAll("\\s+", " ");
    return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
  }
}
