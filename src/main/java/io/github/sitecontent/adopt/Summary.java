package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;

/** What became of a page, told to its author. */
final class Summary {

  /** What its author can do now. */
  static final List<String> NEXT =
      List.of(
          "What to do next:",
          "  add a line to a data file and run site-content:generate",
          "  change how all items of a list look: its macro, on top of the template");

  private static final int SHOWN = 10;

  private final SourcePage source;
  private final String path;
  private final List<Collection> collections;

  private final List<Passage> passages;
  private final List<Run> left;
  private final boolean isOrderGuessed;

  /**
   * A summary.
   *
   * @param left lists that stayed because most of their items could not be read
   */
  Summary(
      SourcePage source,
      String path,
      List<Collection> collections,
      List<Passage> passages,
      List<Run> left,
      boolean isOrderGuessed) {
    this.left = left;
    this.passages = passages;
    this.isOrderGuessed = isOrderGuessed;
    this.source = source;
    this.path = path;
    this.collections = collections;
  }

  /**
   * The summary.
   *
   * @param headings of the page
   */
  List<String> lines(List<Heading> headings) {
    var lines = new ArrayList<String>();
    lines.add("What became data:");
    passages.forEach(passage -> lines.add("  " + passage.what() + ": " + passage.file()));
    for (var collection : collections) {
      became(collection, lines);
    }
    if (collections.isEmpty() && passages.isEmpty()) {
      lines.add("  nothing: no list of facts was recognised");
    }
    lines.add("What stayed as it was, in the template:");
    var kept = headings.stream().filter(heading -> !holdsData(heading, headings)).toList();
    lines.add(
        kept.isEmpty()
            ? "  all text around the lists"
            : "  " + names(kept) + ", and all text around the lists");
    kept.forEach(heading -> whyKept(heading, lines));
    shorten(
        "What the page hides:",
        new Findings(source, collections, isOrderGuessed).lines(path),
        lines);
    return lines;
  }

  /** Says of a section that could have become data why it did not. */
  private void whyKept(Heading heading, List<String> lines) {
    var topic = Topic.of(heading.text());
    if (topic == null || topic != Topic.INTERESTS && !FactKind.isAbout(topic)) {
      return;
    }
    boolean isWeak = left.stream().anyMatch(run -> heading.equals(run.listing.heading()));
    lines.add(
        "    %s:%d  '%s': %s"
            .formatted(
                path,
                source.lineOf(heading.span().start()),
                heading.text().strip(),
                isWeak
                    ? "most of its items would have kept their own Markdown"
                    : "no plain list whose items say what they are"));
  }

  private void became(Collection collection, List<String> lines) {
    var entries = collection.entries();
    var own = entries.stream().filter(e -> e.isVerbatim || !e.extra.isEmpty()).toList();
    long layouts =
        entries.stream().filter(e -> !e.isVerbatim).map(e -> e.layout).distinct().count();
    lines.add(
        "  "
            + entries.size()
            + " "
            + collection.kind.name()
            + " in "
            + count(collection.runs.size(), "list")
            + " and "
            + count(layouts, "layout")
            + (own.isEmpty() ? "" : ", " + own.size() + " of which keep their own Markdown"));
    var places = own.stream().map(e -> path + ":" + source.lineOf(e.span.start())).toList();
    if (!places.isEmpty()) {
      var shown = places.subList(0, Math.min(SHOWN, places.size()));
      lines.add("    " + String.join(", ", shown) + (places.size() > SHOWN ? ", …" : ""));
    }
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private boolean holdsData(Heading heading, List<Heading> headings) {
    int end = source.text().length();
    for (var other : headings) {
      boolean isNext = other.span().start() > heading.span().start();
      if (isNext && other.level() <= heading.level()) {
        end = Math.min(end, other.span().start());
      }
    }
    var section = new Span(heading.span().start(), end);
    return passages.stream().anyMatch(passage -> passage.span().overlaps(section))
        || collections.stream()
            .flatMap(c -> c.runs.stream())
            .anyMatch(run -> run.span().overlaps(section));
  }

  private static String names(List<Heading> headings) {
    return String.join(", ", headings.stream().map(h -> "'" + h.text().strip() + "'").toList());
  }

  private static void shorten(String title, List<String> all, List<String> lines) {
    if (all.isEmpty()) {
      return;
    }
    lines.add(title);
    all.stream().limit(SHOWN).forEach(line -> lines.add("  " + line));
    if (all.size() > SHOWN) {
      lines.add("  and " + (all.size() - SHOWN) + " more");
    }
  }
}
