package io.github.sitecontent.model;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody may have meant by a word that nobody knows. */
public final class Words {

  private Words() {}

  /** The known word that is nearest; null when none is near. */
  public static @Nullable String nearest(String word, Collection<String> known) {
    var plain = plain(word);
    String nearest = null;
    int least = plain.length() < 4 ? 2 : Math.max(3, plain.length() / 3 + 1);
    for (var candidate : known) {
      int distance = distance(plain, plain(candidate));
      if (distance < least
          || distance == least && nearest != null && candidate.compareTo(nearest) < 0) {
        nearest = candidate;
        least = distance;
      }
    }
    return nearest;
  }

  /** frontMatter, front-matter and Front_Matter are one word. */
  public static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }

  /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
  public static int distance(String a, String b) {
    var twoUp = new int[b.length() + 1];
    var up = new int[b.length() + 1];
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      up[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], up[j]) + 1, up[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoUp[j - 2] + 1);
        }
      }
      var spare = twoUp;
      twoUp = up;
      up = row;
      row = spare;
    }
    return up[b.length()];
  }
}
