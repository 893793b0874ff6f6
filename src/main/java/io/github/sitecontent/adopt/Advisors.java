package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People behind such words as "advised by", each written in the same way.
 *
 * @param people as the data have them
 * @param source that names them
 * @param code that prints them
 */
record Advisors(List<Object> people, Span source, String code) {

  private static final Pattern BETWEEN =
      Pattern.compile("[ \u00A0]*(?:,|，|、|&|/|,? and|和|与)[ \u00A0]*");

  /** Reads the names in a stretch of an item; null when it holds anything else. */
  static @Nullable Advisors of(Draft draft, Span visible) {
    var people = new ArrayList<Object>();
    Person first = null;
    String prefix = null;
    String separator = null;
    int at = visible.start();
    int sourceFrom = -1;
    int sourceEnd = -1;
    var in = draft.in;
    while (at < visible.end()) {
      var honorific = Vocabulary.HONORIFIC.matcher(in.text).region(at, visible.end());
      int nameFrom = honorific.lookingAt() ? honorific.end() : at;
      var person = Person.at(draft, at, nameFrom, visible.end());
      if (person == null || first != null && !first.form.equals(person.form)) {
        return null;
      }
      if (first != null && prefix == null) {
        prefix = person.prefix;
      }
      if (first != null && !person.prefix.equals(prefix)) {
        return null;
      }
      first = first == null ? person : first;
      if (sourceEnd >= 0) {
        var between = in.raw.substring(sourceEnd, person.source.start());
        if (separator != null && !separator.equals(between)) {
          return null;
        }
        separator = between;
      }
      sourceFrom = sourceFrom < 0 ? person.source.start() : sourceFrom;
      sourceEnd = person.source.end();
      people.add(person.data);
      var between = BETWEEN.matcher(in.text).region(person.end, visible.end());
      if (!between.lookingAt() && person.end < visible.end()) {
        return null;
      }
      at = person.end == visible.end() ? person.end : between.end();
    }
    if (first == null) {
      return null;
    }
    prefix = prefix == null ? first.prefix : prefix;
    if (!prefix.equals(first.prefix)) {
      if (!prefix.isEmpty()) {
        return null;
      }
      sourceFrom += first.prefix.length(); // "Prof. Ada Lovelace, Kurt Gödel": no part of the list
    }
    var code =
        "<#list "
            + draft.variable()
            + ".advisors as a>"
            + TemplateText.verbatim(prefix)
            + first.form
            + ListForms.sep(separator)
            + "</#list>";
    return new Advisors(people, new Span(sourceFrom, sourceEnd), code);
  }

  boolean addTo(Draft draft) {
    return draft.list("advisors", people, source, code);
  }

  /**
   * One of them.
   *
   * @param prefix a title before the name, with the blank behind it
   */
  private record Person(Object data, Span source, int end, String prefix, String form) {

    static @Nullable Person at(Draft draft, int from, int nameFrom, int to) {
      var in = draft.in;
      var link = linkAt(in, nameFrom);
      if (link != null && link.text().start() <= from && from < nameFrom) {
        nameFrom = from; // the link's label has the title too
      }
      if (link != null) {
        var label = link.text().trimmed(in.text);
        if (label.start() != nameFrom || label.end() > to || draft.link(label) == null) {
          return null;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", in.text(label));
        data.put("url", link.target().of(in.raw));
        var frame = Frame.of(in.raw, link.all(), in.source(label), link.target());
        int begin =
            from == nameFrom ? link.all().start() : in.source(new Span(from, from + 1)).start();
        return new Person(
            data,
            new Span(begin, link.all().end()),
            label.end(),
            in.raw.substring(begin, link.all().start()),
            frame.code("${a.name}", "${a.url}"));
      }
      var name = NameGrammar.at(in.text, nameFrom, to, false);
      if (name == null || !draft.isPlain(new Span(from, name.end()))) {
        return null;
      }
      var span = new Span(name.start(), name.end()).trimmed(in.text);
      var source = in.source(new Span(from, span.end()));
      return new Person(
          in.text(span),
          source,
          span.end(),
          in.raw.substring(source.start(), in.source(span).start()),
          "${a.name}");
    }

    private static Inline.@Nullable Wrap linkAt(Inline in, int visible) {
      for (var wrap : in.wraps) {
        boolean holds = wrap.text().start() <= visible && visible < wrap.text().end();
        if (wrap.kind() == Inline.Kind.LINK && holds) {
          return wrap;
        }
      }
      return null;
    }
  }
}
