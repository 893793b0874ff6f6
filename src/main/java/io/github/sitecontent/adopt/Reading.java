package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of an item.
 *
 * @param data its keys and values, as the data file will have them
 * @param parts of its text that the data stand for, in order
 * @param datePatterns that write its date as it is written; empty when it has none
 * @param date of it, as written
 * @param period of it, as written
 */
record Reading(
    Map<String, Object> data,
    List<Part> parts,
    Set<String> datePatterns,
    @Nullable WrittenDate date,
    @Nullable WrittenPeriod period) {

  Reading(
      Map<String, Object> data,
      List<Part> parts,
      Set<String> datePatterns,
      @Nullable WrittenDate date) {
    this(data, parts, datePatterns, date, null);
  }

  /** Keeps the parts in order, and of two at one place the first. */
  Reading {
    var sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(part -> part.span().start()));
    var kept = new ArrayList<Part>();
    int end = 0;
    for (var part : sorted) {
      if (part.span().start() >= end) {
        kept.add(part);
        end = part.span().end();
      }
    }
    parts = List.copyOf(kept);
  }

  Reading withParts(List<Part> others) {
    return new Reading(data, others, datePatterns, date, period);
  }
}
