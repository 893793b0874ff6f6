package io.github.sitecontent.data;

import io.github.sitecontent.model.Image;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Url;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Links, and what they lead to. */
final class Urls {

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern HOST =
      Pattern.compile(
          "(www\\.[^/]+|([\\w-]+\\.)+(com|org|net|edu|gov|io|ai|dev|me|info|cn|de|uk|jp|fr|ch|eu|us|ca|au|nl|in|kr|sg|hk|tw|it|es|se))([/:?#].*)?",
          Pattern.CASE_INSENSITIVE);

  private Urls() {}

  /** An absolute address, or a path within the site. */
  static final Kind<Url> URL =
      new TextKind<>("a URL or a path of the site") {
        @Override
        @Nullable Url parse(String text, ScalarEvent scalar, Cursor in) {
          if (text.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            return wrongValue(
                "'" + Kinds.oneLine(text) + "' has a blank in it",
                "write %20 for a blank",
                scalar,
                in);
          }
          var scheme = SCHEME.matcher(text);
          if (scheme.matches()) {
            return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
              case "http", "https", "ftp", "mailto", "tel" -> balanced(text, scalar, in);
              default ->
                  wrongValue(
                      "'" + text + "' leads to no page",
                      "begin with https://, or with / for a path of the site",
                      scalar,
                      in);
            };
          }
          if (HOST.matcher(text).matches()) {
            return wrongValue(
                "'" + text + "' has no scheme, so it would be a path of the site",
                "write https://" + text,
                scalar,
                in);
          }
          return balanced(text, scalar, in);
        }

        private @Nullable Url balanced(String text, ScalarEvent scalar, Cursor in) {
          int open = 0;
          for (int i = 0; i < text.length() && open >= 0; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
          }
          return open == 0
              ? new Url(text)
              : wrongValue(
                  "'" + text + "' has a parenthesis without its partner",
                  "was something cut off, or copied with it? write %28 or %29 if it belongs there",
                  scalar,
                  in);
        }
      };

  /** A mapping of labels to addresses. */
  static final Kind<List<Link>> LINKS =
      new Kind<>() {
        @Override
        String noun() {
          return "a mapping of labels to URLs";
        }

        @Override
        @Nullable List<Link> read(Cursor in) {
          if (!in.isAt(Event.ID.MappingStart)) {
            return wrongKind(in, "write 'pdf: https://…', for example");
          }
          if (in.refused()) {
            return null;
          }
          in.next();
          var links = new ArrayList<Link>(4);
          var labels = new HashSet<String>();
          while (!in.isAt(Event.ID.MappingEnd)) {
            var key = in.location(in.peek());
            var label = Kinds.SHARED.read(in);
            if (in.isAtNothing()) {
              in.next();
              continue;
            }
            var at = in.location(in.peek());
            var url = URL.read(in);
            if (label != null && !labels.add(label)) {
              in.error(
                  Rule.DUPLICATE_KEY,
                  key,
                  "'" + label + "' stands here a second time",
                  "give each link a label of its own");
            } else if (label != null && url != null) {
              links.add(new Link(label, url, at));
            }
          }
          in.next();
          return List.copyOf(links);
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
