package io.github.sitecontent.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A talk: when, its title, where it was given, and its slides and videos. */
final class TalkGrammar implements ItemGrammar {

  private static final List<String> KEYS =
      List.of("title", "event", "location", "date", "url", "links", "notes");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{6,})\"|“([^”]{6,})”");
  private static final String QUOTES = "\"”";
  private static final Pattern AT =
      Pattern.compile("[\"”]?[ \u00A0,.-]*((?:at|in|for|@)[ \u00A0]+(?:the[ \u00A0]+)?)");
  private static final int SHORT = 12;

  private final String variable;
  private final DateOrder order;

  TalkGrammar(String variable, DateOrder order) {
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
    if (draft.period != null && !draft.period.isDate()) {
      return null;
    }
    draft.date();
    links(draft);
    var title = setOff(draft);
    if (title == null) {
      title = new Rest(draft, draft.segments()).takeField(segment -> true);
      if (title == null) {
        return null;
      }
    }
    draft.field("title", title);
    boolean isQuoted = QUOTES.indexOf(draft.in.at(title.end())) >= 0;
    draft.cover(isQuoted ? new Span(title.start() - 1, title.end() + 1) : title);
    at(draft, title);
    var rest = new Rest(draft, draft.segments());
    var event = rest.takePlain(segment -> true);
    if (event != null) {
      draft.field("event", event);
    }
    return rest.toNotes() ? draft.reading(KEYS) : null;
  }

  /** The word between a title and its event is neither's. */
  private static void at(Draft draft, Span title) {
    var at = AT.matcher(draft.in.text).region(title.end(), draft.in.length());
    if (at.lookingAt()) {
      draft.cover(new Span(at.start(1), at.end(1)));
    }
  }

  /** A title that quotation marks, letters or a link set off. */
  private static @Nullable Span setOff(Draft draft) {
    var quoted = QUOTED.matcher(draft.in.text);
    while (quoted.find()) {
      int group = quoted.group(1) != null ? 1 : 2;
      var span = new Span(quoted.start(group), quoted.end(group));
      if (draft.isField(span)) {
        return span;
      }
    }
    for (var wrap : draft.in.wraps) {
      var span = wrap.text().trimmed(draft.in.text);
      boolean isTitle = wrap.isBold() || wrap.isItalic() || wrap.kind() == Inline.Kind.LINK;
      if (isTitle && span.length() > SHORT && draft.isFree(span) && draft.isField(span)) {
        return span;
      }
    }
    return null;
  }

  /** Links that follow each other at the end of a line, in brackets or not. */
  private static void links(Draft draft) {
    var in = draft.in;
    Map<String, Object> links = new LinkedHashMap<>();
    Inline.Wrap first = null;
    Inline.Wrap last = null;
    String form = null;
    String separator = null;
    for (var wrap : in.wraps) {
      var label = wrap.text().trimmed(in.text);
      boolean isFramed = in.at(label.start()) == '[' && in.at(label.end() - 1) == ']';
      boolean isLink = draft.link(label) != null;
      label = isFramed ? new Span(label.start() + 1, label.end() - 1) : label;
      if (wrap.kind() != Inline.Kind.LINK || !isLink || label.length() > SHORT * 2) {
        continue;
      }
      var frame = Frame.of(in.raw, wrap.all(), in.source(label), wrap.target());
      var code = frame.code("${link.label}", "${link.url}");
      if (last != null) {
        var between = in.raw.substring(last.all().end(), wrap.all().start());
        boolean isNext =
            between.length() < 12 && between.chars().noneMatch(Character::isLetterOrDigit);
        if (!isNext || separator != null && !separator.equals(between) || !code.equals(form)) {
          return;
        }
        separator = between;
      }
      if (links.put(in.text(label), wrap.target().of(in.raw)) != null) {
        return;
      }
      first = first == null ? wrap : first;
      last = wrap;
      form = code;
    }
    if (first == null || !isLast(in, first, last)) {
      return;
    }
    var code =
        "<#list "
            + draft.variable()
            + ".links as link>"
            + form
            + ListForms.sep(separator)
            + "</#list>";
    draft.list("links", links, new Span(first.all().start(), last.all().end()), code);
    int from = first.text().start();
    int to = last.text().end();
    while (from > 0 && "([（ ".indexOf(in.at(from - 1)) >= 0) {
      from--;
    }
    while (")]）".indexOf(in.at(to)) >= 0) {
      to++;
    }
    draft.cover(new Span(from, to));
  }

  /** Whether links stand behind some text, and end their line. */
  private static boolean isLast(Inline in, Inline.Wrap first, Inline.Wrap last) {
    int line = last.text().end();
    while (line < in.length() && !Inline.isBreak(in.at(line))) {
      line++;
    }
    var behind = in.text.substring(last.text().end(), line);
    var before = in.text.substring(0, first.text().start());
    return behind.chars().noneMatch(Character::isLetterOrDigit)
        && before.chars().filter(Character::isLetter).count() > SHORT;
  }
}
