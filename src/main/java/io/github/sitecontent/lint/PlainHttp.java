package io.github.sitecontent.lint;

import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashSet;
import java.util.Locale;

/**
 * An http address of a host that has https elsewhere in the data.
 *
 * <p>Breaks: {@code http://www.scut.edu.cn} beside {@code https://www.scut.edu.cn}. Mend: write
 * https.
 */
final class PlainHttp extends Rule {

  PlainHttp() {
    super("SC252", LintLevel.WARN, "http where https of the same host stands elsewhere");
  }

  @Override
  void check(Facts facts, Findings found) {
    var plain = new HashSet<String>();
    var secure = new HashSet<String>();
    Addresses.visit(
        facts.content(),
        (url, where, item) -> {
          if (url.startsWith("https://")) {
            secure.add(host(url));
          } else if (url.startsWith("http://")) {
            plain.add(host(url));
          }
        });
    plain.retainAll(secure);
    if (plain.isEmpty()) {
      return;
    }
    Addresses.visit(
        facts.content(),
        (url, where, item) -> {
          if (url.startsWith("http://") && plain.contains(host(url))) {
            found.addWithin(
                where.get(),
                url,
                item,
                "http here, and https elsewhere for " + host(url),
                "write https://" + url.substring("http://".length()));
          }
        });
  }

  private static String host(String url) {
    int start = url.indexOf("://") + 3;
    int end = start;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
