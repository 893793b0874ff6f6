package io.github.sitecontent.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.report.ConsoleReport.Line;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsoleReportTest {

  private static Problem error(int line) {
    return Problem.error(
        "SC104",
        new Location("_data/news.yml", line, 3),
        "unknown key 'tilte'",
        "did you mean 'title'?");
  }

  private static Problem warning(int line) {
    return Problem.warning("SC213", new Location("_data/news.yml", line, 3), "two\nlines", null);
  }

  private static List<String> texts(List<Problem> problems) {
    return ConsoleReport.of(problems).stream().map(Line::text).toList();
  }

  @Test
  void nothingIsSaidOfNothing() {
    assertThat(ConsoleReport.of(List.of())).isEmpty();
  }

  @Test
  void aProblemIsALineWithItsPlaceItsHintAndItsCode() {
    assertThat(texts(List.of(error(1), warning(2))))
        .containsExactly(
            "1 error and 1 warning in the site's content",
            "  _data/news.yml:1:3  unknown key 'tilte'; did you mean 'title'? [SC104]",
            "  _data/news.yml:2:3  two lines [SC213]");
    assertThat(texts(List.of(warning(1), warning(2))))
        .startsWith("2 warnings in the site's content");
  }

  @Test
  void ofManyProblemsAHundredAreShownAndTheRestIsCounted() {
    var many = new ArrayList<Problem>();
    for (int line = 1; line <= 120; line++) {
      many.add(warning(line));
    }
    many.add(error(121));
    many.add(error(122));
    var texts = texts(many);
    assertThat(texts).hasSize(102).endsWith("  … and 22 warnings more");
    assertThat(texts).contains("  _data/news.yml:98:3  two lines [SC213]");
    assertThat(texts.get(100)).contains("news.yml:122:3");
  }
}
