package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What else an item says of a publication, by the keys that the data have for it. */
final class RemarkGrammar {

  /**
   * A stretch of visible text.
   *
   * @param key of the data, such as {@code volume}; {@code notes} for whatever has no other
   * @param span of the text
   * @param value for the data where it is not the text itself
   */
  record Remark(String key, Span span, @Nullable String value) {}

  // 63(2), 104404; 44(5): 609-628; 420, 129845; 16(1)
  private static final Pattern ISSUE =
      Pattern.compile(
          "(\\d{1,4})(?!\\d)(?: ?\\(([^()]{1,14})\\))?(?:[,.:]? ?(?:pp?\\. ?)?([A-Za-z]{0,4}\\d+(?: ?[-–]+ ?[A-Za-z]{0,4}\\d+)?))?(?=[.,;:)\\s]|$)");
  // vol. 63, no. 2, pp. 609-628
  private static final Pattern NAMED_ISSUE =
      Pattern.compile(
          "(?i)vol(?:ume)?[. ] ?(\\d{1,4})(?!\\d)(?:[,.] ?(?:no|issue|iss)[. ] ?(\\d{1,5})(?!\\d))?(?:[,.] ?(?:pp?|pages?)[. ] ?(\\d{1,6}(?: ?[-–]+ ?\\d{1,6})?))?(?=[.,;)\\s]|$)");
  // 23, no. 229
  private static final Pattern HALF_NAMED_ISSUE =
      Pattern.compile("(?i)(\\d{1,4}), ?no[. ] ?(\\d{1,5})(?!\\d)");
  private static final Pattern PAGES =
      Pattern.compile("(?i)(?:(?:pp?|pages?)[. ] ?)?(\\d{1,5} ?[-–]{1,2} ?\\d{1,5})");
  private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\D+(?:19|20)\\d\\d");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern DOI =
      Pattern.compile("(?i)\\bdoi:? ?(10\\.\\d{4,9}/[^\\s,;]*[^\\s,;.])");
  private static final Pattern HONOR =
      Pattern.compile(
          "(?i)(?:oral|spotlight|highlight|poster|best|hot paper|highly cited|esi|top[- ]\\d|ccf|jcr|sci\\b|ei\\b|if ?[:=]|new$).*"
              + "|.*\\b(?:award|prize|honou?rable mention|finalist|runner-up|citations)\\b.*");
  private static final Pattern CITATION =
      Pattern.compile("\\b(?:vol|pp?|no)\\. ?\\d|[“\"][^”\"]{20,}[,.]?[”\"]|(?:19|20)\\d\\d$");
  private static final int HONOR_WORDS = 14;
  private static final int SET_OFF_WORDS = 5;
  private static final int SENTENCE_WORDS = 14;
  private static final Map<String, String> STATUS =
      Map.of(
          "in press",
          "in_press",
          "under review",
          "under_review",
          "submitted",
          "submitted",
          "in submission",
          "submitted",
          "in preparation",
          "in_preparation",
          "accepted",
          "accepted",
          "to appear",
          "accepted");
  private static final Pattern BETWEEN = Pattern.compile(" ?[,;·|] ");

  private final Inline in;

  RemarkGrammar(Inline in) {
    this.in = in;
  }

  /**
   * The remarks in a stretch of words, in order.
   *
   * @param words without the signs around them
   * @param known texts that the item says elsewhere, such as its venue
   */
  List<Remark> read(Span words, List<String> known) {
    var remarks = new ArrayList<Remark>();
    var text = in.text(words);
    var issue = issue(text);
    if (issue != null) {
      var keys = List.of("volume", "number", "pages");
      for (int i = 1; i <= issue.groupCount(); i++) {
        if (issue.group(i) != null) {
          int start = words.start() + issue.start(i);
          remarks.add(
              new Remark(keys.get(i - 1), new Span(start, words.start() + issue.end(i)), null));
        }
      }
      var rest = PublicationReader.words(in, new Span(words.start() + issue.end(), words.end()));
      if (rest != null) {
        remarks.addAll(read(rest, known));
      }
      return remarks;
    }
    var doi = DOI.matcher(text);
    if (doi.find()) {
      int start = words.start() + doi.start(1);
      var lead = PublicationReader.words(in, new Span(words.start(), words.start() + doi.start()));
      if (lead != null) {
        remarks.addAll(read(lead, known));
      }
      remarks.add(new Remark("doi", new Span(start, words.start() + doi.end(1)), null));
      var rest = PublicationReader.words(in, new Span(words.start() + doi.end(), words.end()));
      if (rest != null) {
        remarks.addAll(read(rest, known));
      }
      return remarks;
    }
    var pages = PAGES.matcher(text);
    if (pages.matches() && !YEARS.matcher(pages.group(1)).matches()) {
      var span = new Span(words.start() + pages.start(1), words.start() + pages.end(1));
      return List.of(new Remark("pages", span, null));
    }
    var pieces = pieces(words, known);
    if (pieces.size() > 1) {
      pieces.forEach(piece -> remarks.addAll(read(piece, known)));
      return remarks;
    }
    var status = STATUS.get(text.strip().toLowerCase(Locale.ROOT));
    if (status != null && shown(status, text) != null) {
      return List.of(new Remark("status", words, status));
    }
    var key = key(words, text);
    int end = words.end();
    while (key.equals("abstract") && ".!?。".indexOf(in.at(end)) >= 0) {
      end++; // sentences end with a stop
    }
    return List.of(new Remark(key, new Span(words.start(), end), null));
  }

