package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inline texts within a line of HTML, as real Jekyll shows them. */
final class InlineHtmlTest {

  private static final List<String> TEXTS =
      List.of(
          "We won.",
          "Read [this](https://n.org/1) and *that*, or **both**.",
          "**[A *good* paper](https://n.org/1?a=b)** with `code` came out",
          "a*b is a product, and 2 * 3 * 4 another",
          "**Two** words, **three** words: *one*, *two*",
          "<b>Bold</b> already, and <a href=\"https://n.org\">there</a>");

  @Test
  void aReaderSeesInALineOfHtmlWhatOneOfMarkdownShows() {
    var pages = new LinkedHashMap<String, String>();
    for (int i = 0; i < TEXTS.size(); i++) {
      var text = TEXTS.get(i);
      pages.put(i + "-markdown.md", "---\n---\n- " + text + "\n");
      pages.put(i + "-html.md", "---\n---\n<ul>\n<li>" + InlineHtml.of(text) + "</li>\n</ul>\n");
    }
    var shown = Jekyll.render(pages);
    for (int i = 0; i < TEXTS.size(); i++) {
      assertThat(item(shown.get(i + "-html.md"))).isEqualTo(item(shown.get(i + "-markdown.md")));
    }
  }

  /** A list item without the class that a highlighter gives code. */
  private static String item(String html) {
    int from = html.indexOf("<li>") + 4;
    return html.substring(from, html.indexOf("</li>")).replaceAll(" class=\"[^\"]*\"", "");
  }

  @Test
  void signsThatMeanNothingStay() {
    for (var text :
        List.of("a * b * c", "5 ** 2", "f(x)[1](", "\\*shown\\*", "![picture](a.png)")) {
      assertThat(InlineHtml.of(text)).isEqualTo(text);
    }
  }
}
