package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings of a page, and the lists below them, whatever they are made of. */
final class Structure {

  static final Pattern HIDDEN =
      Pattern.compile("\\s*<\\w+\\b[^<>]*display: ?none", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED_ITEM =
      Pattern.compile("[ \\t]*>[ \\t]*(?:\\d{1,3}[.)]|[-*+][ \\t]).*");
  // not the head of a table, which stands above dashes, nor these
  private static final Pattern ROW =
      Pattern.compile("[ \\t]*\\|(?![ :|-]*\\n)[^\\n]*\\|[ \\t]*(?:\\n(?![ \\t]*\\|?[ :]*-)|\\z)");
  static final Pattern NUMBERED =
      Pattern.compile("\\s*(?:\\*\\*|__)?(?:\\[\\d{1,3}\\]|(?<=[*_])\\d{1,3}[.)] )");
  // a line that is but a link, or in bold
  // a table of one column, which stands for one paper
  private static final Pattern COLUMN =
      Pattern.compile("(?:\\|[^|\\n]*\\|[ \\t]*(?:\\n[ \\t]*|$)){3,8}");
  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*(?:<(?:ins|u)>)?(?:(?:\\*\\*)?\\[(?=\\S+ \\S+ )[^\\]\\n]{15,}\\]\\([^\\n]*\\)(?:\\*\\*)?|(\\*\\*|__)(?=\\S+ \\S+ )[^*_\\n]{15,}\\1|([*_])(?=[^*_\\s]+ \\S+ )[^*_\\n]{15,}\\2, (?:\\*\\*)?(?=\\p{Lu}\\p{L}+ \\p{Lu})[^\\n]*)(?:</(?:ins|u)>)?[ .]*(?:\\n|$)");
  // no item of a list, no heading, and no tag that makes a block of its own
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?![ \\t]*(?:[-*+][ \\t]|[|>#]|\\d{1,3}[.)][ \\t]|</?(?!span|b\\b|i\\b|em|strong|font|a\\b)))[^\\n]*\\S[^\\n]*");
  // a line between two items, in a row of its own where they are rows
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?m)<tr\\b[^<>]*>\\s*<td\\b[^<>]*>\\s*(?:<hr\\b[^<>]*>|&nbsp;)?\\s*</td>\\s*</tr>|<hr\\b[^<>]*>|^[ \\t]*(?:- ?){3,}[ \\t]*$");

  private final String text;
  private final int bodyStart;
  private final List<Span> lines;
  private final Headings headings;
  private final List<Listing> listings = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();
  private final Map<Integer, Integer> hidden = new HashMap<>();
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
    this.lines = source.bodyLines();
    this.isList = isList;
    taken.addAll(HtmlTag.comments(text));
    code("style");
    code("script");
    var blocks = Blocks.of(text, bodyStart);
    headings = new Headings(source, blocks, lines, List.copyOf(taken));
    var roots = HtmlElement.allIn(text, bodyStart);
    findHidden(roots);
    var bullets = runs(blocks.items());
    elements(roots, bullets);
    headed();
    quotedLines();
    bullets.forEach(run -> take(run, Listing.Kind.BULLETS));
    runs(blocks.quotes()).forEach(run -> take(run, Listing.Kind.PARAGRAPHS));
    sentences();
    paragraphs(blocks);
    listings.sort(Comparator.comparingInt(listing -> listing.span().start()));
  }

