package io.github.sitecontent.adopt;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where and when a publication appeared, in what is left of it. */
final class VenueGrammar {

  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[(【\\s]*((?:\\d?[\\p{L}][\\p{L}\\p{N}&/+.'\\-]*)(?:[ ][\\p{L}&/+.\\-]+){0,6}?)\\s*[,·:|]*\\s*['’]?((?:19|20)\\d\\d|(?<=['’ -])\\d\\d(?=\\W|$)).*",
          Pattern.DOTALL);
  // "Reward Models (RMs) are vital": not the venue
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\s+(?!workshops?|findings|oral|poster|demo|track|as\\b|with\\b)\\p{Ll}{2,}");
  private static final Pattern PROSE =
      Pattern.compile(
          "\\b(?:is|are|was|were|we|our|can|could|has|have|had|that|which|this|these|they|it|its)\\b",
          Pattern.CASE_INSENSITIVE);
  // Proposes an algorithm for lunar maps
  private static final Pattern SUMMARY =
      Pattern.compile("[\\s.]*\\p{Lu}\\p{Ll}+s (?:an?|the|that|how|to) ");
  private static final int LONGEST_NAME = 200;
  private static final Pattern PREPRINT =
      Pattern.compile(
          "[\\[(【\\s]*((?:ar|bior|medr|chemr)xiv) ?: ?\\d{4}\\.\\d+.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL_ALONE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}&/-]+(?: \\p{Lu}[\\p{L}&/-]+){0,3}(?:,? ?|-)['’]?(?:19|20)\\d\\d(?:-\\w+)?(?: (?:Findings|Workshop|Oral|Spotlight|Main))?(?: ?\\([^()]{2,30}\\))?");
  private static final Pattern BRACKETED =
      Pattern.compile("[\\s.,]*([\\[【]" + LABEL_ALONE.pattern() + "[\\]】])[\\s.]*");
  private static final Pattern ACRONYM =
      Pattern.compile(
          "[(（]\\s*([A-Z][A-Za-z0-9&/\\- ]{1,24}?)\\s*(?:[,'’ ]+(?:CCF[^)]*|SCI[^)]*|JCR[^)]*|['’]?\\d{2,4}|Oral|Spotlight|[^)]{0,20}))?[)）]");
  private static final Pattern NO_VENUE =
      Pattern.compile(
          "(?i)(?:Google Scholar|Authors?|Invited|indicates|denotes|https?:|www\\.|\\*|(?:CCF|SCI|EI|JCR|IF|(?:Long|Short) Oral|Oral|Spotlight|Poster|Best|Highlight|In Chinese|Code|Paper|PDF|Project|Co-?first|Corresponding|Equal|Links?|Under|Accepted|Award|Main|Top|Impact|Vol(?:ume)?|Pages|alphabetical|et al|Published|(?:Minor|Major) revision|TL;DR|Keywords|Abstract|Slides|Video|Website|GitHub|TH-CPL|CORE|CSCD|PKU|CSSCI|SSCI|Scopus)(?![\\p{L}\\p{N}])|(?:joint(?:ly)? )?with$|by$|(?:Venue|Conference|Journal|Title|Status|Where|Date|Year)$|New$|Equally|Oral|封面|热点论文|高被引|第[一二三四]作者|共同一作|通讯作者).*",
          Pattern.DOTALL);
  // Food & Function (2025)
  private static final Pattern YEAR_IN_BRACKETS =
      Pattern.compile("\\s*(\\p{L}[^()\\d]{0,55}[^()\\d\\s,]),? ?[(（]((?:19|20)\\d\\d)[)）]\\s*");
  private static final Pattern GLUED_YEAR =
      Pattern.compile("(\\p{Lu}[\\p{L}&/ -]*\\p{L})-?((?:19|20)\\d\\d)");
  private static final Pattern ITEM_NUMBER = Pattern.compile("\\s*\\[\\p{Lu}?\\d{1,3}\\]\\s*");
  // the number of a journal or conference paper: [J12]
  private static final Pattern KIND_AND_NUMBER = Pattern.compile("\\p{Lu}\\d{1,3}");
  // (arXiv) (preprint)
  private static final Pattern ENCLOSED =
      Pattern.compile(
          "\\s*[(\\[【]\\s*(\\p{L}[\\p{L}&/ -]+)\\s*[)\\]】]\\s*[(\\[【].*", Pattern.DOTALL);
  // ACM Transactions on Lunar Maps; up to a stop, a number, or the end
  private static final Pattern LONG_NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}&/\\-]*(?:,? (?:\\p{Lu}[\\p{L}&/\\-]*|of|on|and|for|in|the|to|&)){2,15}(?=\\s*(?:[.。](?:\\s|$)|,? (?:(?:19|20)\\d\\d|vol|pp?\\b|no\\b)|[(|·\\u2028\\u2029\\n]|$))");
  private static final Pattern NAMES_VENUE =
      Pattern.compile(
          "\\b(?:Transactions|Journal|Conference|Proceedings|Symposium|Workshops?|Letters|Magazine|Annals|Meeting)\\b");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:[\\s,.;:·•|\\-–—()\"“”'‘’]|\\bin\\b(?! (?:preparation|submission|press|review|revision|progress)):?|\\bpublished in\\b|\\bto appear (?:in|at)\\b|\\b(?:accepted|presented) (?:by|at|to|in)\\b|\\baccepted\\)|\\bat\\b|\\b(?:venue|conference|journal|where|published) ?[:：]|\\bproceedings of(?: the)?\\b|\\bproc\\. of(?: the)?\\b|\\bappeared in\\b|\\bsubmitted to\\b|\\bstat(?:e|us):|\\b(?:minor|major) revision(?: \\w+)? (?:for|at|in)\\b|\\b(?:(?:minor|major) revision(?: \\w+)?|under (?:\\w+ )?review|in revision),? (?=submitted|at |for |in |by )|\\bunder (?:\\w+ )?(?:review|revision) (?:at|in|by|for)\\b|\\bforthcoming(?: at| in)?\\b|\\[[JCDM]\\](?:\\.|//)?)+");

  private final Inline in;
  private final YearGrammar years;

  /**
   * What was found.
   *
   * @param venue its label
   * @param name its long name, which stands before the label in parentheses; null mostly
   * @param year digits of the year; null when none
   */
  record Place(@Nullable Span venue, @Nullable Span name, @Nullable Span year) {}

  VenueGrammar(Inline in) {
    this.in = in;
    this.years = new YearGrammar(in);
  }

  /**
   * Looks through what is left.
   *
   * @param pieces of the item that are neither title nor authors
   * @param contentStart where the first of title and authors begins: labels stand before it
   */
  Place find(List<Span> pieces, int contentStart) {
    var first = labelBefore(contentStart, pieces);
    if (first != null) {
      var acronym = acronymOf(first.venue(), pieces, contentStart);
      var name = acronym != null ? acronym : longName(pieces, contentStart);
      return new Place(first.venue(), name, first.year());
    }
    for (var piece : pieces) {
      var place = named(piece);
      if (place != null) {
        return withYear(place, piece, pieces);
      }
    }
    var behind = pieces.stream().filter(p -> p.start() >= contentStart).toList();
    var before = pieces.stream().filter(p -> p.end() <= contentStart + 1).toList();
    for (var piece : before) {
      var badge = isBadge(piece) ? bareLabel(piece) : null;
      if (badge != null) {
        return withYear(new Place(badge, longName(pieces, contentStart), null), piece, pieces);
      }
    }
    for (var piece : behind) {
      var enclosed = BRACKETED.matcher(in.text).region(piece.start(), piece.end());
      var label = enclosed.matches() ? label(new Span(enclosed.start(1), piece.end())) : null;
      if (label != null) {
        return label;
      }
    }
    for (var piece : behind) {
      var acronym = acronym(piece);
      if (acronym != null) {
        return withYear(acronym, piece, pieces);
      }
    }
    for (var piece : behind) {
      var set = setOff(piece);
      if (set != null) {
        return withYear(new Place(set, null, null), piece, pieces);
      }
    }
    for (var piece : before) {
      var bare = bareLabel(piece);
      if (bare != null) {
        return withYear(new Place(bare, null, null), piece, pieces);
      }
    }
    for (var piece : behind) {
      var plain = plain(piece);
      if (plain != null) {
        return withYear(new Place(plain, null, null), piece, pieces);
      }
    }
    return withYear(new Place(null, null, null), new Span(0, 0), pieces);
  }

  /**
   * The label before the title: the first, since remarks may follow; but of two that say where and
   * when, the one beside the title, as the badge on the picture is copied and forgotten.
   */
  private @Nullable Place labelBefore(int contentStart, List<Span> pieces) {
    Place first = null;
    boolean isWhole = false;
    for (var piece : pieces) {
      var label = piece.end() > contentStart + 1 ? null : label(piece);
      boolean isLabel = label != null && isLabel(in.text(piece).strip());
      if (first == null || isWhole && isLabel) {
        first = label;
        isWhole = isLabel;
      }
    }
    return first;
  }

  /** The long name before the same label in parentheses: Conference on Lunar Maps (CLM). */
  private @Nullable Span acronymOf(Span label, List<Span> pieces, int contentStart) {
    for (var piece : pieces) {
      var acronym = piece.start() >= contentStart ? acronym(piece) : null;
      if (acronym != null && in.text(acronym.venue()).equals(in.text(label))) {
        return acronym.name();
      }
    }
    return null;
  }

  /** The long name of what a label before the title calls by its short one: in italics. */
  private @Nullable Span longName(List<Span> pieces, int contentStart) {
    for (var piece : pieces) {
      for (var wrap : in.wraps) {
        boolean isItalic = wrap.isItalic() && piece.start() > contentStart;
        if (isItalic && piece.contains(wrap.text().trimmed(in.text))) {
          var name = upToDigits(wrap.text());
          if (name != null && TitleGrammar.words(in.text(name)) >= 3) {
            return name;
          }
        }
      }
    }
    return pieces.stream()
        .filter(piece -> piece.start() > contentStart)
        .filter(piece -> in.text(piece).chars().anyMatch(Character::isLetter))
        .findFirst()
        .map(this::plainName)
        .orElse(null);
  }

  /** The long name with which a text begins, if it can be nothing else. */
  private @Nullable Span plainName(Span piece) {
    var lead = LEAD.matcher(in.text).region(piece.start(), piece.end());
    int from = lead.lookingAt() ? lead.end() : piece.start();
    var name = LONG_NAME.matcher(in.text).region(from, piece.end());
    boolean isName = name.lookingAt() && NAMES_VENUE.matcher(name.group()).find();
    return isName ? new Span(name.start(), name.end()) : null;
  }

  /** What of a piece stands in an element that is called venue. */
  private @Nullable Place named(Span piece) {
    for (var wrap : in.wraps) {
      var text = wrap.text();
      if (in.isClassed(wrap, "venue") && !isBadged(wrap) && text.overlaps(piece)) {
        var said =
            new Span(Math.max(text.start(), piece.start()), Math.min(text.end(), piece.end()));
        var venue = plain(withoutBadges(said));
        var acronym = acronym(said);
        if (acronym != null || venue != null) {
          return acronym != null ? acronym : new Place(venue, null, null);
        }
      }
    }
    return null;
  }

  private boolean isBadged(Inline.Wrap wrap) {
    return in.isClassed(wrap, "badge") || in.isClassed(wrap, "tag");
  }

  /** A piece behind the badges that it begins with. */
  private Span withoutBadges(Span piece) {
    var rest = piece.trimmed(in.text);
    for (var wrap : in.wraps) {
      boolean isFirst = rest.start() == wrap.text().start() && rest.end() > wrap.text().end();
      if (isFirst && isBadged(wrap)) {
        rest = new Span(wrap.text().end(), rest.end()).trimmed(in.text);
      }
    }
    return rest;
  }

  /** Whether a text is a venue with its year, and nothing else. */
  static boolean isLabel(String text) {
    return LABEL_ALONE.matcher(text).matches();
  }

  /** {@code ACL 2025}, before the title. */
  private @Nullable Place label(Span piece) {
    var number = ITEM_NUMBER.matcher(in.text).region(piece.start(), piece.end());
    if (number.lookingAt() && number.end() < piece.end()) { // [7] ICML 2024
      return label(new Span(number.end(), piece.end()));
    }
    var preprint = PREPRINT.matcher(in.text).region(piece.start(), piece.end());
    if (preprint.lookingAt()) {
      return new Place(new Span(preprint.start(1), preprint.end(1)), null, null);
    }
    var badge = YEAR_IN_BRACKETS.matcher(in.text).region(piece.start(), piece.end());
    if (badge.matches() && isSetOff(piece)) {
      var year = new Span(badge.start(2), badge.end(2));
      return new Place(new Span(badge.start(1), badge.end(1)), null, year);
    }
    var match = LABEL.matcher(in.text).region(piece.start(), piece.end());
    if (!match.matches() || NO_VENUE.matcher(match.group(1)).matches()) {
      return null;
    }
    var year = new Span(match.start(2), match.end(2));
    int end = match.end(1);
    while ("'’-–/".indexOf(in.at(end - 1)) >= 0) {
      end--;
    }
    return new Place(
        new Span(match.start(1), end).trimmed(in.text), null, years.isYear(year) ? year : null);
  }

  /** Whether a piece is all that a tag holds, or that stands in code. */
  private boolean isSetOff(Span piece) {
    return in.wraps.stream()
        .anyMatch(
            w ->
                w.text().trimmed(in.text).equals(piece.trimmed(in.text))
                    && (w.kind() == Inline.Kind.CODE || w.name().matches("span|div|kbd")));
  }

  /** A label without a year: {@code NeurIPS}. */
  private @Nullable Span bareLabel(Span piece) {
    var enclosed = ENCLOSED.matcher(in.text).region(piece.start(), piece.end());
    var span = enclosed.matches() ? new Span(enclosed.start(1), enclosed.end(1)) : strip(piece);
    var text = in.text(span);
    int dot = text.indexOf(" ·");
    if (dot > 1) {
      span = new Span(span.start(), span.start() + dot);
      text = in.text(span);
    }
    boolean isName = text.matches("\\p{L}[\\p{L}\\p{N}&/+.' ‐\\-]{1,60}");
    boolean isNumber = KIND_AND_NUMBER.matcher(text).matches();
    return isName && !isNumber && !NO_VENUE.matcher(text).matches() ? span : null;
  }

  /** Whether a piece stands in code, in brackets, or in a tag of its own. */
  private boolean isBadge(Span piece) {
    var span = strip(piece);
    boolean isBracketed = in.at(span.start() - 1) == '[' && in.at(span.end()) == ']';
    return isBracketed
        || in.wraps.stream()
            .anyMatch(
                w ->
                    w.text().trimmed(in.text).equals(span.trimmed(in.text))
                        && (w.kind() == Inline.Kind.CODE
                            || w.name().matches("span|div|code|kbd|badge")));
  }

  private Span strip(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !Character.isLetterOrDigit(in.at(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(in.at(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** {@code The Web Conference (WWW), 2026}. */
  private @Nullable Place acronym(Span piece) {
    var match = ACRONYM.matcher(in.text).region(piece.start(), piece.end());
    while (match.find()) {
      var text = match.group(1);
      long capitals = text.chars().filter(Character::isUpperCase).count();
      boolean isInProse =
          match.start() - piece.start() > LONGEST_NAME
              || PROSE.matcher(in.text).region(piece.start(), match.start()).find()
              || SENTENCE.matcher(in.text).region(match.end(), piece.end()).lookingAt();
      if (capitals < 2 || isInProse || NO_VENUE.matcher(text).matches()) {
        continue;
      }
      var venue = new Span(match.start(1), match.end(1));
      var lead = LEAD.matcher(in.text).region(piece.start(), match.start());
      int from = lead.lookingAt() ? lead.end() : piece.start();
      var name = new Span(from, match.start()).trimmed(in.text);
      boolean isName = in.text(name).matches("(?s)[\\p{L}\\p{N}][\\p{L}\\p{N} ,&/:.'’\\-\\n]{5,}");
      return new Place(venue, isName ? name : null, null);
    }
    return null;
  }

  /** A venue in italics or bold. */
  private @Nullable Span setOff(Span piece) {
    for (var wrap : in.wraps) {
      var text = wrap.text();
      boolean isSetOff = wrap.isItalic() || wrap.isBold();
      if (isSetOff && piece.contains(text.trimmed(in.text))) {
        boolean isEnclosed = // **[ICML 2024]**
            text.length() > 1 && "[【".indexOf(in.at(text.start())) >= 0;
        var venue = upToDigits(isEnclosed ? new Span(text.start() + 1, text.end()) : text);
        if (venue != null) {
          return venue;
        }
      }
    }
    return null;
  }

  private @Nullable Span plain(Span piece) {
    if (SUMMARY.matcher(in.text).region(piece.start(), piece.end()).lookingAt()) {
      return null;
    }
    var lead = LEAD.matcher(in.text).region(piece.start(), piece.end());
    int from = lead.lookingAt() ? lead.end() : piece.start();
    return upToDigits(new Span(from, piece.end()));
  }

  /** The beginning of a text, up to its year, its volume or a comma. */
  private @Nullable Span upToDigits(Span span) {
    var lead = LEAD.matcher(in.text).region(span.start(), span.end());
    int from = lead.lookingAt() ? lead.end() : span.start();
    int end = from;
    while (end < span.end()) {
      char c = in.at(end);
      boolean isStop =
          c == '.' && (end + 1 >= span.end() || Span.isBlank(in.at(end + 1))) && end - from > 6;
      boolean isNumber =
          Character.isDigit(c) && end > from + 1 && " ,('’".indexOf(in.at(end - 1)) >= 0
              || c == '-' && end + 3 == span.end() && years.isShort(new Span(end, span.end()));
      if (",;，(（|[·\u2028\n".indexOf(c) >= 0 || isStop || isNumber) {
        break;
      }
      end++;
    }
    var venue = strip(new Span(from, end));
    var text = in.text(venue);
    boolean isFit =
        venue.length() >= 2
            && text.chars().anyMatch(Character::isLetter)
            && !NO_VENUE.matcher(text).matches();
    return isFit && TitleGrammar.words(text) <= 16 ? venue : null;
  }

  private Place withYear(Place place, Span nearby, List<Span> pieces) {
    var venue = place.venue();
    var glued = venue == null ? null : GLUED_YEAR.matcher(in.text(venue));
    if (glued != null && glued.matches()) { // ICML2024
      var year = new Span(venue.start() + glued.start(2), venue.end());
      return new Place(new Span(venue.start(), venue.start() + glued.end(1)), place.name(), year);
    }
    return new Place(venue, place.name(), years.find(venue, nearby, pieces));
  }
}
