package io.github.sitecontent.data;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a place that YAML refuses, in the words of a person.
 *
 * @param line in which the mistake was made, which may lie far before the place
 * @param column counted from 1 in code points
 * @param message what is wrong
 * @param hint what to do
 * @param mend the line that was probably meant, with which reading can go on; null for none
 */
record Diagnosis(int line, int column, String message, String hint, @Nullable Mend mend) {

  /**
   * One line in place of some.
   *
   * @param first line to replace
   * @param last line to replace
   * @param line that was meant
   */
  record Mend(int first, int last, String line) {}

  /** A mistake whose corrected line is the hint. */
  static Diagnosis mended(int line, int column, String message, Mend mend) {
    return new Diagnosis(line, column, message, "write " + mend.line().strip(), mend);
  }

  /** A mistake whose corrected line is the hint. */
  static Diagnosis mended(int line, int column, String message, String corrected) {
    return mended(line, column, message, new Mend(line, line, corrected));
  }

  /** A mistake that only its author can correct. */
  static Diagnosis told(int line, int column, String message, String hint) {
    return new Diagnosis(line, column, message, hint, null);
  }
}
