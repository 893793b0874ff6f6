package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Inline text keeps its Markdown, runs no Liquid, and leaves its neighbours alone. */
final class InlineTextTest {

  private static final PartialDate DAY = new PartialDate(2025, 10, 20);
  private static final Pattern ITEM =
      Pattern.compile("<li>\\[2025-10-20\\] (.*?)</li>", Pattern.DOTALL);
  private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);

  @Test
  void itRendersInItsItemAsItDoesAlone() {
    var texts =
        List.of(
            "One Paper Accepted For [TPDS](https://example.org/a_b(c)?x=1&y=2) 2025",
            "*em* **strong** `code` ~~gone~~ <u>html</u> <https://example.org>",
            "an unclosed *star",
            "an unclosed **pair of stars",
            "an unclosed `backtick",
            "an unclosed _underscore",
            "an unclosed ~~strike",
            "an unclosed [bracket",
            "an unclosed [link](https://example.org",
            "an unclosed $$formula",
            "an unclosed <!-- comment",
            "an unclosed \"quote",
            "a lone > and < and & and &amp; and -->",
            "![picture](/images/a.png \"title\"){: .wide}",
            "C++ & C#, 3 * 4 = 12, snake_case, 1984. It",
            "(in parentheses)",
            ": a colon",
            "emoji 🎉 and شكرا and 漢字",
            "ends with a backslash \\",
            "ends with a star *",
            "a { brace } and {a}");
    var alone = new LinkedHashMap<String, String>();
    for (int i = 0; i < texts.size(); i++) {
      alone.put(i + ".md", "---\n---\n" + texts.get(i) + "\n");
    }
    alone.put("page.md", page(texts));
    var html = Jekyll.render(alone);
    var expected = new ArrayList<String>();
    for (int i = 0; i < texts.size(); i++) {
      expected.addAll(all(PARAGRAPH, html.getOrDefault(i + ".md", "")));
    }
    assertThat(all(ITEM, html.getOrDefault("page.md", ""))).isEqualTo(expected);
  }

  @Test
  void anUnclosedTagEndsWithItsItem() {
    var html = render(page(List.of("an unclosed <b>tag", "its neighbour", "</b> and its end")));
    assertThat(all(ITEM, html))
        .hasSize(3)
        .contains("its neighbour")
        .first()
        .asString()
        .endsWith("</b>");
  }

  @Test
  void aBioThatLeavesSomethingOpenEndsBeforeTheNextSection() {
    var bios =
        List.of(
            "<div>open",
            "<div class=\"a\"><p>open",
            "<p>open",
            "<!-- open",
            "a paragraph\n\n<div>\nopen",
            "<b>open",
            "```\nopen",
            "$$ open",
            "{::comment} open",
            "> open",
            "- open",
            "    open",
            "| open",
            "[open",
            "*open");
    var news = List.of(Facts.news(DAY, "the *news* --> {:/comment}"), Facts.news(DAY, "```"));
    var pages = new LinkedHashMap<String, String>();
    for (int i = 0; i < bios.size(); i++) {
      var content = Facts.withBio(bios.get(i), Facts.content(List.of(), List.of(), news));
      pages.put(i + ".md", Facts.aboutPage(content).replace("permalink: /\n", ""));
    }
    assertThat(Jekyll.render(pages).values())
        .hasSameSizeAs(bios)
        .allSatisfy(
            html ->
                assertThat(html)
                    .contains("open", "<h2 id=\"news\">News</h2>")
                    .contains("<li>[2025-10-20] the <em>news</em>"));
  }

  @Test
  void aBioMayBringItsOwnHtml() {
    var bio = "<div class=\"a\">\n<p>a</p>\n</div>\n\nb `<div>` c <!-- d -->\n\n`<div>`";
    assertThat(MarkdownText.inline(bio)).isEqualTo(bio);
  }

  @Test
  void liquidIsShownAndNeverRun() {
    var shown = new LinkedHashMap<String, String>();
    shown.put("{{ site.time }}", "{{ site.time }}");
    shown.put("{{site.time}}", "{{site.time}}");
    shown.put("{{{ x }}}", "{{{ x }}}");
    shown.put("{{- x -}}", "{{- x -}}");
    shown.put("{% raw %} a", "{% raw %} a");
    shown.put("{% endraw %} a", "{% endraw %} a");
    shown.put("{%- comment -%} a", "{%- comment -%} a");
    shown.put("`{{ x }}` in code", "<code>{{ x }}</code> in code");
    shown.put("`{% include a.html %}`", "<code>{% include a.html %}</code>");
    shown.put("**{{ x }}**", "<strong>{{ x }}</strong>");
    shown.put("[{{ x }}](https://example.org)", "<a href=\"https://example.org\">{{ x }}</a>");
    shown.put("[a](https://example.org/{{x}})", "<a href=\"https://example.org/{{x}}\">a</a>");
    shown.put("at the end {{", "at the end {{");
    shown.put("at the end {", "at the end {");
    shown.put("at the end {%", "at the end {%");
    shown.put("}} and %} alone", "}} and %} alone");
    shown.put("{{ \"{\" }}", "{{ “{“ }}");
    var html = render(page(List.copyOf(shown.keySet())));
    assertThat(all(ITEM, html).stream().map(s -> s.replaceAll(" class=\"[^\"]*\"", "")))
        .map(Html::fold)
        .containsExactlyElementsOf(shown.values().stream().map(Html::fold).toList());
  }

  @Test
  void severalParagraphsHangUnderTheirItem() {
    var page = page(List.of("first line\nsecond line\n\nsecond *paragraph*\n\n- nested", "next"));
    assertThat(page)
        .contains(
            """
            - [2025-10-20] first line
              second line

              second *paragraph*

              - nested
            - [2025-10-20] next
            """);
    assertThat(Html.blocks(render(page)))
        .endsWith(
            "[2025-10-20] first line second line",
            "second paragraph",
            "nested",
            "[2025-10-20] next");
  }

  private static String page(List<String> texts) {
    var news = texts.stream().map(text -> Facts.news(DAY, text)).toList();
    Content content = Facts.content(List.of(), List.of(), news);
    return Facts.aboutPage(content).replace("permalink: /\n", "");
  }

  private static String render(String page) {
    return Jekyll.render(Map.of("page.md", page)).getOrDefault("page.md", "");
  }

  private static List<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(match -> match.group(1).strip()).toList();
  }
}
