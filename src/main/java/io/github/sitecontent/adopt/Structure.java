package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings of a page, and the lists below them, whatever they are made of. */
final class Structure {

  private static final Pattern QUOTED_ITEM =
      Pattern.compile("[ \\t]*>[ \\t]*(?:\\d{1,3}[.)]|[-*+][ \\t]).*");
  // not the head of a table, which stands above dashes, nor these
  private static final Pattern ROW =
      Pattern.compile("[ \\t]*\\|(?![ :|-]*\\n)[^\\n]*\\|[ \\t]*(?:\\n(?![ \\t]*\\|?[ :]*-)|\\z)");
  private static final Pattern HTML_HEADING =
      Pattern.compile(
          "<h([1-6])\\b[^>]{0,1000}>(.{0,1000}?)</h\\1>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  static final Pattern NUMBERED = Pattern.compile("\\s*(?:\\*\\*|__)?\\[\\d{1,3}\\]");
  private static final Pattern UNDERLINE = Pattern.compile("\n[=-]+\\s*$");
  private static final Pattern ID = Pattern.compile("\\s*\\{:?\\s*[#.][^}\n]*\\}\\s*$");

  // no item of a list, no link, and not long
  private static final Pattern SHORT_LINE =
      Pattern.compile("[ \\t]*+(?![-*+] |\\d|<li|<a |<h\\d|#)[^\\n\\[]{2,70}");
  private static final Pattern NO_TEXT = Pattern.compile("[ \\t]*(?:<[^\\n]*>|[-=]{3,})?[ \\t]*");
  private static final int DEEPEST = 6;
  // a line between two items, in a row of its own where they are rows
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?m)<tr\\b[^<>]*>\\s*<td\\b[^<>]*>\\s*(?:<hr\\b[^<>]*>|&nbsp;)?\\s*</td>\\s*</tr>|<hr\\b[^<>]*>|^[ \\t]*-{3,}[ \\t]*$");

  private final String text;
  private final int bodyStart;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();
  private final Predicate<Listing> isList;

  /**
   * Looks at a page.
   *
   * @param source the page
   * @param isList whether a list that was found is one of facts; the first one found at a place is
   *     kept
   */
  Structure(SourcePage source, Predicate<Listing> isList) {
    this.text = source.text();
    this.bodyStart = source.bodyStart();
    this.isList = isList;
    taken.addAll(HtmlTag.comments(text));
    code("style");
    code("script");
    var blocks = Blocks.of(text, bodyStart);
    findHeadings(blocks);
    elements(HtmlElement.allIn(text, bodyStart));
    headed();
    quotedLines();
    lists(blocks);
    paragraphs(blocks);
    listings.sort(Comparator.comparingInt(listing -> listing.span().start()));
  }

  List<Heading> headings() {
    return headings;
  }

  /** The lists, in the order of the page. */
  List<Listing> listings() {
    return listings;
  }

  /** What a browser obeys, and no reader sees. */
  private void code(String name) {
    int end = bodyStart;
    for (int at = text.indexOf("<" + name, end); at >= 0; at = text.indexOf("<" + name, end)) {
      end = text.indexOf("</" + name, at);
      if (end < 0) {
        return;
      }
      taken.add(new Span(at, end));
    }
  }

  private void findHeadings(Blocks blocks) {
    for (var heading : blocks.headings()) {
      var span = heading.span();
      if (beginsLine(span)) { // behind the sign of a list item it is the item's title
        headings.add(new Heading(heading.level(), shown(span.of(text)), span));
      }
    }
    for (var html = HTML_HEADING.matcher(text).region(bodyStart, text.length()); html.find(); ) {
      var span = new Span(html.start(), html.end());
      var shown = new Inline(html.group(2)).text.toString();
      headings.add(new Heading(html.group(1).charAt(0) - '0', shown, span));
    }
    bareHeadings();
    headings.removeIf(h -> taken.stream().anyMatch(t -> t.overlaps(h.span())));
    headings.sort(Comparator.comparingInt(heading -> heading.span().start()));
  }

