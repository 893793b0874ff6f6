package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item on the way to its reading: what was found in it, and what is still to be understood. */
final class Draft {

  final Inline in;
  final @Nullable WrittenPeriod period;
  private final String variable;
  private final Cover cover;
  private final Map<String, Object> data = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private @Nullable WrittenDate date;

  /**
   * Begins with an item.
   *
   * @param variable that holds it in the template
   */
  Draft(String item, String variable, DateOrder order) {
    this.in = new Inline(item);
    this.variable = variable;
    this.cover = new Cover(in);
    this.period = SetOff.period(in, order);
    if (period != null) {
      cover.add(SetOff.withBrackets(in, period.span()));
    }
  }

  /** Takes the period for a part of the text. */
  void uncover() {
    cover.clear();
  }

  /** Takes a stretch out of what is still to be understood. */
  void cover(Span visible) {
    cover.add(visible);
  }

  List<Segment> segments() {
    return Segments.of(in, cover);
  }

  String text(Segment segment) {
    return in.text(segment.span());
  }

  // --- what a stretch of the item is

  /** Whether a text has no signs of Markdown within it, nor half of a pair, nor leads anywhere. */
  boolean isPlain(Span visible) {
    var source = in.source(visible);
    boolean isCrossed =
        in.wraps.stream()
            .anyMatch(
                wrap ->
                    wrap.all().overlaps(source)
                        && (!wrap.inner().contains(source) || wrap.kind() == Inline.Kind.LINK));
    return !isCrossed && isOneLine(visible);
  }

  private boolean isOneLine(Span visible) {
    var source = in.source(visible);
    return visible.length() > 0
        && in.text(visible).chars().noneMatch(c -> Inline.isBreak((char) c) || c == '\uFFFC')
        && in.pictures.stream().noneMatch(picture -> picture.all().overlaps(source));
  }

  /** The link whose label a text is; null when it is none. */
  Inline.@Nullable Wrap link(Span visible) {
    for (var wrap : in.wraps) {
      boolean isLabel =
          wrap.kind() == Inline.Kind.LINK
              && wrap.target() != null
              && wrap.text().trimmed(in.text).equals(visible)
              && PublicationFacts.isUrl(wrap.target().of(in.raw));
      if (isLabel && isPlainWithin(wrap, visible)) {
        return wrap;
      }
    }
    return null;
  }

  private boolean isPlainWithin(Inline.Wrap link, Span visible) {
    var source = in.source(visible);
    return isOneLine(visible)
        && in.wraps.stream()
            .filter(wrap -> wrap != link && wrap.all().overlaps(source))
            .allMatch(wrap -> wrap.inner().contains(source));
  }

  /** Whether a text can be a field: plain, or the label of a link. */
  boolean isField(Span visible) {
    return isPlain(visible) || link(visible) != null;
  }

  /** Whether a stretch is still to be understood. */
  boolean isFree(Span visible) {
    return !cover.overlaps(visible);
  }

  boolean has(String key) {
    return data.containsKey(key);
  }

  // --- what becomes of it

  /** The single date of the item becomes its {@code date}. */
  void date() {
    if (period != null && period.isDate()) {
      date = period.start();
      data.put("date", date.date().toString());
      add("date", in.source(date.span()), "${" + variable + ".date}", "date??");
    }
  }

  /** The period of the item becomes its {@code start} and {@code end}. */
  void period(boolean isSingleTheEnd) {
    if (period != null) {
      period.putInto(data, isSingleTheEnd);
      add("period", in.source(period.span()), "${" + variable + ".period}", "period?has_content");
    }
  }

  /** A plain text becomes a field; when it is the label of a link, its address becomes the url. */
  void field(String key, Span visible) {
    data.put(key, in.text(visible));
    var code = "${" + variable + "." + key + "}";
    var link = link(visible);
    if (link == null) {
      add(key, in.source(visible), code, key + "??");
      return;
    }
    data.put("url", link.target().of(in.raw));
    var frame = Frame.of(in.raw, link.all(), in.source(visible), link.target());
    add(key, link.all(), frame.code(code, "${" + variable + ".url}"), key + "??");
  }

