package io.github.sitecontent.lint;

import io.github.sitecontent.model.Award;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An award out of order, where the others are newest first or oldest first.
 *
 * <p>Breaks: awards of 2025, 2021, 2024, 2020 in that order. Mend: put 2024 before 2021.
 */
final class AwardsOrder extends Rule {

  AwardsOrder() {
    super("SC244", LintLevel.WARN, "an award out of order");
  }

  @Override
  void check(Facts facts, Findings found) {
    var dated = facts.content().awards().stream().filter(award -> award.date() != null).toList();
    int later = steps(dated, true);
    int earlier = steps(dated, false);
    // awards that rise and fall as often as not are grouped by something else than their dates
    if (Math.min(later, earlier) * 3 > Math.max(later, earlier) && dated.size() > 3) {
      return;
    }
    boolean isNewestFirst = later <= earlier;
    // an award in another layout may be one of another list
    var lists = new HashMap<@Nullable String, Award>();
    for (var award : dated) {
      var above = lists.put(award.layout(), award);
      if (above != null && isStep(above.date(), award.date(), isNewestFirst)) {
        found.add(
            award.origin().of("date"),
            award.origin(),
            "an award of "
                + award.date()
                + " stands below one of "
                + above.date()
                + ", and the others are "
                + (isNewestFirst ? "newest first" : "oldest first"),
            "put it in its place");
      }
    }
  }

  private static int steps(List<Award> dated, boolean isLater) {
    int steps = 0;
    for (int i = 1; i < dated.size(); i++) {
      steps += isStep(dated.get(i - 1).date(), dated.get(i).date(), isLater) ? 1 : 0;
    }
    return steps;
  }

  private static boolean isStep(
      @Nullable PartialDate above, @Nullable PartialDate below, boolean isLater) {
    return above != null
        && below != null
        && (isLater ? Days.isBefore(above, below) : Days.isBefore(below, above));
  }
}
