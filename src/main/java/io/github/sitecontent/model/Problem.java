package io.github.sitecontent.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with the site, told to the person who can mend it.
 *
 * @param severity whether a page may be written all the same
 * @param rule stable code of the check that found it, {@code SC101} for example
 * @param location where to look
 * @param message what is wrong, in one clause without a full stop
 * @param hint what to do, in one clause; null where the message says it already
 */
public record Problem(
    Severity severity, String rule, Location location, String message, @Nullable String hint)
    implements Comparable<Problem> {

  /** A problem that keeps the pages from being written. */
  public static Problem error(
      String rule, Location location, String message, @Nullable String hint) {
    return new Problem(Severity.ERROR, rule, location, message, hint);
  }

  /** A problem that is told and no more. */
  public static Problem warning(
      String rule, Location location, String message, @Nullable String hint) {
    return new Problem(Severity.WARNING, rule, location, message, hint);
  }

  /** The same problem, taken for an error. */
  public Problem asError() {
    return isError() ? this : new Problem(Severity.ERROR, rule, location, message, hint);
  }

  /** Whether it keeps the pages from being written. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line and column. */
  @Override
  public int compareTo(Problem other) {
    int byPlace = location.compareTo(other.location);
    if (byPlace != 0) {
      return byPlace;
    }
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : message.compareTo(other.message);
  }

  /** {@code file:line:column message; hint}. */
  @Override
  public String toString() {
    return location + "  " + message + (hint == null ? "" : "; " + hint);
  }
}
