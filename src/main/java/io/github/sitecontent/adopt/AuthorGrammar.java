package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.AuthorList.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of authors: names, marks behind them, and what separates them. */
final class AuthorGrammar {

  static final String SIGNS = Vocabulary.MARK_SIGNS + "+$";
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:[ \\n]?(?:["
              + Vocabulary.MARK_SIGNS
              + "]|\uD83D\uDCE7|[\uFE0E\uFE0F]|\\+(?![\\p{L}\\d]))|(?<=["
              + Vocabulary.MARK_SIGNS
              + "]),[ ]?["
              + Vocabulary.MARK_SIGNS
              + "](?!\\p{L})|(?<=[\\p{L}.*†‡#])[\\d](?:,[\\d*†#]){0,4}(?!\\d|\\.\\d)){1,8}");
  private static final Pattern REMARK =
      Pattern.compile(
          "[ ]?\\((?:[^()]{0,40}(?:supervis|advis|contribut|correspond|equal|student|mentor|intern|co-?first|lead)[^()]{0,30})\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[\\s\\u2028}]*(?:[,;，；][\\s\u2028]*(?:(?:and|with|&)[\\s]+|&[\\s]*)?|、[\\s]*|[\\s]+(?:and|&|with)[\\s]+|&[\\s]*|[\\s]+(?=et\\.? ?al)|[\\s]*(?=等)|[\\s]*[·•][\\s]+(?=\\p{Lu}\\p{Ll}+ \\p{Lu}))");

  // (with Ada Lovelace and Kurt Gödel)
  private static final Pattern WITH =
      Pattern.compile(
          "(?:[ (\\u2028\\u2029\\n.,])[ \\n]*(?:joint(?:ly)? (?:work )?)?(?:with|by):? $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_BEHIND = Pattern.compile("[\\s,.(]{1,3}(?:19|20)\\d\\d\\b");
  private static final Pattern AND = Pattern.compile("\\band\\b|&");
  private static final Pattern NEXT_WORD = Pattern.compile("[ ,.;:]+[\\p{L}\\d]");
  // Maps of the Moon
  private static final Pattern PHRASE =
      Pattern.compile("(?s).{3,} (?:of|the|for|in|with|on|via|to|from|by) .{3,}");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final int LONGEST_LEAD = 25;
  private static final Pattern GOES_ON = Pattern.compile("\\.(?:,|;| and\\b| &)");

  private final Inline in;
  private final Set<String> known;

  /**
   * A grammar for one item.
   *
   * @param known names of the page, which are told apart even where nothing stands behind them
   */
  AuthorGrammar(Inline in, Set<String> known) {
    this.in = in;
    this.known = known;
  }

  /** The list that begins at a place; null when there is none. */
  @Nullable AuthorList at(int from, int limit) {
    int to = Math.min(Math.min(limit, closing(from)), beginOfTitle(from));
    for (var wrap : in.wraps) { // <span class="authors">
      boolean isAround = wrap.text().start() <= from && wrap.text().end() > from;
      to = isAround && in.isClassed(wrap, "authors") ? Math.min(to, wrap.text().end()) : to;
    }
    boolean lastFirst = NameGrammar.isLastFirst(in.text, from, to);
    var authors = new ArrayList<Author>();
    int at = from;
    int last = -1; // the place of the one behind an "and"
    while (true) {
      var author = author(at, to, lastFirst, authors);
      if (author == null) {
        break;
      }
      if (!authors.isEmpty() && isAnd(authors.get(authors.size() - 1).whole().end(), at)) {
        last = authors.size();
      }
      authors.add(author);
      int end = author.whole().end();
      var separator = SEPARATOR.matcher(in.text).region(end, to);
      separator.useTransparentBounds(true);
      if (!separator.lookingAt() || crossesBlock(end, separator.end())) {
        break;
      }
      at = separator.end();
    }
    int end = authors.size() - 1;
    boolean isTitle =
        last > 0
            && end == last + 1
            && !isWord(authors.get(end))
            && isInLine(authors.get(end).whole().end(), to);
    if (end > 0 && (isTitle || isVenue(authors.get(end)))) {
      authors.remove(end);
    }
    return authors.isEmpty()
        ? null
        : new AuthorList(
            new Span(from, authors.get(authors.size() - 1).whole().end()), inverted(authors));
  }

  private boolean isAnd(int from, int to) {
    return AND.matcher(in.text).region(from, to).find();
  }

  /** Whether more follows in the same line: Ada Lovelace and Kurt Gödel, Lunar Maps, 2024. */
  private boolean isInLine(int from, int to) {
    return NEXT_WORD.matcher(in.text).region(from, to).lookingAt();
  }

  /**
   * Joins what is one name, family name first: the first one of all, as in "Lovelace, Ada, Kurt
   * Gödel and Emmy Noether", or each, as in "Lovelace, Ada & Gödel, Kurt".
   */
  private List<Author> inverted(List<Author> authors) {
    if (authors.size() > 2
        && isPair(authors, 0)
        && authors.subList(2, authors.size()).stream().noneMatch(this::isWord)) {
      return joined(authors, 1);
    }
    boolean isPaired = authors.size() > 2 && authors.size() % 2 == 0;
    for (int i = 0; i < authors.size() && isPaired; i += 2) {
      isPaired = isPair(authors, i) && (i == 0 || !between(authors, i - 1).strip().equals(","));
    }
    return isPaired ? joined(authors, authors.size() / 2) : List.copyOf(authors);
  }

  /** Whether a name is one word, so that it may be half a name; a Chinese one is whole. */
  private boolean isWord(Author author) {
    var name = in.text(author.name()).strip();
    return name.matches("[\\p{L}'’-]+") && !TitleGrammar.isHan(name);
  }

  private boolean isPair(List<Author> authors, int i) {
    return isWord(authors.get(i))
        && isWord(authors.get(i + 1))
        && authors.get(i).marks().isEmpty()
        && between(authors, i).strip().equals(",");
  }

  private String between(List<Author> authors, int i) {
    return in.text.substring(authors.get(i).whole().end(), authors.get(i + 1).whole().start());
  }

  private static List<Author> joined(List<Author> authors, int pairs) {
    var joined = new ArrayList<Author>();
    for (int i = 0; i < 2 * pairs; i += 2) {
      var family = authors.get(i);
      var given = authors.get(i + 1);
      joined.add(
          new Author(
              new Span(family.name().start(), given.name().end()),
              given.marks(),
              new Span(family.whole().start(), given.whole().end())));
    }
    joined.addAll(authors.subList(2 * pairs, authors.size()));
    return List.copyOf(joined);
  }

  /** Whether what looks like a name is a journal in italics, with its year: "Remote Sensing". */
  private boolean isVenue(Author author) {
    return YEAR_BEHIND.matcher(in.text).region(author.whole().end(), in.length()).lookingAt()
        && in.wraps.stream()
            .anyMatch(
                w ->
                    w.isItalic() && w.text().trimmed(in.text).equals(author.name())
                        || isWithYear(w, author));
  }

  /** Whether the year stands in the same signs: **Moon Maps 2024 Best Paper**. */
  private static boolean isWithYear(Inline.Wrap wrap, Author author) {
    return (wrap.isBold() || wrap.isItalic())
        && wrap.text().start() == author.name().start()
        && wrap.text().end() > author.whole().end();
  }

  /** A title of several words may look like names, but not when it is a link as a whole. */
  private boolean isTitle(Inline.Wrap wrap) {
    return wrap.kind() == Inline.Kind.LINK
            && (wrap.text().length() > 30 || PHRASE.matcher(in.text(wrap.text())).matches())
        || HEADING.matcher(wrap.name()).matches();
  }

  /** Whether a place is within what can only be a title. */
  boolean isWithinTitle(int place) {
    return in.wraps.stream()
        .anyMatch(w -> isTitle(w) && w.text().start() <= place && place < w.text().end());
  }

  /** Where the next such title begins; the end of the item when none does. */
  private int beginOfTitle(int from) {
    int begin = in.length();
    for (var wrap : in.wraps) {
      if (isTitle(wrap) && wrap.text().start() > from) {
        begin = Math.min(begin, wrap.text().start());
      }
    }
    return begin;
  }

  /** Where the parenthesis ends in which names stand: {@code (with Ada Lovelace)}. */
  private int closing(int from) {
    if (in.at(from - 1) != '(' && !isBehindWith(in, from)) {
      return in.length();
    }
    int depth = 1;
    for (int i = from; i < in.length(); i++) {
      depth += in.at(i) == '(' ? 1 : in.at(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return in.length();
  }

  static boolean isBehindWith(Inline in, int place) {
    var lead = WITH.matcher(in.text).region(Math.max(0, place - LONGEST_LEAD), place);
    if (!lead.find()) {
      return false;
    }
    int begin = lead.start();
    return lead.group().charAt(0) != ' ' // [Maps of the Moon](address) with Ada Lovelace
        || in.wraps.stream().anyMatch(w -> w.text().end() == begin);
  }

  private boolean crossesBlock(int from, int to) {
    return in.text.substring(from, to).indexOf(Inline.PARAGRAPH) >= 0;
  }

  private @Nullable Author author(int from, int to, boolean lastFirst, List<Author> before) {
    var rest = before.isEmpty() ? null : NameGrammar.restAt(in.text, from, to);
    if (rest != null && isEmphasized(rest)) {
      return null; // its signs are the layout's
    }
    int limit = limit(from, to);
    var name = rest != null ? rest : nameAt(from, limit, lastFirst, before);
    if (name == null) {
      return knownAt(from, limit);
    }
    int end = name.end();
    boolean isAmong = lastFirst || !before.isEmpty();
    if (isAmong && in.at(end) == ':' && in.text(name).indexOf(' ') < 0) {
      return null; // the first word of a title
    }
    var marks = MARKS.matcher(in.text).region(end, to);
    marks.useTransparentBounds(true);
    var signs = "";
    boolean lacksStop = in.text(name).matches("(?s).*[ ,.]\\p{Lu}") && in.at(end) == '.';
    boolean isMarked = marks.region(Math.min(end + 1, to), to).lookingAt();
    marks.region(end, to);
    if (rest == null && lacksStop && isWrapEnd(end) && (isMarked || isBoundary(end + 1, to))) {
      end++; // **Zhang, X**.
      marks.region(end, to);
    } else if (rest == null && lacksStop && GOES_ON.matcher(in.text).region(end, to).lookingAt()) {
      name = new Span(name.start(), ++end); // Ada B. Lovelace C. and Kurt Gödel
      marks.region(end, to);
    }
    if (rest == null && marks.lookingAt()) {
      signs = marks.group().replaceAll("[\\s,\uFE0E\uFE0F]", "");
      end = marks.end();
    }
    boolean isStopped = signs.isEmpty() && lastFirst && in.at(end - 1) == '.';
    if (rest == null && isStopped && end == name.end() && !isBoundary(end, to)) {
      name = new Span(name.start(), --end); // Zhang X, Gödel K. And the title
    }
    if (rest == null && !isBoundary(end, to)) {
      return knownAt(from, limit);
    }
    var remark = REMARK.matcher(in.text).region(end, to);
    int whole = remark.lookingAt() ? remark.end() : end;
    return new Author(name, signs, new Span(from, whole));
  }

  private @Nullable Span nameAt(int from, int limit, boolean lastFirst, List<Author> before) {
    for (var wrap : in.wraps) {
      boolean isOne = wrap.text().start() == from && wrap.text().end() == limit;
      if (isOne && NameGrammar.isInverted(in.text(wrap.text()))) {
        return wrap.text();
      }
    }
    var name = NameGrammar.at(in.text, from, limit, lastFirst);
    if (name != null) {
      return NameGrammar.withHan(name, in.text, limit);
    }
    return before.isEmpty() ? null : NameGrammar.amongOthersAt(in.text, from, in.length());
  }

  /** A name of the page that no sign separates from the title behind it. */
  private @Nullable Author knownAt(int from, int to) {
    var pair = NameGrammar.pairAt(in.text, from, to);
    boolean isKnown = pair != null && known.contains(in.text(pair));
    return isKnown ? new Author(pair, "", pair) : null;
  }

  /** A name that begins within signs, such as bold ones, ends within them, and before others. */
  private int limit(int from, int to) {
    int limit = to;
    for (var wrap : in.wraps) {
      var text = wrap.text();
      boolean isWithin = text.start() <= from && text.end() > from && text.length() < 60;
      if (isWithin) {
        limit = Math.min(limit, text.end());
      } else if (text.start() > from && text.length() > 0) {
        limit = Math.min(limit, text.start());
      }
    }
    return limit;
  }

  private boolean isEmphasized(Span span) {
    return in.wraps.stream()
        .anyMatch(w -> w.text().length() <= span.length() + 1 && w.text().overlaps(span));
  }

  private boolean isBoundary(int end, int to) {
    if (end >= to || Inline.isBreak(in.at(end))) {
      return true;
    }
    char c = in.at(end);
    if (",;，；、.:。:(（\"“[|·&等".indexOf(c) >= 0 || c == '}' && isGroup(end) || isWrapEnd(end)) {
      return true;
    }
    var rest = in.text.substring(end, Math.min(to, end + 12));
    return rest.matches(
        "(?s)[ \u00A0]+(?:$|[\\s,;.:(\\[\"“|·&–—-]|and\\b|with\\b|et\\.? ?al|(?:19|20)\\d\\d|[\u2028\u2029\uFFFC]).*");
  }

  /** Whether braces are around some names, {Ada Lovelace#, Kurt Gödel#}, and are no BibTeX. */
  private boolean isGroup(int close) {
    int open = in.text.lastIndexOf("{", close);
    return open >= 0 && in.at(open - 1) != '=';
  }

  private boolean isWrapEnd(int end) {
    return in.wraps.stream().anyMatch(w -> w.text().end() == end || w.text().start() == end);
  }
}
