package io.github.sitecontent.adopt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds the opening paragraphs of a page, and what its owner is interested in. */
final class PassageReader {

  private static final Pattern ABOUT =
      Pattern.compile("\\babout\\b|\\bbio|简介|关于", Pattern.CASE_INSENSITIVE);
  // Liquid in data would be shown, not run; attributes belong to a block
  private static final Pattern UNFIT = Pattern.compile("\\{\\{|\\{%|\\{:|\\{::|^\\||^:|<!--");
  private static final Pattern WORD =
      Pattern.compile("(?<=^|\\s)\\p{Ll}{2,}[.,;:]?(?=\\s|$)|\\p{IsHan}");
  private static final int PROSE = 8;
  private static final Pattern ITEM =
      Pattern.compile("([ ]{0,3}(?:[-*+]|\\d{1,2}\\.)[ ]+)(?s:(.+))");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private final SourcePage source;
  private final String text;
  private final List<Heading> headings;
  private final List<Span> taken;

  /**
   * A reader of one page.
   *
   * @param taken by lists that become data
   */
  PassageReader(SourcePage source, List<Heading> headings, List<Span> taken) {
    this.source = source;
    this.text = source.text();
    this.headings = headings;
    this.taken = taken;
  }

  /**
   * The passages that become data, each proved.
   *
   * @param files that are there already
   * @param author the name that is set off among authors; null for none
   */
  List<Passage> passages(Set<String> files, @Nullable String author) throws IOException {
    var passages = new ArrayList<Passage>();
    var bio = files.contains("profile.yml") ? null : bio(author);
    if (bio != null) {
      passages.add(bio);
    }
    if (!files.contains("interests.yml")) {
      for (var heading : headings) {
        var interests = Topic.of(heading.text()) == Topic.INTERESTS ? interests(heading) : null;
        if (interests != null && interests.isProved()) {
          passages.add(interests);
          break;
        }
      }
    }
    passages.sort(java.util.Comparator.comparingInt(passage -> passage.span().start()));
    return passages;
  }

  // --- the opening paragraphs

  private @Nullable Passage bio(@Nullable String author) throws IOException {
    var paragraphs = paragraphs();
    for (int from = 0; from < paragraphs.size(); from++) {
      if (!isProse(paragraphs.get(from))) {
        continue;
      }
      int to = from;
      while (to + 1 < paragraphs.size()
          && isProse(paragraphs.get(to + 1))
          && text.substring(paragraphs.get(to).end(), paragraphs.get(to + 1).start()).isBlank()) {
        to++;
      }
      for (; to >= from; to--) {
        for (boolean isExact : new boolean[] {true, false}) {
          var bio = bio(paragraphs.subList(from, to + 1), isExact, author);
          if (bio == null) {
            return null; // nobody says whose it is
          }
          if (bio.isProved()) {
            return bio;
          }
        }
      }
      return null;
    }
    return null;
  }

