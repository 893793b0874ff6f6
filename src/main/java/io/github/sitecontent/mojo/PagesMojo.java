package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
import io.github.sitecontent.ProgressLine;
import io.github.sitecontent.SiteContent;
import io.github.sitecontent.Sites;
import io.github.sitecontent.SitesOutcome;
import io.github.sitecontent.WrongSites;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that render pages: of one site, or of many. */
abstract class PagesMojo extends SiteContentMojo {

  /** As many pages or sites as are named one by one. */
  static final int FIRST = 20;

  /**
   * Folders below the site directory, each of which is a site of its own with its own data: {@code
   * people/*}, or several such patterns with commas between them. {@code *} and {@code ?} stand for
   * letters, {@code [a-f]} for one of them, {@code {ada,bob}} for either. Then the site directory
   * itself is no site; its templates serve every site that has none of the same name. A site with
   * an error is not written, the others are.
   */
  @Parameter(property = "site-content.sites")
  private @Nullable String sites;

  @Override
  final void run(SiteContent content) throws IOException, MojoFailureException {
    try {
      if (sites == null) {
        runOne(content);
      } else {
        runMany(content.sites(sites));
      }
    } catch (WrongSites e) {
      throw new MojoFailureException(e.getMessage());
    }
  }

  /** Does the work of the goal for the site directory. */
  abstract void runOne(SiteContent content) throws IOException, WrongSites, MojoFailureException;

  /** Does the work of the goal for the sites in it. */
  abstract void runMany(Sites sites) throws IOException, WrongSites, MojoFailureException;

  /** A line that shows how far the run has come, where somebody sees it. */
  final ProgressLine progress() {
    return ProgressLine.where(isInteractive());
  }

  /**
   * Tells what became of many sites, and fails the build when one has an error.
   *
   * @param done what was done with the others
   * @param pages tells of their pages
   */
  final void report(SitesOutcome outcome, String done, Consumer<SitesOutcome> pages)
      throws IOException, MojoFailureException {
    var problems = tell(outcome.problems());
    outcome.edits().forEach(this::tellDiff);
    if (!outcome.leftOut().isEmpty()) {
      getLog().info("Left out, since no data lie there: " + named(outcome.leftOut()));
    }
    pages.accept(outcome);
    if (!outcome.broken().isEmpty()) {
      throw new MojoFailureException(
          String.format(
              Locale.ROOT,
              "%s to mend, listed above; %,d of %s %s not %s: %s",
              problems.errors(),
              outcome.broken().size(),
              count(outcome.sites(), "site"),
              outcome.broken().size() == 1 ? "was" : "were",
              done,
              named(outcome.broken())));
    }
  }

  /** The first names of a list, and how many more there are. */
  private static String named(List<String> names) {
    var first = String.join(", ", names.subList(0, Math.min(FIRST, names.size())));
    return names.size() <= FIRST ? first : first + andMore(names.size());
  }

  /** Tells of the first pages of a list, and how many more there are. */
  final void tellFirst(List<Outcome.Page> pages, Consumer<Outcome.Page> tell) {
    pages.stream().limit(FIRST).forEach(tell);
    if (pages.size() > FIRST) {
      getLog().info(andMore(pages.size()).strip() + " pages");
    }
  }

  /** {@code 1 site}, {@code 5,000 sites}. */
  static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String andMore(int all) {
    return String.format(Locale.ROOT, " … and %,d more", all - FIRST);
  }
}
