package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;

/**
 * Two publications with one arXiv id, whatever its version.
 *
 * <p>Breaks: {@code arxiv: 2301.00010} and {@code arxiv: 2301.00010v2}. Mend: keep one entry for
 * the paper and its preprint.
 */
final class DuplicateArxiv extends Rule {

  DuplicateArxiv() {
    super("SC204", LintLevel.WARN, "two publications with one `arxiv` id");
  }

  @Override
  void check(Facts facts, Findings found) {
    var first = new HashMap<String, Publication>();
    for (var publication : facts.content().publications()) {
      if (publication.arxiv() == null) {
        continue;
      }
      var other = first.putIfAbsent(PaperUrl.withoutVersion(publication.arxiv()), publication);
      if (other != null) {
        found.add(
            publication.origin().of("arxiv"),
            publication.origin(),
            "the arXiv id "
                + publication.arxiv()
                + " is also that of "
                + other.origin().of("arxiv"),
            "give each its own, or keep one entry for the paper and its preprint");
      }
    }
  }
}
