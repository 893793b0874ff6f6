package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import java.util.regex.Pattern;

/** Where a title ends that nothing sets off: at a stop, at its line's end, or before the venue. */
final class TitleEnd {

  static final Pattern VENUE_BEGINS =
      Pattern.compile(
          "(?:In:? |in [A-Z]|Proceedings|Proc\\.|The [A-Z0-9][\\w-]* (?:[\\w-]+ ){0,4}(?:Conference|Symposium|Workshop|Annual|International)|International |Intl\\.? |IEEE|ACM |AAAI|arXiv|ArXiv|\\d+(?:st|nd|rd|th) |(?:Twenty|Thirty|Forty|Fifty)[- ]|Advances in|Journal |Transactions|Annual |European |Conference |Findings|"
              + "[Uu]nder [Rr]eview|[Ss]ubmitted|[Aa]ccepted|[Tt]o [Aa]ppear|[Pp]reprint|[Nn]eur[Ii][Pp][Ss]|NIPS|ICML|ICLR|CVPR|ICCV|ECCV|KDD|"
              + "[A-Z][A-Za-z&/-]*[A-Z][A-Za-z&/-]*(?: \\w+)?,? ?(?:['’]\\d\\d|(?:19|20)\\d\\d)|(?:19|20)\\d\\d\\b).*",
          Pattern.DOTALL);
  private static final Pattern VENUE_WITH_YEAR =
      Pattern.compile(
          " (?:(?:In )?(?:[A-Z][A-Za-z&/-]*[A-Z][A-Za-z]*|Neurips|arXiv|Nature|Science)(?: [A-Z][a-z]+)?,? ?['’]?(?:(?:19|20)?\\d\\d)\\b)[\\s.,;)]*(?:\\([^)]*\\))?[\\s.]*(?:$|[\u2028\u2029\\n\\[]).*",
          Pattern.DOTALL);
  // Journal of the Moon (JM), 2024
  private static final Pattern NAMED_VENUE =
      Pattern.compile("\\s\\p{Lu}[^,.()]{3,80} \\(\\p{Lu}[\\p{L}&-]{1,14}\\)(?:[,.]|\\s*$)");
  // the number of a part, as in "Maps of the Moon. 10. The Far Side"
  private static final Pattern NUMBER = Pattern.compile("\\. \\d{1,2}$");

  // the kind of a source by the Chinese standard of citations: Maps of 20. 5 km[J]. Moon, 2024
  private static final Pattern KIND =
      Pattern.compile("[^\u2028\u2029]{4,400}?(?=\\[(?:[JCDMRN]|EB|J/OL|EB/OL)\\])");

  private final Inline in;
  private final TitleEdges edges;

  TitleEnd(Inline in, TitleEdges edges) {
    this.in = in;
    this.edges = edges;
  }

  /** The end of the title that begins at a place. */
  int of(int from) {
    var kind = KIND.matcher(in.text).region(from, in.length());
    if (kind.lookingAt()) {
      return kind.end();
    }
    for (int i = from; i < in.length(); i++) {
      char c = in.at(i);
      if (c == Inline.PARAGRAPH || c == Inline.LINE || c == '\uFFFC') {
        return i;
      }
      boolean isFar = i > from + 8 || i > from + 4 && Character.isIdeographic(in.at(from));
      if (isFar && endsAt(i, c)) {
        return c == '?' ? i + 1 : i; // which is a part of it
      }
      int at = i;
      boolean begins =
          i > from + 8
              && in.wraps.stream()
                  .anyMatch(
                      w ->
                          w.text().start() == at
                              && (w.kind() != Kind.TAG || w.isItalic() || w.isBold())
                              && w.text().length() > 1);
      if (begins) {
        return i;
      }
    }
    return in.length();
  }

  private boolean endsAt(int i, char c) {
    var rest = in.text.substring(i + 1, Math.min(in.length(), i + 90));
    return switch (c) {
      case '.' ->
          !edges.isAbbreviation(i)
              && !rest.matches("(?s) \\d+\\. .*")
              && !NUMBER.matcher(in.text.substring(Math.max(0, i - 5), i)).find()
              && (rest.isEmpty()
                  || rest.matches("(?s)(?:19|20)\\d\\d\\b.*") // Maps of the Moon.2024
                  || rest.matches("(?s)[\\s\u2028\u2029\"”].*|\\[.*"));
      case '。', '[', '【' -> true;
      case '?' -> VENUE_BEGINS.matcher(rest.strip()).matches();
      case ',' ->
          !rest.isEmpty() && VENUE_BEGINS.matcher(rest.strip()).matches()
              || NAMED_VENUE.matcher(rest).lookingAt();
      case '(' ->
          VENUE_BEGINS.matcher(rest).matches() || rest.matches("(?s)[A-Z]{3,}[^)]{0,20}\\).*");
      case ' ', '\n' ->
          VENUE_WITH_YEAR.matcher(in.text.substring(i)).matches()
              || rest.matches(
                  "(?s)\\(?(?:Under [Rr]eview|[Aa]ccepted (?:by|to|at)|[Tt]o appear|arXiv[: ]).*");
      default -> false;
    };
  }
}
