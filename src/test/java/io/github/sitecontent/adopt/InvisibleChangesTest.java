package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What adopting changes of a page: real kramdown shows the same page with it and without. And what
 * it leaves, because kramdown would show another one.
 */
final class InvisibleChangesTest {

  private static final String FRONT = "---\nlayout: null\n---\n";

  /** Files that are settled as a whole. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  /** Lists whose items are settled. */
  private static final Map<String, String> LISTS = new LinkedHashMap<>();

  /** Texts that are shown alike. */
  private static final Map<String, List<String>> ALIKE = new LinkedHashMap<>();

  /** Texts that are not. */
  private static final Map<String, List<String>> UNLIKE = new LinkedHashMap<>();

  private static Map<String, String> html = Map.of();

  static {
    var page = FRONT + "# News\n\n- one\n- two  \n  three\n\n```\na\n\nb\n```\n\nThe\nend.\n";
    FILES.put("line ends of Windows", page.replace("\n", "\r\n"));
    FILES.put(
        "line ends of both kinds", page.replace("- two", "- two\r").replace("\n\n", "\n\r\n"));
    FILES.put(
        "old line ends in the body", FRONT + page.substring(FRONT.length()).replace('\n', '\r'));
    // Jekyll does not render a page that begins with the mark, and puts others into one without it
    FILES.put("a byte order mark", "\uFEFF" + page.substring(FRONT.length()));
    FILES.put("no last line feed", page.stripTrailing());
    FILES.put(
        "all of these",
        "\uFEFF" + page.substring(FRONT.length()).stripTrailing().replace("\n", "\r\n"));

    LISTS.put("blanks at the end of a line", "- one \n- two\t\n- three   \n");
    LISTS.put("more than a line break needs", "- one    \n  two   \n  three\n- four\n");
    LISTS.put("the indentation of a line", "- one\ntwo\n- three\n     four\n- five\n six *7*\n");
    LISTS.put("several blanks between words", "- one  two   **three**  four\n- five\n");

    ALIKE.put("blank lines in a row", List.of("- one\n\n\n \n- two\n", "- one\n\n- two\n"));
    ALIKE.put("a blank line of blanks", List.of("one\n  \t\ntwo\n", "one\n\ntwo\n"));
    ALIKE.put("the sign of a list", List.of("* one\n* two\n", "- one\n- two\n"));
    ALIKE.put("plus for a sign", List.of("+ one\n+ two\n", "- one\n- two\n"));
    ALIKE.put(
        "a title over two lines",
        List.of(
            "[Notes on\n   the Engine](https://a.org)\n",
            "[Notes on the Engine](https://a.org)\n"));
    for (var inner :
        List.of("one *two*", "- one\n- two", "one\n{: .c}", "![](a.png)", "<b>one</b>")) {
      var card = "<div class='c'><div class='i'>i</div>\n<div markdown=\"1\">\n\n" + inner;
      var end = "\n</div>\n</div>\n";
      var loose = card + "\n\n \n</div>\n\n</div>\n";
      assertThat(Blanks.tightened(loose)).isEqualTo(card + end);
      ALIKE.put(
          "blank lines before the end of a card of " + ALIKE.size(), List.of(loose, card + end));
      var plain = "<div>\n<p>" + inner.replace('\n', ' ') + "</p>\n";
      ALIKE.put(
          "blank lines in plain HTML " + ALIKE.size(),
          List.of(plain + "\n</div>\n", plain + "</div>\n"));
    }
    ALIKE.put("blank lines at the end", List.of("one\n\n\n\n", "one\n"));

    UNLIKE.put("two blanks that break a line", List.of("one  \ntwo\n", "one\ntwo\n"));
    UNLIKE.put("one blank line between items", List.of("- one\n\n- two\n", "- one\n- two\n"));
    UNLIKE.put("blanks within code", List.of("`a  b`\n", "`a b`\n"));
    UNLIKE.put("blanks before a paragraph", List.of("one\n\n    two\n", "one\n\ntwo\n"));
  }

  private static String settledFile(String page) {
    try {
      return SourcePage.of(page.getBytes(StandardCharsets.UTF_8)).text();
    } catch (SourcePage.Refused e) {
      throw new AssertionError(page, e);
    }
  }

  private static String settledList(String list) {
    var settled = new StringBuilder();
    for (var item : list.split("(?m)(?=^- )")) {
      settled.append(Blanks.settle(item.stripTrailing(), 2)).append("\n");
    }
    return settled.toString();
  }

  /** One Jekyll for all. */
  @BeforeAll
  static void render() {
    var pages = new LinkedHashMap<String, String>();
    FILES.forEach((name, page) -> put(pages, name, page, settledFile(page)));
    LISTS.forEach((name, list) -> put(pages, name, FRONT + list, FRONT + settledList(list)));
    ALIKE.forEach((name, two) -> put(pages, name, FRONT + two.get(0), FRONT + two.get(1)));
    UNLIKE.forEach((name, two) -> put(pages, name, FRONT + two.get(0), FRONT + two.get(1)));
    var included = new LinkedHashMap<String, String>();
    pages.forEach(
        (path, text) -> {
          boolean isPage = text.startsWith("---");
          included.put(
              path,
              isPage ? text : FRONT + "{% include_relative i/" + path.replace(' ', '_') + " %}");
          if (!isPage) {
            included.put("i/" + path.replace(' ', '_'), text);
          }
        });
    html = Jekyll.render(included, "exclude: [i]\n", pages.keySet().toArray(String[]::new));
  }

  private static void put(Map<String, String> pages, String name, String before, String after) {
    assertThat(after).as(name).isNotEqualTo(before);
    pages.put(name + " before.md", before);
    pages.put(name + " after.md", after);
  }

  /** Runs of blanks are one in HTML but in code, and none before a line break. */
  private static String shown(String page) {
    var text = html.getOrDefault(page, "");
    assertThat(text).as(page).contains("<").doesNotContain("---");
    return text.contains("<code")
        ? text
        : text.replaceAll("\\s+", " ").replaceAll(" (?=<br)", "").strip();
  }

  private static void assertAlike(String name) {
    assertThat(shown(name + " after.md")).as(name).isEqualTo(shown(name + " before.md"));
  }

  @Test
  void whatIsSettledInAFile() {
    FILES.keySet().forEach(InvisibleChangesTest::assertAlike);
  }

  @Test
  void whatIsSettledInAnItem() {
    LISTS.keySet().forEach(InvisibleChangesTest::assertAlike);
  }

  @Test
  void whatIsAsGoodAsTheOther() {
    ALIKE.keySet().forEach(InvisibleChangesTest::assertAlike);
  }

  /** Or the test above would see no difference whatever. */
  @Test
  void whatIsNot() {
    UNLIKE
        .keySet()
        .forEach(
            name ->
                assertThat(shown(name + " after.md"))
                    .as(name)
                    .isNotEqualTo(shown(name + " before.md")));
  }

  @Test
  void whatKramdownShowsOtherwiseIsNoneOfWhatSettlingChanges() {
    assertThat(settledList("- one  \n  two\n")).isEqualTo("- one  \n  two\n");
    assertThat(settledList("- `a  b`\n")).isEqualTo("- `a  b`\n");
    assertThat(settledList("- one\n\n      two\n")).isEqualTo("- one\n\n      two\n");
  }
}
