package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The segments of an item that are still to be understood, taken one after the other. */
final class Rest {

  private static final Pattern ACRONYM = Pattern.compile("(?=.*\\p{Lu}{2})[\\p{L}\\d& ’'-]{2,14}");

  private final Draft draft;
  private final List<Segment> segments;

  Rest(Draft draft, List<Segment> segments) {
    this.draft = draft;
    this.segments = new ArrayList<>();
    for (var segment : segments) {
      cutBracket(segment, segments);
    }
  }

  /** A remark in brackets at the end of a line is a segment of its own. */
  private void cutBracket(Segment segment, List<Segment> all) {
    int i = all.indexOf(segment);
    boolean endsLine = i + 1 == all.size() || all.get(i + 1).line() != segment.line();
    int open = Segments.opening(draft.in, segment.span().end() - 1, segment.span().start());
    var inner = open < 0 ? null : Segments.bare(draft.in, new Span(open, segment.span().end()));
    boolean isRemark =
        inner != null
            && (endsLine || !draft.isField(segment.span()))
            && open > segment.span().start()
            && inner.length() > 0
            && !ACRONYM.matcher(draft.in.text(inner)).matches();
    if (!isRemark) {
      segments.add(segment);
      return;
    }
    var before = Segments.bare(draft.in, new Span(segment.span().start(), open));
    if (before.length() > 0) {
      segments.add(segment.with(before));
    }
    segments.add(new Segment(inner, segment.line(), segment.isNested(), "("));
  }

  List<Segment> all() {
    return List.copyOf(segments);
  }

  boolean isPlace(Segment segment) {
    return segment.isListed() && Vocabulary.isInstitution(draft.text(segment));
  }

  boolean isNextPlace() {
    return !segments.isEmpty() && isPlace(segments.get(0)) && !segments.get(0).isNested();
  }

  /**
   * Takes the first segment, which is plain or a link, and those that go on with it.
   *
   * @param test of those that go on
   */
  @Nullable Span takeField(Predicate<Segment> test) {
    if (!isOnTop() || !draft.isField(segments.get(0).span())) {
      return null;
    }
    return take(test);
  }

  /** Takes the first segment, if it is plain, and those that go on with it. */
  @Nullable Span takePlain(Predicate<Segment> test) {
    if (!isOnTop() || !draft.isPlain(segments.get(0).span())) {
      return null;
    }
    return take(test);
  }

  private boolean isOnTop() {
    return !segments.isEmpty() && !segments.get(0).isNested();
  }

  private Span take(Predicate<Segment> test) {
    var first = segments.remove(0);
    var span = first.span();
    while (!segments.isEmpty()) {
      var next = segments.get(0);
      var joined = new Span(span.start(), next.span().end());
      boolean goesOn =
          next.line() == first.line()
              && !next.isApart()
              && !next.before().equals("|")
              && !draft.hasPartBetween(first.span(), next.span())
              && draft.isPlain(joined)
              && test.test(next);
      if (!goesOn) {
        break;
      }
      span = joined;
      segments.remove(0);
    }
    return span;
  }

  /** Takes the first segment that a test finds; null when there is none. */
  @Nullable Span takeFirst(Predicate<Segment> test) {
    for (var segment : segments) {
      if (test.test(segment)) {
        segments.remove(segment);
        return segment.span();
      }
    }
    return null;
  }

  /** The first segment; null when none is left. */
  @Nullable Segment first() {
    return segments.isEmpty() ? null : segments.get(0);
  }

  /** All that is left, as one stretch; null when nothing is. */
  @Nullable Span left() {
    if (segments.isEmpty()) {
      return null;
    }
    int from = segments.get(0).span().start();
    int to = segments.get(segments.size() - 1).span().end();
    return Segments.balanced(draft.in, new Span(from, to));
  }

  /** Adds each line that is left to the notes; whether all could be. */
  boolean toNotes() {
    while (!segments.isEmpty()) {
      var first = segments.remove(0);
      var span = first.span();
      while (!segments.isEmpty()
          && segments.get(0).line() == first.line()
          && !segments.get(0).before().equals("|")
          && !draft.hasPartBetween(first.span(), segments.get(0).span())) {
        span = new Span(span.start(), segments.remove(0).span().end());
      }
      if (!draft.note(Segments.balanced(draft.in, span))) {
        return false;
      }
    }
    return true;
  }
}
