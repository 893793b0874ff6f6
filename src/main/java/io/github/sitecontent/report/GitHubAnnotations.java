package io.github.sitecontent.report;

import io.github.sitecontent.model.Problem;
import java.util.List;

/** Problems as GitHub Actions shows them beside the lines that they are about. */
public final class GitHubAnnotations {

  private GitHubAnnotations() {}

  /**
   * Workflow commands, one a line.
   *
   * @param problems of which as many are told as on the console
   * @param folder of the site within the repository, ended by {@code /}; empty for its root
   */
  public static List<String> of(List<Problem> problems, String folder) {
    return ConsoleReport.shown(problems).stream().map(problem -> command(problem, folder)).toList();
  }

  private static String command(Problem problem, String folder) {
    var location = problem.location();
    var command = new StringBuilder(problem.isError() ? "::error" : "::warning");
    command.append(" file=").append(property(path(folder, location.file())));
    if (location.line() > 0) {
      command.append(",line=").append(location.line());
      if (location.column() > 0) {
        command.append(",col=").append(location.column());
      }
    }
    command.append(",title=").append(property(problem.rule())).append("::");
    var hint = problem.hint();
    return command.append(data(problem.message() + (hint == null ? "" : "; " + hint))).toString();
  }

  /** The path of a file in the repository; data may lie outside of it. */
  static String path(String folder, String file) {
    return file.startsWith("/") ? file : folder + file;
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
