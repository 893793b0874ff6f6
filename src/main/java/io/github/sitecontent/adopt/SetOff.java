package io.github.sitecontent.adopt;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and periods that stand apart from the text beside them, as labels do. */
final class SetOff {

  private static final String OPENERS = "([（【「";
  private static final String CLOSERS = ")]）】」";
  private static final Pattern SEASON_BEFORE =
      Pattern.compile(
          "(?:spring|summer|fall|autumn|winter|semester|quarter|term|one|two|three|four)[ ,]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR_BEHIND =
      Pattern.compile("[ \u00A0]*(?:[,，、/&;]|and\\b)[ \u00A0]*(?:(?:19|20)\\d\\d)(?![./-]?\\d)");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?:19|20)\\d\\d[ \u00A0]*(?:[,，、/&;]|and)[ \u00A0]*$");

  private SetOff() {}

  /** The first period of an item that is set off: at its beginning, or else anywhere. */
  static @Nullable WrittenPeriod period(Inline in, DateOrder order) {
    boolean hasText = false;
    for (int i = 0; i < in.length(); i++) {
      boolean begins =
          Character.isLetterOrDigit(in.at(i)) && !Character.isLetterOrDigit(in.at(i - 1));
      if (begins && !isTerm(in, i)) {
        var period = WrittenPeriod.at(in, i, order);
        if (period != null
            && !isOneOfMany(in, period)
            && (!hasText && isLabel(in, period) || isApart(in, period))) {
          return period;
        }
        i = period == null ? i : period.span().end() - 1;
      }
      hasText |= Character.isLetterOrDigit(in.at(i));
    }
    return null;
  }

  private static boolean isTerm(Inline in, int from) {
    return Vocabulary.TERM.matcher(in.text).region(from, in.length()).lookingAt()
        || SEASON_BEFORE.matcher(in.text.substring(Math.max(0, from - 12), from)).find();
  }

  /** Whether it is one of several years in a row. */
  private static boolean isOneOfMany(Inline in, WrittenPeriod period) {
    return YEAR_BEHIND.matcher(in.text.substring(period.span().end())).lookingAt()
        || YEAR_BEFORE.matcher(in.text.substring(0, period.span().start())).find();
  }

  /** Whether the text behind a date at the beginning of an item is not a part of it. */
  private static boolean isLabel(Inline in, WrittenPeriod period) {
    var behind = in.text.substring(period.span().end());
    return !behind.isBlank() && !behind.matches("(?s)\\s*(?:st|nd|rd|th|年度)\\b.*");
  }

  private static boolean isApart(Inline in, WrittenPeriod period) {
    boolean isWrapped =
        in.wraps.stream()
            .filter(wrap -> wrap.kind() != Inline.Kind.LINK)
            .anyMatch(wrap -> wrap.text().trimmed(in.text).equals(period.span()));
    int before = period.span().start() - 1;
    while (before >= 0 && isSpace(in.at(before))) {
      before--;
    }
    int behind = period.span().end();
    while (behind < in.length() && isSpace(in.at(behind))) {
      behind++;
    }
    char left = in.at(before);
    char right = in.at(behind);
    boolean isBracketed = OPENERS.indexOf(left) >= 0 && CLOSERS.indexOf(right) >= 0;
    boolean endsBefore = Inline.isBreak(left) || ",，;；|–—-·.。:：)）]".indexOf(left) >= 0;
    boolean beginsBehind = Inline.isBreak(right) || ",，;；|–—.。(（".indexOf(right) >= 0;
    return isWrapped || isBracketed || endsBefore && beginsBehind;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  /** A period with the brackets that hold nothing else. */
  static Span withBrackets(Inline in, Span period) {
    int before = period.start() - 1;
    while (isSpace(in.at(before))) {
      before--;
    }
    int behind = period.end();
    while (isSpace(in.at(behind))) {
      behind++;
    }
    boolean isBracketed =
        OPENERS.indexOf(in.at(before)) >= 0 && CLOSERS.indexOf(in.at(behind)) >= 0;
    return isBracketed ? new Span(before, behind + 1) : period;
  }
}
