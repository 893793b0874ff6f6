package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a run, in the order in which they were found.
 *
 * <p>Their number and their length are bounded, because a file may be nothing but problems.
 */
final class Problems {

  /** Nobody mends more of them before the next run. */
  static final int PER_FILE = 1000;

  private static final int LONGEST = 600;

  private final List<Problem> all = new ArrayList<>();
  private int fileStart;

  /** Ends the reading of a file that has too many problems. */
  static final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooMany() {
      super("more than " + PER_FILE + " problems", null, false, false);
    }
  }

  /** Begins the count of another file. */
  void beginFile() {
    fileStart = all.size();
  }

  void error(Rule rule, Location location, String message, @Nullable String hint) {
    add(Problem.error(rule.code(), location, clipped(message), clip(hint)));
  }

  void warn(Rule rule, Location location, String message, @Nullable String hint) {
    add(Problem.warning(rule.code(), location, clipped(message), clip(hint)));
  }

  /** Adds what was found elsewhere. */
  void addAll(List<Problem> found) {
    all.addAll(found);
  }

  private void add(Problem problem) {
    if (all.size() - fileStart == PER_FILE) {
      all.add(
          Problem.error(
              Rule.FILE.code(),
              problem.location(),
              "has more than " + PER_FILE + " problems, and is read no further",
              "mend the first ones and run again"));
      throw new TooMany();
    }
    all.add(problem);
  }

  /** Whether a file may have so many more. */
  boolean haveRoomFor(int more) {
    return all.size() - fileStart + more <= PER_FILE;
  }

  /** How many there are, to come back to with {@link #forget}. */
  int count() {
    return all.size();
  }

  /** Takes back all but the first ones, because what they were about is read again. */
  void forget(int first) {
    all.subList(first, all.size()).clear();
  }

  List<Problem> all() {
    return List.copyOf(all);
  }

  private static @Nullable String clip(@Nullable String text) {
    return text == null ? null : clipped(text);
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + " …";
  }
}
