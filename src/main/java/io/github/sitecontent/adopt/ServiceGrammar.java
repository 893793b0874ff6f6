package io.github.sitecontent.adopt;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Work for the field: as what, for whom, when. */
final class ServiceGrammar implements ItemGrammar {

  private static final List<String> KEYS =
      List.of("role", "organization", "start", "end", "url", "notes");
  private static final Pattern FOR =
      Pattern.compile("[ \u00A0]*(?:[,:：，]|\\b(?:for|of|at|in)\\b|[-–—])[ \u00A0]*(?:the )?");

  private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

  private final String variable;
  private final DateOrder order;

  ServiceGrammar(String variable, DateOrder order) {
    this.variable = variable;
    this.order = order;
  }

  @Override
  public Set<String> linked() {
    return Set.of("organization");
  }

  @Override
  public @Nullable Reading read(String item) {
    var draft = new Draft(item, variable, order);
    if (holdsYears(draft)) {
      draft.uncover(); // it is about one of several things
    } else {
      draft.period(false);
    }
    var first = new Rest(draft, draft.segments()).first();
    if (first == null) {
      return null;
    }
    role(draft, first);
    var rest = new Rest(draft, draft.segments());
    var organization = rest.takeField(segment -> true);
    if (organization == null) {
      return null;
    }
    boolean isOneOfMany =
        rest.all().stream().anyMatch(segment -> segment.line() == 0 && segment.isListed());
    if (isOneOfMany) {
      return null;
    }
    draft.field("organization", organization);
    return rest.toNotes() ? draft.reading(KEYS) : null;
  }

  /** Whether there are more years than those of the period. */
  private static boolean holdsYears(Draft draft) {
    var period = draft.period;
    if (period == null) {
      return false;
    }
    var others =
        draft.in.text.substring(0, period.span().start())
            + " "
            + draft.in.text.substring(period.span().end());
    return YEAR.matcher(others).find();
  }

  /** The role, at the beginning of the item or at the end of its first segment. */
  private static void role(Draft draft, Segment first) {
    int at = first.span().start();
    var text = draft.text(first);
    var role = Vocabulary.SERVICE_ROLE.matcher(text);
    int from = -1;
    int to = -1;
    while (role.find()) {
      from = role.start();
      to = role.end();
      if (from == 0) {
        break;
      }
    }
    if (from < 0 || from > 0 && to < text.length()) {
      return;
    }
    var span = new Span(at + from, at + to);
    var behind = FOR.matcher(draft.in.text).region(span.end(), draft.in.length());
    boolean isApart = from > 0 || behind.lookingAt();
    if (isApart && draft.isPlain(span)) {
      draft.field("role", span);
      draft.cover(from == 0 ? new Span(span.start(), behind.end()) : span);
    }
  }
}
