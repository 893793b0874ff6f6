package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import java.util.regex.Pattern;

/** What stands at the edges of a title, and is no part of it: labels, links, remarks, the venue. */
final class TitleEdges {

  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*[(\\[](?:(?:[^)\\]]{0,40}\\b(?:award|prize|finalist|nominat\\w+)\\b|extended|best|journal|conference|short|full|preliminary)\\b[^)\\]]*|alphabetical order|[^)\\]]{0,20}(?:19|20)\\d\\d|[\\p{L}&-]{2,12} (?:19|20)\\d\\d\\b[^)\\]]{0,40}|(?:highly cited )?paper[^)\\]]*|pre-?print|\\p{Lu}{2,}, vol\\b[^)\\]]*|pdf|code|video|bib|oral|spotlight|(?:JCR|CCF|SCI|EI)\\b[^)\\]]*|Q[1-4])[)\\]）]$",
          Pattern.CASE_INSENSITIVE);
  // of what follows
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:[ ,][Ii]n|[\\s,]\\(?(?:joint(?:ly)? )?(?:with|by):?|[\\s,.;•·|\\u2028]+[Aa]uthors?\\s*:?|\\()\\s*$");
  private static final Pattern NAME_AND_YEAR =
      Pattern.compile("\\p{Lu}[^.!?]{2,90}?,? ['’]?(?:19|20)\\d\\d[.)]*");
  // [MICCAI 2020], (ICML '24), (Invited Paper), 【地图学报】, 3., C9-INTERSPEECH 2024:
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:\\[(?:\\d{1,3}|[^\\]]{2,30})\\]|\\(\\d{1,3}\\)|(?:[Pp]aper )?[Tt]itle ?[:：]|\\([A-Z][^()]{1,25}['’ ]\\d{2,4}\\)|\\((?:[Ii]nvited|[Oo]ral|[Ss]potlight)\\b[^()]{0,20}\\)"
              + "|【[^】]{2,30}】|\\d{1,3}[.)] |[A-Z][\\w&/-]*(?: [A-Z][\\w&/-]*)?,? ['’]?(?:(?:19|20)\\d\\d|\\d\\d) ?[:：|])[\\s:,.-]*");

  // ICML 2026 (CCF-A) | [
  private static final Pattern AROUND_LABEL =
      Pattern.compile("\\([^()]*\\)|^[^\\p{L}]+|[^\\p{L}\\d]+$");

  // Maps of the Moon, CLM 2024
  private static final Pattern LABEL_BEHIND =
      Pattern.compile(
          "[,.]\\s*\\p{Lu}[\\w&/.-]*\\p{Lu}[\\w&/.-]*(?: \\p{Lu}[\\w&/.-]*){0,3}(?: \\([^()]*\\))?,? (?:19|20)\\d\\d\\s*$");

  private final Inline in;

  TitleEdges(Inline in) {
    this.in = in;
  }

  /** A title without the sentence behind it that names where it appeared. */
  Span withoutVenue(Span line) {
    for (int i = line.start() + 9; i < line.end(); i++) {
      boolean isStop = in.at(i) == '.' && !isAbbreviation(i) && Span.isBlank(in.at(i + 1));
      var rest = in.text.substring(Math.min(i + 1, line.end()), line.end()).strip();
      boolean isVenue =
          TitleEnd.VENUE_BEGINS.matcher(rest).matches()
              || NAME_AND_YEAR.matcher(rest).matches()
              || rest.matches("(?s)\\([^)]*\\d{4}.*");
      if (isStop && isVenue && TitleGrammar.words(in.text(new Span(line.start(), i))) >= 3) {
        return new Span(line.start(), i);
      }
    }
    return line;
  }

  /** A title without the short links and the badges behind it. */
  Span withoutLinks(Span title) {
    var span = title;
    for (var wrap : in.wraps) { // Title [pdf] [code] Abstract
      var text = wrap.text();
      boolean isBracketed = in.at(text.start()) == '[' || in.at(text.start() - 1) == '[';
      boolean isBehind = text.start() > span.start() + 8 && text.end() < span.end();
      if (wrap.kind() == Kind.LINK
          && isBracketed
          && isBehind
          && TitleGrammar.words(in.text(text)) <= 4) {
        span = new Span(span.start(), text.start() - (in.at(text.start()) == '[' ? 0 : 1));
      }
    }
    span = span.trimmed(in.text);
    for (int i = in.wraps.size() - 1; i >= 0; i--) {
      var wrap = in.wraps.get(i);
      boolean isLast = wrap.text().length() > 0 && wrap.text().end() == span.end();
      boolean isLink = wrap.kind() == Kind.LINK || wrap.name().equals("badge");
      if (isLast && isLink && wrap.text().start() > span.start() + 8) {
        int end = wrap.text().start();
        while (end > span.start() && " [(|\u00A0\n".indexOf(in.at(end - 1)) >= 0) {
          end--;
        }
        span = new Span(span.start(), end);
      }
    }
    return span;
  }

  /** Whether a line holds links and badges, and at most the venue beside them. */
  boolean isAllLinks(Span line) {
    var rest = new StringBuilder(in.text(line));
    int links = 0;
    boolean holdsBadge = false;
    for (var wrap : in.wraps) {
      var text = wrap.text();
      boolean isBadge = wrap.name().equals("badge");
      boolean isLabel = // of three words, a title would be one
          TitleGrammar.words(in.text(text)) <= 2
              || TitleGrammar.LABEL_WORD.matcher(in.text(text)).find();
      boolean isShort =
          isLabel && TitleGrammar.words(in.text(text)) <= 4 && text.length() < line.length();
      boolean isLink = isBadge || wrap.kind() == Kind.LINK && isShort;
      if (isLink && text.length() > 0 && line.contains(text)) {
        links++;
        holdsBadge |= isBadge;
        for (int i = text.start(); i < text.end(); i++) {
          rest.setCharAt(i - line.start(), ' ');
        }
      }
    }
    var left = AROUND_LABEL.matcher(rest).replaceAll("").strip();
    boolean isTold = holdsBadge || links > 1; // one link may be a title of few words
    return isTold && (left.isEmpty() || VenueGrammar.isLabel(left));
  }

  /** A title without a label such as {@code [MICCAI 2020]}, or badges, at its beginning. */
  Span withoutLabel(Span line) {
    var title = withoutBadges(line);
    var label = LABEL.matcher(in.text).region(title.start(), title.end());
    return label.lookingAt() && label.end() < title.end() - 3
        ? new Span(label.end(), title.end())
        : title;
  }

  private Span withoutBadges(Span line) {
    var title = line.trimmed(in.text);
    for (var wrap : in.wraps) {
      var text = wrap.text();
      boolean isFirst = text.start() == title.start() && text.end() < title.end() - 3;
      if (wrap.name().equals("badge") && isFirst) {
        title = new Span(text.end(), title.end()).trimmed(in.text);
      }
    }
    return title.equals(line.trimmed(in.text)) ? line : title;
  }

  /** A title without what is around it: quotes, stops, remarks in brackets. */
  Span settled(Span span) {
    int start = span.start();
    int end = span.end();
    var lead = LEAD.matcher(in.text(span).stripTrailing());
    if (lead.find() && lead.start() > 8) {
      return settled(new Span(start, start + lead.start()));
    }
    boolean isQuoting = in.text(span).strip().matches("(?s)[\"“][^\"”]+[\"”].*[^\"”.,]+.*");
    if (isQuoting) { // "So it goes": a study of resignation
      return span.trimmed(in.text);
    }
    while (start < end && isBefore(in.at(start))) {
      start++;
    }
    if (start > 0 && "'‘".indexOf(in.at(start - 1)) >= 0) {
      int close = lastOf("'’", start, end);
      end = close > start + 8 ? close : end;
    }
    while (end > start
        && (Span.isBlank(in.at(end - 1)) || ",.;:“”\"|—–".indexOf(in.at(end - 1)) >= 0)) {
      end--;
    }
    var text = in.text(new Span(start, end));
    var remark = REMARK.matcher(text);
    if (remark.find() && remark.start() > 8) {
      return settled(new Span(start, start + remark.start()));
    }
    var venue = LABEL_BEHIND.matcher(text);
    if (venue.find() && TitleGrammar.words(text.substring(0, venue.start())) >= 4) {
      return settled(new Span(start, start + venue.start()));
    }
    int open = text.lastIndexOf('(');
    if (open > 8 && text.endsWith(")") && hasLink(new Span(start + open, end))) {
      return settled(new Span(start, start + open));
    }
    return new Span(start, end);
  }

  private static boolean isBefore(char c) {
    return Span.isBlank(c) || ",.:;-–—“\"'‘|".indexOf(c) >= 0 || isPicture(c);
  }

  /** Whether a character is part of a picture such as a medal. */
  static boolean isPicture(char c) {
    return Character.isSurrogate(c)
        || Character.getType(c) == Character.OTHER_SYMBOL
        || c == '\uFE0F';
  }

  /** The last of some signs between two places, with nothing but a stop behind it; -1 for none. */
  private int lastOf(String signs, int from, int to) {
    int at = to - 1;
    while (at > from && ",. ".indexOf(in.at(at)) >= 0) {
      at--;
    }
    return signs.indexOf(in.at(at)) >= 0 ? at : -1;
  }

  private boolean hasLink(Span span) {
    return in.wraps.stream().anyMatch(w -> w.kind() == Kind.LINK && span.contains(w.text()));
  }

  /** Whether the stop at a place ends a word that was cut short. */
  boolean isAbbreviation(int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(in.at(start - 1))) {
      start--;
    }
    var word = in.text.substring(start, stop);
    return word.length() == 1 && Character.isUpperCase(word.charAt(0))
        || word.matches("vs|etc|al|e\\.g|i\\.e|St|Dr|No|Vol");
  }
}
