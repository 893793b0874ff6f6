package io.github.sitecontent.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time, as far as its author gave it.
 *
 * @param start when it began
 * @param end when it ended; null when it has not, or when the author did not say
 * @param ongoing whether it goes on
 */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end, boolean ongoing) {

  /** Refuses an end of what goes on. */
  public Period {
    if (ongoing && end != null) {
      throw new IllegalArgumentException("what goes on has no end: " + end);
    }
  }
}
