package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are stable when data grow. */
final class GrowthTest {

  @TempDir Path folder;

  @Test
  void addingOnePublicationChangesOnlyItsLines() throws IOException {
    var random = new Random(1);
    var site = TestSite.in(folder);
    var publications = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      // years and types are drawn from few, so that many are equal and new groups are rare
      publications.add(random.nextInt(publications.size() + 1), publication(i, random));
      var before = i == 0 ? List.<String>of() : textOf(site);
      site.with("_data/publications.yml", String.join("", publications)).generate();
      var deltas = DiffUtils.diff(before, textOf(site)).getDeltas();
      int added = 0;
      for (var delta : deltas) {
        if (i > 0) {
          assertThat(delta.getSource().getLines()).as("removed by number %d", i).isEmpty();
        }
        for (var line : delta.getTarget().getLines()) {
          boolean isItsOwn = line.contains("Number " + i + "\"");
          assertThat(isItsOwn || line.isBlank() || line.startsWith("#") || i == 0).isTrue();
          added += isItsOwn ? 1 : 0;
        }
      }
      assertThat(added).isEqualTo(1);
    }
  }

  @Test
  void equalKeysStayInTheOrderOfTheFile() throws IOException {
    var site = TestSite.in(folder);
    var news = new StringBuilder();
    for (var name : List.of("c", "a", "b", "d")) {
      news.append("- date: 2024-05-06\n  text: news ").append(name).append('\n');
    }
    site.with("_data/news.yml", news.toString()).generate();
    assertThat(textOf(site).stream().filter(line -> line.contains("news ")))
        .map(line -> line.substring(line.length() - 1))
        .containsExactly("c", "a", "b", "d");
  }

  private static List<String> textOf(TestSite site) {
    return site.about().lines().filter(line -> !line.startsWith("# Generated")).toList();
  }

  private static String publication(int number, Random random) {
    var type = List.of("journal", "conference", "preprint").get(random.nextInt(3));
    return "- type: "
        + type
        + "\n  title: Number "
        + number
        + "\n  authors: [Ada Lovelace]\n  year: "
        + (2020 + random.nextInt(3))
        + "\n";
  }
}
