package io.github.sitecontent.data;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.github.sitecontent.model.Image;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Url;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Links, and what they lead to. */
final class Urls {

  private static final String DOMAIN =
      "(?:www\\.[^/]+|(?:[\\w-]{1,63}\\.){1,5}"
          + "(?:com|org|net|edu|gov|io|ai|dev|me|info|cn|de|uk|jp|fr|ch|eu|us|ca|au|nl|in|kr|sg|hk"
          + "|tw|it|es|se|xyz|app|site|tech))(?:[:/?#]|$)";
  private static final Pattern HOST = Pattern.compile("(?:" + DOMAIN + ").*", CASE_INSENSITIVE);
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern MARKDOWN_LINK =
      Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)|<([^>\\s]+)>");

  private static final Map<String, Object> SCHEMA =
      Json.object(
          "type",
          "string",
          "pattern",
          "^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])://[^/?#\\s]\\S*|(?:mailto|tel):\\S+"
              + "|(?![A-Za-z][A-Za-z0-9+.-]*:)(?!"
              + DOMAIN
              + ")(?![^/@\\s]+@)\\S+)$",
          "examples",
          List.of("https://example.org/paper.pdf", "/files/paper.pdf"));

  private Urls() {}

  /** An absolute address, or a path within the site. */
  static final Kind<Url> URL =
      new TextKind<>("a URL or a path of the site", SCHEMA) {
        @Override
        @Nullable Url parse(String text, ScalarEvent scalar, Cursor in) {
          var wrong = faultOf(text);
          return wrong == null
              ? new Url(text)
              : wrongValue("'" + text + "' " + wrong.message(), wrong.hint(), scalar, in);
        }
      };

  /** Why a text is no address, and what to do. */
  private record Fault(String message, String hint) {}

  // a list of 100,000 publications has 200,000 addresses, and patterns took a tenth of its reading
  private static @Nullable Fault faultOf(String text) {
    if (text.startsWith("[") || text.startsWith("<")) {
      var link = MARKDOWN_LINK.matcher(text);
      if (link.matches()) {
        var target = link.group(1) != null ? link.group(1) : link.group(2);
        return new Fault("is Markdown and not an address", "write " + target);
      }
    }
    if (hasBlank(text)) {
      return new Fault("has a blank in it", "write %20 for a blank");
    }
    int colon = endOfScheme(text);
    if (colon > 0) {
      return switch (text.substring(0, colon).toLowerCase(Locale.ROOT)) {
        case "http", "https", "ftp" ->
            namesHost(text, colon)
                ? imbalanceOf(text)
                : new Fault("names no host", "write https:// and the host behind it");
        case "mailto", "tel" -> imbalanceOf(text);
        default ->
            HOST.matcher(text).matches()
                ? withoutScheme(text)
                : new Fault(
                    "leads to no page", "begin with https://, or with / for a path of the site");
      };
    }
    if (MAIL.matcher(text).matches()) {
      return new Fault("is a mail address and not a URL", "write mailto:" + text);
    }
    return HOST.matcher(text).matches() ? withoutScheme(text) : imbalanceOf(text);
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        return true;
      }
    }
    return false;
  }

  /** Where the colon behind the scheme stands; -1 in a text without one. */
  private static int endOfScheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean isInner = c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-';
      if (!isLetter && (i == 0 || !isInner)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean namesHost(String text, int colon) {
    int host = colon + "://".length();
    return text.startsWith("://", colon)
        && host < text.length()
        && "/?#".indexOf(text.charAt(host)) < 0;
  }

  private static Fault withoutScheme(String text) {
    return new Fault("has no scheme, so it would be a path of the site", "write https://" + text);
  }

  private static @Nullable Fault imbalanceOf(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0
        ? null
        : new Fault(
            "has a parenthesis without its partner",
            "was something cut off, or copied with it? write %28 or %29 if it belongs there");
  }

  /** A mapping of labels to addresses. */
  static final Kind<Placed<Link>> LINKS =
      new Kind<>() {
        @Override
        String noun() {
          return "a mapping of labels to URLs";
        }

        @Override
        Map<String, Object> schema() {
          return Json.object(
              "type", "object", "additionalProperties", Schemas.orNothing(URL.schema()));
        }

        @Override
        @Nullable Placed<Link> read(Cursor in) {
          if (!in.isAt(Event.ID.MappingStart)) {
            return wrongKind(in, "write 'pdf: https://…', for example");
          }
          if (in.refused()) {
            return null;
          }
          in.next();
          var links = new Placed.Builder<Link>();
          while (!in.isAt(Event.ID.MappingEnd)) {
            var key = in.location(in.peek());
            var label = Kinds.SHARED.read(in);
            if (in.isAtNothing()) {
              reportEmpty(label, key, in);
              in.next();
              continue;
            }
            long position = in.position(in.peek());
            var url = URL.read(in);
            if (label != null
                && links.elements().stream().anyMatch(link -> link.label().equals(label))) {
              in.error(
                  Rule.DUPLICATE_KEY,
                  key,
                  "'" + label + "' stands here a second time",
                  "give each link a label of its own");
            } else if (label != null && url != null) {
              links.add(new Link(label, url), position);
            }
          }
          in.next();
          return links.build();
        }

        /** A label may wait for its address, but not {@code {pdf:a.pdf}}. */
        private void reportEmpty(@Nullable String label, Location at, Cursor in) {
          int colon = label == null ? -1 : label.indexOf(':');
          if (label != null && colon > 0) {
            in.error(
                Rule.SYNTAX,
                at,
                "the colon in '" + label + "' has no blank behind it",
                "write " + label.substring(0, colon) + ": " + label.substring(colon + 1));
          }
        }
      };

  /** A picture: its address, or a mapping that says what it shows as well. */
  static final Kind<Image> IMAGE =
      new Kind<>() {
        private final Shape<Image> mapping =
            new Shape<>("an image") {
              private final Key<Url> src = required("src", URL, "the picture's address or path");
              private final Key<String> alt = optional("alt", Kinds.PLAIN, "what it shows");

              @Override
              Image bind(Values values) {
                return new Image(
                    values.the(src), values.get(alt, ""), values.origin().of(src.name()));
              }
            };

        @Override
        String noun() {
          return "a path, a URL, or a mapping of 'src' and 'alt'";
        }

        @Override
        Map<String, Object> schema() {
          return Json.object("anyOf", List.of(URL.schema(), mapping.schema()));
        }

        @Override
        boolean isText() {
          return true;
        }

        @Override
        @Nullable Image read(Cursor in) {
          if (in.isAt(Event.ID.MappingStart)) {
            return mapping.read(in);
          }
          var at = in.location(in.peek());
          var src = URL.read(in);
          return src == null ? null : new Image(src, "", at);
        }
      };
}