  private boolean beginsLine(Span span) {
    int start = text.lastIndexOf('\n', span.start() - 1) + 1;
    return text.substring(start, span.start()).replace('>', ' ').isBlank();
  }

  /** Lines that are headings to whoever reads them, though to Markdown they are none. */
  private void bareHeadings() {
    var above = new Span(bodyStart, bodyStart);
    for (int at = bodyStart; at < text.length(); ) {
      int feed = text.indexOf('\n', at);
      var line = new Span(at, feed < 0 ? text.length() : feed);
      boolean isAlone = NO_TEXT.matcher(above.of(text)).matches();
      if (isAlone && SHORT_LINE.matcher(line.of(text)).matches()) {
        var shown = shown(line.of(text));
        // few lines are, and only those are looked for among all headings
        if (Topic.isBareHeading(shown)
            && headings.stream().noneMatch(heading -> heading.span().overlaps(line))) {
          headings.add(new Heading(DEEPEST, shown, line.trimmed(text)));
        }
      }
      above = line;
      at = line.end() + 1;
    }
  }

  /** A heading as its reader sees it: without the line below it, and what gives it an id. */
  private static String shown(String heading) {
    var line = UNDERLINE.matcher(heading).replaceAll("");
    return new Inline(ID.matcher(line).replaceAll("")).text.toString();
  }

  /** The topic of the nearest heading above a place that has one. */
  private @Nullable Topic topicAt(int place) {
    int level = 7;
    for (int i = headings.size() - 1; i >= 0; i--) {
      var heading = headings.get(i);
      if (heading.span().start() < place && heading.level() < level) {
        var topic = Topic.of(heading.text());
        if (topic != null) {
          return topic;
        }
        level = heading.level();
      }
    }
    return null;
  }

  private @Nullable Heading headingAbove(int place) {
    Heading above = null;
    for (var heading : headings) {
      above = heading.span().start() < place ? heading : above;
    }
    return above;
  }

  // --- what lists are made of

  private void elements(List<HtmlElement> siblings) {
    var byKind = new LinkedHashMap<String, List<HtmlElement>>();
    for (var element : siblings) {
      boolean isItem = element.tag().name().matches("li|div|article|section|details|tr|p|table|dd");
      if (isItem && !SEPARATOR.matcher(element.span().of(text)).matches()) {
        byKind.computeIfAbsent(element.kind(text), k -> new ArrayList<>()).add(element);
      }
    }
    var accepted = new HashSet<HtmlElement>();
    for (var group : byKind.values()) {
      var spans = group.stream().map(HtmlElement::span).toList();
      for (var run : runs(spans)) {
        if (take(run, Listing.Kind.ELEMENTS)) {
          group.stream()
              .filter(e -> run.stream().anyMatch(item -> item.contains(e.span())))
              .forEach(accepted::add);
        }
      }
    }
    for (var element : siblings) {
      if (!accepted.contains(element)) {
        elements(element.children());
      }
    }
  }

  private void lists(Blocks blocks) {
    for (var run : runs(blocks.items())) {
      take(run, Listing.Kind.BULLETS);
    }
  }

  /** Headings of one level that are titles, each with what stands below it. */
  private void headed() {
    for (int i = 0; i < headings.size(); i++) {
      var items = new ArrayList<Span>();
      int level = headings.get(i).level();
      int k = i;
      while (k < headings.size() && headings.get(k).level() == level) {
        int end = k + 1 < headings.size() ? headings.get(k + 1).span().start() : text.length();
        items.add(new Span(headings.get(k).span().start(), end).trimmed(text));
        k++;
      }
      var topic = topicAt(items.get(0).start());
      boolean isBelow = topic == Topic.PUBLICATIONS || topic == Topic.NEWS;
      if (isBelow && items.size() > 1 && items.stream().allMatch(this::beginsLine)) {
        take(items, Listing.Kind.HEADED);
      }
      i = k - 1;
    }
  }

