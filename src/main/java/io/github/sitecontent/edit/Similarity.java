package io.github.sitecontent.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which of several texts became which of several others. */
final class Similarity {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** How much of two texts is the same when one is taken for an edit of the other. */
  private static final double ENOUGH = 0.35;

  private Similarity() {}

  /**
   * Pairs texts that are alike, in order.
   *
   * @return pairs of an index in the first list and one in the second
   */
  static List<int[]> pairs(List<String> before, List<String> after) {
    var best = new double[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        double paired = score(before.get(i), after.get(j)) + best[i + 1][j + 1];
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    var pairs = new ArrayList<int[]>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      double score = score(before.get(i), after.get(j));
      if (score > 0 && best[i][j] == score + best[i + 1][j + 1]) {
        pairs.add(new int[] {i++, j++});
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** The share of common words; 0 when it is too small to mean anything. */
  private static double score(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    var words = words(one);
    var others = words(other);
    int all = 0;
    int common = 0;
    for (var word : words.entrySet()) {
      all += word.getValue();
      common += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0));
    }
    for (int count : others.values()) {
      all += count;
    }
    double score = all == 0 ? 0 : 2.0 * common / all;
    return score < ENOUGH ? 0 : score;
  }

  private static Map<String, Integer> words(String text) {
    var words = new HashMap<String, Integer>();
    WORD.matcher(text).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
    return words;
  }
}