  /** A text with its Markdown becomes a field; whether it could. */
  boolean inline(String key, Span visible) {
    var source = whole(visible);
    data.put(key, markdown(source));
    return add(key, source, "${" + variable + "." + key + "}", key + "??");
  }

  /** A text with its Markdown becomes one more note; whether it could. */
  boolean note(Span visible) {
    var source = whole(visible);
    var notes = notes();
    int i = notes.size();
    notes.add(markdown(source));
    var at = "notes[" + i + "]";
    return add("note" + (i + 1), source, "${" + variable + "." + at + "}", at + "??");
  }

  /** The source of a text, with links and tags of which it is all that they hold. */
  private Span whole(Span visible) {
    var source = in.sourceWithSigns(visible);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var wrap : in.wraps) {
        boolean isOwn =
            wrap.kind() == Inline.Kind.LINK
                || wrap.kind() == Inline.Kind.STRONG
                || wrap.kind() == Inline.Kind.TAG
                    && wrap.name().matches("a|b|strong|span|font|u|mark");
        boolean isAround = wrap.inner().trimmed(in.raw).equals(source) && isOwn;
        if (isAround) {
          source = wrap.all();
          grew = true;
        }
      }
    }
    return source;
  }

  /** The items of a list within the item become its further notes; whether they could. */
  boolean noteList(List<Segment> lines) {
    var notes = notes();
    int before = notes.size();
    int end = in.source(lines.get(0).span()).start();
    String gap = null;
    int from = end;
    for (var line : lines) {
      var source = in.sourceWithSigns(line.span());
      var between = gapBefore(source.start());
      if (gap != null && !(in.raw.substring(end, source.start()).equals(gap))) {
        return false;
      }
      from = gap == null ? source.start() - between.length() : from;
      gap = between;
      end = source.end();
      notes.add(Blanks.dedent(source.of(in.raw), Blanks.hangingAt(in.raw, source.start())));
    }
    var list = variable + ".notes" + (before == 0 ? "" : "[" + before + "..]");
    var code = "<#list " + list + " as note>" + TemplateText.verbatim(gap) + "${note}</#list>";
    return add("notes", new Span(from, end), code, "");
  }

  /** The line feed, the blanks and the sign before an item of a list. */
  private String gapBefore(int place) {
    int feed = in.raw.lastIndexOf('\n', place - 1);
    return in.raw.substring(Math.max(0, feed), place);
  }

  /** What prints a list, such as that of advisors, each as it is written. */
  boolean list(String key, Object values, Span source, String code) {
    data.put(key, values);
    return add(key, source, code, key + "?has_content");
  }

  /** Whether something that was understood stands between two stretches. */
  boolean hasPartBetween(Span before, Span behind) {
    int from = in.source(before).end();
    int to = in.source(behind).start();
    return from < to && parts.stream().anyMatch(part -> part.span().overlaps(new Span(from, to)));
  }

  String variable() {
    return variable;
  }

  @SuppressWarnings("unchecked") // nobody else puts notes
  private List<String> notes() {
    return (List<String>) data.computeIfAbsent("notes", key -> new ArrayList<String>());
  }

  private String markdown(Span source) {
    return Blanks.dedent(source.of(in.raw), Blanks.hangingAt(in.raw, source.start()));
  }

  private boolean add(String key, Span source, String code, String condition) {
    boolean isFree = parts.stream().noneMatch(part -> part.span().overlaps(source));
    parts.add(new Part(key, source, code, condition.isEmpty() ? "" : variable + "." + condition));
    return isFree;
  }

  /**
   * The reading.
   *
   * @param keys in the order in which the data file has them
   */
  Reading reading(List<String> keys) {
    var sorted = new LinkedHashMap<String, Object>();
    for (var key : keys) {
      if (data.containsKey(key)) {
        sorted.put(key, data.get(key));
      }
    }
    var patterns = date == null ? Set.<String>of() : date.patterns();
    boolean isPeriod = parts.stream().anyMatch(part -> part.key().equals("period"));
    return new Reading(sorted, parts, patterns, date, isPeriod ? period : null);
  }
}
