package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import io.github.sitecontent.adopt.Inline.Wrap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out what a reader sees of a piece of Markdown. */
final class InlineScanner {

  private static final Pattern LIST_SIGN =
      Pattern.compile("[ \\t>]*(?:[-*+][ \\t]+|\\d{1,3}[.)](?=\\D)[ \\t]*)?(?:#{1,6}[ \\t]+)?");
  private static final Pattern HEADING =
      Pattern.compile("[ \\t>]*(?:(?:[-*+]|\\d{1,3}[.)])[ \\t]+)?#{1,6}[ \\t]");
  private static final String MATH_SIGN =
      "(?:\\\\(?:dagger|ddagger|ast|star|(?:spade|club|heart|diamond)suit|diamond|triangle|sharp|S|P)|\\\\?[*#†‡§¶])";
  private static final Pattern MATH_MARK =
      Pattern.compile(
          "\\$\\$? ?(?:\\{\\})?\\^? ?\\{? ?("
              + MATH_SIGN
              + "(?: ?, ?"
              + MATH_SIGN
              + "){0,3}) ?\\}? ?\\$\\$?");
  private static final Pattern CARET_MARK = Pattern.compile("\\^([*#†‡§¶✉+])\\^");
  private static final Pattern LIQUID = Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}");
  private static final Pattern HEAVY =
      Pattern.compile("font-weight: ?(?:bold|[6-9]00)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^}\\n]*\\}");
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
      case '$' -> mark(MATH_MARK, i, to);
      case '^' -> mark(CARET_MARK, i, to);
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
    boolean isLast = next == '\\' && i + 2 == to;
    if (next == '\n' || isLast || next == '\\' && i + 2 < to && raw.charAt(i + 2) == '\n') {
      out.add(Inline.LINE, i, i + 1);
      return isLast ? to : raw.indexOf('\n', i) + 1;
    }
    if (next == '\\' && i + 2 < to && raw.charAt(i + 2) == ' ') { // meant to break the line
      out.add(Inline.LINE, i, i + 2);
      return i + 2;
    }
    if (Character.isLetterOrDigit(next) || next == ' ') {
      return literal(i);
    }
    out.add(next, i, i + 2);
    return i + 2;
  }

  private int entity(int i, int to) {
    var entity = Entity.at(raw, i, to);
    if (entity == null) {
      return literal(i);
    }
    out.add(entity.shown(), i, entity.end());
    return entity.end();
  }

  /** A sign behind a name that is typed as mathematics, or between carets. */
  private int mark(Pattern form, int i, int to) {
    var match = form.matcher(raw).region(i, to);
    if (!match.lookingAt()) {
      return literal(i);
    }
    for (var name : match.group(1).split(" ?, ?")) {
      out.add(shown(name), i, match.end());
    }
    return match.end();
  }

  private static char shown(String name) {
    return switch (name) {
      case "\\dagger" -> '†';
      case "\\ddagger" -> '‡';
      case "\\ast" -> '*';
      case "\\star" -> '⋆';
      case "\\spadesuit" -> '♠';
      case "\\clubsuit" -> '♣';
      case "\\heartsuit" -> '♥';
      case "\\diamondsuit" -> '♦';
      case "\\diamond" -> '⋄';
      case "\\triangle" -> '△';
      case "\\sharp" -> '♯';
      case "\\S" -> '§';
      case "\\P" -> '¶';
      default -> name.charAt(name.length() - 1);
    };
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
      picture(tag.span(), address);
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

  private @Nullable HtmlTag partner(HtmlTag tag, int from, int to) {
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
    int close = Brackets.closing(raw, i + 1, to);
    int end = close < 0 ? -1 : Brackets.closingParenthesis(raw, close + 1, to);
    if (end < 0) {
      return literal(i);
    }
    picture(new Span(i, end + 1), Brackets.address(raw, close + 2, end));
    return end + 1;
  }

  private void picture(Span all, @Nullable Span address) {
    int before = out.length();
    if (address != null && Badge.show(out, address)) {
      wrap(Kind.TAG, "badge", all, address, before, null);
      return;
    }
    boolean isPlain = address != null && !address.of(raw).contains("{");
    out.pictures.add(new Inline.Picture(all, isPlain ? address : null));
  }

  private int link(int i, int to) {
    int close = Brackets.closing(raw, i, to);
    int end = close < 0 ? -1 : Brackets.closingParenthesis(raw, close + 1, to);
    if (end < 0) {
      return literal(i);
    }
    int before = out.length();
    scan(i + 1, close);
    var target = Brackets.address(raw, close + 2, end);
    wrap(Kind.LINK, "", new Span(i, end + 1), new Span(i + 1, close), before, target);
    return end + 1;
  }

  private int emphasis(int i, int to) {
    char c = raw.charAt(i);
    int length = 1;
    while (i + length < to && raw.charAt(i + length) == c && length < 3) {
      length++;
    }
    if (!Emphasis.opens(raw, i, length, to)) {
      return literals(i, length);
    }
    int end = Emphasis.closing(raw, c, length, i + length, to);
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
    int start = raw.lastIndexOf('\n', i - 1) + 1;
    boolean isHeading = HEADING.matcher(raw).region(start, i).lookingAt();
    boolean isNewBlock = lines > 1 || content > blanks || isHeading;
    out.add(isNewBlock ? Inline.PARAGRAPH : isHard ? Inline.LINE : '\n', i, i + 1);
    return Math.min(content, to);
  }

  private void wrap(
      Kind kind, String name, Span all, Span inner, int before, @Nullable Span target) {
    var opening = raw.substring(all.start(), inner.start());
    boolean isHeavy = kind == Kind.TAG && HEAVY.matcher(opening).find();
    var text = new Span(before, out.length());
    out.wraps.add(new Wrap(kind, name, all, inner, text, target, isHeavy));
  }
}
