package io.github.sitecontent.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeleteDelta;
import com.github.difflib.patch.InsertDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/**
 * The difference between two texts, in a time that does not explode.
 *
 * <p>The time of Myers' algorithm grows with the product of the lines and the differences: two
 * pages of 100,000 lines would never end. So lines that occur once on either side, in the same
 * order, are taken for the same first, and the library compares what stands between them.
 */
final class LineDiff {

  /** How many lines may be compared with the exact algorithm. */
  private static final int FEW = 1000;

  private final List<String> before;
  private final List<String> after;
  private final Patch<String> patch = new Patch<>();

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  static Patch<String> between(List<String> before, List<String> after) {
    var diff = new LineDiff(before, after);
    diff.compare(0, before.size(), 0, after.size());
    return diff.patch;
  }

  private void compare(int from, int to, int afterFrom, int afterTo) {
    int a = from;
    int b = afterFrom;
    int aEnd = to;
    int bEnd = afterTo;
    while (a < aEnd && b < bEnd && before.get(a).equals(after.get(b))) {
      a++;
      b++;
    }
    while (a < aEnd && b < bEnd && before.get(aEnd - 1).equals(after.get(bEnd - 1))) {
      aEnd--;
      bEnd--;
    }
    if (a == aEnd || b == bEnd) {
      add(a, aEnd, b, bEnd);
    } else if (aEnd - a + bEnd - b <= FEW) {
      compareExactly(a, aEnd, b, bEnd);
    } else {
      compareBetweenAnchors(a, aEnd, b, bEnd);
    }
  }

  private void compareExactly(int from, int to, int afterFrom, int afterTo) {
    var found = DiffUtils.diff(before.subList(from, to), after.subList(afterFrom, afterTo));
    for (AbstractDelta<String> delta : found.getDeltas()) {
      int a = from + delta.getSource().getPosition();
      int b = afterFrom + delta.getTarget().getPosition();
      add(a, a + delta.getSource().size(), b, b + delta.getTarget().size());
    }
  }

  private void compareBetweenAnchors(int from, int to, int afterFrom, int afterTo) {
    var anchors = anchors(from, to, afterFrom, afterTo);
    if (anchors.isEmpty()) {
      add(from, to, afterFrom, afterTo);
      return;
    }
    int a = from;
    int b = afterFrom;
    for (var anchor : anchors) {
      compare(a, anchor[0], b, anchor[1]);
      a = anchor[0] + 1;
      b = anchor[1] + 1;
    }
    compare(a, to, b, afterTo);
  }

  /** The longest row of lines that occur once on both sides, in the same order on both. */
  private List<int[]> anchors(int from, int to, int afterFrom, int afterTo) {
    var once = onceIn(before, from, to);
    var onceAfter = onceIn(after, afterFrom, afterTo);
    // the smallest last line of a row of each length, and the line before each line in its row
    var ends = new ArrayList<int[]>();
    var previous = new HashMap<int[], int[]>();
    for (int i = from; i < to; i++) {
      var line = before.get(i);
      int there = once.get(line) < 0 ? -1 : onceAfter.getOrDefault(line, -1);
      if (there < 0) {
        continue;
      }
      var pair = new int[] {i, there};
      int at = Collections.binarySearch(ends, pair, (x, y) -> Integer.compare(x[1], y[1]));
      int length = -at - 1;
      if (length > 0) {
        previous.put(pair, ends.get(length - 1));
      }
      if (length == ends.size()) {
        ends.add(pair);
      } else {
        ends.set(length, pair);
      }
    }
    var row = new int[ends.size()][];
    for (int i = row.length - 1; i >= 0; i--) {
      row[i] = i == row.length - 1 ? ends.get(i) : previous.get(row[i + 1]);
    }
    return Arrays.asList(row);
  }

  /** Where each line occurs; -1 where that is more than one place. */
  private static HashMap<String, Integer> onceIn(List<String> lines, int from, int to) {
    var places = new HashMap<String, Integer>();
    for (int i = from; i < to; i++) {
      places.merge(lines.get(i), i, (first, next) -> -1);
    }
    return places;
  }

  private void add(int from, int to, int afterFrom, int afterTo) {
    var removed = new Chunk<>(from, before.subList(from, to));
    var added = new Chunk<>(afterFrom, after.subList(afterFrom, afterTo));
    if (from < to && afterFrom < afterTo) {
      patch.addDelta(new ChangeDelta<>(removed, added));
    } else if (from < to) {
      patch.addDelta(new DeleteDelta<>(removed, added));
    } else if (afterFrom < afterTo) {
      patch.addDelta(new InsertDelta<>(removed, added));
    }
  }
}
