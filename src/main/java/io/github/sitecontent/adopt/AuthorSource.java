package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the authors of one item are written. */
final class AuthorSource {

  private static final Pattern REMARK = Pattern.compile("\\([^()*#†‡]+\\)$");
  // signs that the legend repeats: what it says is not about the last author
  private static final Pattern LEGEND = Pattern.compile("\\s*\\([^()]*[*#†‡][^()]*\\)$");

  private static final Pattern OPENERS =
      Pattern.compile("\\*{1,3}|_{1,3}|`{1,3}|<([a-z]+)[^<>]*>|\\[");

  final Span span;
  final List<Unit> units = new ArrayList<>();
  final List<String> separators = new ArrayList<>();

  /**
   * One author.
   *
   * @param name as visible
   * @param signs of the marks: one character each, or a remark in parentheses
   * @param open signs before the name
   * @param close those that end them
   * @param marks as they are written
   * @param isInside whether the marks stand within the signs
   * @param url of the author's page; null mostly
   */
  record Unit(
      String name,
      List<String> signs,
      String open,
      String close,
      String marks,
      boolean isInside,
      @Nullable String url) {

    /** All signs behind the name. */
    String behind() {
      return isInside ? marks + close : close + marks;
    }

    /** The signs of the tag that leads to the author's page: before and behind the address. */
    @Nullable List<String> tag() {
      int at = url == null || !open.startsWith("<a ") ? -1 : open.indexOf(url);
      return at < 0 || open.indexOf('>') != open.length() - 1
          ? null
          : List.of(open.substring(0, at), open.substring(at + url.length()));
    }
  }

  AuthorSource(Inline in, AuthorList list) {
    int start = -1;
    int end = -1;
    for (var author : list.authors()) {
      var all = around(in, withoutLegend(in, author));
      if (start < 0) {
        start = all.start();
      } else {
        separators.add(in.raw.substring(Math.min(end, all.start()), all.start()));
      }
      end = all.end();
      units.add(unit(in, author, all));
    }
    span = new Span(start, end);
  }

  private static Span withoutLegend(Inline in, AuthorList.Author author) {
    var legend = LEGEND.matcher(in.text(author.whole()));
    return legend.find() && legend.start() >= author.name().length()
        ? new Span(author.whole().start(), author.whole().start() + legend.start())
        : author.whole();
  }

  /** The source of visible text with all signs that enclose no more than it. */
  private static Span around(Inline in, Span visible) {
    var span = in.source(visible);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (var wrap : in.wraps) {
        boolean isPart = wrap.text().length() > 0 && visible.contains(wrap.text());
        if (isPart && !span.contains(wrap.all())) {
          span =
              new Span(
                  Math.min(span.start(), wrap.all().start()),
                  Math.max(span.end(), wrap.all().end()));
          grew = true;
        }
      }
    }
    return span;
  }

  private static Unit unit(Inline in, AuthorList.Author author, Span all) {
    var name = in.source(author.name());
    var open = in.raw.substring(all.start(), Math.max(all.start(), name.start()));
    var behind = in.raw.substring(Math.min(name.end(), all.end()), all.end());
    String url = null;
    for (var wrap : in.wraps) {
      if (wrap.kind() == Kind.LINK
          && wrap.target() != null
          && author.whole().contains(wrap.text())) {
        url = wrap.target().of(in.raw);
      }
    }
    boolean isTag = open.startsWith("<a ");
    var close = url == null ? closing(open) : isTag ? "</a>" : "](" + url + ")";
    if (!close.isEmpty() && behind.startsWith(close + ".")) {
      close += "."; // **Zhang, X**.
    }
    boolean isOutside = behind.startsWith(close);
    var marks =
        isOutside
            ? behind.substring(close.length())
            : behind.endsWith(close)
                ? behind.substring(0, behind.length() - close.length())
                : behind;
    var signs = new ArrayList<String>();
    author.marks().codePoints().mapToObj(Character::toString).forEach(signs::add);
    var whole = withoutLegend(in, author);
    var remark = REMARK.matcher(in.text(whole));
    if (remark.find() && whole.start() + remark.start() >= author.name().end()) {
      signs.add(remark.group());
    }
    return new Unit(
        in.text(author.name()).replace('\n', ' ').strip(),
        signs,
        open,
        close,
        marks,
        !isOutside && !close.isEmpty(),
        url);
  }

  /** What ends the signs that a text opens. */
  static String closing(String open) {
    var close = new StringBuilder();
    for (var sign = OPENERS.matcher(open); sign.find(); ) {
      close.insert(0, sign.group(1) == null ? sign.group() : "</" + sign.group(1) + ">");
    }
    return close.toString();
  }

  /** The separator before all authors but the last; null when the item does not tell. */
  @Nullable String separator() {
    return separators.size() < 2 ? null : separators.get(0);
  }

  /** The separator before the last of several authors; null when the item does not tell. */
  @Nullable String lastSeparator() {
    return separators.size() < 2 ? null : separators.get(separators.size() - 1);
  }

  /** The separator of two authors; null when there are more or less. */
  @Nullable String pairSeparator() {
    return separators.size() == 1 ? separators.get(0) : null;
  }
}
