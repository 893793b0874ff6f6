package io.github.sitecontent.adopt;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An award: when, what, by whom, and a remark. */
final class AwardGrammar implements ItemGrammar {

  private static final List<String> KEYS = List.of("title", "issuer", "date", "url", "note");

  private static final int NEAR = 3;

  private final String variable;
  private final DateOrder order;

  AwardGrammar(String variable, DateOrder order) {
    this.variable = variable;
    this.order = order;
  }

  @Override
  public Set<String> linked() {
    return Set.of("title");
  }

  @Override
  public @Nullable Reading read(String item) {
    var draft = new Draft(item, variable, order);
    boolean isRange = draft.period != null && !draft.period.isDate();
    if (isRange && draft.in.text.substring(0, draft.period.span().start()).length() > NEAR) {
      draft.uncover(); // a remark like any other
      isRange = false;
    }
    draft.date();
    var rest = new Rest(draft, draft.segments());
    var title = rest.takeField(segment -> !rest.isPlace(segment));
    if (title == null) {
      return null;
    }
    draft.field("title", title);
    if (rest.isNextPlace()) {
      var issuer = rest.takePlain(segment -> true);
      if (issuer != null) {
        draft.field("issuer", issuer);
      }
    }
    if (isRange && rest.left() != null) {
      return null; // two remarks
    }
    var note = isRange ? draft.period.span() : rest.left();
    boolean isWhole = note == null || draft.inline("note", note);
    return isWhole ? draft.reading(KEYS) : null;
  }
}
