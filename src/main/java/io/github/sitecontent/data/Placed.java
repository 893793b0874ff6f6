package io.github.sitecontent.data;

import io.github.sitecontent.model.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list and where each of its elements stands.
 *
 * @param elements those that are right
 * @param positions of the elements, as {@link Origin#position} packs them
 * @param <T> an element
 */
record Placed<T>(List<T> elements, long[] positions) {

  /** A list that is read. */
  static final class Builder<T> {

    private final List<T> elements = new ArrayList<>(4);
    private long[] positions = new long[4];

    /** Adds an element that stands at a position. */
    void add(T element, long position) {
      if (elements.size() == positions.length) {
        positions = Arrays.copyOf(positions, 2 * positions.length);
      }
      positions[elements.size()] = position;
      elements.add(element);
    }

    /** What was added so far. */
    List<T> elements() {
      return elements;
    }

    Placed<T> build() {
      return new Placed<>(List.copyOf(elements), Arrays.copyOf(positions, elements.size()));
    }
  }
}
