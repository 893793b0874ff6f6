package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Wrap;
import io.github.sitecontent.adopt.TitleGrammar.Title;
import io.github.sitecontent.adopt.VenueGrammar.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an item says of a publication, as places in its text.
 *
 * @param in the item
 * @param authors null when none are named
 * @param title of it
 * @param place where and when it appeared
 * @param links with short labels, outside of sentences
 * @param picture null when there is none
 * @param rest what else is said
 */
record PublicationFacts(
    Inline in,
    @Nullable AuthorList authors,
    Title title,
    Place place,
    List<LinkFact> links,
    Inline.@Nullable Picture picture,
    List<Span> rest) {

  /**
   * A link.
   *
   * @param wrap its signs
   * @param label of it, in the visible text, without brackets
   */
  record LinkFact(Wrap wrap, Span label) {

    /** The signs around its label and its address. */
    Frame frame(Inline in) {
      return Frame.of(in.raw, wrap.all(), in.source(label), wrap.target());
    }
  }

  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://|mailto:|\\.{0,2}/|[\\w-]+/)[^\\s{}\\\\\"<>]*|[\\w./-]+\\.(?:pdf|html|bib|txt|png|jpe?g|gif|svg|webp)");
  private static final Pattern NEXT_LINE =
      Pattern.compile(" ?\\n[ \\t]*(?![|>#+*`~^:{=$-]|\\[[^\\]\\n]*\\]:|\\d+[.)]|\\s)");
  static final Pattern ARCHIVE =
      Pattern.compile(
          "//(?:www\\.|papers\\.|dx\\.)?(?:arxiv\\.org/(?:abs|pdf)|biorxiv\\.org|medrxiv\\.org|doi\\.org|openreview\\.net/|aclanthology\\.org|ssrn\\.com)");
  private static final Pattern REST = Pattern.compile("[\\s,]{1,2}et\\.? ?al\\b");
  // Maps of the Moon: A Study
  private static final Pattern ARTICLE = Pattern.compile("(?:An?|The) ");
  // a patent is no publication: 一种装置:中国, CN 220649966U
  private static final Pattern PATENT =
      Pattern.compile("(?i)\\bpatent\\b.{0,30}\\d{5,}|专利号|发明专利|实用新型|\\bCN ?\\d{8,}");
  private static final int LONGEST = 12_000;

  /**
   * Reads an item; null when it is no publication.
   *
   * @param known names of people on the page
   */
  static @Nullable PublicationFacts of(String item, Set<String> known) {
    if (item.length() > LONGEST) {
      return null;
    }
    var in = new Inline(item);
    if (PATENT.matcher(in.text).find()) {
      return null;
    }
    var authors = authors(in, known);
    var title = new TitleGrammar(in, authors).find();
    if (title == null) {
      return null;
    }
    if (authors != null && authors.span().overlaps(title.span())) {
      return null;
    }
    var cover = new Cover(in);
    cover.add(title.span());
    if (authors != null) {
      cover.add(authors.span());
    }
    var links = new LinkGrammar(in).find(cover, title);
    links.forEach(link -> cover.add(link.wrap().text()));
    int start =
        authors == null
            ? title.span().start()
            : Math.min(title.span().start(), authors.span().start());
    var place = new VenueGrammar(in).find(cover.pieces(), start);
    for (var span : new Span[] {place.venue(), place.name(), place.year()}) {
      if (span != null) {
        cover.add(span);
      }
    }
    var picture =
        in.pictures.stream()
            .filter(p -> p.address() != null && isUrl(p.address().of(item)))
            .findFirst();
    return new PublicationFacts(
        in, authors, title, place, links, picture.orElse(null), cover.pieces());
  }

  static boolean isUrl(String text) {
    long open = text.chars().filter(c -> c == '(').count();
    long closed = text.chars().filter(c -> c == ')').count();
    return open == closed && URL.matcher(text).matches();
  }

  /** Whether there is enough of it to be sure. */
  boolean isSure() {
    boolean hasAuthors = authors != null && names() >= 2;
    boolean hasPlace = place.venue() != null && place.year() != null;
    boolean isSingle = authors != null && (place.year() != null || place.venue() != null);
    return hasAuthors
        || hasPlace && (title.link() != null || words() >= 4)
        || isSingle
        || isLinked()
        || isWith();
  }

  /** Whether its title leads to where papers are kept. */
  private boolean isLinked() {
    var link = title.link();
    return words() >= 4
        && link != null
        && link.target() != null
        && ARCHIVE.matcher(link.target().of(in.raw)).find();
  }

  /** Whether its title has more words than most remarks. */
  boolean isLong() {
    return words() >= 5;
  }

  /** Whether a title of several words, in signs of its own, makes it one among others. */
  boolean isTitled() {
    boolean isSetOff =
        in.wraps.stream()
            .filter(w -> w.isBold() || w.name().matches("h[1-6]") || in.isClassed(w, "title"))
            .anyMatch(w -> w.text().contains(title.span()));
    return words() >= 4 && (title.link() != null || isSetOff);
  }

  /** Whether it names those that its own author wrote it with. */
  private boolean isWith() {
    return authors != null && AuthorGrammar.isBehindWith(in, authors.span().start());
  }

  /** Whether it names several authors, or those that its own author wrote it with, and a place. */
  boolean isComplete() {
    return place.venue() != null && place.year() != null && (names() >= 2 || isWith());
  }

  /** The item with its title and its authors on one line each, which no reader can see. */
  String oneLine() {
    var text = in.raw;
    var spans = new ArrayList<Span>();
    spans.add(in.source(title.span()));
    if (authors != null && in.text(authors.span()).indexOf(Inline.LINE) < 0) {
      spans.add(in.source(authors.span()));
    }
    spans.sort(java.util.Comparator.comparingInt(span -> -span.start()));
    for (var span : spans) {
      var joined = NEXT_LINE.matcher(span.of(text)).replaceAll(" ");
      text = text.substring(0, span.start()) + joined + text.substring(span.end());
    }
    return text;
  }

  /** What else is said, cut where signs around other facts end. */
  List<Span> pieces() {
    var pieces = new ArrayList<Span>();
    for (var piece : rest) {
      int from = piece.start();
      for (int i = from + 1; i < piece.end(); i++) {
        if (isEdge(piece, i)) {
          pieces.add(new Span(from, i).trimmed(in.text));
          from = i;
        }
      }
      pieces.add(new Span(from, piece.end()).trimmed(in.text));
    }
    return pieces;
  }

  private boolean isEdge(Span piece, int place) {
    for (var wrap : in.wraps) {
      boolean ends = wrap.text().end() == place && wrap.text().start() < piece.start();
      boolean begins = wrap.text().start() == place && wrap.text().end() > piece.end();
      if (ends || begins) {
        return true;
      }
    }
    return false;
  }

  private int words() {
    return TitleGrammar.words(in.text(title.span()));
  }

  private int names() {
    return authors == null
        ? 0
        : (int) authors.authors().stream().filter(a -> isFullName(in.text(a.name()))).count();
  }

  private static boolean isFullName(String name) {
    return name.strip().chars().anyMatch(c -> " .,".indexOf(c) >= 0) || TitleGrammar.isHan(name);
  }

  // --- authors

  private static @Nullable AuthorList authors(Inline in, Set<String> known) {
    AuthorList best = null;
    double most = 0;
    var grammar = new AuthorGrammar(in, known);
    for (int i = 0; i < in.length(); i++) {
      if (!isStart(in, i)) {
        continue;
      }
      var list = grammar.at(i, in.length());
      if (list == null || grammar.isWithinTitle(i)) {
        continue;
      }
      double score = score(in, list, known);
      if (score > most) {
        most = score;
        best = list;
      }
      if (list.has(3)) {
        i = list.span().end() - 1; // a part of it is no better
      }
    }
    return best;
  }

  private static boolean isStart(Inline in, int i) {
    if (!Character.isLetter(in.at(i)) || Character.isLetterOrDigit(in.at(i - 1))) {
      return false;
    }
    int k = i - 1;
    while (k >= 0 && Span.isBlank(in.at(k)) && !Inline.isBreak(in.at(k))) {
      k--;
    }
    char before = k < 0 ? Inline.PARAGRAPH : in.at(k);
    boolean isSubtitle =
        before == ':' && ARTICLE.matcher(in.text).region(i, in.length()).lookingAt();
    boolean isBegin =
        !isSubtitle
            && (Inline.isBreak(before)
                || TitleEdges.isPicture(before)
                || ",.:;)]”\"|?!·*(】—–\uFFFC".indexOf(before) >= 0);
    int place = i;
    return isBegin
        || AuthorGrammar.isBehindWith(in, i)
        || in.wraps.stream()
            .anyMatch(
                w ->
                    w.text().start() == place
                        || w.text().end() <= place && w.text().end() > place - 3);
  }

  private static double score(Inline in, AuthorList list, Set<String> known) {
    double score = 0;
    for (var author : list.authors()) {
      var name = in.text(author.name());
      boolean isRest = NameGrammar.restAt(name, 0, name.length()) != null;
      score += isRest ? 0 : isFullName(name) ? 1 : 0.2; // (Lovelace et al., 2005) is a citation
      var bold =
          in.wraps.stream()
              .anyMatch(
                  w ->
                      w.isBold()
                          && w.text().contains(author.name())
                          && w.text().length() < author.name().length() + 6);
      score += bold ? 1 : 0;
      score += author.marks().isEmpty() ? 0 : 0.3;
    }
    char before = in.at(list.span().start() - 1);
    boolean isLine = Inline.isBreak(before) || isLabel(in, list.span().start());
    char behind = in.at(list.span().end());
    boolean isNamed =
        "),.".indexOf(behind) >= 0 && AuthorGrammar.isBehindWith(in, list.span().start());
    boolean isEnclosed = behind == ')' && before == '(' && list.has(2);
    boolean isWhole =
        isNamed
            || isEnclosed
            || REST.matcher(in.text).region(list.span().end(), in.length()).lookingAt()
            || isLine && (Inline.isBreak(behind) || behind == '.' || behind == '(')
            || isLine
                && TitleGrammar.APA_YEAR
                    .matcher(in.text)
                    .region(list.span().end(), in.length())
                    .lookingAt();
    // one name alone may be anything, but for that of somebody who wrote other papers of the list
    boolean isKnown =
        known.contains(in.text(list.authors().get(0).name()))
            && (Inline.isBreak(behind) || ".,(".indexOf(behind) >= 0);
    if (list.authors().size() == 1 && score < 2 && !isWhole && !isKnown) {
      return 0;
    }
    boolean isCalledSo =
        in.wraps.stream()
            .anyMatch(w -> w.text().contains(list.span()) && in.isClassed(w, "author"));
    return score < 1 ? 0 : score + (isLine ? 0.5 : 0) + (isCalledSo ? 2 : 0);
  }

  /** Whether nothing but a number or a bracket stands before a place. */
  private static boolean isLabel(Inline in, int place) {
    return place < 8 && in.text.chars().limit(place).noneMatch(Character::isLetter);
  }
}
