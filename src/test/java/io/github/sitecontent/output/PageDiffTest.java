package io.github.sitecontent.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class PageDiffTest {

  private static final int MANY = 100_000;

  private static List<String> diff(List<String> page, List<String> wanted) {
    var origins =
        IntStream.rangeClosed(1, wanted.size())
            .mapToObj(line -> new Location("_data/news.yml", line, 1))
            .toList();
    return new PageDiff("a.md", text(page), text(wanted), origins, false).lines();
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(String word) {
    return IntStream.range(0, MANY).mapToObj(i -> word + " " + i).toList();
  }

  @Test
  void eachChangedLineNamesItsDatum() {
    assertThat(diff(List.of("a", "b", "c", "d"), List.of("a", "B", "c", "x", "d")))
        .containsExactly(
            "--- a.md (as it is)",
            "+++ a.md (as the data make it)",
            "@@ -1,4 +1,5 @@",
            " a",
            "-b    <- _data/news.yml:2",
            "+B    <- _data/news.yml:2",
            " c",
            "+x    <- _data/news.yml:4",
            " d");
  }

  @Test
  void aLineWithoutACounterpartNamesItsNeighbour() {
    assertThat(diff(List.of("a", "gone", "b"), List.of("a", "b")))
        .contains("-gone    near _data/news.yml:1");
  }

  @Test
  @Timeout(20)
  void aHundredThousandDifferentLinesAreBounded() {
    var diff = diff(lines("page"), lines("data"));
    assertThat(diff)
        .hasSizeLessThan(70)
        .contains("-page 0    <- _data/news.yml:1", "+data 0    <- _data/news.yml:1");
    assertThat(diff.get(diff.size() - 1)).isEqualTo("… and 199960 more changed lines");
  }

  @Test
  @Timeout(20)
  void aHundredThousandShuffledLinesAreBounded() {
    var shuffled = new ArrayList<>(lines("line"));
    Collections.shuffle(shuffled, new Random(1));
    assertThat(diff(shuffled, lines("line"))).hasSizeLessThan(70);
  }

  @Test
  void twoChangesFarApartAreBothShown() {
    var page = new ArrayList<>(lines("line"));
    page.add(10, "by hand");
    page.set(90_000, "changed");
    assertThat(diff(page, lines("line")))
        .hasSize(11)
        .contains("-by hand    near _data/news.yml:10", "-changed    <- _data/news.yml:90000");
  }

  @Test
  void theDifferenceIsTrueToBothSides() {
    var random = new Random(7);
    for (int round = 0; round < 30; round++) {
      var before = new ArrayList<String>();
      for (int i = 0; i < 3000; i++) {
        before.add("line " + random.nextInt(2500));
      }
      var after = new ArrayList<>(before);
      for (int i = 0; i < 200; i++) {
        after.remove(random.nextInt(after.size()));
        after.add(random.nextInt(after.size()), "new " + random.nextInt(150));
      }
      var patch = LineDiff.between(before, after);
      assertThat(patch.restore(after)).isEqualTo(before);
      assertThat(patch.getDeltas().stream().mapToInt(d -> d.getTarget().size()).sum())
          .isLessThan(600);
    }
  }
}
