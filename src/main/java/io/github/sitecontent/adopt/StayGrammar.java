package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A degree or a job: when, what, where, under whom, and what else is said of it. */
final class StayGrammar implements ItemGrammar {

  private static final Pattern IN = Pattern.compile("\\s+in\\s+|^in\\s+");
  private static final Pattern HAN_DEGREE =
      Pattern.compile(
          "(\\p{IsHan}+?(?:大学|学院|研究所|研究院))(?:(\\p{IsHan}{2,}?)(?:专业)?)?(博士|硕士|学士|本科)(?:研究生|后|生)?");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\d.&'’-]*(?: \\p{Lu}[\\p{L}\\d.&'’-]*){0,4}");
  private static final int MOST_NOTES = 3;

  private final String what;
  private final String place;
  private final Pattern words;
  private final String variable;
  private final DateOrder order;

  private StayGrammar(String what, String place, Pattern words, String variable, DateOrder order) {
    this.what = what;
    this.place = place;
    this.words = words;
    this.variable = variable;
    this.order = order;
  }

  static StayGrammar education(String variable, DateOrder order) {
    return new StayGrammar("degree", "institution", Vocabulary.DEGREE, variable, order);
  }

  static StayGrammar experience(String variable, DateOrder order) {
    var words =
        Pattern.compile(Vocabulary.POSITION + "|" + Vocabulary.DEGREE, Pattern.CASE_INSENSITIVE);
    return new StayGrammar("position", "organization", words, variable, order);
  }

  @Override
  public Set<String> linked() {
    return Set.of(place);
  }

  @Override
  public @Nullable Reading read(String item) {
    var draft = new Draft(item, variable, order);
    var rest = remarksApart(draft);
    draft.period(what.equals("degree"));
    boolean isTerm = draft.period == null && term(draft, rest);
    rest = isTerm ? remarksApart(draft) : rest;
    rest = advisors(draft, rest);
    boolean isTold = hanDegree(draft, rest);
    if (!isTold) {
      var what = what(draft, rest);
      isTold = place(draft, rest, what) | what != null || alone(draft, rest);
      areaOfItsOwn(draft, rest);
    }
    return isTold && notes(draft, rest)
        ? draft.reading(List.of(what, "area", place, "url", "start", "end", "advisors", "notes"))
        : null;
  }

  /** The segments, where a remark in brackets is one of its own. */
  private static ArrayList<Segment> remarksApart(Draft draft) {
    var all = new ArrayList<Segment>();
    for (var segment : draft.segments()) {
      int from = segment.span().start();
      int open = Segments.opening(draft.in, segment.span().end() - 1, from);
      var inner =
          open <= from ? null : Segments.bare(draft.in, new Span(open, segment.span().end()));
      boolean isRemark =
          inner != null && Vocabulary.REMARK.matcher(draft.in.text(inner)).lookingAt();
      if (isRemark) {
        all.add(segment.with(Segments.bare(draft.in, new Span(from, open))));
        all.add(new Segment(inner, segment.line(), segment.isNested(), "("));
      } else {
        all.add(segment);
      }
    }
    return all;
  }

  /** A part of a year at the beginning, which no date can say, is a note. */
  private static boolean term(Draft draft, List<Segment> rest) {
    var text = draft.in.text;
    var term = Vocabulary.TERM.matcher(text);
    int from = rest.isEmpty() ? 0 : rest.get(0).span().start();
    if (!term.region(from, text.length()).lookingAt() || !draft.note(new Span(from, term.end()))) {
      return false;
    }
    draft.cover(new Span(from, term.end()));
    return true;
  }

  // --- what

  /** A Chinese degree says where, in what and which without a sign between them. */
  private boolean hanDegree(Draft draft, List<Segment> rest) {
    for (var segment : rest) {
      var found = HAN_DEGREE.matcher(draft.text(segment));
      if (what.equals("degree") && found.matches() && draft.isPlain(segment.span())) {
        int at = segment.span().start();
        draft.field(place, new Span(at + found.start(1), at + found.end(1)));
        if (found.group(2) != null) {
          draft.field("area", new Span(at + found.start(2), at + found.end(2)));
        }
        int from = found.group(2) == null ? found.end(1) : found.end(2);
        draft.field(what, new Span(at + from, segment.span().end()));
        rest.remove(segment);
        return true;
      }
    }
    return false;
  }

  /** Finds what it was; what is behind it, or null when nothing tells. */
  private @Nullable Segment what(Draft draft, List<Segment> rest) {
    var told = what(draft, rest, false);
    return told == null && what.equals("degree") ? what(draft, rest, true) : told;
  }

  private @Nullable Segment what(Draft draft, List<Segment> rest, boolean isNested) {
    for (int i = 0; i < rest.size(); i++) {
      var segment = rest.get(i);
      var word = words.matcher(draft.text(segment));
      if (segment.isNested() != isNested || segment.isApart() && i > 0 || !word.find()) {
        continue;
      }
      boolean isDoing = Vocabulary.DOING.matcher(draft.text(segment)).find();
      if (isDoing || !draft.isPlain(segment.span())) {
        continue;
      }
      rest.remove(i);
      int at = segment.span().start();
      var in = IN.matcher(draft.text(segment)).region(word.end(), segment.span().length());
      if (what.equals("degree") && in.find() && in.end() < segment.span().length()) {
        draft.field(what, new Span(at, at + in.start()).trimmed(draft.in.text));
        var behind = segment.with(new Span(at + in.end(), segment.span().end()));
        if (isPlace(draft, behind)) {
          rest.add(i, behind);
        } else {
          draft.field("area", behind.span());
        }
      } else {
        draft.field(what, segment.span());
        if (what.equals("degree")) {
          area(draft, rest, i);
        }
      }
      return segment;
    }
    return null;
  }

  /** What was studied, when it stands between the degree and the place. */
  private void area(Draft draft, List<Segment> rest, int i) {
    if (i >= rest.size() || !draft.isPlain(rest.get(i).span())) {
      return;
    }
    var next = rest.get(i);
    var in = IN.matcher(draft.text(next));
    if (in.lookingAt()) {
      draft.field("area", new Span(next.span().start() + in.end(), next.span().end()));
      rest.remove(i);
      return;
    }
    boolean isBetween =
        i + 1 < rest.size()
            && !isPlace(draft, next)
            && isPlace(draft, rest.get(i + 1))
            && !next.isNested()
            && !next.isApart();
    if (isBetween) {
      draft.field("area", next.span());
      rest.remove(i);
    }
  }

  private void areaOfItsOwn(Draft draft, List<Segment> rest) {
    var first = rest.isEmpty() ? null : rest.get(0);
    boolean isTold =
        what.equals("degree")
            && first != null
            && !draft.has("area")
            && !first.isNested()
            && !first.isApart()
            && isArea(draft, first)
            && draft.isPlain(first.span());
    if (isTold) {
      draft.field("area", first.span());
      rest.remove(0);
    }
  }

  // --- where

  private static boolean isPlace(Draft draft, Segment segment) {
    return !segment.isNested() && Vocabulary.isInstitution(draft.text(segment));
  }

  private boolean place(Draft draft, List<Segment> rest, @Nullable Segment what) {
    int first = first(rest, s -> isPlace(draft, s) && draft.isField(s.span()));
    if (first < 0) {
      first =
          first(rest, s -> !s.isNested() && !isAdvice(draft, s) && draft.link(s.span()) != null);
    }
    boolean isBelow = rest.stream().anyMatch(Segment::isNested);
    if (first < 0 && !isBelow && what != null && !Vocabulary.isInstitution(draft.text(what))) {
      first = first(rest, s -> !s.isNested() && !s.isApart() && draft.isPlain(s.span()));
    }
    if (first < 0) { // on a line of its own below
      first = first(rest, Segment::isNested);
      boolean isTold =
          first >= 0
              && draft.isField(rest.get(first).span())
              && (draft.link(rest.get(first).span()) != null
                  || Vocabulary.isInstitution(draft.text(rest.get(first))));
      first = isTold ? first : -1;
    }
    if (first < 0) {
      return false;
    }
    int from = first;
    int to = first;
    while (from > 0 && draft.isPlain(join(rest, from - 1, to)) && goesOn(draft, rest, from)) {
      from--;
    }
    while (to + 1 < rest.size()
        && draft.isPlain(join(rest, from, to + 1))
        && goesOn(draft, rest, to + 1)) {
      to++;
    }
    draft.field(place, join(rest, from, to));
    rest.subList(from, to + 1).clear();
    return true;
  }

  private static boolean isAdvice(Draft draft, Segment segment) {
    return Vocabulary.ADVISOR.matcher(draft.text(segment)).lookingAt();
  }

  private static int first(List<Segment> segments, Predicate<Segment> test) {
    for (int i = 0; i < segments.size(); i++) {
      if (test.test(segments.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Span join(List<Segment> segments, int from, int to) {
    return new Span(segments.get(from).span().start(), segments.get(to).span().end());
  }

  /** Whether a segment goes on with the one before it, with nothing but a comma between them. */
  private static boolean goesOn(Draft draft, List<Segment> rest, int i) {
    var before = rest.get(i - 1);
    var segment = rest.get(i);
    var between = draft.in.text.substring(before.span().end(), segment.span().start());
    return before.line() == segment.line()
        && !segment.isApart()
        && !before.before().equals("(")
        && between.matches("[)）]?[ ]*[,，、][ ]*[(（]?|\\s+[-–—]\\s+")
        && !isArea(draft, before)
        && !isArea(draft, segment);
  }

  private static boolean isArea(Draft draft, Segment segment) {
    var text = draft.text(segment);
    return Vocabulary.AREA.matcher(text).find() && !Vocabulary.isInstitution(text);
  }

  /** A name beside a period, among jobs, is that of an organization. */
  private boolean alone(Draft draft, List<Segment> rest) {
    var first = rest.isEmpty() ? null : rest.get(0);
    boolean isName =
        what.equals("position")
            && draft.period != null
            && first != null
            && !first.isNested()
            && draft.isPlain(first.span())
            && NAME.matcher(draft.text(first)).matches();
    if (!isName) {
      return false;
    }
    int to = 0;
    while (to + 1 < rest.size()
        && draft.isPlain(join(rest, 0, to + 1))
        && goesOn(draft, rest, to + 1)) {
      to++;
    }
    draft.field(place, join(rest, 0, to));
    rest.subList(0, to + 1).clear();
    return true;
  }

  // --- under whom

  private ArrayList<Segment> advisors(Draft draft, List<Segment> segments) {
    var rest = new ArrayList<Segment>();
    long nested = segments.stream().filter(Segment::isNested).map(Segment::line).distinct().count();
    boolean isFound = false;
    for (int i = 0; i < segments.size(); i++) {
      var segment = segments.get(i);
      var words = Vocabulary.ADVISOR.matcher(draft.text(segment));
      boolean isOfList = segment.isNested() && nested > 1;
      if (isFound || isOfList || !words.lookingAt()) {
        rest.add(segment);
        continue;
      }
      int last = i;
      while (last + 1 < segments.size()
          && isAmongAdvisors(draft, segment, segments.get(last + 1))) {
        last++;
      }
      for (int to = last; to >= i && !isFound; to--) {
        int from = segment.span().start() + words.end();
        var people = Advisors.of(draft, new Span(from, segments.get(to).span().end()));
        isFound = people != null && people.addTo(draft);
        i = isFound ? to : i;
      }
      if (!isFound) { // what follows on the line are people too, and no places
        rest.add(segment.with(join(segments, i, last)));
        i = last;
      }
    }
    return rest;
  }

  private static boolean isAmongAdvisors(Draft draft, Segment first, Segment other) {
    return other.line() == first.line() && !other.isApart() && !isPlace(draft, other);
  }

  // --- what else

  private static boolean notes(Draft draft, List<Segment> rest) {
    var nested = new ArrayList<Segment>();
    int count = 0;
    for (int i = 0; i < rest.size(); ) {
      int to = i;
      while (to + 1 < rest.size() && isOneNote(rest.get(i), rest.get(to + 1), draft)) {
        to++;
      }
      var span = Segments.balanced(draft.in, join(rest, i, to));
      if (rest.get(i).isNested()) {
        nested.add(rest.get(i).with(span));
      } else if (!nested.isEmpty() || ++count > MOST_NOTES || !draft.note(span)) {
        return false;
      }
      i = to + 1;
    }
    return nested.isEmpty() || draft.noteList(nested);
  }

  private static boolean isOneNote(Segment first, Segment next, Draft draft) {
    return first.line() == next.line()
        && !next.before().equals("|")
        && !draft.hasPartBetween(first.span(), next.span());
  }
}
