package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long list is rendered in slices, and nothing shows that it was. */
final class SlicesTest {

  private static final int MANY = 1500;

  @TempDir Path sliced = Path.of("");
  @TempDir Path whole = Path.of("");

  /** A site with a template of its own renders its lists whole. */
  @BeforeEach
  void oneTemplateOfItsOwn() {
    TestSite.in(whole).with("_templates/macros/mine.ftl", "<#macro mine></#macro>\n");
  }

  @Test
  void thePageIsTheSame() throws IOException {
    var page = page(sliced, "      second line\n");
    assertThat(page).isEqualTo(page(whole, "      second line\n"));
    assertThat(page.lines().filter(line -> line.startsWith("- "))).hasSize(MANY + 1);
  }

  @Test
  void anItemThatLeavesABlockOfHtmlOpenDoesSoForTheItemsBehindIt() throws IOException {
    var page = page(sliced, "      </div>\n      <div><div>\n");
    assertThat(page).isEqualTo(page(whole, "      </div>\n      <div><div>\n")).contains("<div>");
  }

  @Test
  void aMistakeIsToldAsInAShortList() throws IOException {
    assertThat(problems(sliced))
        .isEqualTo(problems(whole))
        .anyMatch(problem -> problem.contains("no template has a macro 'nonesuch'"))
        .anyMatch(problem -> problem.contains("news.yml:2403:"));
  }

  private static String page(Path folder, String odd) throws IOException {
    var news = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      news.append("- date: 2024-05-06\n  text: \"*新闻* ").append(i).append(" #1_2_ <b>\"\n");
    }
    news.append("- date: 2024-05-06\n  markdown: |\n      - first line\n").append(odd);
    for (int i = 0; i < MANY; i++) {
      news.append("- date: 2024-05-05\n  markdown: \"* 1. [x] ").append(i).append("\"\n");
    }
    var site = TestSite.in(folder).with("_data/news.yml", news.toString());
    assertThat(site.generate().hasErrors()).isFalse();
    return site.about();
  }

  private static List<String> problems(Path folder) throws IOException {
    var news = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      news.append("- date: 2024-05-06\n  text: news ").append(i).append('\n');
      if (i == 1200 || i == 1400) {
        news.append("  layout: nonesuch\n");
      }
    }
    return TestSite.in(folder).with("_data/news.yml", news.toString()).problems();
  }
}
