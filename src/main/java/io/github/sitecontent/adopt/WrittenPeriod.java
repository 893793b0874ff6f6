package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as a person wrote it, or a single date.
 *
 * @param span of it, in the visible text
 * @param start when it began, or the single date
 * @param end when it ended; null for a single date and for what goes on
 * @param to what stands between the two, in the source; empty for a single date
 * @param now the word for what goes on, in the source; it may be empty, as in {@code 2024.09-}
 * @param isOngoing whether it goes on
 */
record WrittenPeriod(
    Span span,
    WrittenDate start,
    @Nullable WrittenDate end,
    String to,
    String now,
    boolean isOngoing) {

  private static final Pattern TO =
      Pattern.compile(
          "[\\s\u00A0]*(?:[-–—~～→]{1,3}|至|到)[\\s\u00A0]*|\\s+(?:to|until|till)\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOW =
      Pattern.compile(
          "(?:present|now|current(?:ly)?|today|ongoing|至今|今|现在)(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern UNTIL_NOW = Pattern.compile("[\\s\u00A0]*(至今)");
  // of a range whose first part lacks its year, such as "May - Aug 2023"
  private static final Pattern HALF_RANGE =
      Pattern.compile(
          "(?:\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|spring|summer|fall|autumn|winter)[a-z]*\\.?|\\d)\\s*[-–—~/]\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** The period or date that begins at a place; null when none does, or only a part of one. */
  static @Nullable WrittenPeriod at(Inline in, int from, DateOrder order) {
    var text = in.text;
    var start = WrittenDate.at(text, from, order);
    if (start == null || HALF_RANGE.matcher(text.substring(0, from)).find()) {
      return null;
    }
    int after = start.span().end();
    var untilNow = UNTIL_NOW.matcher(text).region(after, text.length());
    if (untilNow.lookingAt()) {
      return ongoing(in, start, untilNow.start(1), untilNow.end());
    }
    var to = TO.matcher(text).region(after, text.length());
    if (!to.lookingAt()) {
      boolean goesOn = Character.isLetterOrDigit(in.at(after)) && in.at(after) < 128;
      return goesOn ? null : new WrittenPeriod(start.span(), start, null, "", "", false);
    }
    var now = NOW.matcher(text).region(to.end(), text.length());
    if (now.lookingAt()) {
      return ongoing(in, start, now.start(), now.end());
    }
    var end = WrittenDate.at(text, to.end(), order);
    if (end != null) {
      var span = new Span(from, end.span().end());
      var between = in.raw.substring(in.source(start.span()).end(), in.source(end.span()).start());
      boolean isEarlier = end.date().compareTo(start.date()) < 0;
      return isEarlier ? null : new WrittenPeriod(span, start, end, between, "", false);
    }
    boolean isCut = Character.isDigit(in.at(to.end())); // 2020-21
    int sign = text.substring(to.start(), to.end()).stripTrailing().length() + to.start();
    boolean isOpen = ")）]".indexOf(in.at(sign)) >= 0;
    if (isOpen) {
      return ongoing(in, start, sign, sign);
    }
    return isCut ? null : new WrittenPeriod(start.span(), start, null, "", "", false);
  }

  private static WrittenPeriod ongoing(Inline in, WrittenDate start, int nowFrom, int nowTo) {
    var span = new Span(start.span().start(), nowTo);
    int begun = in.source(start.span()).end();
    int ended = in.source(span).end();
    int now = nowFrom == nowTo ? ended : in.source(new Span(nowFrom, nowTo)).start();
    return new WrittenPeriod(
        span, start, null, in.raw.substring(begun, now), in.raw.substring(now, ended), true);
  }

  /** Whether it is one date. */
  boolean isDate() {
    return end == null && !isOngoing;
  }

  List<WrittenDate> dates() {
    var dates = new ArrayList<>(List.of(start));
    if (end != null) {
      dates.add(end);
    }
    return dates;
  }

  /**
   * Says it in data.
   *
   * @param isEnd whether a single date is that of the end
   */
  void putInto(Map<String, Object> data, boolean isEnd) {
    if (!isDate() || !isEnd) {
      data.put("start", start.date().toString());
    }
    if (isOngoing) {
      data.put("end", "present");
    } else if (end != null) {
      data.put("end", end.date().toString());
    } else if (isEnd) {
      data.put("end", start.date().toString());
    }
  }
}
