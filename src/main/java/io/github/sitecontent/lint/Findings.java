package io.github.sitecontent.lint;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes what a rule finds, and reports what the author does not ask to ignore. */
final class Findings {

  private final Map<String, Source> sources = new HashMap<>();
  private final SiteFiles files;
  private final List<Problem> problems;
  private String code = "";
  private Severity severity = Severity.WARNING;

  Findings(SiteFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** What follows is found by another rule. */
  void begin(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /**
   * Something was found.
   *
   * @param where the value that is wrong
   * @param item that the value belongs to, whose first line may ignore the rule as a whole
   */
  void add(Location where, Origin item, String message, @Nullable String hint) {
    if (!isIgnored(where) && !isIgnored(item.location())) {
      problems.add(new Problem(severity, code, where, message, hint));
    }
  }

  /**
   * Something was found within a value.
   *
   * @param from where the value begins
   * @param text whose place is told, when the value has it letter for letter
   */
  void addWithin(Location from, String text, Origin item, String message, @Nullable String hint) {
    add(source(from.file()).find(text, from), item, message, hint);
  }

  private boolean isIgnored(Location where) {
    return where.line() > 0 && source(where.file()).ignores(code, where.line());
  }

  private Source source(String file) {
    return sources.computeIfAbsent(file, f -> new Source(files.text(f)));
  }
}
