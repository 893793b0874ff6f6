package io.github.sitecontent.output;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in which two texts differ: lines, or whatever their parts are.
 *
 * @param from first part of it in the first text, counted from 0
 * @param to part behind it
 * @param otherFrom first part of it in the second text
 * @param otherTo part behind it
 */
public record Hunk(int from, int to, int otherFrom, int otherTo) {

  /** Where two texts differ, in order. */
  public static List<Hunk> between(List<String> before, List<String> after) {
    var hunks = new ArrayList<Hunk>();
    for (var delta : LineDiff.between(before, after).getDeltas()) {
      int from = delta.getSource().getPosition();
      int otherFrom = delta.getTarget().getPosition();
      hunks.add(
          new Hunk(
              from,
              from + delta.getSource().size(),
              otherFrom,
              otherFrom + delta.getTarget().size()));
    }
    return hunks;
  }
}
