package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The blanks that adopting changes: real kramdown shows the same page with them and without. */
final class InvisibleBlanksTest {

  private static void assertInvisible(String list) {
    var settled = new StringBuilder();
    for (var item : list.split("(?m)(?=^- )")) {
      settled.append(Blanks.settle(item.stripTrailing(), 2)).append("\n");
    }
    assertThat(settled.toString()).isNotEqualTo(list);
    var front = "---\nlayout: null\n---\n";
    var html = Jekyll.render(Map.of("a.md", front + list, "b.md", front + settled));
    assertThat(shown(html.get("b.md"))).isEqualTo(shown(html.get("a.md")));
  }

  /** Runs of blanks are one in HTML, and none before a line break. */
  private static String shown(String html) {
    return html.replaceAll("\\s+", " ").replaceAll(" (?=<br)", "");
  }

  @Test
  void blanksAtTheEndOfALine() {
    assertInvisible("- one \n- two\t\n- three   \n");
  }

  @Test
  void moreBlanksThanALineBreakNeeds() {
    assertInvisible("- one    \n  two   \n  three\n- four\n");
  }

  @Test
  void theIndentationOfALineThatGoesOn() {
    assertInvisible("- one\ntwo\n- three\n     four\n- five\n six *seven*\n");
  }

  @Test
  void severalBlanksBetweenWords() {
    assertInvisible("- one  two   **three**  four\n- five\n");
  }

  @Test
  void blankLinesBetweenItemsAreAsGoodAsOne() {
    var front = "---\nlayout: null\n---\n";
    var html =
        Jekyll.render(
            Map.of("a.md", front + "- one\n\n\n \n- two\n", "b.md", front + "- one\n\n- two\n"));
    assertThat(shown(html.get("b.md"))).isEqualTo(shown(html.get("a.md")));
  }

  @Test
  void aTitleOverSeveralLines() {
    var front = "---\nlayout: null\n---\n";
    var html =
        Jekyll.render(
            Map.of(
                "a.md", front + "[Notes on\n   the Engine](https://a.org)\n",
                "b.md", front + "[Notes on the Engine](https://a.org)\n"));
    assertThat(shown(html.get("b.md"))).isEqualTo(shown(html.get("a.md")));
  }
}
