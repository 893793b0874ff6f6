package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Collection.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names for the lists of one kind, by which their items are told apart: language, or heading. */
final class RunNames {

  // of a heading, in the name of its list
  private static final int MOST_WORDS = 3;

  private static final int LETTERS_OF_A_SIGN = 3;

  private RunNames() {}

  /** Gives each list but the first a name of its own. */
  static void give(Kind kind, List<Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      var mark = mark(kind, runs.get(i), runs.get(0));
      var unique = mark;
      for (char c = 'b'; isTaken(kind, unique, runs.subList(1, i)); c++) {
        unique = c + "_" + mark;
      }
      runs.get(i).mark = unique;
    }
  }

  /** What tells a further list from the first: its language, or else its heading. */
  private static String mark(Kind kind, Run run, Run first) {
    if (!kind.isTagged() && isHan(run) != isHan(first)) {
      return isHan(run) ? "zh" : "en";
    }
    var heading = run.listing.heading();
    var words = heading == null || heading.equals(first.listing.heading()) ? "" : words(heading);
    if (words.isEmpty()) {
      return "more";
    }
    // a digit would look like the number of a layout
    return !kind.isTagged() && Character.isDigit(words.charAt(0)) ? "of_" + words : words;
  }

  private static String words(Heading heading) {
    var words =
        new ArrayList<>(
            List.of(heading.text().toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    if (words.stream().anyMatch(word -> !Character.isDigit(word.charAt(0)))) {
      words.removeIf(word -> Character.isDigit(word.charAt(0)));
    }
    return String.join("_", words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  /**
   * Whether a name begins or goes on with that of a list above: they are found by how they begin.
   */
  private static boolean isTaken(Kind kind, String mark, List<Run> above) {
    return above.stream()
        .map(run -> run.mark)
        .anyMatch(
            other ->
                kind.isTagged()
                    ? other.equals(mark)
                    : other.startsWith(mark) || mark.startsWith(other));
  }

  /** Whether a list is a Chinese one, which may name things in English. */
  private static boolean isHan(Run run) {
    var heading = run.listing.heading();
    if (heading != null && han(heading.text()) > 0 && latin(heading.text()) == 0) {
      return true;
    }
    var text = String.join(" ", run.entries.stream().map(entry -> entry.text).toList());
    return han(text) * LETTERS_OF_A_SIGN > latin(text);
  }

  private static long han(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  private static long latin(String text) {
    return text.chars().filter(c -> c < 128 && Character.isLetter(c)).count();
  }
}
