package io.github.sitecontent.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader sees of a page. */
final class Html {

  private static final Pattern BLOCK =
      Pattern.compile(
          "</?(p|li|ul|ol|h[1-6]|div|table|thead|tbody|tr|t[hd]|blockquote|pre|d[ltd]|hr)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>|<!--.*?-->");
  private static final Pattern HREF = Pattern.compile("<a\\s[^>]*?href=\"([^\"]*)\"");
  private static final Pattern ALT = Pattern.compile("alt=\"([^\"]*)\"");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|#\\d+);");

  private Html() {}

  /** The visible text of each block: of a paragraph, a list item, a heading, a table's cell. */
  static List<String> blocks(String html) {
    return Arrays.stream(BLOCK.split(html))
        .map(block -> fold(decode(TAG.matcher(block).replaceAll(""))))
        .filter(block -> !block.isEmpty())
        .toList();
  }

  /** The addresses of all links, as a browser takes them. */
  static List<String> addresses(String html) {
    var addresses = new ArrayList<String>();
    for (var link = HREF.matcher(html); link.find(); ) {
      addresses.add(decode(link.group(1)));
    }
    return addresses;
  }

  /** What all pictures say to those who cannot see them. */
  static List<String> alternatives(String html) {
    return ALT.matcher(html).results().map(alt -> fold(decode(alt.group(1)))).toList();
  }

  /**
   * Folds white space, and what kramdown makes of straight quotes, dots and hyphens: a text and its
   * typeset form become the same.
   */
  static String fold(String text) {
    return text.replaceAll("[ \t\r\n\f\u000B]+", " ")
        .strip()
        .replaceAll("[“”]", "\"")
        .replaceAll("[‘’]", "'")
        .replace("—", "---")
        .replace("–", "--")
        .replace("…", "...");
  }

  private static String decode(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(
            entity ->
                switch (entity.group(1)) {
                  case "amp" -> "&";
                  case "lt" -> "<";
                  case "gt" -> ">";
                  case "quot" -> "\"";
                  default -> numbered(entity.group(1).substring(1));
                });
  }

  private static String numbered(String number) {
    return java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(number)));
  }
}
