package io.github.sitecontent.adopt;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items of one kind that follow each other, each on lines of its own, with nothing but blank lines
 * and comments between them.
 *
 * @param items whole lines, without the line feed of the last one
 * @param topic of its section; null when no heading tells
 * @param heading right above it; null when there is none
 * @param kind of its items
 */
record Listing(List<Span> items, @Nullable Topic topic, @Nullable Heading heading, Kind kind) {

  /** What its items are made of. */
  enum Kind {
    BULLETS,
    PARAGRAPHS,
    ELEMENTS,
    HEADED,
    LINES,
    /** Lines of one paragraph, which only what they say tells apart. */
    SENTENCES
  }

  Span span() {
    return new Span(items.get(0).start(), items.get(items.size() - 1).end());
  }
}
