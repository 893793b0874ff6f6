package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
import io.github.sitecontent.PageState;
import io.github.sitecontent.SiteContent;
import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.Watch;
import java.io.IOException;
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
public final class WatchMojo extends SiteContentMojo implements Watch.Listener {

  /**
   * Replaces pages that were written or edited by hand. Without it, generating refuses to touch
   * them.
   */
  @Parameter(property = "site-content.overwrite", defaultValue = "false")
  private boolean overwrite;

  private boolean isWell = true;

  @Override
  void run(SiteContent content) {
    getLog().info("Watching the data and the templates; Ctrl-C ends it");
    content.watch(overwrite ? HandEdits.OVERWRITE : HandEdits.REFUSE, this);
  }

  @Override
  public void rendered(Outcome outcome) {
    try {
      report(outcome);
    } catch (MojoFailureException e) {
      isWell = false;
      getLog().error(e.getMessage());
      return;
    } catch (IOException e) {
      failed(e);
      return;
    }
    if (!isWell) {
      isWell = true;
      getLog().info("All is well again");
    }
    outcome.pages().stream()
        .filter(page -> page.state() != PageState.UP_TO_DATE)
        .forEach(page -> getLog().info(page.path() + " written"));
  }

  @Override
  public void failed(IOException reason) {
    isWell = false;
    getLog().error(reason.getMessage());
  }
}