  /** Lines of a quotation that begin with a number or a bullet, though Markdown makes no list. */
  private void quotedLines() {
    var items = new ArrayList<Span>();
    for (int at = bodyStart; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean isItem =
          QUOTED_ITEM.matcher(text).region(at, end).matches()
              || ROW.matcher(text).region(at, text.length()).lookingAt();
      if (isItem) {
        items.add(new Span(at, end));
      }
      at = end + 1;
    }
    for (var run : runs(items)) {
      take(run, Listing.Kind.LINES);
    }
  }

  private void paragraphs(Blocks blocks) {
    var items = new ArrayList<>(blocks.paragraphs());
    items.removeIf(item -> headings.stream().anyMatch(h -> h.span().overlaps(item)));
    items.removeIf(item -> item.of(text).startsWith("|"));
    for (var run : runs(items)) {
      take(grouped(run), Listing.Kind.PARAGRAPHS);
    }
  }

  /** Paragraphs of which some have a number belong to the one with the number. */
  private List<Span> grouped(List<Span> paragraphs) {
    var groups = new ArrayList<Span>();
    for (var paragraph : paragraphs) {
      boolean isNumbered =
          NUMBERED.matcher(text).region(paragraph.start(), paragraph.end()).lookingAt();
      int last = groups.size() - 1;
      boolean goesOn =
          !isNumbered
              && last >= 0
              && NUMBERED.matcher(text).region(groups.get(last).start(), text.length()).lookingAt();
      if (goesOn) {
        groups.set(last, new Span(groups.get(last).start(), paragraph.end()));
      } else {
        groups.add(paragraph);
      }
    }
    return groups;
  }

  // --- what makes a list of them

  /** Cuts items into runs with nothing but blanks and comments between them. */
  private List<List<Span>> runs(List<Span> items) {
    var runs = new ArrayList<List<Span>>();
    List<Span> run = new ArrayList<>();
    for (var item : items) {
      var lines = wholeLines(item);
      if (lines == null || taken.stream().anyMatch(t -> t.contains(lines))) {
        continue;
      }
      if (!run.isEmpty()) {
        int end = run.get(run.size() - 1).end();
        boolean isNext = end <= lines.start() && isBlank(text.substring(end, lines.start()));
        if (!isNext) {
          runs.add(run);
          run = new ArrayList<>();
        }
      }
      run.add(lines);
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean isBlank(String gap) {
    var comments = HtmlTag.comments(gap);
    int at = 0;
    var rest = new StringBuilder();
    for (var comment : comments) {
      rest.append(gap, at, comment.start());
      at = comment.end();
    }
    rest.append(gap, at, gap.length());
    return SEPARATOR.matcher(rest).replaceAll("").replaceAll("(?m)^[ \\t>]+$", "").isBlank();
  }

  /** The lines of an item; null when it shares a line with something else. */
  private @Nullable Span wholeLines(Span item) {
    var trimmed = item.trimmed(text);
    int start = text.lastIndexOf('\n', trimmed.start() - 1) + 1;
    int end = text.indexOf('\n', Math.max(trimmed.end() - 1, trimmed.start()));
    end = end < 0 ? text.length() : end;
    boolean isAlone =
        text.substring(start, trimmed.start()).replace('>', ' ').isBlank()
            && text.substring(trimmed.end(), end).isBlank()
            && trimmed.length() > 0;
    return isAlone && start >= bodyStart ? new Span(start, trimmed.end()) : null;
  }

  private boolean take(List<Span> run, Listing.Kind kind) {
    int at = run.get(0).start();
    var listing = new Listing(run, topicAt(at), headingAbove(at), kind);
    boolean isFree = taken.stream().noneMatch(t -> run.stream().anyMatch(t::overlaps));
    // a comment may stand within an item, but an item may not stand within another one's
    boolean isNew = listings.stream().noneMatch(l -> l.span().overlaps(listing.span()));
    if (isNew && (isFree || kind != Listing.Kind.LINES) && isList.test(listing)) {
      listings.add(listing);
      return true;
    }
    return false;
  }
}
