package io.github.sitecontent.lint;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The address of one paper on two: a link that was copied with its entry and not changed.
 *
 * <p>Papers may share code, data or a project's page; what leads to a paper itself, they may not.
 *
 * <p>Breaks: {@code pdf: /files/sdnet.pdf} on two publications. Mend: lead each to its own.
 */
final class SharedUrl extends Rule {

  SharedUrl() {
    super("SC206", LintLevel.WARN, "one paper's address on two publications");
  }

  /** A paper's address, and who has it. */
  private record Use(Publication publication, String key, int link) {

    private boolean isId() {
      return link < 0;
    }

    private Location location() {
      return publication.origin().of(key, link);
    }
  }

  @Override
  void check(Facts facts, Findings found) {
    var first = new HashMap<String, Use>();
    for (var publication : facts.content().publications()) {
      if (publication.doi() != null) {
        var use = new Use(publication, "doi", -1);
        tell(PaperUrl.doi(publication.doi()), use, publication.doi(), first, found);
      }
      if (publication.arxiv() != null) {
        var use = new Use(publication, "arxiv", -1);
        tell(PaperUrl.arxiv(publication.arxiv()), use, publication.arxiv(), first, found);
      }
      for (int i = 0; i < publication.links().size(); i++) {
        var link = publication.links().get(i);
        var key = PaperUrl.key(link.label(), link.url().text());
        tell(key, new Use(publication, "links", i), link.url().text(), first, found);
      }
    }
  }

  private static void tell(
      @Nullable String key, Use use, String shown, Map<String, Use> first, Findings found) {
    var other = key == null ? null : first.putIfAbsent(key, use);
    if (other == null
        || other.publication() == use.publication()
        || other.isId() && use.isId() // told as a duplicate id
        || sameTitle(other.publication(), use.publication())) {
      return;
    }
    found.add(
        use.location(),
        use.publication().origin(),
        "'" + shown + "' leads to the paper of " + other.location() + " too",
        "lead each publication to its own");
  }

  private static boolean sameTitle(Publication one, Publication other) {
    return one.title() != null
        && other.title() != null
        && Fold.letters(one.title()).equals(Fold.letters(other.title()));
  }
}
