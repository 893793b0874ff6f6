package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The styles in which people cite a publication, read one item at a time. */
final class CitationStylesTest {

  /**
   * A citation.
   *
   * @param item as a page has it
   * @param says its title, the number of its authors, its venue or a part of that, and its year
   */
  record Citation(String item, List<String> says) {
    @Override
    public String toString() {
      return item;
    }
  }

  static Stream<Citation> citations() throws IOException {
    var citations = new ArrayList<Citation>();
    String item = null;
    for (var line : lines("citations.txt")) {
      if (item != null && line.startsWith("= ")) {
        citations.add(new Citation(item, List.of(line.substring(2).split(" \\| "))));
      }
      item = line.replace("\\n", "\n");
    }
    return citations.stream();
  }

  static List<String> lines(String name) throws IOException {
    try (var in = CitationStylesTest.class.getResourceAsStream("/adopt/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("citations")
  void itsFactsAreFound(Citation citation) {
    var facts = PublicationFacts.of(citation.item(), Set.of());
    var in = facts.in();
    var place = facts.place();
    var authors =
        facts.authors() == null ? List.<AuthorList.Author>of() : facts.authors().authors();
    var names =
        authors.stream()
            .map(author -> in.text(author.name()))
            .filter(name -> !name.startsWith("et "))
            .toList();
    assertThat(in.text(facts.title().span()).strip()).isEqualTo(citation.says().get(0));
    assertThat(names).as("authors").hasSize(Integer.parseInt(citation.says().get(1)));
    var venue = in.text(place.venue()) + (place.name() == null ? "" : in.text(place.name()));
    assertThat(venue).contains(citation.says().get(2));
    var year = place.year() == null ? "-" : in.text(place.year());
    assertThat(year).isEqualTo(citation.says().get(3));
    assertThat(facts.isSure() || year.equals("-")).isTrue();
  }
}
