package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import io.github.sitecontent.adopt.Inline.Wrap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the title of a publication: by its quotes, its heading, its link, or its place. */
final class TitleGrammar {

  private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^”\"」』\u2028\u2029]{8,})[”\"」』]");
  // what goes on behind a title in quotes, rather than within it
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "(?:in|at|(?:(?:has been|was|is|to be|to) )?(?:published|accepted|submitted|presented|appear(?:ed|s)?|under review)) ");
  static final Pattern APA_YEAR =
      Pattern.compile("[\\s,.:;]*\\(((?:19|20)\\d\\d)[a-z]?(?:,[^)]{0,20})?\\)[\\s.,:]*");
  private static final Pattern BARE_YEAR =
      Pattern.compile(
          "[\\s,.:;]*((?:19|20)\\d\\d)(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)?[.,:]\\s+");
  private static final Pattern AFTER_AUTHORS =
      Pattern.compile("(?:[\\s,.:;，。\u2028\u2029]|et\\.? ?al\\.?|\\([^()]{0,40}\\)(?=[.,:\\s]))*");

  static final Pattern LABEL_WORD =
      Pattern.compile(
          "(?i)\\b(?:page|project|code|video|slides?|paper|pdf|poster|scholar|demo|web|site|data|dataset|supplement\\w*"
              + "|material|appendix|arxiv|bib|bibtex|link|version|proceedings|university|lab|workshop|conference|review|media|news)\\b");

  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)(?:one|two|three|several|\\d+)(?: more)? (?:papers?|manuscripts?)\\b");
  // of the further sentences of a title, in words
  private static final int MOST_MORE = 12;

  private final Inline in;
  private final @Nullable AuthorList authors;
  private final TitleEdges edges;
  private final TitleEnd titleEnd;
  private final BoldTitle bold;

  TitleGrammar(Inline in, @Nullable AuthorList authors) {
    this.in = in;
    this.authors = authors;
    this.edges = new TitleEdges(in);
    this.titleEnd = new TitleEnd(in, edges);
    this.bold = new BoldTitle(in, authors, edges);
  }

  /**
   * A title.
   *
   * @param span of it, in the visible text
   * @param link around it; null when there is none
   */
  record Title(Span span, @Nullable Wrap link) {}

  @Nullable Title find() {
    var span = quoted();
    if (span == null) {
      span = heading();
    }
    if (span == null) {
      span = bold.line();
    }
    if (span == null) {
      span = bold.beforeAuthors();
    }
    if (span == null) {
      span = linked();
    }
    if (span == null) {
      span = bold.behindLabel();
    }
    if (span == null && authors != null) {
      span = before(authors.span().start());
    }
    if (span == null && authors != null) {
      span = behind(authors.span().end());
    }
    if (span == null && authors == null) {
      span = alone();
    }
    if (span == null) {
      return null;
    }
    var settled = edges.settled(span);
    if (NO_TITLE.matcher(in.text(settled)).lookingAt()) {
      return null;
    }
    return settled.length() < 4 ? null : new Title(settled, linkAround(settled));
  }

  private @Nullable Wrap linkAround(Span title) {
    for (var wrap : in.wraps) {
      var text = wrap.text().trimmed(in.text);
      boolean isSame = text.contains(title) && text.length() <= title.length() + 2;
      if (wrap.kind() == Kind.LINK && wrap.target() != null && isSame) {
        return wrap;
      }
    }
    return null;
  }

  private boolean isFree(Span span) {
    return authors == null || !authors.span().overlaps(span);
  }

  private @Nullable Span quoted() {
    for (var quote = QUOTED.matcher(in.text); quote.find(); ) {
      var span = new Span(quote.start(1), quote.end(1));
      var rest = in.text.substring(quote.end()).stripLeading();
      boolean goesOn =
          rest.startsWith(":")
              || !rest.isEmpty()
                  && Character.isLowerCase(rest.charAt(0))
                  && !BEHIND_TITLE.matcher(rest).lookingAt();
      boolean isPart =
          quote.start() > 0
              && Character.isLetter(in.at(quote.start() - 2))
              && !isBehindAuthors(quote.start());
      boolean isPlaced =
          authors == null
              || isBehindAuthors(quote.start())
              || quote.start() < authors.span().start();
      boolean isBegin = isBeginOfTitle(span, quote.end());
      if (!goesOn && !isPart && !isBegin && isPlaced && isFit(span) && isFree(span)) {
        return edges.withoutLabel(span);
      }
    }
    return null;
  }

  /** Whether a quotation is long enough; what is in the corners of Japanese is a title anyway. */
  private boolean isFit(Span quotation) {
    return words(in.text(quotation)) >= 2 || "「『".indexOf(in.at(quotation.start() - 1)) >= 0;
  }

  /** Whether the title only begins with a quotation: "So it goes" Studies of Resignation. ICML */
  private boolean isBeginOfTitle(Span quotation, int end) {
    var rest = new Span(end, titleEnd.of(end));
    return words(in.text(quotation)) <= 3
        && Character.isLetter(in.at(end + 1))
        && words(in.text(rest)) >= 3
        && !TitleEnd.VENUE_BEGINS.matcher(in.text(rest).strip()).matches();
  }

  private boolean isBehindAuthors(int place) {
    return authors != null
        && place >= authors.span().end()
        && in.text.substring(authors.span().end(), place).replaceAll("[\\s,.:;]", "").length() < 8;
  }

  private @Nullable Span heading() {
    for (var wrap : in.wraps) {
      boolean isHeading = wrap.name().matches("h[1-6]");
      boolean isTitle =
          wrap.kind() == Kind.TAG || wrap.kind() == Kind.LINK && !wrap.name().isEmpty();
      isTitle = isTitle && in.isClassed(wrap, "title");
      boolean isFit = words(in.text(wrap.text())) >= 2 && isFree(wrap.text());
      if ((isHeading || isTitle) && isFit) {
        return edges.withoutLabel(wrap.text());
      }
    }
    return null;
  }

  private @Nullable Span linked() {
    for (var wrap : in.wraps) {
      var text = in.text(wrap.text()).strip();
      boolean isLong =
          words(text) >= 4
              || text.length() >= 22
              || isHan(text) && text.length() > 7
              || isShortTitle(wrap.text());
      boolean isUrl =
          text.startsWith("http")
              || text.matches(
                  "(?s).*://.*|\\S+\\.\\w{2,4}|(?i:doi|arxiv|pmid)\\b.{0,3}\\d.*|10\\.\\d+/.*");
      boolean isLabel = // [Slides of the talk in 2024], ICLR 2024 (Oral)
          text.matches("\\[[^\\[\\]]{1,40}\\]") || VenueGrammar.isLabel(text);
      if (wrap.kind() == Kind.LINK && isLong && !isUrl && !isLabel && isFree(wrap.text())) {
        return edges.withoutLabel(wrap.text());
      }
    }
    return null;
  }

  /** Whether three words that lead somewhere begin a line, and name no thing beside the paper. */
  private boolean isShortTitle(Span link) {
    var text = in.text(link).strip();
    int before = link.start() - 1;
    while (before >= 0 && in.at(before) == ' ') {
      before--;
    }
    boolean isFirst = Inline.isBreak(in.at(before)) || in.at(before) == '|';
    return isFirst && words(text) == 3 && !LABEL_WORD.matcher(text).find();
  }

  /** What stands right before the authors. */
  private @Nullable Span before(int end) {
    int label = endOfLabel(end);
    var best = lineBefore(end, label);
    if (best == null && bold.isLineEnd(label)) { // what looked like a label is the title
      best = lineBefore(end, 0);
    }
    if (best == null || in.text(best).matches("\\[[^\\[\\]]*\\]")) { // [Submitted to a journal]
      return null;
    }
    var span = edges.withoutLabel(best).trimmed(in.text);
    var setOff = setOff(span);
    return setOff != null ? setOff : edges.withoutVenue(edges.withoutLinks(span));
  }

  private int endOfLabel(int end) {
    int from = 0;
    for (var wrap : in.wraps) { // a label in code, or in a tag of its own, is no part of it
      boolean isVenue = VenueGrammar.isLabel(in.text(wrap.text()).strip());
      boolean isLabel =
          (isVenue || wrap.kind() == Kind.CODE || wrap.kind() == Kind.TAG)
              && wrap.text().end() < end
              && words(in.text(wrap.text())) <= 6
              && in.text
                      .substring(Math.min(from, wrap.text().start()), wrap.text().start())
                      .strip()
                      .length()
                  < 3;
      if (isLabel
          && (isVenue || !wrap.name().matches("em|i|b|strong|u|div|p|h\\d|li|ins|mark|font"))) {
        from = Math.max(from, wrap.text().end());
      }
    }
    return from;
  }

  /** The last line of several words between two places; null when there is none. */
  private @Nullable Span lineBefore(int end, int from) {
    var best = (Span) null;
    int at = from;
    for (int i = from; i <= end; i++) {
      if (i == end || in.at(i) == Inline.PARAGRAPH || in.at(i) == Inline.LINE) {
        var piece = new Span(at, i).trimmed(in.text);
        at = i + 1;
        boolean isFit = words(in.text(piece)) >= 3 || isHan(in.text(piece)) && piece.length() > 5;
        boolean isBesideAuthors = i == end && isLinked(piece);
        if (isFit && (isBesideAuthors || !edges.isAllLinks(piece))) {
          best = piece;
        }
      }
    }
    return best;
  }

  /** Whether a piece is a link, but for what separates it from the authors. */
  private boolean isLinked(Span piece) {
    return in.wraps.stream()
        .filter(wrap -> wrap.kind() == Kind.LINK && wrap.text().start() == piece.start())
        .map(wrap -> wrap.text().end())
        .anyMatch(
            end -> end <= piece.end() && in.text(new Span(end, piece.end())).matches("[,.: ]*"));
  }

  /** The words in bold or italics with which a line begins, when more than a label. */
  private @Nullable Span setOff(Span line) {
    for (var wrap : in.wraps) {
      var text = wrap.text().trimmed(in.text);
      boolean isFirst = text.start() == line.start() && text.end() < line.end();
      boolean isTitle = (wrap.isBold() || wrap.isItalic()) && words(in.text(text)) >= 4;
      if (!isFirst || !isTitle) {
        continue;
      }
      var behind = in.text.substring(text.end(), line.end());
      boolean isSaid = TitleEnd.VENUE_BEGINS.matcher(behind.replaceAll("^[\\s.,]+", "")).matches();
      if (in.at(text.end() - 1) == '.' || isSaid || behind.matches("(?s)[\\s.,]*[(\\[].*")) {
        return text;
      }
    }
    return null;
  }

  private @Nullable Span behind(int from) {
    int at = from;
    boolean isApa = APA_YEAR.matcher(in.text).region(from, in.length()).lookingAt();
    for (var form : new Pattern[] {APA_YEAR, BARE_YEAR, AFTER_AUTHORS}) {
      var skip = form.matcher(in.text).region(at, in.length());
      if (skip.lookingAt() && (form != BARE_YEAR || at == from)) {
        at = skip.end();
      }
    }
    for (var wrap : in.wraps) {
      boolean isTitle =
          Math.abs(wrap.text().start() - at) <= 1
              && wrap.kind() != Kind.LINK
              && words(in.text(wrap.text())) >= 4
              && !wrap.name().matches("div|p|li|span");
      if (isTitle) {
        return wrap.text();
      }
    }
    int end = titleEnd.of(at);
    end = isApa ? beforeVenue(at, end) : end;
    var span = new Span(at, Math.max(at, end)).trimmed(in.text);
    boolean isFit = words(in.text(span)) >= 2 || isHan(in.text(span)) && span.length() > 4;
    return isFit ? span : null;
  }

  /** Where a title of several sentences ends: before the venue, which stands in italics. */
  private int beforeVenue(int from, int end) {
    for (var wrap : in.wraps) {
      int start = wrap.text().start();
      if (wrap.isItalic() && start > end && in.text.substring(end, start).endsWith(". ")) {
        var more = in.text.substring(end, start).replaceFirst("^[\\s.]+", "");
        boolean isTitle =
            words(more) <= MOST_MORE
                && !TitleEnd.VENUE_BEGINS.matcher(more).matches()
                && more.chars().noneMatch(Character::isDigit);
        return isTitle ? start - 2 : end;
      }
    }
    return end;
  }

  /** The text itself, where nobody is named: up to the venue. */
  private @Nullable Span alone() {
    int from = edges.withoutLabel(new Span(0, in.length()).trimmed(in.text)).start();
    while (from < in.length() && !Character.isLetterOrDigit(in.at(from))) {
      from++;
    }
    var label =
        in.wraps.stream().filter(w -> w.kind() == Kind.CODE && w.text().start() <= 2).findFirst();
    if (label.isPresent()) {
      from = label.get().text().end();
    }
    int end = titleEnd.of(from);
    var span = new Span(from, end).trimmed(in.text);
    return words(in.text(span)) >= 4 ? span : null;
  }

  static int words(String text) {
    var stripped = text.strip();
    return stripped.isEmpty() ? 0 : stripped.split("[\\s‐-]+").length;
  }

  private static boolean isHan(int letter) {
    return Character.isIdeographic(letter)
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }

  /** Whether a text is Chinese or Korean: its names are not written in words. */
  static boolean isHan(String text) {
    return text.codePoints().filter(TitleGrammar::isHan).count() * 2 > text.length();
  }
}
