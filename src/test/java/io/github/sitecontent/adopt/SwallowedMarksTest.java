package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The marks that Markdown hides, as real kramdown has it. */
final class SwallowedMarksTest {

  /** Texts whose mark nobody sees, with the name and the mark. */
  private static final Map<String, String> HIDDEN =
      Map.of(
          "- A. Bee*, C. Dee, E. Eff*. A Paper", "Bee*",
          "- Bee, A.*, Dee, C.*, & Eff, E. (2024). A Paper", "A.*",
          "- Bee*, **C. Dee***, E. Eff. A Paper", "Bee*",
          "- Ada Bee *, Cee Dee *,**Ada Eff** *, Gee (*equal contribution)", "Bee *",
          "Bee*, Dee, *Journal of Bees*, 2024", "Bee*");

  /** Texts that show their marks. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "- A. Bee\\*, C. Dee, E. Eff\\*. A Paper", "Bee*",
          "- A. Bee*, C. Dee, E. Eff. A Paper", "Bee*",
          "- A. Bee, C. Dee* and E. Eff*", "Dee*",
          "- A. Bee, C. Dee* (2024). *Journal of Bees*, 3.", "Dee*",
          "- A. Bee, *C. Dee*, E. Eff. *Journal*, 2024.", "<em>C. Dee</em>",
          "- A. Bee `*`, C. Dee, E. Eff", "Bee <code");

  @Test
  void whatKramdownHidesIsFoundAndNothingElse() {
    var pages = new LinkedHashMap<String, String>();
    var names = new LinkedHashMap<String, String>();
    for (var text : Stream.concat(HIDDEN.keySet().stream(), SHOWN.keySet().stream()).toList()) {
      var name = "p" + pages.size() + ".md";
      pages.put(name, "---\nlayout: null\n---\n" + text + "\n");
      names.put(text, name);
    }
    var html = Jekyll.render(pages);
    HIDDEN.forEach(
        (text, mark) -> {
          assertThat(html.get(names.get(text))).as(text).doesNotContain(mark);
          assertThat(SwallowedMarks.in(text)).as(text).isPositive();
        });
    SHOWN.forEach(
        (text, mark) -> {
          assertThat(html.get(names.get(text))).as(text).contains(mark);
          assertThat(SwallowedMarks.in(text)).as(text).isZero();
        });
  }
}
