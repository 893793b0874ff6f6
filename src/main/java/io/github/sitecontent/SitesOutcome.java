package io.github.sitecontent;

import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a run of many sites found and did.
 *
 * @param sites how many there are
 * @param problems of them all, in the order of their files and lines
 * @param pages of the sites without an error, in order
 * @param edits pages of the others that somebody wrote or edited by hand
 * @param broken sites with an error, in order: their pages were not written
 * @param leftOut folders that a pattern matches and that have no data, in order
 * @param warned how many sites are unchanged, and had something to warn of when they were made
 */
public record SitesOutcome(
    int sites,
    List<Problem> problems,
    List<Outcome.Page> pages,
    List<Outcome.Page> edits,
    List<String> broken,
    List<String> leftOut,
    int warned) {

  /** How many pages are in a state that is not the one that the data ask for. */
  public long different() {
    return pages.stream().filter(page -> page.state() != PageState.UP_TO_DATE).count();
  }

  /** Takes the outcomes of sites in their order, and lets go of what nobody will see. */
  static final class Collector {

    /** Of so many pages the difference is kept. */
    private static final int MOST_DIFFS = 10;

    private final List<Problem> problems = new ArrayList<>();
    private final TreeSet<String> shared = new TreeSet<>();
    private final List<Outcome.Page> pages = new ArrayList<>();
    private final List<Outcome.Page> edits = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final String sharedTemplates;
    private int sites;
    private int warned;
    private volatile int diffs;

    /**
     * Nothing yet.
     *
     * @param sharedTemplates path of the templates that sites share, with a slash behind it: a
     *     mistake in one of them is told once
     */
    Collector(String sharedTemplates) {
      this.sharedTemplates = sharedTemplates;
    }

    /** Whether the difference of a further page would be let go. */
    boolean hasEnoughDiffs() {
      return diffs >= MOST_DIFFS;
    }

    void add(String site, Outcome outcome) {
      sites++;
      for (var problem : outcome.problems()) {
        boolean isShared = problem.location().file().startsWith(sharedTemplates);
        if (!isShared || shared.add(problem.rule() + " " + problem.location())) {
          problems.add(problem);
        }
      }
      if (outcome.work() == Outcome.Work.SPARED_DESPITE_WARNINGS) {
        warned++;
      }
      if (outcome.hasErrors()) {
        broken.add(site);
      }
      for (var page : outcome.pages()) {
        if (!outcome.hasErrors()) {
          pages.add(bounded(page));
        } else if (!page.diff().isEmpty() && !hasEnoughDiffs()) {
          edits.add(bounded(page));
        }
      }
    }

    private Outcome.Page bounded(Outcome.Page page) {
      if (page.diff().isEmpty()) {
        return page;
      }
      if (hasEnoughDiffs()) {
        return new Outcome.Page(page.path(), page.state(), List.of());
      }
      diffs++;
      return page;
    }

    SitesOutcome outcome(List<String> leftOut) {
      problems.sort(null);
      return new SitesOutcome(sites, problems, pages, edits, broken, leftOut, warned);
    }
  }
}
