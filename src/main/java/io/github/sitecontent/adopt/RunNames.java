package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Collection.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names for the lists of one kind, by which their items are told apart: language, or heading. */
final class RunNames {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  // of a heading, in the name of its list
  private static final int MOST_WORDS = 3;

  private static final int LETTERS_OF_A_SIGN = 3;

  private RunNames() {}

  /** Gives each list but the first a name of its own, unless its items have a year of their own. */
  static void give(Kind kind, List<Run> runs) {
    if (kind.isTagged()) {
      findYears(runs);
    }
    boolean hasYears = runs.stream().anyMatch(run -> run.year != null);
    for (int i = hasYears ? 0 : 1; i < runs.size(); i++) {
      var run = runs.get(i);
      if (run.year == null) {
        var mark = mark(kind, run, i == 0 ? null : runs.get(0));
        var unique = mark;
        for (char c = 'b'; isTaken(kind, unique, runs, i); c++) {
          unique = c + "_" + mark;
        }
        run.mark = unique;
      }
    }
  }

  /** Finds the lists below headings that are years, and that have all items of these. */
  private static void findYears(List<Run> runs) {
    var years = new HashSet<String>();
    for (var run : runs) {
      var heading = run.listing.heading();
      var year = heading == null ? null : heading.text().strip();
      run.year =
          runs.size() > 1 && year != null && isOf(year, run) && years.add(year) ? year : null;
    }
  }

  private static boolean isOf(String year, Run run) {
    return YEAR.matcher(year).matches()
        && run.entries.stream()
            .allMatch(e -> e.reading != null && year.equals(e.reading.data().get("year")));
  }

  /** What tells a further list from the first: its language, or else its heading. */
  private static String mark(Kind kind, Run run, @Nullable Run first) {
    if (!kind.isTagged() && first != null && isHan(run) != isHan(first)) {
      return isHan(run) ? "zh" : "en";
    }
    var heading = run.listing.heading();
    boolean isSame = first != null && heading != null && heading.equals(first.listing.heading());
    var words = heading == null || isSame ? "" : words(heading);
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
   * Whether a name is that of a list above, or the year of one; other names than tags are found by
   * how they begin.
   */
  private static boolean isTaken(Kind kind, String mark, List<Run> runs, int before) {
    boolean isYear = runs.stream().anyMatch(run -> mark.equals(run.year));
    return isYear
        || runs.stream()
            .limit(before)
            .map(run -> run.mark)
            .filter(other -> !other.isEmpty())
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
