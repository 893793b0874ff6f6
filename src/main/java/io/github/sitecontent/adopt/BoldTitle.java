package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the title of a publication that stands in bold. */
final class BoldTitle {

  private final Inline in;
  private final @Nullable AuthorList authors;
  private final TitleEdges edges;

  BoldTitle(Inline in, @Nullable AuthorList authors, TitleEdges edges) {
    this.in = in;
    this.authors = authors;
    this.edges = edges;
  }

  /** A first line in bold, whatever it may be that leads somewhere further down. */
  @Nullable Span line() {
    int from = 0;
    while (from < in.length() && !Character.isLetterOrDigit(in.at(from))) {
      from++;
    }
    for (var wrap : in.wraps) {
      var text = wrap.text().trimmed(in.text);
      boolean isFirst = wrap.isBold() && text.start() <= from && text.end() > from;
      if (isFirst && isLineEnd(text.end()) && isFree(text)) {
        var title = edges.withoutLabel(text);
        var said = in.text(title).strip();
        return TitleGrammar.words(said) >= 3 && !isVenue(said) ? title : null;
      }
    }
    return null;
  }

  /** A line in bold behind the label on the picture of a card. */
  @Nullable Span behindLabel() {
    for (var wrap : in.wraps) {
      var text = wrap.text().trimmed(in.text);
      var said = in.text(text);
      boolean isLine =
          wrap.isBold() && Inline.isBreak(in.at(text.start() - 1)) && isLineEnd(text.end());
      if (isLine
          && !isVenue(said)
          && isFree(text)
          && TitleGrammar.words(said) >= 4
          && TitleGrammar.words(in.text(new Span(0, text.start()))) <= 4) {
        return edges.withoutLabel(text);
      }
    }
    return null;
  }

  /** A sentence in bold that the names follow: **Maps of the Far Side.** Ada Lovelace */
  @Nullable Span beforeAuthors() {
    if (authors == null) {
      return null;
    }
    int end = new Span(0, authors.span().start()).trimmed(in.text).end();
    for (var wrap : in.wraps) {
      var text = wrap.text().trimmed(in.text);
      boolean isBefore =
          wrap.isBold() && text.end() == end && TitleGrammar.words(in.text(text)) >= 4;
      if (isBefore && isFree(text) && ".?!".indexOf(in.at(end - 1)) >= 0) {
        return edges.withoutLabel(text);
      }
    }
    return null;
  }

  /** Whether nothing but links stands behind a place in its line. */
  boolean isLineEnd(int place) {
    int at = place;
    while (at < in.length() && !Inline.isBreak(in.at(at))) {
      int here = at;
      var link =
          in.wraps.stream()
              .filter(
                  w -> w.kind() == Kind.LINK && w.text().start() == here && w.text().length() > 0)
              .findFirst();
      if (link.isEmpty() && Character.isLetter(in.at(at))) {
        return false;
      }
      at = link.map(w -> w.text().end()).orElse(at + 1);
    }
    return true;
  }

  private static boolean isVenue(String text) {
    return TitleEnd.VENUE_BEGINS.matcher(text).matches() || VenueGrammar.isLabel(text);
  }

  private boolean isFree(Span span) {
    return authors == null || !authors.span().overlaps(span);
  }
}
