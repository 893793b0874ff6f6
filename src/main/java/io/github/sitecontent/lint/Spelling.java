package io.github.sitecontent.lint;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How far two words are from each other. */
final class Spelling {

  private Spelling() {}

  /** Whether a letter put in, taken out, changed or swapped with its neighbour makes them one. */
  static boolean isOneStep(String a, String b) {
    var longer = a.length() >= b.length() ? a : b;
    var shorter = longer.equals(a) ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    if (longer.length() > shorter.length()) {
      return shorter.substring(start).equals(longer.substring(start + 1));
    }
    if (start == longer.length()) {
      return false;
    }
    if (shorter.substring(start + 1).equals(longer.substring(start + 1))) {
      return true;
    }
    return start + 1 < longer.length()
        && shorter.charAt(start) == longer.charAt(start + 1)
        && shorter.charAt(start + 1) == longer.charAt(start)
        && shorter.substring(start + 2).equals(longer.substring(start + 2));
  }

  /** Whether one step, or two in a word of many letters, make them one. */
  static boolean isNear(String a, String b) {
    if (a.equals(b) || isOneStep(a, b)) {
      return true;
    }
    var shorter = a.length() < b.length() ? a : b;
    var longer = shorter.equals(a) ? b : a;
    if (shorter.length() < 8 || longer.length() - shorter.length() > 2) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    // one of the two steps is at the first difference
    var x = shorter.substring(start);
    var y = longer.substring(start);
    return !x.isEmpty()
        && (isSameOrStep(x.substring(1), y.substring(1))
            || isSameOrStep(x, y.substring(1))
            || isSameOrStep(x.substring(1), y));
  }

  private static boolean isSameOrStep(String a, String b) {
    return a.equals(b) || isOneStep(a, b);
  }

  /** The word that is meant; null when none is near. */
  static @Nullable String nearest(String word, Collection<String> known) {
    var folded = Fold.letters(word);
    String nearest = null;
    int least = 3;
    for (var candidate : known) {
      int steps = steps(folded, Fold.letters(candidate));
      if (steps < least || steps == least && nearest != null && candidate.compareTo(nearest) < 0) {
        nearest = candidate;
        least = steps;
      }
    }
    return nearest;
  }

  /** 0, 1 or 2 steps from one word to the other, or 3 for more. */
  private static int steps(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (isOneStep(a, b)) {
      return 1;
    }
    return isNear(a, b) ? 2 : 3;
  }
}
