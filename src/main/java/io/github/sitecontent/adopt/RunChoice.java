package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Collection.Kind;
import java.util.List;
import java.util.Objects;

/**
 * What puts an item into one of several lists of its kind: a year, a tag, or a layout.
 *
 * @param kind of the items
 * @param runs the lists
 */
record RunChoice(Kind kind, List<Run> runs) {

  /** Tells whoever adds an item what it needs for a list. */
  String told(Run run) {
    var heading = run.listing.heading();
    var place = heading == null ? "" : "  '" + heading.text().strip().replaceAll("\\s+", " ") + "'";
    if (run.year != null) {
      return "year: " + run.year + (isNewest(run) ? " or later" : "") + place;
    }
    if (run.mark.isEmpty()) {
      return (kind.isTagged() ? "no tags" : "no layout of those below") + place;
    }
    return (kind.isTagged() ? "tags: [" + run.mark + "]" : "layout: " + kind.macro(run)) + place;
  }

  /** What stands in the template behind the collection; empty where there is but one list. */
  String filter(Run run) {
    if (runs.size() == 1) {
      return "";
    }
    var v = kind.variable();
    if (run.year != null) {
      boolean isAlone = runs.stream().allMatch(other -> other.year != null);
      var untagged = isAlone ? "" : "!" + v + ".tags?has_content && ";
      var year = "(" + v + ".year!0) " + (isNewest(run) ? "gte " : "== ") + run.year;
      return "?filter(" + v + " -> " + untagged + year + ")";
    }
    if (kind.isTagged()) {
      return run.mark.isEmpty()
          ? "?filter(" + v + " -> !" + v + ".tags?has_content)"
          : "?filter(" + v + " -> " + v + ".tags?seq_contains(\"" + run.mark + "\"))";
    }
    if (!run.mark.isEmpty()) {
      return "?filter(" + v + " -> " + isOf(run) + ")";
    }
    var others = runs.stream().filter(other -> !other.mark.isEmpty()).map(this::isOf).toList();
    return "?filter(" + v + " -> !(" + String.join(" || ", others) + "))";
  }

  /**
   * Whether its year is the last of all: its list shows what is newer, too, until it has its own.
   */
  private boolean isNewest(Run run) {
    return runs.stream()
        .map(other -> other.year)
        .filter(Objects::nonNull)
        .allMatch(year -> year.compareTo(run.year) <= 0);
  }

  private String isOf(Run run) {
    return "(" + kind.variable() + ".layout!\"\")?starts_with(\"" + kind.macro(run) + "\")";
  }
}
