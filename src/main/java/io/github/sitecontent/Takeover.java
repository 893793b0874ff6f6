package io.github.sitecontent;

import io.github.sitecontent.model.Problem;
import java.util.List;

/**
 * What became of a page that was to be adopted.
 *
 * @param problems errors that kept it from being adopted, so that no file was written, or warnings
 *     of what there is to mend in the new data
 * @param files that were written, relative to the site
 * @param summary for the author, one line each
 */
public record Takeover(List<Problem> problems, List<String> files, List<String> summary) {}
