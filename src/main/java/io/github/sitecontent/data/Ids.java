package io.github.sitecontent.data;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The ids under which libraries know publications and people. Each is kept bare. */
final class Ids {

  /** As Crossref gives it: a prefix of the registrant and a suffix that may be almost anything. */
  static final Kind<String> DOI =
      id(
          "a DOI",
          "https?://(?:dx\\.)?doi\\.org/|doi:\\s*",
          "10\\.\\d{4,9}(?:\\.\\d+)*/\\S+",
          "10.1109/TPDS.2025.3512345",
          null);

  /** The form of 2007 and later, or the one before. */
  static final Kind<String> ARXIV =
      id(
          "an arXiv id",
          "https?://arxiv\\.org/(?:abs|pdf)/|arxiv:\\s*",
          "\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}(?:v\\d+)?",
          "2301.00010",
          null);

  static final Kind<String> OPENREVIEW =
      id(
          "an OpenReview id",
          "https?://openreview\\.net/(?:forum|pdf)\\?id=",
          "[A-Za-z0-9_-]{6,20}",
          "rJXMpikCZ",
          null);

  static final Kind<String> PMID =
      id(
          "a PubMed id",
          "https?://(?:www\\.)?pubmed\\.ncbi\\.nlm\\.nih\\.gov/|pmid:\\s*",
          "[1-9]\\d{0,8}",
          "31452104",
          null);

  static final Kind<String> ISBN =
      id(
          "an ISBN",
          "isbn(?:-1[03])?:?\\s*",
          "(?:[0-9][- ]?){9}[0-9X]|97[89][- ]?(?:[0-9][- ]?){9}[0-9]",
          "978-3-16-148410-0",
          Ids::isbnCheck);

  static final Kind<String> ORCID =
      id(
          "an ORCID iD",
          "https?://orcid\\.org/",
          "\\d{4}-\\d{4}-\\d{4}-\\d{3}[0-9X]",
          "0000-0002-1825-0097",
          Ids::orcidCheck);

  private Ids() {}

  /**
   * A kind of id.
   *
   * @param noun with its article
   * @param prefix with which people copy it; it is taken off
   * @param form of the bare id
   * @param example of one
   * @param check what its check digit must be; null when it has none
   */
  private static Kind<String> id(
      String noun,
      String prefix,
      String form,
      String example,
      @Nullable Function<String, Character> check) {
    var front = Pattern.compile("^(?:" + prefix + ")", Pattern.CASE_INSENSITIVE);
    var whole = Pattern.compile(form);
    return new TextKind<>(noun) {
      @Override
      @Nullable String parse(String text, ScalarEvent scalar, Cursor in) {
        var bare = front.matcher(text).replaceFirst("");
        if (bare.endsWith("/")) {
          bare = bare.substring(0, bare.length() - 1);
        }
        if (!whole.matcher(bare).matches()) {
          return wrongValue(
              "'" + text + "' is not " + noun, "write " + example + ", for example", scalar, in);
        }
        if (check != null) {
          var digits = bare.replaceAll("[- ]", "");
          char last = digits.charAt(digits.length() - 1);
          char right = check.apply(digits);
          if (last != right) {
            return wrongValue(
                "'" + text + "' is not " + noun + ": its check digit would be " + right,
                "a digit is wrong; copy it again",
                scalar,
                in);
          }
        }
        return bare;
      }
    };
  }

  private static char orcidCheck(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length() - 1; i++) {
      total = (total + digits.charAt(i) - '0') * 2;
    }
    int check = (12 - total % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  private static char isbnCheck(String digits) {
    int total = 0;
    if (digits.length() == 13) {
      for (int i = 0; i < 12; i++) {
        total += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
      }
      return (char) ('0' + (10 - total % 10) % 10);
    }
    for (int i = 0; i < 9; i++) {
      total += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - total % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }
}
