package io.github.sitecontent.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The ids under which libraries know publications and people. Each is kept bare. */
final class Ids {

  private static final String MONTH = "(?:0[1-9]|1[0-2])";

  /** As Crossref gives it: a prefix of the registrant and a suffix that may be almost anything. */
  static final Kind<String> DOI =
      new IdKind(
          "a DOI",
          "(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*",
          "10\\.\\d{4,9}(?:\\.\\d+)*/\\S*[^\\s.,;]",
          "10.1109/TPDS.2025.3512345") {
        @Override
        String bare(String text) {
          var bare = super.bare(text);
          return bare.matches("10\\.\\d+%2[fF].*") || !bare.equals(text) && bare.contains("%")
              ? decoded(bare)
              : bare;
        }
      };

  /** The form of 2007 and later, with five digits since 2015, or the one before. */
  static final Kind<String> ARXIV =
      new IdKind(
          "an arXiv id",
          "(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv:\\s*",
          "(?:0[7-9]|1[0-4])"
              + MONTH
              + "\\.\\d{4}(?:v\\d+)?|(?:1[5-9]|[2-9]\\d)"
              + MONTH
              + "\\.\\d{5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{2}"
              + MONTH
              + "\\d{3}(?:v\\d+)?",
          "2301.00010") {
        @Override
        Map<String, Object> schema(Map<String, Object> form) {
          // 2301.00010 without quotes is a number to YAML
          form.put("type", List.of("string", "number"));
          form.put("minimum", 704);
          form.put("maximum", 9913);
          return form;
        }

        @Override
        String bare(String text) {
          return super.bare(text).replaceFirst("\\.pdf$|\\s*\\[[\\w.-]+\\]$", "");
        }

        @Override
        @Nullable String mistake(String bare) {
          return bare.matches("(?:1[5-9]|[2-9]\\d)\\d{2}\\.\\d{1,4}")
              ? "since 2015 it has five digits behind its dot"
              : bare.matches("\\d{2}(?:00|1[3-9]|[2-9]\\d)\\.\\d{4,5}")
                  ? "its third and fourth digit are a month"
                  : null;
        }
      };

  static final Kind<String> OPENREVIEW =
      new IdKind(
          "an OpenReview id",
          "(?:https?://)?openreview\\.net/(?:forum|pdf)\\?id=",
          "[A-Za-z0-9_-]{6,20}",
          "rJXMpikCZ");

  static final Kind<String> PMID =
      new IdKind(
          "a PubMed id",
          "(?:https?://)?(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov/|ncbi\\.nlm\\.nih\\.gov/pubmed/)|pmid:\\s*",
          "[1-9]\\d{0,8}",
          "31452104") {
        @Override
        Map<String, Object> schema(Map<String, Object> form) {
          form.put("type", List.of("string", "integer"));
          form.put("minimum", 1);
          form.put("maximum", 999_999_999);
          return form;
        }
      };

  static final Kind<String> ISBN =
      new IdKind(
          "an ISBN",
          "isbn(?:-1[03])?:?\\s*",
          "(?:[0-9][- ]?){9}[0-9Xx]|97[89][- ]?(?:[0-9][- ]?){9}[0-9]",
          "978-3-16-148410-0") {
        @Override
        Map<String, Object> schema(Map<String, Object> form) {
          form.put("type", List.of("string", "integer"));
          form.put("minimum", 1_000_000);
          form.put("maximum", 9_799_999_999_999L);
          return form;
        }

        @Override
        char check(String digits) {
          return isbnCheck(digits);
        }

        @Override
        @Nullable String mistake(String bare) {
          var digits = bare.replaceAll("[- ]", "");
          return digits.matches("[0-9]+[0-9Xx]") && digits.length() != 10 && digits.length() != 13
              ? "it has " + digits.length() + " digits, not 10 or 13"
              : digits.matches("\\d{13}") ? "one of 13 digits begins with 978 or 979" : null;
        }
      };

  static final Kind<String> ORCID =
      new IdKind(
          "an ORCID iD",
          "(?:https?://)?(?:www\\.)?orcid\\.org/|orcid:\\s*",
          "\\d{4}-\\d{4}-\\d{4}-\\d{3}[0-9X]",
          "0000-0002-1825-0097") {
        @Override
        char check(String digits) {
          return orcidCheck(digits);
        }

        @Override
        @Nullable String mistake(String bare) {
          var digits = bare.replaceAll("[^0-9Xx]", "").toUpperCase(java.util.Locale.ROOT);
          return digits.length() == 16
              ? "write "
                  + digits.substring(0, 4)
                  + "-"
                  + digits.substring(4, 8)
                  + "-"
                  + digits.substring(8, 12)
                  + "-"
                  + digits.substring(12)
              : "it has " + digits.length() + " digits, not 16";
        }
      };

  private Ids() {}

  /** One kind of id. */
  private static class IdKind extends TextKind<String> {

    private final Pattern prefix;
    private final Pattern form;
    private final String example;

    /**
     * A kind of id.
     *
     * @param noun with its article
     * @param prefix with which people copy it; it is taken off
     * @param form of the bare id
     * @param example of one
     */
    IdKind(String noun, String prefix, String form, String example) {
      super(noun);
      this.prefix = Pattern.compile("^(?:" + prefix + ")", Pattern.CASE_INSENSITIVE);
      this.form = Pattern.compile(form);
      this.example = example;
    }

    @Override
    final Map<String, Object> schema() {
      // a copied prefix is taken off, so the form may begin behind any
      return schema(Schemas.form("^(?:\\S+[/:=]\\s*)?(?:" + form.pattern() + ")\\S*$", example));
    }

    Map<String, Object> schema(Map<String, Object> form) {
      return form;
    }

    /** The id without its prefix. */
    String bare(String text) {
      var bare = prefix.matcher(text).replaceFirst("");
      return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The check digit that an id should have; 0 when it has none. */
    char check(String digits) {
      return 0;
    }

    /** What is wrong with an id that lacks its form, or how to write it; null when unknown. */
    @Nullable String mistake(String bare) {
      return null;
    }

    @Override
    @Nullable String parse(String text, ScalarEvent scalar, Cursor in) {
      var bare = bare(text);
      if (!form.matcher(bare).matches()) {
        var mistake = mistake(bare);
        return wrongValue(
            "'" + text + "' is not " + noun(),
            mistake == null ? "write " + example + ", for example" : mistake,
            scalar,
            in);
      }
      var digits = bare.replaceAll("[- ]", "");
      char right = check(digits);
      if (right != 0 && Character.toUpperCase(digits.charAt(digits.length() - 1)) != right) {
        return wrongValue(
            "'" + text + "' is not " + noun() + ": its check digit would be " + right,
            "a digit is wrong; copy it again",
            scalar,
            in);
      }
      return bare;
    }
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a lone % belongs to the id
    }
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
