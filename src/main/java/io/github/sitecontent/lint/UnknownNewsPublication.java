package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashSet;

/**
 * News about a publication that does not exist.
 *
 * <p>Breaks: {@code publications: [jiang2052]} in news.yml, where publications.yml has {@code
 * jiang2025}. Mend: write the id that is meant.
 */
final class UnknownNewsPublication extends Rule {

  private static final int HINTS = 20;

  UnknownNewsPublication() {
    super("SC231", LintLevel.ERROR, "news that names an unknown publication id");
  }

  @Override
  void check(Facts facts, Findings found) {
    if (!facts.isWhole("publications")) {
      return;
    }
    var ids = new HashSet<String>();
    facts.content().publications().stream().map(Publication::id).forEach(ids::add);
    int count = 0;
    for (var news : facts.content().news()) {
      for (var id : news.publications()) {
        if (!ids.contains(id)) {
          // to look for the nearest id takes as long as there are publications
          var meant = count++ < HINTS ? Spelling.nearest(id, ids) : null;
          found.addWithin(
              news.origin().of("publications"),
              id,
              news.origin(),
              "no publication has the id '" + id + "'",
              meant == null
                  ? "write the 'id' of an entry of publications.yml"
                  : "did you mean '" + meant + "'?");
        }
      }
    }
  }
}
