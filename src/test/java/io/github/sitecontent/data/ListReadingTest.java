package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Mutations;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A list that is cut before each item gives what it gives when it is read in one go. */
class ListReadingTest {

  private static final Shape<Publication> SHAPE = new PublicationShape(Map.of());
  private static final ListReading<Publication> READING =
      new ListReading<>("_data/publications.yml", Site.USUAL_MARKS, SHAPE);

  /** What came of a text: each item with the places of its values, and the problems in order. */
  private record Found(List<Map<String, Location>> items, List<String> said, List<?> problems) {

    static Found in(Source source, List<Integer> cuts) {
      var problems = new Problems();
      var items = new ArrayList<Publication>();
      problems.beginFile();
      try {
        READING.read(source, cuts, problems, items);
      } catch (Problems.TooMany e) {
        // what was found till then counts
      }
      var places = new ArrayList<Map<String, Location>>();
      for (var item : items) {
        var ofItem = new TreeMap<String, Location>();
        SHAPE.keys().forEach(key -> ofItem.put(key.name(), item.origin().of(key.name())));
        places.add(ofItem);
      }
      return new Found(places, items.stream().map(Publication::toString).toList(), problems.all());
    }
  }

  private static List<Integer> everywhere(Source source) {
    var cuts = new ArrayList<Integer>();
    for (int line = 2; line <= source.lineCount(); line++) {
      if (source.line(line).startsWith("- ")) {
        cuts.add(line);
      }
    }
    return cuts;
  }

  @Test
  void aListIsReadInPartsWhateverItsStyle() {
    var source = new Source(new OtherShapes(1).list(700, 12));
    var cuts = everywhere(source);
    assertThat(READING.parts(source, cuts)).hasSize(cuts.size() + 1);
    var found = Found.in(source, cuts);
    assertThat(found.said()).hasSize(700);
    assertThat(found.problems()).isEmpty();
    assertThat(found).isEqualTo(Found.in(source, List.of()));
  }

  @Test
  void twoThousandAuthorsOfOnePaperKeepTheirPlaces() {
    var source = new Source(new OtherShapes(2).list(70, 2000));
    assertThat(Found.in(source, everywhere(source))).isEqualTo(Found.in(source, List.of()));
  }

  @Test
  void mistakesAreToldAsIfNothingHadBeenCut() {
    int told = 0;
    int cutAll = 0;
    for (int number = 0; number < 300; number++) {
      var source = new Source(new OtherShapes(number).brokenList(20, 1 + number % 20));
      var cuts = everywhere(source);
      var found = Found.in(source, cuts);
      assertThat(found).as(source.text()).isEqualTo(Found.in(source, List.of()));
      told += found.problems().size();
      cutAll += READING.parts(source, cuts).isEmpty() ? 0 : 1;
    }
    assertThat(told).isGreaterThan(1000);
    assertThat(cutAll).as("lists whose mistakes are no obstacle").isBetween(10, 200);
  }

  @Test
  void whatNobodyWouldWriteIsReadAsIfNothingHadBeenCut() {
    var seeds = new ArrayList<byte[]>();
    for (int number = 0; number < 10; number++) {
      seeds.add(new OtherShapes(number).list(14, 3).getBytes(StandardCharsets.UTF_8));
    }
    var mutations = new Mutations(5, seeds);
    for (int i = 0; i < 1000; i++) {
      var text = new String(mutations.next(), StandardCharsets.UTF_8).replace('\r', ' ');
      var source = new Source(new TextFaults("", new Problems()).mendedOf(text));
      assertThat(Found.in(source, everywhere(source)))
          .as(source.text())
          .isEqualTo(Found.in(source, List.of()));
    }
  }

  @Test
  void moreProblemsThanAnybodyReadsAreCountedInOrder() {
    var source = new Source("- titel: x\n  authors: [A B]\n  year: 20\n".repeat(800));
    var found = Found.in(source, everywhere(source));
    assertThat(found.problems()).hasSize(Problems.PER_FILE + 1);
    assertThat(found).isEqualTo(Found.in(source, List.of()));
  }
}
