package io.github.sitecontent.mojo;

import io.github.sitecontent.SiteContent;
import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the pages of the site from its data.
 *
 * <p>Reads every data file, reports all problems at once, and writes the pages whose bytes changed.
 * When there is an error, no page is written.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends SiteContentMojo {

  /**
   * Replaces pages that were written or edited by hand. Without it, generating refuses to touch
   * them.
   */
  @Parameter(property = "site-content.overwrite", defaultValue = "false")
  private boolean overwrite;

  @Override
  void run(SiteContent content) throws IOException, MojoFailureException {
    var outcome = content.generate(overwrite ? HandEdits.OVERWRITE : HandEdits.REFUSE);
    report(outcome);
    for (var page : outcome.pages()) {
      getLog().info(page.path() + (page.isWritten() ? " written" : " is up to date"));
    }
  }
}
