package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
import io.github.sitecontent.SiteContent;
import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a page that was written by hand.
 *
 * <p>Turns the lists of the page into data files and the rest, word for word, into a template;
 * proves that generating gives the page back; and only then writes. Nothing is written when
 * something is in the way.
 */
@Mojo(name = "adopt", requiresProject = false, threadSafe = true)
public final class AdoptMojo extends SiteContentMojo {

  /** The page to take over, relative to the site directory. */
  @Parameter(property = "site-content.page", defaultValue = "_pages/about.md", required = true)
  private String page;

  /** Replaces data files and templates that are there already. */
  @Parameter(property = "site-content.overwrite", defaultValue = "false")
  private boolean overwrite;

  /** Keeps the page as it was beside the generated one, with {@code .orig} at its name's end. */
  @Parameter(property = "site-content.keepOriginal", defaultValue = "false")
  private boolean keepOriginal;

  /**
   * Which number comes first in dates such as 05/06/2025, day or month. Asked for only where no
   * other date of the page tells.
   */
  @Parameter(property = "site-content.dateOrder")
  private @Nullable String dateOrder;

  /**
   * Shows every item in the main layout of its list, rather than as it is written, and lists each
   * change that a reader of the page will see.
   */
  @Parameter(property = "site-content.tidy", defaultValue = "false")
  private boolean tidy;

  @Override
  String consequence() {
    return page + " was not adopted, and no file was written";
  }

  @Override
  void run(SiteContent content) throws IOException, MojoFailureException {
    var handEdits = overwrite ? HandEdits.OVERWRITE : HandEdits.REFUSE;
    var order = dateOrder == null ? "" : dateOrder;
    var takeover = content.adopt(page, handEdits, keepOriginal, order, tidy);
    report(new Outcome(takeover.problems(), List.of()));
    getLog()
        .info(page + " is adopted, and generating it gives " + (tidy ? "it tidied" : "it back"));
    takeover.summary().forEach(line -> getLog().info(line));
    takeover.files().forEach(file -> getLog().info("  wrote " + file));
  }
}
