package io.github.sitecontent.bibtex;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids under which libraries know a publication, in the many forms in which people copy them.
 */
final class BibIds {

  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}(?:\\.\\d+)*/\\S+?)[/.]?");
  private static final String MONTH = "(?:0[1-9]|1[0-2])";

  /** Four digits until 2014 and five since; before April 2007 a subject and seven digits. */
  private static final String ARXIV_FORM =
      "(?:0[7-9]|1[0-4])"
          + MONTH
          + "\\.\\d{4}(?:v\\d+)?"
          + "|(?:1[5-9]|[2-9]\\d)"
          + MONTH
          + "\\.\\d{5}(?:v\\d+)?"
          + "|[a-z-]+(?:\\.[A-Z]{2})?/\\d{2}"
          + MONTH
          + "\\d{3}(?:v\\d+)?";

  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i:(?:https?://)?(?:www\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv:\\s*|abs/)?("
              + ARXIV_FORM
              + ")(?:\\.pdf)?(?:\\s*\\[[\\w.-]+\\])?");
  private static final Pattern ARXIV_WITHIN =
      Pattern.compile("(?i:arxiv[:\\s.]+|abs/)(" + ARXIV_FORM + ")");
  private static final Pattern OPENREVIEW =
      Pattern.compile("(?:https?://openreview\\.net/(?:forum|pdf)\\?id=)([A-Za-z0-9_-]{6,20}).*");
  private static final Pattern PMID =
      Pattern.compile(
          "(?:https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov/|ncbi\\.nlm\\.nih\\.gov/pubmed/)|(?i:pmid:)\\s*)?([1-9]\\d{0,8})/?");
  private static final Pattern ISBN =
      Pattern.compile("(?:97[89][- ]?(?:[0-9][- ]?){9}[0-9]|(?:[0-9][- ]?){9}[0-9Xx])(?![0-9])");

  private BibIds() {}

  static @Nullable String doi(String text) {
    return whole(DOI, text);
  }

  static @Nullable String arxiv(String text) {
    return whole(ARXIV, text);
  }

  /** An arXiv id in "arXiv preprint arXiv:2301.00010"; null when there is none. */
  static @Nullable String arxivWithin(String text) {
    var id = ARXIV_WITHIN.matcher(text);
    return id.find() ? id.group(1) : null;
  }

  static @Nullable String openreview(String text) {
    return whole(OPENREVIEW, text);
  }

  static @Nullable String pmid(String text) {
    return whole(PMID, text);
  }

  /** The first ISBN of a text whose check digit is right; null when there is none. */
  static @Nullable String isbn(String text) {
    var isbn = ISBN.matcher(text);
    while (isbn.find()) {
      var found = isbn.group().toUpperCase(java.util.Locale.ROOT);
      if (isChecked(found.replaceAll("[- ]", ""))) {
        return found;
      }
    }
    return null;
  }

  private static boolean isChecked(String digits) {
    int total = 0;
    boolean isLong = digits.length() == 13;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
      total += digit * (isLong ? (i % 2 == 0 ? 1 : 3) : 10 - i);
    }
    return total % (isLong ? 10 : 11) == 0;
  }

  /** An arXiv id without its version. */
  static String withoutVersion(String arxiv) {
    return arxiv.replaceAll("v\\d+$", "");
  }

  static boolean sameArxiv(String a, String b) {
    return withoutVersion(a).equals(withoutVersion(b));
  }

  private static @Nullable String whole(Pattern form, String text) {
    var id = form.matcher(text.strip());
    return id.matches() ? id.group(1) : null;
  }
}
