package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that hold addresses: BibTeX's one, and those that sites with a .bib file have. */
final class BibLinks {

  /** Labels that are fields of their own, in BibTeX as here. */
  static final List<String> LABELS =
      List.of(
          "pdf",
          "code",
          "slides",
          "poster",
          "video",
          "project",
          "website",
          "html",
          "supp",
          "blog",
          "data",
          "demo",
          "talk",
          "appendix",
          "bibtex");

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:www\\.|[\\w-]+\\.(?:[\\w-]+\\.)*(?:com|org|net|edu|gov|io|ai|dev|me|info|cn|de|uk|jp|fr|ch|eu|us|ca|au|nl|in|kr|sg|hk|tw|it|es|se)(?:[/:?#]|$)).*");
  private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "mailto", "tel");

  private BibLinks() {}

  /** An address as our data take it; null when it leads to no page. */
  static @Nullable String address(String latex) {
    var text = Latex.verbatim(latex);
    if (text.isEmpty()) {
      return null;
    }
    if (!SCHEME.matcher(text).matches()) {
      return balanced(HOST.matcher(text).matches() ? "https://" + text : text);
    }
    var scheme = text.substring(0, text.indexOf(':')).toLowerCase(Locale.ROOT);
    return SCHEMES.contains(scheme) ? balanced(text) : null;
  }

  private static String balanced(String address) {
    int open = 0;
    for (int i = 0; i < address.length() && open >= 0; i++) {
      open += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0 ? address : address.replace("(", "%28").replace(")", "%29");
  }

  /** The label of an address that has none of its own. */
  static String label(String address) {
    var path = address.replaceAll("[?#].*", "").toLowerCase(Locale.ROOT);
    if (path.endsWith(".pdf")) {
      return "pdf";
    }
    return path.matches("https?://(?:www\\.)?(?:github|gitlab|bitbucket)\\.(?:com|org)/.*")
        ? "code"
        : "url";
  }

  /** The links of an entry's own fields, in the order of the labels. */
  static List<Link> of(BibEntry entry) {
    var links = new ArrayList<Link>();
    for (var label : LABELS) {
      var latex = entry.latex(label);
      var address = latex == null ? null : address(latex);
      if (address != null && (label.equals("pdf") || !isFlag(address))) {
        links.add(new Link(label, new Url(address)));
      }
    }
    return links;
  }

  private static boolean isFlag(String value) {
    return Set.of("true", "false", "yes", "no").contains(value.toLowerCase(Locale.ROOT));
  }
}
