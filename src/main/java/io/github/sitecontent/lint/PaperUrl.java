package io.github.sitecontent.lint;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of papers, in the one form in which they can be compared. */
final class PaperUrl {

  private static final Pattern DOI =
      Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/(10\\..+?)/?$");
  private static final Pattern ARXIV =
      Pattern.compile("(?i)https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf|html)/(.+?)(?:\\.pdf)?/?$");
  private static final Pattern VERSION = Pattern.compile("v\\d+$");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i)(\\.pdf([?#].*)?$|openreview\\.net/(forum|pdf)\\?|aclanthology\\.org/\\S"
              + "|ieeexplore\\.ieee\\.org/(abstract/)?document/|dl\\.acm\\.org/doi/|/doi/(abs/|full/|pdf/)?10\\."
              + "|link\\.springer\\.com/(article|chapter)/|sciencedirect\\.com/science/article/)");

  /** One of these is in each address that the pattern finds, in any case that is in use. */
  private static final List<String> MAY_BE_PAPER =
      List.of(
          ".pdf",
          ".PDF",
          "openreview.net/",
          "aclanthology.org/",
          "/document/",
          "/doi/",
          "/article/",
          "/chapter/");

  private PaperUrl() {}

  /** What tells a paper's address from all others; null for an address of another kind. */
  static @Nullable String key(String label, String url) {
    int at = url.indexOf("doi.org/");
    if (at >= 0) {
      var doi = DOI.matcher(url);
      return doi.matches() ? doi(doi.group(1)) : null;
    }
    if (url.contains("arxiv.org/")) {
      var arxiv = ARXIV.matcher(url);
      return arxiv.matches() ? arxiv(arxiv.group(1)) : null;
    }
    return isPaper(label)
            || MAY_BE_PAPER.stream().anyMatch(url::contains) && PAPER.matcher(url).find()
        ? plain(url)
        : null;
  }

  static String doi(String doi) {
    return "doi:" + doi.toLowerCase(Locale.ROOT);
  }

  static String arxiv(String id) {
    return "arxiv:" + withoutVersion(id);
  }

  /** An arXiv id without the version behind it. */
  static String withoutVersion(String id) {
    return id.indexOf('v') < 0 ? id : VERSION.matcher(id).replaceFirst("");
  }

  private static boolean isPaper(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "pdf", "paper", "abs", "doi", "arxiv", "preprint", "html", "full text" -> true;
      default -> false;
    };
  }

  /** An address without its scheme; null for a host alone and for "#", which stand for nothing. */
  private static @Nullable String plain(String url) {
    int start = url.indexOf("://");
    var rest = start < 0 ? url : url.substring(start + 3);
    if (rest.startsWith("www.")) {
      rest = rest.substring(4);
    }
    var bare = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    boolean isNothing = bare.isEmpty() || bare.startsWith("#");
    return isNothing || start >= 0 && bare.indexOf('/') < 0 ? null : bare;
  }
}
