package io.github.sitecontent.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes most often; of several that come as often, the first. */
final class Usual {

  private Usual() {}

  /** The most frequent of some; empty when there are none. */
  static <T> Optional<T> of(List<T> all) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    all.forEach(one -> counts.merge(one, 1, Integer::sum));
    return of(counts);
  }

  /** The one with the highest count, in the order of the map; empty when there is none. */
  static <T> Optional<T> of(Map<T, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
