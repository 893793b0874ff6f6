package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what is left of an item at the signs and words that part one fact from the next. */
final class Segments {

  private static final String OPENERS = "([（「“《【";
  private static final String CLOSERS = ")]）」”》】";
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[,;](?=[\\s\u00A0])|[，；|·•]|[\\s\u00A0]+[-–—]{1,3}[\\s\u00A0]+|——|\\s+(?:at|from|@)\\s+(?=[\\p{Lu}\\p{IsHan}]|the )");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{N})\\p{IsHan}]{2}|\\bU\\.S|\\bU\\.S\\.A|\\bU\\.K|\\bS\\.A\\.R)(?:\\.(?=\\s+[\\p{Lu}\\p{IsHan}])|。)");
  private static final Pattern COUNTRY =
      Pattern.compile(".*\\b(?:U\\.S|U\\.S\\.A|U\\.K|S\\.A\\.R)\\.", Pattern.DOTALL);
  private static final Pattern LEADING = Pattern.compile("[\\s\u00A0,，:：;；.。|)\\]）】–—·•~-]+");
  private static final Pattern TRAILING = Pattern.compile("[\\s\u00A0,，;；:：|(\\[（【–—·•-]+$");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          ".*(?:\\b\\p{Lu}|\\b(?:Inc|Ltd|Co|Corp|Prof|Dr|Sc|Eng|Phil|Dept|etc|al|Jr|Sr|Univ|Tech|Assoc))\\.",
          Pattern.DOTALL);
  private static final Pattern NESTED_SIGN =
      Pattern.compile("[ \\t]+(?:[-*+]|\\d{1,2}[.)])[ \\t]+");

  private final Inline in;
  private final List<Segment> segments = new ArrayList<>();

  private Segments(Inline in) {
    this.in = in;
  }

  /**
   * The segments of an item, in order.
   *
   * @param cover what of it is understood already
   */
  static List<Segment> of(Inline in, Cover cover) {
    var segments = new Segments(in);
    int line = -1;
    int lineEnd = -1;
    boolean isNested = false;
    for (var piece : cover.pieces()) {
      if (piece.start() >= lineEnd) {
        line++;
        lineEnd = segments.endOfLine(piece.end());
        isNested = segments.isNested(piece.start());
      }
      segments.cut(piece, line, isNested);
    }
    return segments.segments;
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < in.length() && in.at(i) != Inline.LINE && in.at(i) != Inline.PARAGRAPH) {
      i++;
    }
    return i;
  }

  private boolean isNested(int visible) {
    int at = in.source(new Span(visible, visible + 1)).start();
    int start = in.raw.lastIndexOf('\n', at) + 1;
    return start > 0 && NESTED_SIGN.matcher(in.raw).region(start, in.raw.length()).lookingAt();
  }

  private void cut(Span piece, int line, boolean isNested) {
    int from = piece.start();
    var before = "";
    int depth = 0;
    boolean isQuoted = false;
    var separator = matcher(SEPARATOR);
    var sentence = matcher(SENTENCE);
    for (int i = from; i < piece.end(); i++) {
      char c = in.at(i);
      depth += OPENERS.indexOf(c) >= 0 ? 1 : CLOSERS.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
      isQuoted ^= c == '"';
      if (depth > 0 || isQuoted || isInLabel(i)) {
        continue;
      }
      if (endsLead(from, i, piece)) {
        add(new Span(from, i), line, isNested, before);
        before = " ";
        from = i;
      }
      boolean endsSentence =
          sentence.region(i, piece.end()).lookingAt() && endsSentence(from, i + 1);
      boolean separates = separator.region(i, piece.end()).lookingAt();
      boolean standsBeforeLink = (c == ',' || c == '，') && beginsLabel(i + 1);
      if (endsSentence || separates || standsBeforeLink) {
        add(new Span(from, i), line, isNested, before);
        from = endsSentence ? sentence.end() : separates ? separator.end() : i + 1;
        before = in.text.substring(i, from).strip();
        i = from - 1;
      }
    }
    add(new Span(from, piece.end()), line, isNested, before);
  }

  /** Whether a place is within the label of a link, which is one thing. */
  private boolean isInLabel(int i) {
    return in.wraps.stream()
        .filter(wrap -> wrap.kind() == Inline.Kind.LINK)
        .anyMatch(wrap -> wrap.text().start() <= i && i < wrap.text().end());
  }

  private boolean beginsLabel(int i) {
    return in.wraps.stream()
        .anyMatch(wrap -> wrap.kind() == Inline.Kind.LINK && wrap.text().start() == i);
  }

  /** Whether a full stop ends a sentence, rather than an abbreviation. */
  private boolean endsSentence(int from, int to) {
    return !isAbbreviated(in, from, to) || COUNTRY.matcher(in.text).region(from, to).matches();
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(in.text).useTransparentBounds(true);
  }

  /** Whether a bold text or a link ends here with which the segment began. */
  private boolean endsLead(int from, int i, Span piece) {
    var begun = new Span(from, piece.end()).trimmed(in.text);
    for (var wrap : in.wraps) {
      boolean isLead = wrap.isBold() || wrap.kind() == Inline.Kind.LINK;
      var text = wrap.text().trimmed(in.text);
      if (isLead && text.start() == begun.start() && wrap.text().end() == i && i < piece.end()) {
        return true;
      }
    }
    return false;
  }

  private void add(Span span, int line, boolean isNested, String before) {
    var bare = bare(in, span);
    if (in.text(bare).chars().anyMatch(Character::isLetterOrDigit)) {
      segments.add(new Segment(bare, line, isNested, before));
    }
  }

  /** Without separators at its edges, and without brackets around all of it. */
  static Span bare(Inline in, Span span) {
    var text = in.text;
    int from = span.start();
    int to = span.end();
    var leading = LEADING.matcher(text).region(from, to);
    from = leading.lookingAt() ? leading.end() : from;
    var trailing = TRAILING.matcher(text).region(from, to);
    to = trailing.find() ? trailing.start() : to;
    while (to > from && ".。".indexOf(in.at(to - 1)) >= 0 && !isAbbreviated(in, from, to)) {
      to--;
    }
    if (to > from && CLOSERS.indexOf(in.at(to - 1)) >= 0 && opening(in, to - 1, from) < 0) {
      return bare(in, new Span(from, to - 1)); // the other one is before the segment
    }
    if (to > from && OPENERS.indexOf(in.at(from)) >= 0 && opening(in, to - 1, from) == from) {
      return bare(in, new Span(from + 1, to - 1));
    }
    return new Span(from, Math.max(from, to));
  }

  private static boolean isAbbreviated(Inline in, int from, int to) {
    return ABBREVIATED.matcher(in.text).region(from, to).matches();
  }

  /** A stretch with the other halves of its brackets, where they are right beside it. */
  static Span balanced(Inline in, Span span) {
    int depth = 0;
    int lowest = 0;
    for (int i = span.start(); i < span.end(); i++) {
      depth += OPENERS.indexOf(in.at(i)) >= 0 ? 1 : CLOSERS.indexOf(in.at(i)) >= 0 ? -1 : 0;
      lowest = Math.min(lowest, depth);
    }
    int from = lowest < 0 && OPENERS.indexOf(in.at(span.start() - 1)) >= 0 ? 1 : 0;
    int to = depth > lowest && CLOSERS.indexOf(in.at(span.end())) >= 0 ? 1 : 0;
    return new Span(span.start() - from, span.end() + to);
  }

  /** Where the bracket opens that closes at a place; -1 when it does not. */
  static int opening(Inline in, int close, int from) {
    if (CLOSERS.indexOf(in.at(close)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = close; i >= from; i--) {
      char c = in.at(i);
      depth += CLOSERS.indexOf(c) >= 0 ? 1 : OPENERS.indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
