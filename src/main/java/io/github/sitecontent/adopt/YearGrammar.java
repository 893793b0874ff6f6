package io.github.sitecontent.adopt;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the year of a publication, in what is left of it. */
final class YearGrammar {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d./:–—-])(?<!\\): )((?:19|20)\\d\\d)(?!\\d|\\.(?!(?:0?[1-9]|1[0-2])(?!\\d))\\d|[-–]\\d{4})");
  private static final Pattern SHORT_YEAR = Pattern.compile("[ ,]{0,2}['’‘](\\d\\d)(?![\\d.])");
  // AAAI-23, IGARSS 25
  private static final Pattern BARE_YEAR = Pattern.compile("[ -]?([0-3]\\d)");
  // behind the authors: Ada Lovelace (2024). Maps of the Moon
  private static final Pattern LEADING_YEAR =
      Pattern.compile("[\\s,.]*\\(((?:19|20)\\d\\d)[a-z]?(?:, [^()]*)?\\)");
  private static final Pattern YEAR_ALONE = Pattern.compile("\\W*(?:19|20)\\d\\d\\W*");
  private static final Pattern YEAR_BEHIND =
      Pattern.compile("(?:,? \\(?|-)((?:19|20)\\d\\d)(?!\\d|-\\d)");
  private static final int LONGEST_LABEL = 40;

  private final Inline in;

  YearGrammar(Inline in) {
    this.in = in;
  }

  /**
   * Finds it: in the label that the item begins with, right behind the venue, in parentheses behind
   * the authors, near the venue, or anywhere.
   *
   * @param nearby the piece that the venue stands in
   * @param pieces of the item that are neither title nor authors
   */
  @Nullable Span find(@Nullable Span venue, Span nearby, List<Span> pieces) {
    if (!pieces.isEmpty() && isLabel(pieces.get(0))) {
      return in(pieces.get(0));
    }
    var year = venue == null ? null : behind(venue);
    for (int i = 0; i < pieces.size() && year == null; i++) {
      year = leading(pieces.get(i));
    }
    year = year == null ? in(nearby) : year;
    for (int i = 0; i < pieces.size() && year == null; i++) {
      year = in(pieces.get(i));
    }
    return year;
  }

  /** Whether a text is a year in signs of any kind, and nothing else. */
  static boolean isAlone(String text) {
    return YEAR_ALONE.matcher(text).matches();
  }

  /** Four digits, or two behind an apostrophe or at the end of a label. */
  boolean isYear(Span year) {
    return year.length() == 4
        || "'’".indexOf(in.at(year.start() - 1)) >= 0
        || isShort(year) && (endsLabel(year.end()) || "]】".indexOf(in.at(year.end())) >= 0);
  }

  /** Whether a text is the two digits of a year. */
  boolean isShort(Span text) {
    return BARE_YEAR.matcher(in.text).region(text.start(), text.end()).matches();
  }

  /** Whether a place is where a text ends that is set off as a whole, such as a badge. */
  private boolean endsLabel(int place) {
    return in.wraps.stream()
        .anyMatch(
            w ->
                w.text().trimmed(in.text).end() == place
                    && w.text().length() <= LONGEST_LABEL
                    && w.kind() != Inline.Kind.LINK);
  }

  /** The year right behind a venue: that of {@code ICML 2024} or {@code ICML '24}. */
  private @Nullable Span behind(Span venue) {
    for (var form : new Pattern[] {YEAR_BEHIND, SHORT_YEAR, BARE_YEAR}) {
      var year = form.matcher(in.text).region(venue.end(), in.length());
      if (year.lookingAt() && (form != BARE_YEAR || endsLabel(year.end()))) {
        return new Span(year.start(1), year.end(1));
      }
    }
    return null;
  }

  /** Whether an item begins with a year, which the text behind it may contradict. */
  private boolean isLabel(Span piece) {
    var before = in.text.substring(0, piece.start());
    return before.chars().noneMatch(Character::isLetterOrDigit) && isAlone(in.text(piece));
  }

  private @Nullable Span leading(Span piece) {
    var year = LEADING_YEAR.matcher(in.text).region(piece.start(), piece.end());
    return year.lookingAt() ? new Span(year.start(1), year.end(1)) : null;
  }

  private @Nullable Span in(Span piece) {
    Span last = null;
    for (var match = YEAR.matcher(in.text).region(piece.start(), piece.end()); match.find(); ) {
      last = new Span(match.start(1), match.end(1));
    }
    return last;
  }
}
