package io.github.sitecontent;

import io.github.sitecontent.model.Problem;
import java.util.List;

/**
 * What a run found and did.
 *
 * @param problems in the order of their files and lines
 * @param pages in the order of their paths
 * @param work how much had to be done to know it
 */
public record Outcome(List<Problem> problems, List<Page> pages, Work work) {

  /** How much a run had to do. */
  public enum Work {
    /** The data were read, and the pages rendered. */
    DONE,
    /** The pages themselves told that nothing has changed. */
    SPARED,
    /** So they did, and there was something to warn of when they were made. */
    SPARED_DESPITE_WARNINGS
  }

  /** What a run found that read its data. */
  public Outcome(List<Problem> problems, List<Page> pages) {
    this(problems, pages, Work.DONE);
  }

  /**
   * A page, and what became of it.
   *
   * @param path relative to the site
   * @param state of its file before the run
   * @param diff from the file to what the data say, where somebody should see it; else empty
   */
  public record Page(String path, PageState state, List<String> diff) {}

  /** Whether anything keeps the pages from being written. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Whether every page says what the data say. */
  public boolean isUpToDate() {
    return pages.stream().allMatch(page -> page.state() == PageState.UP_TO_DATE);
  }
}
