package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;

/**
 * A mark for equal contribution on one author alone: equal to whom?
 *
 * <p>Breaks: {@code authors: ["Rui Tian#", Jiazhi Jiang]}. Mend: mark the other one too, or none.
 */
final class LoneEqualMark extends Rule {

  LoneEqualMark() {
    super("SC214", LintLevel.WARN, "an equal-contribution mark on a single author");
  }

  @Override
  void check(Facts facts, Findings found) {
    for (var publication : facts.content().publications()) {
      int marked = -1;
      int count = 0;
      for (int i = 0; i < publication.authors().size(); i++) {
        for (var mark : publication.authors().get(i).marks()) {
          if (mark.name().equals("equal")) {
            marked = i;
            count++;
          }
        }
      }
      if (count == 1 && facts.isWhole(publication)) {
        found.add(
            publication.placeOfAuthor(marked),
            publication.origin(),
            "'"
                + publication.authors().get(marked).name()
                + "' alone is marked for equal contribution",
            "mark the others who contributed equally too, or take the mark off");
      }
    }
  }
}