  /** A bio as it stands, or with blanks settled that nobody sees. */
  private @Nullable Passage bio(List<Span> paragraphs, boolean isExact, @Nullable String author) {
    var span = lines(paragraphs.get(0).start(), paragraphs.get(paragraphs.size() - 1).end());
    var settled = paragraphs.stream().map(p -> Blanks.settle(p.of(text), 0)).toList();
    var bio = isExact ? span.of(text).stripTrailing() : String.join("\n\n", settled);
    var settings = text.substring(0, source.bodyStart());
    var shown =
        new Inline(bio).text.toString().replace(Inline.LINE, ' ').replace(Inline.PARAGRAPH, '\n');
    var name = Owner.name(settings, shown, author);
    if (name == null) {
      return null;
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", name.replaceAll("\\s+", " ").strip());
    data.put("bio", bio);
    var what = paragraphs.size() + (paragraphs.size() == 1 ? " paragraph" : " paragraphs");
    return new Passage(
        "profile.yml",
        data,
        span,
        bio + "\n",
        "${profile.bio}\n",
        what + " about " + data.get("name"));
  }

  /** The paragraphs before the first section, or in the first one that is about the owner. */
  private List<Span> paragraphs() {
    var first = headings.isEmpty() ? null : headings.get(0);
    int end = first == null ? text.length() : first.span().start();
    var opening = paragraphs(source.bodyStart(), end);
    if (opening.stream().anyMatch(this::isProse)) {
      return opening;
    }
    for (int i = 0; i < headings.size(); i++) {
      if (ABOUT.matcher(headings.get(i).text()).find()) {
        int to = i + 1 < headings.size() ? headings.get(i + 1).span().start() : text.length();
        return paragraphs(headings.get(i).span().end(), to);
      }
    }
    return List.of();
  }

  private List<Span> paragraphs(int from, int to) {
    var paragraphs = new ArrayList<Span>();
    var document =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build()
            .parse(text.substring(from, to));
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlBlock html && paragraphs.isEmpty() && isProse(html.getLiteral())) {
        return List.of(); // what comes first is no Markdown
      }
      if (node instanceof Paragraph) {
        var span = spanOf(node, from);
        boolean isTaken = taken.stream().anyMatch(span::overlaps);
        paragraphs.addAll(isTaken ? List.of() : List.of(span));
      }
    }
    return paragraphs;
  }

  private static Span spanOf(Node node, int from) {
    var spans = node.getSourceSpans();
    var last = spans.get(spans.size() - 1);
    return new Span(
        from + spans.get(0).getInputIndex(), from + last.getInputIndex() + last.getLength());
  }

  /** Whether a paragraph is one of sentences, which a data file can hold. */
  private boolean isProse(Span paragraph) {
    var raw = paragraph.of(text);
    return isProse(raw) && !UNFIT.matcher(raw).find();
  }

  private static boolean isProse(String raw) {
    var words = WORD.matcher(new Inline(raw).text).results().count();
    return words >= PROSE;
  }

  private Span lines(int from, int to) {
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int end = text.indexOf('\n', to);
    return new Span(start, end < 0 ? text.length() : end + 1);
  }

  // --- interests

  private @Nullable Passage interests(Heading heading) {
    int next = text.length();
    for (var other : headings) {
      if (other.span().start() > heading.span().start()) {
        next = Math.min(next, other.span().start());
      }
    }
    var document =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build()
            .parse(text.substring(heading.span().end(), next));
    var node = document.getFirstChild();
    Span intro = null;
    if (node instanceof Paragraph) {
      intro = spanOf(node, heading.span().end());
      node = node.getNext();
    }
    if (!(node instanceof org.commonmark.node.ListBlock)) {
      return null;
    }
    var list = spanOf(node, heading.span().end());
    var items = new ArrayList<Span>();
    for (var item = node.getFirstChild(); item != null; item = item.getNext()) {
      items.add(spanOf(item, heading.span().end()).trimmed(text));
    }
    boolean isFree = taken.stream().noneMatch(list::overlaps);
    boolean isOdd =
        intro != null
            && (UNFIT.matcher(intro.of(text)).find()
                || !text.substring(intro.end(), list.start()).isBlank());
    return isFree && !isOdd ? interests(intro, items) : null;
  }

  private @Nullable Passage interests(@Nullable Span intro, List<Span> items) {
    Map<String, Object> data = new LinkedHashMap<>();
    var call = new StringBuilder();
    var expected = new StringBuilder();
    int from = items.get(0).start();
    if (intro != null) {
      var settled = Blanks.settle(intro.of(text), 0);
      var gap = text.substring(intro.end(), from).replaceAll("[ \\t]+(?=\n)", "");
      data.put("intro", settled);
      call.append("${interests.intro}").append(gap.replaceAll("[ \\t]+$", ""));
      expected.append(settled).append(gap.replaceAll("[ \\t]+$", ""));
      from = intro.start();
    }
    var texts = new ArrayList<String>();
    String sign = null;
    String gap = null;
    for (int i = 0; i < items.size(); i++) {
      var settled = Blanks.settle(items.get(i).of(text), Blanks.hanging(items.get(i).of(text)));
      var item = ITEM.matcher(settled);
      if (!item.matches()) {
        return null;
      }
      var own = NUMBER.matcher(item.group(1)).replaceFirst("\\${item?counter?c?no_esc}");
      if (sign != null && !sign.equals(own)) {
        return null;
      }
      sign = own;
      if (i > 0) {
        var between = text.substring(items.get(i - 1).end(), items.get(i).start());
        var feeds = between.replaceAll("[ \\t]+", "");
        if (!between.isBlank() || gap != null && !gap.equals(feeds)) {
          return null;
        }
        gap = feeds;
        expected.append(feeds);
      }
      texts.add(Blanks.dedent(item.group(2), item.group(1).length()));
      expected.append(settled);
    }
    data.put("items", texts);
    call.append("<#list interests.items as item>\n").append(sign).append("${item}\n");
    if (gap != null && gap.length() > 1) {
      call.append("<#sep>\n").append(gap.substring(1)).append("</#sep>\n");
    }
    call.append("</#list>\n");
    var what = texts.size() + (texts.size() == 1 ? " interest" : " interests");
    return new Passage(
        "interests.yml",
        data,
        lines(from, items.get(items.size() - 1).end()),
        expected.append('\n').toString(),
        call.toString(),
        what);
  }
}
