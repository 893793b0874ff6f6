package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the pattern for a day follow those for a month and a year. */
final class DateStyleTest {

  private static final PartialDate DAY = new PartialDate(2025, 8, 1);
  private static final PartialDate MONTH = new PartialDate(2025, 8, 0);
  private static final PartialDate YEAR = PartialDate.ofYear(2025);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yyyy-MM-dd           | 2025-08-01           | 2025-08          | 2025",
        "uuuu-MM-dd           | 2025-08-01           | 2025-08          | 2025",
        "yyyy/M/d             | 2025/8/1             | 2025/8           | 2025",
        "yyyyMMdd             | 20250801             | 202508           | 2025",
        "d/M/yy               | 1/8/25               | 8/25             | 25",
        "dd.MM.yyyy           | 01.08.2025           | 08.2025          | 2025",
        "d. MMMM yyyy         | 1. August 2025       | August 2025      | 2025",
        "MMM d, yyyy          | Aug 1, 2025          | Aug 2025         | 2025",
        "MMMM d'st', yyyy     | August 1st, 2025     | August 2025      | 2025",
        "EEEE, d MMMM yyyy    | Friday, 1 August 2025| August 2025      | 2025",
        "d 'de' MMMM 'de' yyyy| 1 de August de 2025  | August de 2025   | 2025",
        "yyyy年M月d日            | 2025年8月1日            | 2025年8月           | 2025年",
        "yyyy년 M월 d일          | 2025년 8월 1일          | 2025년 8월         | 2025년",
        "yyyy. M. d.          | 2025. 8. 1.          | 2025. 8          | 2025",
        "yyyy/M/d (E)         | 2025/8/1 (Fri)       | 2025/8           | 2025",
        "(MMM d, yyyy)        | (Aug 1, 2025)        | (Aug 2025)       | (2025)",
        "MMM yyyy             | Aug 2025             | Aug 2025         | 2025",
        "yyyy.MM              | 2025.08              | 2025.08          | 2025",
        "yyyy                 | 2025                 | 2025             | 2025",
        "d/M                  | 1/8                  | 8                | 2025",
        "'since' MMM yyyy     | since Aug 2025       | since Aug 2025   | since 2025",
        "d 'o''clock' yyyy    | 1 o'clock 2025       | 2025             | 2025",
      })
  void aDateIsShownAsFinelyAsItIsKnown(String pattern, String day, String month, String year) {
    var style = new DateStyle(pattern);
    assertThat(style.format(DAY)).isEqualTo(day);
    assertThat(style.format(MONTH)).isEqualTo(month);
    assertThat(style.format(YEAR)).isEqualTo(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yyyy[-MM[-dd]]", "ppd/M/yy", "YYYY-MM-dd", "d/M/yy HH:mm", "{d}", "d#"})
  void aPatternWithoutAMonthsOrAYearsFormIsRefused(String pattern, @TempDir Path site)
      throws IOException {
    Files.writeString(site.resolve("site.yml"), "date_format: \"" + pattern + "\"\n");
    var reading = new DataReader(new DataFolder(site, site)).read();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("1:14  '" + pattern + "'"));
  }

  @Test
  void withoutAPatternDatesAreThoseOfTheData() {
    assertThat(new DateStyle(null).format(DAY)).isEqualTo("2025-08-01");
  }

  @Test
  void aPeriodSaysWhatIsKnownOfIt() {
    var later = PartialDate.ofYear(2027);
    assertThat(shown(YEAR, later, false)).isEqualTo("2025 – 2027");
    assertThat(shown(YEAR, null, true)).isEqualTo("2025 – present");
    assertThat(shown(YEAR, null, false)).isEqualTo("2025");
    assertThat(shown(YEAR, YEAR, false)).isEqualTo("2025");
    assertThat(shown(null, later, false)).isEqualTo("until 2027");
    assertThat(shown(null, null, true)).isEqualTo("present");
    assertThat(shown(null, null, false)).isEmpty();
  }

  private static String shown(
      @Nullable PartialDate start, @Nullable PartialDate end, boolean ongoing) {
    return new DateStyle(null).format(new Period(start, end, ongoing));
  }
}
