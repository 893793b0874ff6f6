package io.github.sitecontent.data;

import io.github.sitecontent.model.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * Reads the list that a file is.
 *
 * <p>A long one is cut before some of its items, and the parts are read at the same time. A line
 * that begins with a dash need not begin an item: it may lie within quotes or brackets. But then
 * the part before it is no whole list, and neither is one with a mistake that YAML stumbles over.
 * Where one part is not whole, none counts, and the file is read from its beginning to its end like
 * a short one. So what is found does not depend on where a file was cut, nor on the number of
 * processors.
 *
 * <p>A file is cut only where there are more than two processors. In a run that begins, the
 * compiler keeps one of them busy: with two, 100,000 publications took 5.9 s in one go and 6.1 s in
 * parts, and 7% more processor time (medians of three whole runs). Once all is compiled, two take
 * 0.36 s instead of 0.60 s for the events.
 *
 * @param <T> an item of the list
 */
final class ListReading<T> {

  /** What is shorter is read in less time than it takes to share the work out. */
  private static final int SHORTEST_PART = 1 << 14;

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final int LEAST_PROCESSORS = 3;

  /** Some more parts than processors, which have other work at times. */
  private static final int MOST_PARTS = 4 * PROCESSORS;

  private final String file;
  private final List<Mark> marks;
  private final Shape<T> item;

  /**
   * A reading.
   *
   * @param file path relative to the site, for problems
   * @param marks that may be glued to a name
   * @param item what each item of the list is
   */
  ListReading(String file, List<Mark> marks, Shape<T> item) {
    this.file = file;
    this.marks = marks;
    this.item = item;
  }

  /**
   * What some lines hold.
   *
   * @param problems with the items
   * @param isWhole whether nothing in the lines depends on what stands before or behind them
   */
  record Part<T>(List<T> items, Problems problems, boolean isWhole) {}

  /** Reads a file. */
  void read(Source source, Problems problems, List<T> items) {
    read(source, cuts(source), problems, items);
  }

  /**
   * Reads a file that is cut.
   *
   * @param cuts the lines before which it is cut
   */
  void read(Source source, List<Integer> cuts, Problems problems, List<T> items) {
    var parts = cuts.isEmpty() ? List.<Part<T>>of() : parts(source, cuts);
    int found = parts.stream().mapToInt(part -> part.problems().count()).sum();
    if (parts.isEmpty() || !problems.haveRoomFor(found)) {
      DocumentReading.read(file, source, marks, problems, in -> readList(in, items));
      return;
    }
    for (var part : parts) {
      items.addAll(part.items());
      problems.addAll(part.problems().all());
    }
  }

  /** The first lines of items that are far enough from each other. */
  private static List<Integer> cuts(Source source) {
    int length = Math.max(SHORTEST_PART, source.text().length() / MOST_PARTS + 1);
    var cuts = new ArrayList<Integer>();
    if (PROCESSORS < LEAST_PROCESSORS) {
      return cuts;
    }
    int next = length;
    for (int line = 2; line <= source.lineCount(); line++) {
      if (source.startOf(line) >= next && source.text().startsWith("- ", source.startOf(line))) {
        cuts.add(line);
        next = source.startOf(line) + length;
      }
    }
    return cuts;
  }

  /** All parts; none where one is not whole. */
  List<Part<T>> parts(Source source, List<Integer> cuts) {
    var parts =
        IntStream.rangeClosed(0, cuts.size())
            .parallel()
            .mapToObj(
                i -> {
                  int first = i == 0 ? 1 : cuts.get(i - 1);
                  int end = i == cuts.size() ? source.lineCount() + 1 : cuts.get(i);
                  return part(source, first, end);
                })
            .toList();
    return parts.stream().allMatch(Part::isWhole) ? parts : List.of();
  }

  private Part<T> part(Source source, int firstLine, int endLine) {
    var items = new ArrayList<T>();
    var problems = new Problems();
    var in = new Cursor(file, source, firstLine, endLine, marks, problems);
    try {
      boolean isWhole =
          DocumentReading.readDocument(
              in,
              document -> {
                if (!document.isAtListOnTheLeft()) {
                  throw new YAMLException("no list that can be cut");
                }
                readList(document, items);
              });
      return new Part<>(items, problems, isWhole);
    } catch (YAMLException | Problems.TooMany e) {
      return new Part<>(items, problems, false);
    }
  }

  private void readList(Cursor in, List<T> items) {
    if (in.refused()) {
      return;
    }
    if (!in.isAt(Event.ID.SequenceStart)) {
      item.listExpected(in);
      return;
    }
    in.enterList();
    while (!in.isAt(Event.ID.SequenceEnd)) {
      in.beginItem();
      var value = item.read(in);
      in.endItem();
      if (value != null) {
        items.add(value);
      }
    }
    in.next();
  }
}
