package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
import io.github.sitecontent.PageState;
import io.github.sitecontent.SiteContent;
import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.Sites;
import io.github.sitecontent.SitesOutcome;
import io.github.sitecontent.WrongSites;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the pages of the site from its data.
 *
 * <p>Reads every data file, reports all problems at once, and writes the pages that do not say what
 * the data say. When there is an error, no page is written. A page that somebody wrote or edited by
 * hand is never replaced unless {@code overwrite} is set: the run fails and shows what would be
 * lost.
 *
 * <p>A template that would go on for ever ends the run with a problem at its line: after 100
 * million steps (tags and interpolations; a page of 100,000 publications takes 10 million), when
 * 500 macro calls are open within each other, when a page is larger than 128 MB, or a line longer
 * than 16 MB.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends PagesMojo {

  /**
   * Replaces pages that were written or edited by hand. Without it, generating refuses to touch
   * them.
   */
  @Parameter(property = "site-content.overwrite", defaultValue = "false")
  private boolean overwrite;

  @Override
  void runOne(SiteContent content) throws IOException, MojoFailureException {
    var outcome = content.generate(handEdits());
    tellIfSpared(outcome);
    report(outcome);
    outcome.pages().forEach(page -> getLog().info(page.path() + " " + done(page)));
  }

  @Override
  void runMany(Sites sites) throws IOException, WrongSites, MojoFailureException {
    SitesOutcome outcome;
    try (var progress = progress()) {
      outcome = sites.generate(handEdits(), progress);
    }
    report(outcome, "written", this::tellWritten);
  }

  private void tellWritten(SitesOutcome outcome) {
    var written =
        outcome.pages().stream().filter(page -> page.state() != PageState.UP_TO_DATE).toList();
    tellFirst(written, page -> getLog().info(page.path() + " " + done(page)));
    int others = outcome.pages().size() - written.size();
    getLog()
        .info(
            count(outcome.sites(), "site")
                + ": "
                + count(written.size(), "page")
                + " written, "
                + count(others, "page")
                + " up to date");
    if (outcome.warned() > 0) {
      getLog()
          .info(
              "Nothing has changed in "
                  + count(outcome.warned(), "site")
                  + " with warnings; site-content:check tells them once more");
    }
  }

  private HandEdits handEdits() {
    return overwrite ? HandEdits.OVERWRITE : HandEdits.REFUSE;
  }

  private static String done(Outcome.Page page) {
    return switch (page.state()) {
      case UP_TO_DATE -> page.state().words();
      case MERGING -> "written anew: the conflict of a merge in it came from data on both sides";
      default -> "written";
    };
  }
}
