package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
import io.github.sitecontent.PageState;
import io.github.sitecontent.SiteContent;
import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.Sites;
import io.github.sitecontent.SitesOutcome;
import io.github.sitecontent.Watch;
import io.github.sitecontent.WrongSites;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the pages, and again whenever the data or the templates change: for use beside {@code
 * jekyll serve}.
 *
 * <p>Problems are told and do not end it. Ctrl-C does, and so does the end of its input.
 */
@Mojo(name = "watch", requiresProject = false, threadSafe = true)
public final class WatchMojo extends PagesMojo {

  /**
   * Replaces pages that were written or edited by hand. Without it, generating refuses to touch
   * them.
   */
  @Parameter(property = "site-content.overwrite", defaultValue = "false")
  private boolean overwrite;

  private boolean isWell = true;

  @Override
  void runOne(SiteContent content) {
    begin();
    content.watch(handEdits(), new Telling<>(this::tell));
  }

  @Override
  void runMany(Sites sites) throws IOException, WrongSites {
    begin();
    sites.watch(handEdits(), new Telling<>(this::tell));
  }

  private void begin() {
    getLog().info("Watching the data and the templates; Ctrl-C ends it");
  }

  private HandEdits handEdits() {
    return overwrite ? HandEdits.OVERWRITE : HandEdits.REFUSE;
  }

  private void tell(Outcome outcome) throws IOException, MojoFailureException {
    report(outcome);
    tellWritten(outcome.pages());
  }

  private void tell(SitesOutcome outcome) throws IOException, MojoFailureException {
    report(outcome, "written", it -> tellWritten(it.pages()));
  }

  private void tellWritten(List<Outcome.Page> pages) {
    var written = pages.stream().filter(page -> page.state() != PageState.UP_TO_DATE).toList();
    tellFirst(written, page -> getLog().info(page.path() + " written"));
  }

  /** Tells what came of a rendering. */
  private interface Report<T> {
    void tell(T outcome) throws IOException, MojoFailureException;
  }

  /** Tells what came of each rendering, and when all is well again. */
  private final class Telling<T> implements Watch.Listener<T> {

    private final Report<T> report;

    Telling(Report<T> report) {
      this.report = report;
    }

    @Override
    public void rendered(T outcome) {
      try {
        report.tell(outcome);
        if (!isWell) {
          isWell = true;
          getLog().info("All is well again");
        }
      } catch (MojoFailureException e) {
        isWell = false;
        getLog().error(e.getMessage());
      } catch (IOException e) {
        failed(e);
      }
    }

    @Override
    public void failed(IOException reason) {
      isWell = false;
      getLog().error(reason.getMessage());
    }
  }
}
