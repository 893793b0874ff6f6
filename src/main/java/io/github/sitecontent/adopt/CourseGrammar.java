package io.github.sitecontent.adopt;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A course that was taught: when, as what, which, where. */
final class CourseGrammar implements ItemGrammar {

  private static final List<String> KEYS =
      List.of("course", "role", "institution", "term", "start", "end", "url", "notes");
  private static final Pattern TERMS =
      Pattern.compile(
          Vocabulary.TERM + "(?:(?:, ?| ?/ ?| & | and |; ?)(?:" + Vocabulary.TERM + "))*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OF =
      Pattern.compile("[ \u00A0]*(?:[,:：，]|\\b(?:for|of|in)\\b|[-–—])[ \u00A0]*(?:the course )?");

  private final String variable;
  private final DateOrder order;

  CourseGrammar(String variable, DateOrder order) {
    this.variable = variable;
    this.order = order;
  }

  @Override
  public Set<String> linked() {
    return Set.of("course");
  }

  @Override
  public @Nullable Reading read(String item) {
    var draft = new Draft(item, variable, order);
    draft.period(false);
    if (draft.period == null) {
      term(draft);
    }
    var first = new Rest(draft, draft.segments()).first();
    if (first == null) {
      return null;
    }
    var role = Vocabulary.TEACHING_ROLE.matcher(draft.text(first));
    if (role.lookingAt()) {
      var span = new Span(first.span().start(), first.span().start() + role.end());
      var of = OF.matcher(draft.in.text).region(span.end(), draft.in.length());
      if (!draft.isPlain(span) || !of.lookingAt() && span.end() < first.span().end()) {
        return null;
      }
      draft.field("role", span);
      draft.cover(of.lookingAt() ? new Span(span.start(), of.end()) : span);
    }
    var rest = new Rest(draft, draft.segments());
    var course = rest.takeField(segment -> !rest.isPlace(segment) && !isRole(draft, segment));
    if (course == null) {
      return null;
    }
    draft.field("course", course);
    var later = role.lookingAt() ? null : rest.takeFirst(segment -> isRole(draft, segment));
    if (later != null) {
      draft.field("role", later);
    }
    if (rest.isNextPlace()) {
      var place = rest.takePlain(segment -> true);
      if (place != null) {
        draft.field("institution", place);
      }
    }
    return rest.toNotes() ? draft.reading(KEYS) : null;
  }

  private static boolean isRole(Draft draft, Segment segment) {
    return Vocabulary.TEACHING_ROLE.matcher(draft.text(segment)).matches()
        && draft.isPlain(segment.span());
  }

  /** The term, at the beginning of the item or a segment of its own. */
  private static void term(Draft draft) {
    var text = draft.in.text;
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    var leading = TERMS.matcher(text).region(first, text.length());
    if (leading.lookingAt() && draft.isPlain(new Span(first, leading.end()))) {
      var span = new Span(first, leading.end());
      draft.field("term", span);
      draft.cover(SetOff.withBrackets(draft.in, span));
      return;
    }
    for (var segment : new Rest(draft, draft.segments()).all()) {
      boolean isTerm = TERMS.matcher(draft.text(segment)).matches();
      if (isTerm && draft.isPlain(segment.span())) {
        draft.field("term", segment.span());
        draft.cover(SetOff.withBrackets(draft.in, segment.span()));
        return;
      }
    }
  }
}
