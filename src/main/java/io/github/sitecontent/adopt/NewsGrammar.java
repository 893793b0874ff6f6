package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A piece of news: a date at its beginning or its end, and what happened. */
final class NewsGrammar {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s:：,，|)\\]–—-]|\\\\(?=[)\\]])|&nbsp;|&emsp;|&ensp;|</?br */?>|\\.(?=\\s))++");
  // when the page itself was changed
  private static final Pattern STAMP =
      Pattern.compile(
          "\\W*(?:last )?(?:page )?(?:updated?|modified)(?: (?:on|at|in))?\\b.{3,20}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_ATTRIBUTE =
      Pattern.compile("\\s*<[a-z]+\\b[^<>]*\\sdata-(?:date|time|year)\\s*=\\s*[\"']");
  private static final Pattern LIST_SIGN = Pattern.compile("(?m)^[ \\t]*[-*+] +");
  private static final int NEAR = 12;
  private static final int LONGEST = 12_000;
  private static final int LONGEST_LABEL = 16;

  private final DateOrder order;

  NewsGrammar(DateOrder order) {
    this.order = order;
  }

  /** Reads an item; null when it says nothing. */
  @Nullable Reading read(String item) {
    if (item.length() > LONGEST) {
      return null;
    }
    var in = new Inline(item);
    if (STAMP.matcher(in.text).matches()) {
      return null;
    }
    var content = content(in);
    if (content.of(item).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return null;
    }
    var first = firstDate(in);
    if (first != null) {
      var text = textBehind(in, first, content);
      if (text != null) {
        return reading(item, first, in, text);
      }
    }
    var last = lastDate(in);
    if (last != null) {
      var text = textBefore(in, last, content);
      if (text != null) {
        return reading(item, last, in, text);
      }
    }
    var hidden = hiddenDate(in);
    var between = BETWEEN.matcher(item).region(content.start(), content.end());
    int start = hidden != null && between.lookingAt() ? between.end() : content.start();
    return reading(item, hidden, in, new Span(start, content.end()));
  }

  /** The date in the tag around an item, which a style shows: {@code <li data-date="8/2025">}. */
  private @Nullable WrittenDate hiddenDate(Inline in) {
    var attribute = DATE_ATTRIBUTE.matcher(in.raw);
    return attribute.lookingAt() ? WrittenDate.at(in.raw, attribute.end(), order) : null;
  }

  /** Whether an item has a date where news has one. */
  boolean isDated(String item) {
    if (item.length() > LONGEST) {
      return false;
    }
    var in = new Inline(item);
    boolean isNews = !STAMP.matcher(in.text).matches();
    return isNews && (firstDate(in) != null || lastDate(in) != null || hiddenDate(in) != null);
  }

  /** Whether a text begins with a date and goes on. */
  private boolean isPiece(String text) {
    var in = new Inline(text);
    var date = firstDate(in);
    return date != null && textBehind(in, date, content(in)) != null;
  }

  /** Whether an item is a box around several pieces of news, rather than one of them. */
  boolean isBox(String item) {
    if (item.length() > LONGEST) {
      return true;
    }
    int bullets = 0;
    for (var sign = LIST_SIGN.matcher(item); sign.find(); ) {
      int end = item.indexOf('\n', sign.end());
      bullets += isPiece(item.substring(sign.end(), end < 0 ? item.length() : end)) ? 1 : 0;
      if (bullets > 1) {
        return true;
      }
    }
    return HtmlElement.allIn(item, 0).stream().anyMatch(element -> holdsPieces(element, item));
  }

  /** Whether several pieces of news stand side by side in an element, however deep. */
  private boolean holdsPieces(HtmlElement element, String item) {
    int pieces = 0;
    for (var child : element.children()) {
      pieces += child.tag().isBlock() && isPiece(child.span().of(item)) ? 1 : 0;
    }
    return pieces > 1 || element.children().stream().anyMatch(child -> holdsPieces(child, item));
  }

  private static Reading reading(String item, @Nullable WrittenDate date, Inline in, Span text) {
    var parts = new ArrayList<Part>();
    Map<String, Object> data = new LinkedHashMap<>();
    if (date != null) {
      boolean isHidden = DATE_ATTRIBUTE.matcher(item.substring(0, date.span().start())).matches();
      var source = isHidden ? date.span() : in.source(date.span());
      parts.add(new Part("date", source, "${n.date}", "n.date??"));
      data.put("date", date.date().toString());
    }
    parts.add(new Part("text", text, "${n.text}", "n.text??"));
    parts.sort(java.util.Comparator.comparingInt(p -> p.span().start()));
    data.put("text", Blanks.dedent(text.of(item), Blanks.hangingAt(item, text.start())));
    return new Reading(data, parts, date == null ? Set.of() : date.patterns(), date);
  }

  /** The item without list signs, and without tags that enclose all of it. */
  private static Span content(Inline in) {
    if (in.length() == 0) {
      return new Span(0, 0);
    }
    var visible = new Span(0, in.length()).trimmed(in.text);
    if (visible.length() == 0) {
      return new Span(0, 0);
    }
    var source = in.sourceWithSigns(visible);
    boolean shrunk = true;
    while (shrunk) {
      shrunk = false;
      for (var wrap : in.wraps) {
        boolean isOuter = wrap.all().equals(source) && wrap.name().matches("li|p|div|article|ul");
        if (isOuter) {
          source = wrap.inner().trimmed(in.raw);
          shrunk = true;
        }
      }
    }
    return source;
  }

  private @Nullable WrittenDate firstDate(Inline in) {
    int signs = 0;
    for (int i = 0; i < in.length() && signs <= NEAR; i++) {
      char c = in.at(i);
      int label = Character.isLetterOrDigit(c) ? endOfLabel(in, i) : i;
      if (label > i) {
        i = label - 1;
      } else if (Character.isLetterOrDigit(c)) {
        var date = WrittenDate.at(in.text, i, order);
        return date != null && (!date.isYear() || isSetOff(in, date)) ? date : null;
      }
      signs++;
    }
    return null;
  }

  /** Where a word in a tag of its own ends that stands before the date; its start for none. */
  private int endOfLabel(Inline in, int start) {
    for (var wrap : in.wraps) {
      var text = wrap.text();
      boolean isLabel =
          text.start() == start
              && text.length() <= LONGEST_LABEL
              && wrap.name().matches("span|kbd|code|mark|badge")
              && in.text(text).chars().noneMatch(Character::isDigit)
              && WrittenDate.at(in.text, start, order) == null;
      if (isLabel) {
        return text.end();
      }
    }
    return start;
  }

  /** Whether a bare year stands apart from the text behind it, as a label does. */
  private static boolean isSetOff(Inline in, WrittenDate date) {
    char next = in.at(date.span().end());
    boolean isWrapped =
        in.wraps.stream().anyMatch(w -> w.text().trimmed(in.text).equals(date.span()));
    return isWrapped || ":：]),.|–—-".indexOf(next) >= 0;
  }

  private @Nullable WrittenDate lastDate(Inline in) {
    int end = new Span(0, in.length()).trimmed(in.text).end();
    for (int i = end - 1; i >= Math.max(0, end - 28); i--) {
      boolean begins =
          Character.isLetterOrDigit(in.at(i)) && !Character.isLetterOrDigit(in.at(i - 1));
      var date = begins ? WrittenDate.at(in.text, i, order) : null;
      if (date == null || date.isYear() && "([".indexOf(in.at(i - 1)) < 0) {
        continue;
      }
      var rest = in.text.substring(date.span().end(), end);
      return rest.chars().noneMatch(Character::isLetterOrDigit) && rest.length() < 4 ? date : null;
    }
    return null;
  }

  /** The text behind a date, or null when there is none. */
  private @Nullable Span textBehind(Inline in, WrittenDate date, Span content) {
    var period = WrittenPeriod.at(in, date.span().start(), order); // whose end is the item's own
    var label = label(in, period == null ? date.span() : period.span());
    var between = BETWEEN.matcher(in.raw).region(label.end(), in.raw.length());
    int start = between.lookingAt() ? between.end() : label.end();
    return start < content.end() ? balanced(in, new Span(start, content.end())) : null;
  }

  private static @Nullable Span textBefore(Inline in, WrittenDate date, Span content) {
    var label = label(in, date.span());
    int end = label.start();
    while (end > content.start() && " \t\n([,:-–—|".indexOf(in.raw.charAt(end - 1)) >= 0) {
      end--;
    }
    while (end - 6 >= content.start() && in.raw.startsWith("&nbsp;", end - 6)) {
      end -= 6;
    }
    return end > content.start() ? balanced(in, new Span(content.start(), end)) : null;
  }

  /** A text must not take half of a pair of signs with it. */
  private static @Nullable Span balanced(Inline in, Span text) {
    for (var wrap : in.wraps) {
      boolean isCut =
          wrap.all().overlaps(text) && !text.contains(wrap.all()) && !wrap.inner().contains(text);
      if (isCut) {
        return null;
      }
    }
    return text;
  }

  /** A date with the signs that set it off and enclose nothing else. */
  private static Span label(Inline in, Span date) {
    var source = in.source(date);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var wrap : in.wraps) {
        boolean isAround =
            wrap.inner().contains(source) && !wrap.all().equals(source) && !isText(in, wrap, date);
        if (isAround && !source.contains(wrap.all())) {
          source = wrap.all();
          grew = true;
        }
      }
    }
    return source;
  }

  private static boolean isText(Inline in, Inline.Wrap wrap, Span date) {
    var rest =
        in.text.substring(wrap.text().start(), date.start())
            + in.text.substring(date.end(), Math.max(date.end(), wrap.text().end()));
    return rest.chars().anyMatch(Character::isLetterOrDigit);
  }
}
