package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import io.github.sitecontent.adopt.Inline.Wrap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds out what a reader sees of a piece of Markdown. */
final class InlineScanner {

  private static final Pattern LIST_SIGN =
      Pattern.compile(
          "[ \\t]*(?:>[ \\t]*)*(?:[-*+][ \\t]+|\\d{1,3}[.)](?=\\D)[ \\t]*|#{1,6}[ \\t]+)?");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,20}));");
  private static final Pattern LIQUID = Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\\n]*\\}");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("dagger", "†"),
          Map.entry("Dagger", "‡"),
          Map.entry("sup2", "²"),
          Map.entry("sup3", "³"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("hellip", "…"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("sect", "§"),
          Map.entry("para", "¶"),
          Map.entry("star", "☆"),
          Map.entry("ast", "*"));

  private final Inline out;
  private final String raw;

  InlineScanner(Inline out) {
    this.out = out;
    this.raw = out.raw;
  }

  void scan() {
    scan(skipSign(0), raw.length());
  }

  private int skipSign(int from) {
    var sign = LIST_SIGN.matcher(raw).region(from, raw.length());
    return sign.lookingAt() ? sign.end() : from;
  }

  private void scan(int from, int to) {
    int i = from;
    while (i < to) {
      i = step(i, to);
    }
  }

  /** Takes what begins at a place, and returns where it ends. */
  private int step(int i, int to) {
    char c = raw.charAt(i);
    return switch (c) {
      case '\\' -> escape(i, to);
      case '&' -> entity(i, to);
      case '`' -> code(i, to);
      case '<' -> tag(i, to);
      case '{' -> braces(i, to);
      case '!' -> i + 1 < to && raw.charAt(i + 1) == '[' ? image(i, to) : literal(i);
      case '[' -> link(i, to);
      case '*', '_' -> emphasis(i, to);
      case '\n' -> lineEnd(i, to);
      default -> literal(i);
    };
  }

  private int literal(int i) {
    out.add(raw.charAt(i), i, i + 1);
    return i + 1;
  }

  private int escape(int i, int to) {
    if (i + 1 >= to) {
      return literal(i);
    }
    char next = raw.charAt(i + 1);
    if (next == '\n' || next == '\\' && i + 2 < to && raw.charAt(i + 2) == '\n') {
      out.add(Inline.LINE, i, i + 1);
      return raw.indexOf('\n', i) + 1;
    }
    if (Character.isLetterOrDigit(next) || next == ' ') {
      return literal(i);
    }
    out.add(next, i, i + 2);
    return i + 2;
  }

  private int entity(int i, int to) {
    var entity = ENTITY.matcher(raw).region(i, to);
    if (!entity.lookingAt()) {
      return literal(i);
    }
    String shown;
    if (entity.group(3) != null) {
      shown = ENTITIES.get(entity.group(3));
    } else {
      int code =
          entity.group(1) != null
              ? Integer.parseInt(entity.group(1))
              : Integer.parseInt(entity.group(2), 16);
      shown = Character.isValidCodePoint(code) && code < 0x10000 ? "" + (char) code : null;
    }
    if (shown == null) {
      return literal(i);
    }
    out.add(shown.charAt(0), i, entity.end());
    return entity.end();
  }

  private int code(int i, int to) {
    int length = 1;
    while (i + length < to && raw.charAt(i + length) == '`') {
      length++;
    }
    int end = raw.indexOf("`".repeat(length), i + length);
    if (end < 0 || end >= to) {
      return literal(i);
    }
    int before = out.length();
    for (int k = i + length; k < end; k++) {
      out.add(raw.charAt(k), k, k + 1);
    }
    wrap(Kind.CODE, "", new Span(i, end + length), new Span(i + length, end), before, null);
    return end + length;
  }

  private int tag(int i, int to) {
    if (raw.startsWith("<http", i) && raw.indexOf('>', i) > 0) {
      return literal(i);
    }
    var tag = HtmlTag.at(raw, i, to);
    if (tag == null) {
      return literal(i);
    }
    int end = tag.span().end();
    if (tag.isComment()) {
      return end;
    }
    if (tag.name().equals("img")) {
      var address = tag.attribute(raw, "src");
      boolean isPlain = address != null && !address.of(raw).contains("{");
      out.pictures.add(new Inline.Picture(tag.span(), isPlain ? address : null));
      return end;
    }
    if (tag.name().equals("br")) {
      out.add(Inline.LINE, i, end);
      return end < to && raw.charAt(end) == '\n' ? skipSign(end + 1) : end;
    }
    if (tag.isClosing() || tag.isEmpty(raw)) {
      if (tag.isBlock()) {
        out.add(Inline.PARAGRAPH, i, end);
      }
      return end;
    }
    if (tag.name().matches("style|script")) {
      int close = raw.indexOf("</" + tag.name(), end);
      return close < 0 ? to : close;
    }
    return element(tag, to);
  }

  private int element(HtmlTag tag, int to) {
    int end = tag.span().end();
    var close = partner(tag, end, to);
    if (tag.isBlock()) {
      out.add(Inline.PARAGRAPH, tag.span().start(), end);
    }
    if (close == null) {
      return end;
    }
    int before = out.length();
    scan(end, close.span().start());
    boolean isLink = tag.name().equals("a");
    wrap(
        isLink ? Kind.LINK : Kind.TAG,
        tag.name(),
        new Span(tag.span().start(), close.span().end()),
        new Span(end, close.span().start()),
        before,
        isLink ? tag.attribute(raw, "href") : null);
    if (tag.isBlock()) {
      out.add(Inline.PARAGRAPH, close.span().start(), close.span().end());
    }
    return close.span().end();
  }

  private @org.jspecify.annotations.Nullable HtmlTag partner(HtmlTag tag, int from, int to) {
    int depth = 1;
    for (int at = raw.indexOf('<', from); at >= 0 && at < to; at = raw.indexOf('<', at + 1)) {
      var other = HtmlTag.at(raw, at, to);
      if (other == null || !other.name().equals(tag.name())) {
        at = other != null && other.isComment() ? other.span().end() - 1 : at;
        continue;
      }
      depth += other.isClosing() ? -1 : 1;
      if (depth == 0) {
        return other;
      }
    }
    return null;
  }

  private int braces(int i, int to) {
    var attributes = ATTRIBUTES.matcher(raw).region(i, to);
    if (attributes.lookingAt()) {
      return attributes.end();
    }
    var liquid = LIQUID.matcher(raw).region(i, to);
    if (liquid.lookingAt()) {
      out.add('\uFFFC', i, liquid.end());
      return liquid.end();
    }
    return literal(i);
  }

  private int image(int i, int to) {
    int close = closingBracket(i + 1, to);
    int end = close < 0 ? -1 : closingParenthesis(close + 1, to);
    if (end < 0) {
      return literal(i);
    }
    var address = address(close + 2, end);
    boolean isPlain = !address.of(raw).contains("{");
    out.pictures.add(new Inline.Picture(new Span(i, end + 1), isPlain ? address : null));
    return end + 1;
  }

  private int link(int i, int to) {
    int close = closingBracket(i, to);
    int end = close < 0 ? -1 : closingParenthesis(close + 1, to);
    if (end < 0) {
      return literal(i);
    }
    int before = out.length();
    scan(i + 1, close);
    var target = address(close + 2, end);
    wrap(Kind.LINK, "", new Span(i, end + 1), new Span(i + 1, close), before, target);
    return end + 1;
  }

  /** The address in the parentheses of a link, without a title behind it. */
  private Span address(int from, int to) {
    var span = new Span(from, to).trimmed(raw);
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isWhitespace(raw.charAt(i)) && "\"'".indexOf(raw.charAt(i + 1)) >= 0) {
        return new Span(span.start(), i);
      }
    }
    return span;
  }

  private int closingBracket(int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      switch (raw.charAt(i)) {
        case '\\' -> i++;
        case '[' -> depth++;
        case ']' -> {
          if (--depth == 0) {
            return i;
          }
        }
        default -> {
          if (raw.startsWith("\n\n", i)) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  private int closingParenthesis(int open, int to) {
    if (open >= to || raw.charAt(open) != '(') {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < to && raw.charAt(i) != '\n'; i++) {
      depth += raw.charAt(i) == '(' ? 1 : raw.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private int emphasis(int i, int to) {
    char c = raw.charAt(i);
    int length = 1;
    while (i + length < to && raw.charAt(i + length) == c && length < 3) {
      length++;
    }
    if (!opens(i, length, to)) {
      return literals(i, length);
    }
    int end = closing(c, length, i + length, to);
    if (end < 0) {
      return literals(i, length);
    }
    int before = out.length();
    scan(i + length, end);
    var all = new Span(i, end + length);
    wrap(
        length == 1 ? Kind.EMPHASIS : Kind.STRONG,
        "",
        all,
        new Span(i + length, end),
        before,
        null);
    return end + length;
  }

  private int literals(int i, int length) {
    for (int k = i; k < i + length; k++) {
      literal(k);
    }
    return i + length;
  }

  private boolean opens(int i, int length, int to) {
    char before = i == 0 ? ' ' : raw.charAt(i - 1);
    if (i + length >= to) {
      return false;
    }
    char next = raw.charAt(i + length);
    boolean isInWord = Character.isLetterOrDigit(before) || before == '.' && length == 1;
    return !Character.isWhitespace(next)
        && ",;.)&*".indexOf(next) < 0
        && (!isInWord || length == 2 && raw.charAt(i) == '*' && !Character.isLetterOrDigit(before));
  }

  private int closing(char c, int length, int from, int to) {
    var sign = String.valueOf(c).repeat(length);
    for (int i = raw.indexOf(sign, from); i >= 0 && i < to; i = raw.indexOf(sign, i + 1)) {
      if (raw.substring(from, i).contains("\n\n")) {
        return -1;
      }
      boolean isEscaped = raw.charAt(i - 1) == '\\';
      boolean afterBlank = Character.isWhitespace(raw.charAt(i - 1));
      int run = 0;
      while (i + run < raw.length() && raw.charAt(i + run) == c) {
        run++;
      }
      boolean fits = length == 1 ? run == 1 || run == 3 : run >= length;
      if (length == 1 && run == 2) {
        i++; // a strong text within
      }
      if (!isEscaped && !afterBlank && fits && i > from) {
        return length == 1 && run == 3 ? i + 2 : i;
      }
    }
    return -1;
  }

  private int lineEnd(int i, int to) {
    int next = i + 1;
    int lines = 1;
    int k = next;
    while (k < to && Character.isWhitespace(raw.charAt(k))) {
      lines += raw.charAt(k) == '\n' ? 1 : 0;
      if (raw.charAt(k) == '\n') {
        next = k + 1;
      }
      k++;
    }
    int content = skipSign(next);
    int blanks = next;
    while (blanks < to && (raw.charAt(blanks) == ' ' || raw.charAt(blanks) == '\t')) {
      blanks++;
    }
    boolean isHard = i >= 2 && raw.startsWith("  ", i - 2);
    boolean isNewBlock = lines > 1 || content > blanks;
    out.add(isNewBlock ? Inline.PARAGRAPH : isHard ? Inline.LINE : '\n', i, i + 1);
    return Math.min(content, to);
  }

  private void wrap(
      Kind kind,
      String name,
      Span all,
      Span inner,
      int before,
      @org.jspecify.annotations.Nullable Span target) {
    out.wraps.add(new Wrap(kind, name, all, inner, new Span(before, out.length()), target));
  }
}
