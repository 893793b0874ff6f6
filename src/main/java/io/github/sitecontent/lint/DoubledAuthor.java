package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;
import java.util.Map;

/**
 * One author twice in one list.
 *
 * <p>A name with initials may be that of two people, and is not told.
 *
 * <p>Breaks: {@code authors: [Dan Huang, Yutong Lu, Dan Huang]}. Mend: delete the second; of two
 * people with one name, tell them apart, or ignore the rule here.
 */
final class DoubledAuthor extends Rule {

  DoubledAuthor() {
    super("SC215", LintLevel.WARN, "one author twice in one list");
  }

  @Override
  void check(Facts facts, Findings found) {
    var folded = new HashMap<String, String>();
    for (var publication : facts.content().publications()) {
      check(publication, facts, folded, found);
    }
  }

  private static void check(
      Publication publication, Facts facts, Map<String, String> folded, Findings found) {
    var authors = publication.authors();
    if (authors.size() < 2) {
      return;
    }
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < authors.size(); i++) {
      var name = authors.get(i).name();
      var key = folded.computeIfAbsent(name, n -> key(facts.name(n)));
      var first = key.isEmpty() ? null : places.putIfAbsent(key, i + 1);
      if (first != null) {
        found.add(
            publication.placeOfAuthor(i),
            publication.origin(),
            "'" + name + "' is the author number " + first + " already",
            "delete one of the two");
      }
    }
  }

  /** The letters of a name; none of "Li, Y.", which two people on one paper may well share. */
  private static String key(Name name) {
    return name.words().stream().anyMatch(word -> word.length() == 1) && !isIdeographic(name.text())
        ? ""
        : name.letters();
  }

  private static boolean isIdeographic(String text) {
    return Character.isIdeographic(text.codePointAt(0));
  }
}
