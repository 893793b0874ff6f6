package io.github.sitecontent.mojo;

import io.github.sitecontent.SiteContent;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Merges a BibTeX or BibLaTeX file into {@code publications.yml}.
 *
 * <p>A publication that the site lacks is inserted where the order of the file wants it. One that
 * is there already (by its id, DOI, arXiv id, or title and year) gets what it lacks; what somebody
 * wrote stays, and where the two differ both values are reported. So is each field that has no
 * place in our data, and each entry that cannot be read; the readable ones are merged all the same.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends SiteContentMojo {

  /** The .bib file, absolute or relative to the folder that Maven was started in. */
  @Parameter(property = "site-content.from", required = true)
  private File from;

  /** Writes nothing, and shows what would change. */
  @Parameter(property = "site-content.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void run(SiteContent content) throws IOException, MojoFailureException {
    var outcome = content.importBibtex(from.toPath(), dryRun);
    if (dryRun) {
      outcome.diff().forEach(line -> getLog().info(line));
    }
    getLog()
        .info(
            String.format(
                "%d new, %d completed, %d known already",
                outcome.added(), outcome.completed(), outcome.known()));
    var verb = dryRun ? " would change" : " written";
    outcome.changed().forEach(path -> getLog().info(path + verb));
    report(
        outcome.problems(),
        dryRun || outcome.changed().isEmpty() ? "nothing was written" : "the rest was merged");
  }
}
