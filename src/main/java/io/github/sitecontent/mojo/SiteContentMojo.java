package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
import io.github.sitecontent.ProblemReport;
import io.github.sitecontent.SiteContent;
import io.github.sitecontent.model.Problem;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal is told, and the one place where problems become a failed build. */
abstract class SiteContentMojo extends AbstractMojo {

  /** The Jekyll source tree, where {@code _config.yml} lies. */
  @Parameter(property = "site-content.siteDirectory", defaultValue = "${basedir}", required = true)
  private File siteDirectory;

  /** The folder of the data files, relative to the site directory. */
  @Parameter(property = "site-content.dataDirectory", defaultValue = "_data", required = true)
  private String dataDirectory;

  /**
   * The folder of the site's own templates, relative to the site directory. It may be missing: then
   * the plugin's own template makes {@code _pages/about.md}.
   */
  @Parameter(
      property = "site-content.templateDirectory",
      defaultValue = "_templates",
      required = true)
  private String templateDirectory;

  /** Takes warnings for errors: no page is written, and the build fails. */
  @Parameter(property = "site-content.failOnWarning", defaultValue = "false")
  private boolean failOnWarning;

  /**
   * A file to which all problems are written as well, in the format SARIF 2.1.0, which GitHub and
   * editors read; relative to the site directory.
   */
  @Parameter(property = "site-content.report")
  private @Nullable String report;

  /** Does nothing at all. */
  @Parameter(property = "site-content.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as site-content.skip asks");
      return;
    }
    try {
      run(
          new SiteContent(siteDirectory.toPath(), dataDirectory, templateDirectory)
              .failOnWarning(failOnWarning)
              .tellWarningsAgain(
                  failOnWarning || report != null || ProblemReport.isAnnotated(System.getenv())));
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoExecutionException(e.getMessage());
    }
  }

  /** What the errors kept the goal from, as the end of a sentence. */
  String consequence() {
    return "no page was written";
  }

  /** Does the work of the goal. */
  abstract void run(SiteContent content) throws IOException, MojoFailureException;

  /** Tells the problems, and fails the build when one of them is an error. */
  final void report(Outcome outcome) throws IOException, MojoFailureException {
    var problems = tell(outcome.problems());
    if (outcome.hasErrors()) {
      outcome.pages().forEach(this::tellDiff);
      throw new MojoFailureException(
          problems.errors() + " to mend, listed above; " + consequence());
    }
  }

  /**
   * Tells problems that are not of the pages, and fails the build when one of them is an error.
   *
   * @param consequence what became of the work because of the errors
   */
  final void report(List<Problem> problems, String consequence)
      throws IOException, MojoFailureException {
    var told = tell(problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new MojoFailureException(told.errors() + " to mend, listed above; " + consequence);
    }
  }

  /** Tells problems, and goes on. */
  final ProblemReport tell(List<Problem> found) throws IOException {
    var problems = new ProblemReport(siteDirectory.toPath(), found, System.getenv());
    if (report != null) {
      problems.writeSarif(report);
    }
    for (var line : problems.lines()) {
      if (line.isError()) {
        getLog().error(line.text());
      } else {
        getLog().warn(line.text());
      }
    }
    // GitHub takes a command for one at the start of a line only, where the log has its level
    problems.annotations().forEach(System.out::println);
    return problems;
  }

  /** For whoever wonders why a run was so fast, or where its warnings are. */
  final void tellIfSpared(Outcome outcome) {
    switch (outcome.work()) {
      case DONE -> {}
      case SPARED ->
          getLog().debug("The pages were made from these very files: nothing had to be rendered");
      case SPARED_DESPITE_WARNINGS ->
          getLog().info("Nothing has changed; site-content:check tells the warnings once more");
    }
  }

  /** Shows how a page differs from its data, if somebody should see it. */
  final void tellDiff(Outcome.Page page) {
    page.diff().forEach(line -> getLog().error("    " + line));
  }

  /** Whether somebody may sit before this run and wait for it. */
  final boolean isInteractive() {
    return session.getRequest().isInteractiveMode() && getLog().isInfoEnabled();
  }

  /** The command line that runs another goal in the same place. */
  final String commandFor(String goal, String... properties) {
    return MavenCommand.of(session, execution).running(goal, properties);
  }
}
