package io.github.sitecontent.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OriginTest {

  private static final String[] KEYS = {"id", "title", "authors", "links"};

  private static final Origin ORIGIN =
      new Origin(
          "a.yml",
          KEYS,
          new long[] {
            at(1_000_000, 3), at(999_000, 8), at(1_000_001, 10), at(1_000_007, 1), at(1, 1)
          },
          new long[][] {{}, {}, {at(1_000_007, 2), at(1_000_007, 300_000), at(1_002_000, 5)}});

  private static long at(int line, int column) {
    return Origin.position(line, column);
  }

  @Test
  void tellsTheItemItsValuesAndTheirElements() {
    assertThat(ORIGIN.location()).isEqualTo(new Location("a.yml", 1_000_000, 3));
    assertThat(ORIGIN.of("id")).isEqualTo(new Location("a.yml", 999_000, 8));
    assertThat(ORIGIN.of("title")).isEqualTo(new Location("a.yml", 1_000_001, 10));
    assertThat(ORIGIN.of("authors")).isEqualTo(new Location("a.yml", 1_000_007, 1));
    assertThat(ORIGIN.of("authors", 0)).isEqualTo(new Location("a.yml", 1_000_007, 2));
    assertThat(ORIGIN.of("authors", 1)).isEqualTo(new Location("a.yml", 1_000_007, 300_000));
    assertThat(ORIGIN.of("authors", 2)).isEqualTo(new Location("a.yml", 1_002_000, 5));
    assertThat(ORIGIN.of("links")).isEqualTo(new Location("a.yml", 1, 1));
  }

  @Test
  void tellsTheListOfAnElementThatIsNotKnown() {
    assertThat(ORIGIN.of("authors", 3)).isEqualTo(ORIGIN.of("authors"));
    assertThat(ORIGIN.of("links", 0)).isEqualTo(ORIGIN.of("links"));
    assertThat(ORIGIN.of("title", 0)).isEqualTo(ORIGIN.of("title"));
    assertThat(ORIGIN.of("venue", 0)).isEqualTo(ORIGIN.location());
  }

  @Test
  void keepsLinesAndColumnsOfAnySize() {
    for (int line : new int[] {0, 1, 127, 128, 16_384, Integer.MAX_VALUE}) {
      for (int column : new int[] {0, 1, 127, 128, 16_384, Integer.MAX_VALUE}) {
        var origin = new Origin("a.yml", new String[] {"id"}, at(7, 7), at(line, column));
        assertThat(origin.of("id")).isEqualTo(new Location("a.yml", line, column));
      }
    }
  }

  @Test
  void wantsAPlaceForEachKey() {
    assertThatThrownBy(() -> new Origin("a.yml", KEYS, 1L, 2L))
        .hasMessage("2 positions for 4 keys");
  }
}
