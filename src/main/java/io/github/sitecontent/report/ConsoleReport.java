package io.github.sitecontent.report;

import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Problems as a person reads them: a line each, in the order of files and lines. */
public final class ConsoleReport {

  /** As many problems as anyone reads. */
  static final int LIMIT = 100;

  private ConsoleReport() {}

  /**
   * A line of the report.
   *
   * @param severity at which it is logged
   * @param text without a line feed
   */
  public record Line(Severity severity, String text) {}

  /**
   * The lines of a report: first how many problems there are, then the problems, then how many are
   * not shown. None, when there is no problem.
   *
   * @param problems in the order in which they are shown
   */
  public static List<Line> of(List<Problem> problems) {
    if (problems.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<Line>();
    var worst = problems.stream().anyMatch(Problem::isError) ? Severity.ERROR : Severity.WARNING;
    lines.add(new Line(worst, count(problems) + " in the site's content"));
    var shown = shown(problems);
    for (var problem : shown) {
      lines.add(
          new Line(problem.severity(), "  " + oneLine(problem) + " [" + problem.rule() + "]"));
    }
    if (shown.size() < problems.size()) {
      var rest = new ArrayList<>(problems);
      shown.forEach(rest::remove);
      lines.add(new Line(worst, "  … and " + count(rest) + " more"));
    }
    return lines;
  }

  /** How many errors and warnings there are: "2 errors and 1 warning". */
  public static String count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    if (warnings == 0) {
      return count(errors, "error");
    }
    return errors == 0
        ? count(warnings, "warning")
        : count(errors, "error") + " and " + count(warnings, "warning");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The first of them; warnings only where errors leave room. */
  static List<Problem> shown(List<Problem> problems) {
    if (problems.size() <= LIMIT) {
      return problems;
    }
    long errors = Math.min(LIMIT, problems.stream().filter(Problem::isError).count());
    long warnings = LIMIT - errors;
    var shown = new ArrayList<Problem>(LIMIT);
    for (var problem : problems) {
      if (problem.isError() ? errors-- > 0 : warnings-- > 0) {
        shown.add(problem);
      }
    }
    return shown;
  }

  private static String oneLine(Problem problem) {
    var text = problem.toString();
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\R\\s*", " ");
  }
}
