package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;

/**
 * A publication that names no authors.
 *
 * <p>It is shown without them. Pages that list your own work by title alone can switch the rule
 * off.
 *
 * <p>Breaks: {@code - title: On the Matter}. Mend: add {@code authors}, in the order of the paper.
 */
final class NoAuthors extends Rule {

  NoAuthors() {
    super("SC217", LintLevel.WARN, "a publication without authors");
  }

  @Override
  void check(Facts facts, Findings found) {
    for (var publication : facts.content().publications()) {
      if (publication.authors().isEmpty()
          && publication.markdown() == null
          && facts.isWhole(publication)) {
        found.add(
            publication.origin().location(),
            publication.origin(),
            "'" + publication.title() + "' has no authors",
            "add 'authors', in the order of the paper");
      }
    }
  }
}