  List<Heading> headings() {
    return headings.all();
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

  /** What a reader sees only on demand, such as an abstract, belongs to what stands before it. */
  private void findHidden(List<HtmlElement> siblings) {
    for (var element : siblings) {
      if (HIDDEN.matcher(text).region(element.span().start(), text.length()).lookingAt()) {
        hidden.put(element.span().start(), element.span().end());
      } else {
        findHidden(element.children());
      }
    }
  }

  // --- what lists are made of

  private void elements(List<HtmlElement> siblings, List<List<Span>> bullets) {
    var byKind = new LinkedHashMap<String, List<HtmlElement>>();
    for (var element : siblings) {
      boolean isItem =
          element.tag().name().matches("li|div|article|section|details|tr|p|table|dd|dl");
      if (isItem && !SEPARATOR.matcher(element.span().of(text)).matches()) {
        byKind.computeIfAbsent(element.kind(text), k -> new ArrayList<>()).add(element);
      }
    }
    var accepted = new HashSet<HtmlElement>();
    for (var group : byKind.values()) {
      var spans = group.stream().map(HtmlElement::span).toList();
      for (var run : runs(spans)) {
        if (!isWithinItem(run, bullets) && take(run, Listing.Kind.ELEMENTS)) {
          group.stream()
              .filter(e -> run.stream().anyMatch(item -> item.contains(e.span())))
              .forEach(accepted::add);
        }
      }
    }
    for (var element : siblings) {
      if (!accepted.contains(element)) {
        elements(element.children(), bullets);
      }
    }
  }

  /** Whether elements are remarks on one item of a list of bullets, rather than items. */
  private boolean isWithinItem(List<Span> elements, List<List<Span>> bullets) {
    var all = new Span(elements.get(0).start(), elements.get(elements.size() - 1).end());
    for (var run : bullets) {
      if (run.stream().anyMatch(item -> item.contains(all) && item.start() < all.start())) {
        return isList.test(listing(run, Listing.Kind.BULLETS));
      }
    }
    return false;
  }

  /** Headings of one level that are titles, each with what stands below it. */
  private void headed() {
    var all = headings.all();
    for (int i = 0; i < all.size(); i++) {
      var items = new ArrayList<Span>();
      int level = all.get(i).level();
      boolean areSections = false;
      int k = i;
      while (k < all.size() && all.get(k).level() == level) {
        int end = k + 1 < all.size() ? all.get(k + 1).span().start() : text.length();
        var item = new Span(all.get(k).span().start(), end).trimmed(text);
        if (listings.stream().noneMatch(list -> list.span().overlaps(item))) {
          items.add(item); // other than the title on a card
          areSections |= Topic.isSection(all.get(k).text());
        }
        k++;
      }
      boolean isSeveral = items.size() > 1 && items.stream().allMatch(headings::beginsLine);
      var topic = isSeveral ? headings.topicAt(items.get(0).start()) : null;
      if (!areSections && (topic == Topic.PUBLICATIONS || topic == Topic.NEWS)) {
        take(items, Listing.Kind.HEADED);
      }
      i = k - 1;
    }
  }

  /** Lines of a quotation that begin with a number or a bullet, though Markdown makes no list. */
  private void quotedLines() {
    var items = new ArrayList<Span>();
    for (var line : lines) {
      boolean isItem =
          QUOTED_ITEM.matcher(text).region(line.start(), line.end()).matches()
              || ROW.matcher(text).region(line.start(), text.length()).lookingAt();
      if (isItem) {
        items.add(line);
      }
    }
    for (var run : runs(items)) {
      take(run, Listing.Kind.LINES);
    }
  }

  /** The lines of a paragraph, each of which may be an item: 2024: Moved to the Moon. <br> */
  private void sentences() {
    var run = new ArrayList<Span>();
    for (var line : lines) {
      boolean isSentence = SENTENCE.matcher(text).region(line.start(), line.end()).matches();
      if (isSentence && !headings.overlap(line)) {
        run.add(line);
      } else {
        sentences(run);
        run.clear();
      }
    }
    sentences(run);
  }

  private void sentences(List<Span> paragraph) {
    if (paragraph.size() > 1) {
      runs(paragraph).forEach(items -> take(wholly(items), Listing.Kind.SENTENCES));
    }
  }

  /** Lines with the blanks at their ends. */
  private List<Span> wholly(List<Span> lines) {
    var whole = new ArrayList<Span>();
    for (var line : lines) {
      int end = text.indexOf('\n', line.end());
      whole.add(new Span(line.start(), end < 0 ? text.length() : end));
    }
    return whole;
  }

  private void paragraphs(Blocks blocks) {
    var items = new ArrayList<>(blocks.paragraphs());
    items.removeIf(
        item ->
            headings.overlap(item)
                || item.of(text).startsWith("|") && !COLUMN.matcher(item.of(text)).matches());
    for (var run : runs(items)) {
      var titled = grouped(fromFirstTitle(run), TITLE);
      boolean isGrouped = !titled.isEmpty() && titled.size() < run.size();
      if (isGrouped && papers(run) <= titled.size() && take(titled, Listing.Kind.PARAGRAPHS)) {
        continue; // of several paragraphs each, as no more of these are papers than begin as one
      }
      if (!take(grouped(run, NUMBERED), Listing.Kind.PARAGRAPHS) && !titled.isEmpty()) {
        take(titled, Listing.Kind.PARAGRAPHS);
      }
    }
  }

  private long papers(List<Span> paragraphs) {
    return paragraphs.stream().filter(paragraph -> Box.isPaper(paragraph.of(text))).count();
  }

  private List<Span> fromFirstTitle(List<Span> paragraphs) {
    return paragraphs.stream()
        .dropWhile(p -> !TITLE.matcher(text).region(p.start(), p.end()).lookingAt())
        .toList();
  }

  /** Paragraphs of which some begin an item belong to the one that does. */
  private List<Span> grouped(List<Span> paragraphs, Pattern begin) {
    var groups = new ArrayList<Span>();
    boolean isWithin = false;
    for (var paragraph : paragraphs) {
      boolean begins = begin.matcher(text).region(paragraph.start(), paragraph.end()).lookingAt();
      if (isWithin && !begins) {
        int last = groups.size() - 1;
        groups.set(last, new Span(groups.get(last).start(), paragraph.end()));
      } else {
        groups.add(paragraph);
      }
      isWithin |= begins;
    }
    return groups;
  }

  // --- what makes a list of them

  /** Cuts items into runs with nothing but blanks and comments between them. */
  private List<List<Span>> runs(List<Span> items) {
    var runs = new ArrayList<List<Span>>();
    List<Span> run = new ArrayList<>();
    for (var item : items) {
      var lines = wholeLines(withHidden(item));
      if (lines == null || taken.stream().anyMatch(t -> t.contains(lines))) {
        continue;
      }
      if (!run.isEmpty()) {
        int end = run.get(run.size() - 1).end();
        if (hidden.containsKey(item.start()) && end == lines.end()) {
          continue; // it belongs to the one before
        }
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

  /** An item with what is hidden right behind it. */
  private Span withHidden(Span item) {
    int at = item.trimmed(text).end();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    var end = hidden.get(at);
    boolean isRemark =
        end != null
            && headings.topicAt(at) != Topic.NEWS
            && !Box.isAround(text.substring(at, end)); // more items, folded away
    return isRemark ? new Span(item.start(), end) : item;
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

  private Listing listing(List<Span> run, Listing.Kind kind) {
    int at = run.get(0).start();
    return new Listing(run, headings.topicAt(at), headings.above(at), kind);
  }

  private boolean take(List<Span> run, Listing.Kind kind) {
    var listing = listing(run, kind);
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
