package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.adopt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of five publications in each of the ways in which people write lists: all is data. */
final class ListStylesTest {

  private static final List<String> TITLES =
      List.of(
          "Mapping the Far Side of the Moon with Neural Fields",
          "LunaNet: A Benchmark for Crater Detection at Scale",
          "On the Convergence of Tidal Models under Noise",
          "Are Lunar Maps Useful for Navigation?",
          "Learning to Land");
  private static final String OWNER = "Kurt Gödel";
  private static final List<List<String>> AUTHORS =
      List.of(
          List.of("Ada Lovelace", OWNER, "Emmy Noether"),
          List.of(OWNER, "Wei-Ning Hsu"),
          List.of("Ada Lovelace", "Emmy Noether", OWNER, "Alan M. Turing", "Grace Hopper"),
          List.of("Grace Hopper", OWNER),
          List.of(OWNER, "Ada Lovelace", "Grace Hopper", "Emmy Noether"));
  private static final List<String> VENUES = List.of("ICML", "NeurIPS", "TPAMI", "CVPR", "ICLR");
  private static final List<String> NAMES =
      List.of(
          "International Conference on Machine Learning",
          "Advances in Neural Information Processing Systems",
          "IEEE Transactions on Maps",
          "Journal of Lunar Research",
          "Nature Communications");

  static Stream<String> lists() throws IOException {
    return CitationStylesTest.lines("lists.txt").stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("# "));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void allOfItIsData(String style) throws Exception {
    var page =
        "---\ntitle: x\n---\n\n# About\n\nI study the Moon.\n\n# Publications\n\n"
            + list(style.replace("\\n", "\n"))
            + "\n# Contact\n\nWrite.\n";
    var adopted = adopt(page);
    assertThat(shown(adopted.page())).isEqualTo(shown(page));
    var data = adopted.data().get("publications.yml");
    assertThat(data).isNotNull().doesNotContain("markdown:");
    var items = List.of(data.split("(?m)^- ")).stream().skip(1).toList();
    assertThat(items).hasSize(TITLES.size());
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i).replace("\"", "") + "\n";
      assertThat(item)
          .contains("title: " + TITLES.get(i) + "\n")
          .containsPattern("venue: .*(?:" + VENUES.get(i) + "|" + NAMES.get(i) + ")")
          .contains("year: " + (2024 - i) + "\n");
      for (var author : AUTHORS.get(i)) {
        assertThat(item).contains("    - " + author + "\n");
      }
    }
  }

  private static String list(String style) {
    var items = new ArrayList<String>();
    for (int i = 0; i < TITLES.size(); i++) {
      items.add(
          style
              .replace("{T}", TITLES.get(i))
              .replace("{A}", people(AUTHORS.get(i), "**" + OWNER + "**"))
              .replace("{H}", people(AUTHORS.get(i), "<b>" + OWNER + "</b>"))
              .replace("{V}", VENUES.get(i))
              .replace("{L}", NAMES.get(i))
              .replace("{Y}", String.valueOf(2024 - i))
              .replace("'24", "'" + (24 - i))
              .replace("{U}", "https://a.org/" + (i + 1))
              .replace("{K}", String.valueOf(i + 1)));
    }
    var list = String.join("\n", items) + "\n";
    return style.startsWith("<li")
        ? "<ul>\n" + list + "</ul>\n"
        : style.startsWith("<tr")
            ? "<table>\n" + list + "</table>\n"
            : style.startsWith("|")
                ? "| Year | Title | Authors | Venue |\n|---|---|---|---|\n" + list
                : list;
  }

  private static String people(List<String> names, String owner) {
    var all = new ArrayList<>(names);
    all.replaceAll(name -> name.equals(OWNER) ? owner : name);
    var last = all.remove(all.size() - 1);
    return String.join(", ", all) + (all.size() == 1 ? " and " : ", and ") + last;
  }

  /** Blank lines before the end of a card are seen by nobody. */
  private static String shown(String page) {
    return Blanks.tightened(page);
  }
}
