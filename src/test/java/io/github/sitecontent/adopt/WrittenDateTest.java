package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026.04|2026-04|yyyy.MM",
        "07/2026|2026-07|MM/yyyy",
        "Aug 2025|2025-08|MMM yyyy",
        "August 2025|2025-08|MMMM yyyy",
        "Sept. 2025|2025-09|MMM't'. yyyy",
        "2026-08|2026-08|yyyy-MM",
        "July 10 2026|2026-07-10|MMMM d yyyy",
        "July 1st, 2026|2026-07-01|MMMM d'st', yyyy",
        "2025/12/10|2025-12-10|yyyy/MM/dd",
        "19-06-2024|2024-06-19|dd-MM-yyyy",
        "20/10/25|2025-10-20|dd/MM/yy",
        "2023年5月|2023-05|yyyy年M月",
        "2025|2025|yyyy"
      })
  void aDateIsReadWithThePatternThatWritesIt(String text, String date, String pattern) {
    var read = WrittenDate.at(text, 0, DateOrder.MONTH);
    assertThat(read).isNotNull();
    assertThat(read.date()).hasToString(date);
    assertThat(read.patterns()).contains(pattern);
    assertThat(read.span()).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void noCalendarHasIt() {
    assertThat(WrittenDate.at("13/2026 x", 0, DateOrder.MONTH)).isNull();
    assertThat(WrittenDate.at("Best of 2026", 0, DateOrder.MONTH)).isNull();
  }

  @Test
  void onePatternServesTheDatesThatItWrites() {
    var dates = List.of(at("12/2025"), at("3/2025"), at("11/2024"));
    assertThat(WrittenDate.fewest(dates)).containsExactly("M/yyyy");
  }

  private static WrittenDate at(String text) {
    return WrittenDate.at(text, 0, DateOrder.MONTH);
  }
}
