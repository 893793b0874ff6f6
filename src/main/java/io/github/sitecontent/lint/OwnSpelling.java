package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;

/**
 * You are an author under a spelling that your data do not have, so that you are not highlighted.
 *
 * <p>Breaks: {@code authors: [J. Jiang]} beside {@code name: Jiazhi Jiang} in profile.yml. Mend:
 * write the name as profile.yml has it, or add {@code J. Jiang} to its {@code aliases}.
 */
final class OwnSpelling extends Rule {

  OwnSpelling() {
    super("SC212", LintLevel.WARN, "your name in a spelling that is not among your `aliases`");
  }

  @Override
  void check(Facts facts, Findings found) {
    var self = facts.self();
    if (self == null) {
      return;
    }
    var profile = facts.content().profile();
    for (var publication : facts.content().publications()) {
      var author = self.isIn(publication) ? null : self.meantIn(publication);
      if (author != null) {
        found.add(
            publication.placeOfAuthor(publication.authors().indexOf(author)),
            publication.origin(),
            "'"
                + author.name()
                + "' is probably you, "
                + (profile == null ? "under another name" : "'" + profile.name() + "'"),
            "write your name as it is elsewhere, or add this spelling to your 'aliases'");
      }
    }
  }
}
