package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.regex.Pattern;

/**
 * You are among the authors of none of your publications, or of all but this one.
 *
 * <p>Breaks: {@code name: Ada King} in profile.yml beside publications by {@code Ada Lovelace}.
 * Mend: add {@code aliases: [Ada Lovelace]} to profile.yml.
 */
final class MissingSelf extends Rule {

  private static final Pattern AND_OTHERS =
      Pattern.compile("(?i).*\\b(et al|others|more)\\b.*|.*(…|\\.\\.\\.|等).*");

  MissingSelf() {
    super("SC211", LintLevel.WARN, "a list of authors without you");
  }

  @Override
  void check(Facts facts, Findings found) {
    var self = facts.self();
    if (self == null || self.papers() == 0) {
      return;
    }
    var profile = facts.content().profile();
    if (self.own() == 0 && facts.isWhole("publications")) {
      boolean isMeant =
          facts.content().publications().stream().anyMatch(p -> self.meantIn(p) != null);
      if (!isMeant && profile != null) {
        found.add(
            profile.origin().of("name"),
            profile.origin(),
            "'" + profile.name() + "' is an author of none of the publications",
            "add the spelling that they use to 'aliases'");
      }
    } else if (self.isUsual()) {
      for (var publication : facts.content().publications()) {
        if (lacks(publication, self, facts)) {
          found.add(
              publication.origin().of("authors"),
              publication.origin(),
              "you are not among the authors, as you are of " + self.own() + " others",
              "add yourself, or take the publication out");
        }
      }
    }
  }

  private static boolean lacks(Publication publication, Self self, Facts facts) {
    return !publication.authors().isEmpty()
        && !self.isIn(publication)
        && self.meantIn(publication) == null
        && facts.isWhole(publication)
        && publication.authors().stream().noneMatch(a -> AND_OTHERS.matcher(a.name()).matches());
  }
}
