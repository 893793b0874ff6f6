package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headings of a page, whatever they are made of, and what they say of the lists below them. */
final class Headings {

  private static final Pattern HTML_HEADING =
      Pattern.compile(
          "<h([1-6])\\b[^>]{0,1000}>(.{0,1000}?)</h\\1>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  // <div class="section-title"><span>🔬</span> Publications</div>
  private static final Pattern NAMED_HEADING =
      Pattern.compile(
          "<(div|p|span)\\b[^<>]{0,200}class=[\"'][^\"'<>]{0,60}(?:title|heading|header)\\b[^<>]{0,200}>([^\\n]{1,200}?)</\\1>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND_WORDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern UNDERLINE = Pattern.compile("\n[=-]+\\s*$");
  private static final Pattern ID = Pattern.compile("\\s*\\{:?\\s*[#.][^}\n]*\\}\\s*$");

  // no item of a list, and no link
  private static final Pattern SHORT_LINE =
      Pattern.compile("[ \\t]*+(?![-*+] |\\d|<li|<a |<h\\d|#)[^\\n\\[]{2,200}");
  private static final int LONGEST = 70;
  // Publications (* equal contribution)
  private static final Pattern REMARK = Pattern.compile("\\s*[(（][^()（）]*[)）][\\s:：]*$");
  private static final Pattern NO_TEXT = Pattern.compile("[ \\t]*(?:<[^\\n]*>|[-=]{3,})?[ \\t]*");
  private static final int DEEPEST = 6;

  // title: "Papers"
  private static final Pattern PAGE_TITLE =
      Pattern.compile("(?m)^title:[ \\t]*[\"']?([^\"'\\n]{1,40})[\"']?[ \\t]*$");

  private final String text;
  private final int bodyStart;
  private final @Nullable Topic ofPage;
  private final List<Heading> all = new ArrayList<>();

  /**
   * Looks for headings.
   *
   * @param blocks of the page
   * @param lines of its body
   * @param unread places that no reader sees
   */
  Headings(SourcePage source, Blocks blocks, List<Span> lines, List<Span> unread) {
    this.text = source.text();
    this.bodyStart = source.bodyStart();
    var title = PAGE_TITLE.matcher(text.substring(0, bodyStart));
    // a page of its own; that it is about somebody says nothing
    boolean isOfPapers =
        title.find()
            && Topic.isSection(title.group(1))
            && Topic.of(title.group(1)) == Topic.PUBLICATIONS;
    this.ofPage = isOfPapers ? Topic.PUBLICATIONS : null;
    find(blocks, lines);
    all.removeIf(h -> unread.stream().anyMatch(t -> t.overlaps(h.span())));
    all.sort(Comparator.comparingInt(heading -> heading.span().start()));
  }

  /** The headings in the order of the page. */
  List<Heading> all() {
    return all;
  }

  /** Whether one of them has a part in a stretch of the page. */
  boolean overlap(Span span) {
    return all.stream().anyMatch(heading -> heading.span().overlaps(span));
  }

  private void find(Blocks blocks, List<Span> lines) {
    for (var heading : blocks.headings()) {
      var span = heading.span();
      if (beginsLine(span)) { // behind the sign of a list item it is the item's title
        all.add(new Heading(heading.level(), shown(span.of(text)), span));
      }
    }
    for (var label : blocks.labels()) {
      all.add(new Heading(DEEPEST, shown(label.of(text)), label));
    }
    for (var html = HTML_HEADING.matcher(text).region(bodyStart, text.length()); html.find(); ) {
      var span = new Span(html.start(), html.end());
      var shown = new Inline(html.group(2)).text.toString();
      all.add(new Heading(html.group(1).charAt(0) - '0', shown, span));
    }
    namedHeadings();
    bareHeadings(lines);
  }

  /** Elements that are called title or heading, and name a topic. */
  private void namedHeadings() {
    for (var named = NAMED_HEADING.matcher(text).region(bodyStart, text.length()); named.find(); ) {
      var span = new Span(named.start(), named.end());
      var shown = new Inline(named.group(2)).text.toString().strip();
      if (Topic.isSection(AROUND_WORDS.matcher(shown).replaceAll("")) && beginsLine(span)) {
        all.add(new Heading(DEEPEST, shown, span));
      }
    }
  }

  /** Whether nothing stands before a heading but the signs of a quotation. */
  boolean beginsLine(Span heading) {
    int start = text.lastIndexOf('\n', heading.start() - 1) + 1;
    return text.substring(start, heading.start()).replace('>', ' ').isBlank();
  }

  /** Lines that are headings to whoever reads them, though to Markdown they are none. */
  private void bareHeadings(List<Span> lines) {
    var above = new Span(bodyStart, bodyStart);
    for (var line : lines) {
      boolean isAlone = NO_TEXT.matcher(above.of(text)).matches();
      if (isAlone && SHORT_LINE.matcher(line.of(text)).matches()) {
        var shown = shown(line.of(text)).strip();
        var name = REMARK.matcher(shown).replaceAll("");
        // few lines are, and only those are looked for among all headings
        boolean isLink = shown.endsWith("|"); // the first of several
        if (!isLink && shown.length() <= LONGEST && Topic.isBareHeading(name) && !overlap(line)) {
          all.add(new Heading(DEEPEST, shown, line.trimmed(text)));
        }
      }
      above = line;
    }
  }

  /** A heading as its reader sees it: without the line below it, and what gives it an id. */
  private static String shown(String heading) {
    var line = UNDERLINE.matcher(heading).replaceAll("");
    return new Inline(ID.matcher(line).replaceAll("")).text.toString();
  }

  /** The topic of the nearest heading above a place that has one. */
  @Nullable Topic topicAt(int place) {
    int level = 7;
    for (int i = all.size() - 1; i >= 0; i--) {
      var heading = all.get(i);
      if (heading.span().start() < place && heading.level() < level) {
        var topic = Topic.of(heading.text());
        if (topic != null) {
          return topic;
        }
        level = heading.level();
      }
    }
    return ofPage;
  }

  /** The last heading above a place; null when there is none. */
  @Nullable Heading above(int place) {
    Heading above = null;
    for (var heading : all) {
      above = heading.span().start() < place ? heading : above;
    }
    return above;
  }
}
