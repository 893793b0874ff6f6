package io.github.sitecontent.page;

import java.util.regex.Pattern;

/**
 * Inline Markdown as HTML, for lines that begin with a tag: kramdown leaves all that stands within
 * as it is, and a reader would see the signs.
 */
final class InlineHtml {

  private static final Pattern LINK =
      Pattern.compile("(?<![!\\\\\\]])\\[([^\\[\\]]+)]\\(([^()\\s\"]+)\\)");
  private static final Pattern STRONG =
      Pattern.compile("(?<![\\w*\\\\])\\*\\*(?=[^\\s*])([^\n]+?)(?<=[^\\s*])\\*\\*(?![\\w*])");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*\\\\])\\*(?=[^\\s*])([^*\n]+?)(?<=[^\\s*])\\*(?![\\w*])");
  private static final Pattern CODE = Pattern.compile("(?<![`\\\\])`([^`\n<>&]+)`(?!`)");

  private InlineHtml() {}

  /** The text, with the most usual signs of Markdown as tags. */
  static String of(String markdown) {
    if (markdown.indexOf('*') < 0 && markdown.indexOf('`') < 0 && !markdown.contains("](")) {
      return markdown;
    }
    var text = CODE.matcher(markdown).replaceAll("<code>$1</code>");
    text = LINK.matcher(text).replaceAll("<a href=\"$2\">$1</a>");
    text = STRONG.matcher(text).replaceAll("<strong>$1</strong>");
    return EMPHASIS.matcher(text).replaceAll("<em>$1</em>");
  }
}
