package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, nothing that Liquid would run comes out of the escape, and no address leaves
 * its parentheses.
 *
 * <p>{@link #fuzzerTestOneInput} is the door of a coverage-guided fuzzer as well.
 */
public final class MarkdownFuzzTest {

  /** Escapes bytes as a text and as an address. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.UTF_8);
    var escaped = MarkdownText.escape(text);
    require(!runsLiquid(escaped), "Liquid runs", escaped);
    require(!escaped.contains("\n"), "a line ends", escaped);
    var url = MarkdownText.url(text);
    require(url.chars().noneMatch(c -> c <= ' ' || "<>\"".indexOf(c) >= 0), "a URL ends", url);
    require(opensWhatItCloses(url), "a URL ends its parentheses", url);
    require(!runsLiquid(url), "Liquid runs", url);
  }

  private static boolean opensWhatItCloses(String url) {
    int open = 0;
    for (int i = 0; i < url.length() && open >= 0; i++) {
      open += url.charAt(i) == '(' ? 1 : url.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0;
  }

  private static boolean runsLiquid(String text) {
    return text.contains("{{") || text.contains("{%");
  }

  private static void require(boolean holds, String otherwise, String text) {
    if (!holds) {
      throw new IllegalStateException(otherwise + ": " + text);
    }
  }

  @Test
  void mutatedTextsAreSafe() {
    var seeds =
        Stream.of(
                "A plain title",
                "Ada Lovelace#*, {B}_c_ ~d~ `e` <f> |g| [h](i) ![j](k)",
                "{{ x }} {% raw %} {% endraw %} {{{{ {%{%",
                "https://example.org/a(b)?c=d&amp;e=f#g",
                "2024. - + * # > = \\ & &amp; &lt; $$x$$ ^1 [^1]",
                "中文 🏆 é\u0301 \u202E")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    var mutations = new Mutations(20261122, List.copyOf(seeds));
    int texts = 0;
    for (; texts < 50_000; texts++) {
      fuzzerTestOneInput(mutations.next());
    }
    assertThat(texts).isEqualTo(50_000);
  }

  /** What is told apart at a glance is what a look at each sign leaves alone. */
  @Test
  void aHarmlessTextIsNotTouchedWhereverASignFollows() {
    var signs = "aZ王, .:;?/()+-=0123456789";
    var random = new Random(20261125);
    for (int i = 0; i < 20_000; i++) {
      var text = new StringBuilder("é");
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      var settled = text.toString().replaceAll(" +", " ");
      for (var before : List.of("", "- ", "1. ", "# ", "x [a]", "<a title=\"")) {
        assertThat(MarkdownText.escape(settled, before, '\n', false)).isEqualTo(settled);
        // the bar at its end is not harmless, so that every sign is looked at
        assertThat(MarkdownText.escape(settled + "|", before, '\n', false))
            .isIn(settled + "\\|", settled + "&#124;");
      }
    }
  }
}
