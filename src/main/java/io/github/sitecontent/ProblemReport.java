package io.github.sitecontent;

import io.github.sitecontent.lint.Lint;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Severity;
import io.github.sitecontent.report.ConsoleReport;
import io.github.sitecontent.report.GitHubAnnotations;
import io.github.sitecontent.report.Sarif;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells the problems of a run: on the console, to GitHub, and in a SARIF file. */
public final class ProblemReport {

  private final Path site;
  private final List<Problem> problems;
  private final Map<String, String> environment;

  /**
   * The report of a run.
   *
   * @param site the Jekyll source tree
   * @param problems in the order of their files and lines
   * @param environment that says whether this is a run of GitHub Actions, and where its repository
   *     lies
   */
  public ProblemReport(Path site, List<Problem> problems, Map<String, String> environment) {
    this.site = site.toAbsolutePath().normalize();
    this.problems = problems;
    this.environment = environment;
  }

  /**
   * A line for the log.
   *
   * @param isError whether it is logged as an error; else as a warning
   * @param text of the line
   */
  public record Line(boolean isError, String text) {}

  /** The lines for the log: how many problems there are, and up to a hundred of them. */
  public List<Line> lines() {
    return ConsoleReport.of(problems).stream()
        .map(line -> new Line(line.severity() == Severity.ERROR, line.text()))
        .toList();
  }

  /** How many errors there are: "2 errors". */
  public String errors() {
    return ConsoleReport.count(problems.stream().filter(Problem::isError).toList());
  }

  /** Whether this is a run of GitHub Actions, which shows each problem beside its line. */
  public static boolean isAnnotated(Map<String, String> environment) {
    return "true".equals(environment.get("GITHUB_ACTIONS"));
  }

  /** The lines that GitHub Actions understands; none in another place. */
  public List<String> annotations() {
    return isAnnotated(environment) ? GitHubAnnotations.of(problems, folder()) : List.of();
  }

  /**
   * Writes a SARIF file, also when there is no problem.
   *
   * @param file relative to the site
   * @throws IOException when it cannot be written; the message names it
   */
  public void writeSarif(String file) throws IOException {
    try {
      var target = site.resolve(file);
      if (target.getParent() != null) {
        Files.createDirectories(target.getParent());
      }
      Files.write(
          target, Sarif.of(problems, Lint.rules(), folder()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException | InvalidPathException e) {
      throw new IOException("site-content.report: " + file + " cannot be written: " + e, e);
    }
  }

  /** Where the site lies in the repository of a GitHub run, ended by a slash; else empty. */
  private String folder() {
    var workspace = environment.get("GITHUB_WORKSPACE");
    if (workspace == null || workspace.isBlank()) {
      return "";
    }
    try {
      var root = real(Path.of(workspace));
      var here = real(site);
      if (!here.startsWith(root) || here.equals(root)) {
        return "";
      }
      return root.relativize(here).toString().replace('\\', '/') + "/";
    } catch (InvalidPathException e) {
      return "";
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
