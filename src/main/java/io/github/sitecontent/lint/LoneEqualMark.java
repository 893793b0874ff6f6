package io.github.sitecontent.lint;

import io.github.sitecontent.model.Author;
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
      Author marked = null;
      int count = 0;
      for (var author : publication.authors()) {
        for (int i = 0; i < author.marks().size(); i++) {
          if (author.marks().get(i).name().equals("equal")) {
            marked = author;
            count++;
          }
        }
      }
      if (marked != null && count == 1 && facts.isWhole(publication)) {
        found.add(
            marked.location(),
            publication.origin(),
            "'" + marked.name() + "' alone is marked for equal contribution",
            "mark the others who contributed equally too, or take the mark off");
      }
    }
  }
}
