package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A piece of Markdown as its reader sees it, with the way back: each visible character knows the
 * characters that it stands for.
 *
 * <p>Lines that a reader sees end in {@code U+2028}, and paragraphs in {@code U+2029}; a mere line
 * end of the source is a line feed.
 */
final class Inline {

  static final char LINE = '\u2028';
  static final char PARAGRAPH = '\u2029';

  final String raw;
  final StringBuilder text = new StringBuilder();
  final List<Wrap> wraps = new ArrayList<>();
  final List<Picture> pictures = new ArrayList<>();
  private final List<Span> sources = new ArrayList<>();

  /** What surrounds a stretch of text. */
  enum Kind {
    LINK,
    STRONG,
    EMPHASIS,
    CODE,
    TAG
  }

  /**
   * Signs around a stretch of text.
   *
   * @param kind of the signs
   * @param name of the tag; empty for other kinds
   * @param all from the first sign to the last, in the source
   * @param inner what they enclose, in the source
   * @param text what they enclose, as visible
   * @param target of a link, in the source; null for other kinds
   * @param isHeavy whether the style of the tag sets the text in bold
   */
  record Wrap(
      Kind kind,
      String name,
      Span all,
      Span inner,
      Span text,
      @Nullable Span target,
      boolean isHeavy) {
    boolean isBold() {
      return kind == Kind.STRONG || isHeavy || name.matches("b|strong|u|ins|mark");
    }

    boolean isItalic() {
      return kind == Kind.EMPHASIS || name.matches("i|em");
    }
  }

  /**
   * An image.
   *
   * @param all of it, in the source
   * @param address in the source; null when Liquid computes it
   */
  record Picture(Span all, @Nullable Span address) {}

  Inline(String raw) {
    this.raw = raw;
    new InlineScanner(this).scan();
  }

  /** Adds a visible character. */
  void add(char c, int start, int end) {
    boolean isBreak = c == LINE || c == PARAGRAPH || c == '\n';
    if (isBreak && !text.isEmpty() && text.charAt(text.length() - 1) == PARAGRAPH) {
      return;
    }
    text.append(c);
    sources.add(new Span(start, end));
  }

  int length() {
    return text.length();
  }

  /** Where visible text stands in the source. */
  Span source(Span visible) {
    if (visible.length() == 0) {
      int at =
          visible.start() < sources.size() ? sources.get(visible.start()).start() : raw.length();
      return new Span(at, at);
    }
    return new Span(sources.get(visible.start()).start(), sources.get(visible.end() - 1).end());
  }

  /** The source of visible text, with the signs that belong to it alone or partly. */
  Span sourceWithSigns(Span visible) {
    var span = source(visible);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var wrap : wraps) {
        boolean crosses = wrap.all().overlaps(span) && !wrap.inner().contains(span);
        if (crosses && !span.contains(wrap.all())) {
          span =
              new Span(
                  Math.min(span.start(), wrap.all().start()),
                  Math.max(span.end(), wrap.all().end()));
          grew = true;
        }
      }
    }
    return span;
  }

  /** Whether the class of a tag has a word in it, as that of {@code pub-title} has "title". */
  boolean isClassed(Wrap wrap, String word) {
    if (wrap.name().isEmpty() || raw.charAt(wrap.all().start()) != '<') {
      return false;
    }
    var tag = HtmlTag.at(raw, wrap.all().start(), raw.length());
    var classes = tag == null ? null : tag.attribute(raw, "class");
    return classes != null && classes.of(raw).toLowerCase(Locale.ROOT).contains(word);
  }

  String text(Span visible) {
    return visible.of(text);
  }

  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : PARAGRAPH;
  }

  static boolean isBreak(char c) {
    return c == LINE || c == PARAGRAPH || c == '\n';
  }
}