  /** Volume, number and pages with which a text begins; null when it does with none. */
  private static @Nullable Matcher issue(String text) {
    for (var form : new Pattern[] {NAMED_ISSUE, HALF_NAMED_ISSUE, ISSUE}) {
      var issue = form.matcher(text);
      if (!issue.lookingAt() || YEAR.matcher(issue.group(1)).matches()) {
        continue;
      }
      var pages = issue.groupCount() < 3 ? null : issue.group(3);
      boolean isIssue = form == NAMED_ISSUE || issue.group(2) != null || pages != null;
      if (isIssue && (pages == null || !YEAR.matcher(pages).matches())) {
        return issue;
      }
    }
    return null;
  }

  private String key(Span words, String text) {
    int count = TitleGrammar.words(text);
    if (HONOR.matcher(text.strip()).matches() && count <= HONOR_WORDS) {
      return "honors";
    }
    if (isSetOff(words) && count <= SET_OFF_WORDS) {
      return "honors";
    }
    return count >= SENTENCE_WORDS && isParagraph(words, text) ? "abstract" : "notes";
  }

  /** Whether words begin and end a line of prose; a citation is none. */
  private boolean isParagraph(Span words, String text) {
    int before = words.start() - 1;
    while (before >= 0 && "-•*\u200B ".indexOf(in.at(before)) >= 0) {
      before--;
    }
    int behind = words.end();
    while (behind < in.length() && ".!?) ".indexOf(in.at(behind)) >= 0) {
      behind++;
    }
    return Inline.isBreak(in.at(before))
        && Inline.isBreak(in.at(behind))
        && !CITATION.matcher(text).find();
  }

  /** The pieces of a text at its commas, where one of them has a key or was said before. */
  private List<Span> pieces(Span words, List<String> known) {
    var text = in.text(words);
    var pieces = new ArrayList<Span>();
    boolean isTelling = false;
    var between = BETWEEN.matcher(text);
    int from = 0;
    while (from <= text.length()) {
      int end = between.find() ? between.start() : text.length();
      var piece = text.substring(from, end);
      boolean isIfFirst = piece.matches("(?i)if ?[:=].*");
      isTelling |= STATUS.containsKey(piece.toLowerCase(Locale.ROOT)) || known.contains(piece);
      if (piece.indexOf('(') >= 0 != piece.indexOf(')') >= 0 || isIfFirst || piece.isBlank()) {
        return List.of(words);
      }
      pieces.add(new Span(words.start() + from, words.start() + end));
      if (end == text.length()) {
        break;
      }
      from = between.end();
    }
    return isTelling ? pieces : List.of(words);
  }

  /** Whether signs such as bold ones, or a colour, set words off from the text around them. */
  private boolean isSetOff(Span words) {
    return in.wraps.stream()
        .anyMatch(
            wrap ->
                (wrap.isBold() || wrap.name().matches("font|mark|code|span"))
                    && wrap.text().contains(words)
                    && wrap.text().length() <= words.length() + 6);
  }

  /** The code that prints a status as it is written; null when there is none. */
  static @Nullable String shown(String status, String text) {
    var words = status.replace('_', ' ');
    var spaced = status.indexOf('_') >= 0 ? "?replace(\"_\", \" \")" : "";
    if (text.equals(words)) {
      return "${p.status" + spaced + "}";
    }
    var first = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    if (text.equals(first)) {
      return "${p.status" + spaced + "?cap_first}";
    }
    int blank = first.indexOf(' ') + 1;
    var all =
        first.substring(0, blank)
            + Character.toUpperCase(first.charAt(blank))
            + first.substring(blank + 1);
    return text.equals(all) ? "${p.status" + spaced + "?capitalize}" : null;
  }
}
