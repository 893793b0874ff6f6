package io.github.sitecontent.mojo;

import io.github.sitecontent.Outcome;
import io.github.sitecontent.PageState;
import io.github.sitecontent.SiteContent;
import io.github.sitecontent.Sites;
import io.github.sitecontent.SitesOutcome;
import io.github.sitecontent.WrongSites;
import io.github.sitecontent.model.Location;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails when a page does not say what its data say.
 *
 * <p>Renders the pages exactly as {@code generate} does, and writes nothing at all. Each page is up
 * to date, missing, stale, edited by hand, or left over by a template that is gone; of a page that
 * differs, the difference is shown, each line with the datum that it comes from, and then the
 * command that mends it.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends PagesMojo {

  /**
   * Tells which data made a line of a page, instead of checking: {@code 42} for a line of {@code
   * _pages/about.md}, or {@code _pages/cv.md:42}.
   */
  @Parameter(property = "site-content.explain")
  private @Nullable String explain;

  /** Finds what made a line of a page. */
  private interface Origins {
    Optional<Location> explain(String page, int line) throws IOException, WrongSites;
  }

  @Override
  void runOne(SiteContent content) throws IOException, WrongSites, MojoFailureException {
    if (explain != null) {
      explain(content::explain, explain);
      return;
    }
    var outcome = content.check();
    tellIfSpared(outcome);
    report(outcome);
    outcome.pages().forEach(this::tell);
    if (!outcome.isUpToDate()) {
      throw new MojoFailureException(summary(different(outcome.pages()).toList()));
    }
  }

  @Override
  void runMany(Sites sites) throws IOException, WrongSites, MojoFailureException {
    if (explain != null) {
      explain(sites::explain, explain);
      return;
    }
    SitesOutcome outcome;
    try (var progress = progress()) {
      outcome = sites.check(progress);
    }
    report(outcome, "checked", this::tellDifferent);
    if (outcome.different() > 0) {
      throw new MojoFailureException(summary(different(outcome.pages()).limit(FIRST).toList()));
    }
  }

  private void tellDifferent(SitesOutcome outcome) {
    tellFirst(different(outcome.pages()).toList(), this::tell);
    getLog()
        .info(
            count(outcome.sites(), "site")
                + ": "
                + count(outcome.pages().size() - outcome.different(), "page")
                + " up to date, "
                + outcome.different()
                + " not");
  }

  private static Stream<Outcome.Page> different(List<Outcome.Page> pages) {
    return pages.stream().filter(page -> page.state() != PageState.UP_TO_DATE);
  }

  @Override
  String consequence() {
    return "no page was compared";
  }

  private void tell(Outcome.Page page) {
    if (page.state() == PageState.UP_TO_DATE) {
      getLog().info(page.path() + " " + page.state().words());
    } else {
      getLog().error(page.path() + " " + page.state().words());
      tellDiff(page);
    }
  }

  private String summary(List<Outcome.Page> different) {
    var mends = different.stream().map(this::mend).distinct().toList();
    return "the pages do not say what the data say. To mend it:\n  " + String.join("\n  ", mends);
  }

  private String mend(Outcome.Page page) {
    return switch (page.state()) {
      case LEFT_OVER -> "delete " + page.path();
      case EDITED ->
          "make the edit of "
              + page.path()
              + " in the data shown above, or give it up: "
              + commandFor("generate", "-Dsite-content.overwrite");
      case FOREIGN -> commandFor("adopt");
      case DIFFERENT -> commandFor("generate", "-Dsite-content.overwrite");
      default -> commandFor("generate");
    };
  }

  private void explain(Origins content, String place)
      throws IOException, WrongSites, MojoFailureException {
    int colon = place.lastIndexOf(':');
    var page = colon < 0 ? "_pages/about.md" : place.substring(0, colon);
    var number = place.substring(colon + 1);
    if (!number.matches("\\d{1,9}")) {
      throw new MojoFailureException(
          "site-content.explain is '" + place + "'; write a line, 42, or _pages/cv.md:42");
    }
    var origin = content.explain(page, Integer.parseInt(number));
    if (origin.isEmpty()) {
      throw new MojoFailureException(page + " would have no line " + number);
    }
    getLog().info(page + ":" + number + " comes from " + origin.get());
  }
}
