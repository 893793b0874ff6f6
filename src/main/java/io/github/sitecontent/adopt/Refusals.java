package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataWriter;
import io.github.sitecontent.model.Problem;
import java.util.List;
import java.util.Map;

/**
 * Takes items back that the reader of data refuses: one that lacks something, such as its year,
 * keeps its own Markdown beside the fields, and one that has something wrong keeps nothing else.
 */
final class Refusals {

  private Refusals() {}

  /** Takes back what the problems are about; whether there was anything. */
  static boolean apply(
      List<Problem> problems, Map<String, String> data, List<Collection> collections) {
    boolean found = false;
    for (var collection : collections) {
      int line = 1 + (int) collection.comment().lines().count();
      var items = collection.data();
      for (int i = 0; i < items.size(); i++) {
        int lines = (int) DataWriter.write("", List.of(items.get(i))).lines().count();
        int from = line;
        int to = line + lines;
        line = to;
        boolean isRefused =
            problems.stream()
                .map(Problem::location)
                .anyMatch(
                    at ->
                        at.file().endsWith("/" + collection.kind.name() + ".yml")
                            && at.line() >= from
                            && at.line() < to);
        var entry = collection.entries().get(i);
        if (isRefused && !entry.isOpaque) {
          entry.isOpaque = entry.isVerbatim;
          entry.isIncomplete = !entry.isVerbatim;
          entry.isVerbatim = true;
          found = true;
        }
      }
    }
    return found;
  }
}
