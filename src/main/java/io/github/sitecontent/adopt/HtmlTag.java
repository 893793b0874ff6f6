package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML, or a comment, as it stands in a text.
 *
 * @param name in lower case; {@code !--} for a comment
 * @param isClosing whether it ends an element
 * @param span of the whole tag
 */
record HtmlTag(String name, boolean isClosing, Span span) {

  private static final String COMMENT = "!--";
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][A-Za-z0-9-]*)(?:\\s(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+|/)?>");

  private static final Set<String> EMPTY =
      Set.of("img", "br", "hr", "input", "link", "meta", "source", "wbr", "col", "area", "embed");
  private static final Set<String> BLOCKS =
      Set.of(
          "div",
          "p",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "td",
          "th",
          "tr",
          "table",
          "tbody",
          "thead",
          "section",
          "article",
          "details",
          "summary",
          "center",
          "blockquote",
          "dl",
          "dt",
          "dd",
          "figure",
          "header",
          "footer");

  private static final Pattern ANY_COMMENT =
      Pattern.compile(
          "<!--.*?-->|\\{%-?\\s*comment\\s*-?%\\}.*?\\{%-?\\s*endcomment\\s*-?%\\}|(?m:^\\[(?://|comment)\\]:[ \\t]*(?:#|<>)[ \\t]*[(\"'][^\\n]*$)",
          Pattern.DOTALL);

  /** The comments of a text, in order, be they HTML's, Liquid's, or links that nothing leads to. */
  static List<Span> comments(String text) {
    var comments = new ArrayList<Span>();
    if (text.contains("-->")
        || text.contains("endcomment")
        || text.contains("]:")) { // else no search may end early
      for (var comment = ANY_COMMENT.matcher(text); comment.find(); ) {
        comments.add(new Span(comment.start(), comment.end()));
      }
    }
    return comments;
  }

  /** The tag that begins at a place; null when none does. */
  static @Nullable HtmlTag at(String text, int from, int to) {
    if (text.startsWith("<!--", from)) {
      int end = text.indexOf("-->", from + 4);
      boolean isClosed = end >= 0 && end + 3 <= to;
      return isClosed ? new HtmlTag(COMMENT, false, new Span(from, end + 3)) : null;
    }
    var matcher = TAG.matcher(text).region(from, to);
    return matcher.lookingAt() ? of(matcher) : null;
  }

  private static HtmlTag of(Matcher matcher) {
    var span = new Span(matcher.start(), matcher.end());
    var name = matcher.group(2);
    return new HtmlTag(name.toLowerCase(java.util.Locale.ROOT), !matcher.group(1).isEmpty(), span);
  }

  boolean isComment() {
    return name.equals(COMMENT);
  }

  /** Whether it stands alone, with nothing that it encloses. */
  boolean isEmpty(String text) {
    return text.charAt(span.end() - 2) == '/' || EMPTY.contains(name);
  }

  /** Whether it stands for a block of its own, so that the text before it has ended. */
  boolean isBlock() {
    return BLOCKS.contains(name);
  }

  /** Where the value of an attribute stands; null when the tag has no such attribute. */
  @Nullable Span attribute(String text, String attribute) {
    var matcher =
        Pattern.compile(
                "\\s" + attribute + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
                Pattern.CASE_INSENSITIVE)
            .matcher(text)
            .region(span.start(), span.end());
    if (!matcher.find()) {
      return null;
    }
    int group = matcher.start(1) >= 0 ? 1 : matcher.start(2) >= 0 ? 2 : 3;
    return new Span(matcher.start(group), matcher.end(group));
  }
}
