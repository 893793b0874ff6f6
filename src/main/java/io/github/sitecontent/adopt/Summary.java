package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;

/** What became of a page, told to its author. */
final class Summary {

  /** What its author can do now. */
  static final List<String> NEXT =
      List.of(
          "What to do next:",
          "  add an item: to its data file, or to the page itself, and adopt it again",
          "  change how all items of a list look: in its macro, on top of the template",
          "  have an item look like the others: take out its 'style', 'layout' or 'markdown'",
          "  after either: mvn site-content:generate");

  /** How many findings are shown, how many lines, and how many headings. */
  private static final int SHOWN = 10;

  private static final int SHOWN_PLACES = 6;

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
    lines.add("What became data, in _data:");
    passages.forEach(passage -> lines.add("  " + passage.file() + ": " + passage.what()));
    for (var collection : collections) {
      became(collection, lines);
    }
    if (collections.isEmpty() && passages.isEmpty()) {
      lines.add("  nothing: no list was recognised, and the page as a whole is its template now");
      headings.forEach(heading -> whyKept(heading, lines));
    } else {
      stayed(headings, lines);
    }
    var findings = new Findings(source, collections, isOrderGuessed).lines(path);
    if (!findings.isEmpty()) {
      lines.add("What the page hides:");
      findings.stream().limit(SHOWN).forEach(line -> lines.add("  " + line));
      if (findings.size() > SHOWN) {
        lines.add("  and " + (findings.size() - SHOWN) + " more");
      }
    }
    return lines;
  }

  private void stayed(List<Heading> headings, List<String> lines) {
    lines.add("What stayed as it was, in _templates/" + path + ".ftl:");
    lines.add("  all text around the lists");
    var kept = headings.stream().filter(heading -> !holdsData(heading, headings)).toList();
    if (!kept.isEmpty()) {
      var names = kept.stream().map(Summary::name).toList();
      lines.add("  " + count(kept.size(), "section") + ": " + few(names, SHOWN_PLACES));
    }
    kept.forEach(heading -> whyKept(heading, lines));
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
                name(heading),
                isWeak
                    ? "most of its items would have kept their own Markdown"
                    : "no plain list whose items say what they are"));
  }

  private void became(Collection collection, List<String> lines) {
    var entries = collection.entries();
    long layouts =
        entries.stream()
            .filter(e -> !e.isVerbatim)
            .map(e -> e.layout.arrangement())
            .distinct()
            .count();
    int lists = collection.runs.size();
    lines.add(
        "  "
            + collection.kind.file()
            + ": "
            + count(entries.size(), "item")
            + (lists > 1 ? " in " + count(lists, "list") : "")
            + (layouts > 1 ? (lists > 1 ? " and " : " in ") + count(layouts, "layout") : ""));
    var styled = entries.stream().filter(e -> !e.style().isEmpty()).toList();
    if (!styled.isEmpty()) {
      boolean isOne = styled.size() == 1;
      lines.add(
          "    "
              + (isOne ? "1 has signs of its own" : styled.size() + " have signs of their own")
              + " under 'style': "
              + linesOf(styled));
    }
    var own = entries.stream().filter(e -> e.isVerbatim).toList();
    if (!own.isEmpty()) {
      lines.add(
          "    "
              + (own.size() == 1 ? "1 keeps its" : own.size() + " keep their")
              + " own Markdown: "
              + linesOf(own));
    }
  }

  private String linesOf(List<Entry> entries) {
    var places = entries.stream().map(e -> String.valueOf(source.lineOf(e.span.start()))).toList();
    return (entries.size() == 1 ? "line " : "lines ") + few(places, SHOWN_PLACES);
  }

  private static String few(List<String> names, int most) {
    return names.size() <= most
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
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

  /** A heading as a reader sees it, on one line. */
  private static String name(Heading heading) {
    var line = heading.text().strip().lines().findFirst().orElse("");
    var words = line.replaceAll("\\s*\\{[#:][^}]*\\}|^#+\\s*|\\s*#+$|<[^<>]*>|\\*\\*", "").strip();
    return words.isEmpty() ? "(without a name)" : words;
  }
}
