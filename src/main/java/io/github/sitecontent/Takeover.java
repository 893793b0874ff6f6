package io.github.sitecontent;

import io.github.sitecontent.model.Problem;
import java.util.List;

/**
 * What became of a page that was to be adopted.
 *
 * @param problems errors that kept it from being adopted, so that no file was written, or warnings
 *     of what there is to mend in the new data
 * @param files that were written, or would be, relative to the site
 * @param summary for the author, one line each
 * @param diff of the data and templates that an edit of a generated page changes
 */
public record Takeover(
    List<Problem> problems, List<String> files, List<String> summary, List<String> diff) {

  static Takeover refused(List<Problem> problems) {
    return new Takeover(problems, List.of(), List.of(), List.of());
  }

  /** Whether something kept the page from being adopted. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
