package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A link to a file of the site, or a picture, that is not there.
 *
 * <p>Only what is a file beyond doubt is looked for: a path that ends as documents, pictures and
 * films do. What has another end may be a page that Jekyll makes.
 *
 * <p>Breaks: {@code pdf: /files/sdnet.pdf} without that file. Mend: add the file, or correct the
 * path.
 */
final class MissingFile extends Rule {

  private static final Pattern FILE =
      Pattern.compile(
          "(?i)[^:]+\\.(pdf|png|jpe?g|gif|svg|webp|avif|bmp|ico|bib|ris|zip|tar|gz|tgz|7z|pptx?|key|docx?|xlsx?"
              + "|odp|odt|csv|tsv|txt|mp4|webm|mov|mp3|ps|epub)");

  MissingFile() {
    super("SC251", LintLevel.WARN, "a link to a file of the site, or a picture, that is not there");
  }

  @Override
  void check(Facts facts, Findings found) {
    Map<String, Boolean> known = new HashMap<>();
    Addresses.visit(
        facts.content(),
        (url, where, item) -> {
          var path = path(url);
          if (!path.isEmpty() && !known.computeIfAbsent(path, p -> isThere(p, facts.files()))) {
            found.addWithin(
                where.get(),
                url,
                item,
                "the site has no file '" + path + "'",
                "add the file, or correct the path");
          }
        });
  }

  /** The path of a file of the site; empty for an address of another kind. */
  private static String path(String url) {
    if (url.startsWith("//") || url.contains("://") || url.contains("{{") || url.contains("{%")) {
      return "";
    }
    var path = url.replaceFirst("[?#].*", "").replaceFirst("^(\\./|/)+", "");
    if (path.contains("../") || !FILE.matcher(path).matches()) {
      return "";
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // a percent sign of its own
    }
  }

  /** Also below the {@code baseurl} of a site that is a folder of its host. */
  private static boolean isThere(String path, SiteFiles files) {
    int slash = path.indexOf('/');
    return files.exists(path) || slash > 0 && files.exists(path.substring(slash + 1));
  }
}
