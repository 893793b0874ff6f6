package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
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
      run(new SiteContent(siteDirectory.toPath(), dataDirectory, templateDirectory));
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoExecutionException(e.getMessage());
    }
  }

  /** Does the work of the goal. */
  abstract void run(SiteContent content) throws IOException, MojoFailureException;

  /** Tells the problems, and fails the build when one of them is an error. */
  final void report(Outcome outcome) throws MojoFailureException {
    var errors = outcome.problems().stream().filter(Problem::isError).toList();
    outcome.problems().stream()
        .filter(problem -> !problem.isError())
        .forEach(problem -> getLog().warn(problem.toString()));
    if (errors.isEmpty()) {
      return;
    }
    var count = errors.size() == 1 ? "1 problem" : errors.size() + " problems";
    getLog().error(count + " in the site's content");
    errors.forEach(problem -> getLog().error("  " + problem));
    outcome.pages().forEach(this::tellDiff);
    throw new MojoFailureException(count + " to mend, listed above; no page was written");
  }

  /**
   * Tells problems that are not of the pages, and fails the build when one of them is an error.
   *
   * @param place where they are
   * @param consequence what became of the work because of the errors
   */
  final void report(List<Problem> problems, String place, String consequence)
      throws MojoFailureException {
    var errors = problems.stream().filter(Problem::isError).toList();
    problems.stream()
        .filter(problem -> !problem.isError())
        .forEach(problem -> getLog().warn(problem.toString()));
    if (errors.isEmpty()) {
      return;
    }
    var count = errors.size() == 1 ? "1 problem" : errors.size() + " problems";
    getLog().error(count + " " + place);
    errors.forEach(problem -> getLog().error("  " + problem));
    throw new MojoFailureException(count + " to mend, listed above; " + consequence);
  }

  /** Shows how a page differs from its data, if somebody should see it. */
  final void tellDiff(Outcome.Page page) {
    page.diff().forEach(line -> getLog().error("    " + line));
  }

  /** The command line that runs another goal in the same place. */
  final String commandFor(String goal) {
    return MavenCommand.of(session, execution).running(goal);
  }
}
