package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NewsRulesTest {

  private static final String PUBLICATIONS =
      """
      - {id: king2025, title: On Caches, authors: [Ada King], venue: SIGMOD, year: 2025}
      - {id: king2024, title: On Engines, authors: [Ada King], venue: TPDS, year: 2024}
      """;

  private static LintedSite news(String yaml) {
    return LintedSite.with("publications", PUBLICATIONS).and("news", yaml);
  }

  @Test
  void anUnknownIdIsToldAtItsPlace() {
    assertThat(
            news("""
                    - date: 2025-02
                      text: Two papers
                      publications:
                        - king2025
                        - king2052
                    """)
                .told())
        .containsExactly(
            "_data/news.yml:5:7  no publication has the id 'king2052'; did you mean 'king2025'?");
  }

  @Test
  void anIdMayBelongToWhatCouldNotBeRead() {
    assertThat(
            LintedSite.with("publications", "- id: king2023\n  title: On Wheels\n")
                .and("news", "- {date: 2025-02, text: A paper, publications: [king2023]}")
                .thatIsBroken()
                .found())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One Paper Accepted For VLDB 2025",
        "Our paper was accepted by VLDB 2025.",
        "🎉 One paper accepted to VLDB'25!",
        "A paper got accepted at VLDB25",
        "Our paper \\\"On Wheels\\\" is accepted in **VLDB 2025** as oral",
        "[VLDB 2025](https://vldb.org) accepted our paper",
        "Our work will appear at VLDB, 2025",
        "论文被 VLDB 2025 接收",
      })
  void anAcceptanceWithoutItsPublicationIsTold(String text) {
    assertThat(news("- date: 2025-02\n  text: \"" + text + "\"\n").found())
        .hasSize(1)
        .allMatch(found -> found.startsWith("SC232 news.yml:2:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One Paper Accepted For SIGMOD 2025",
        "Accepted by ACM SIGMOD 2025 and IEEE TPDS 2024",
        "One paper accepted by the International Conference on Management of Data (SIGMOD) 2025",
        "One paper was accepted in March 2025",
        "One paper accepted by VLDB",
        "I accepted an offer of Beijing Normal University 2025",
        "Visited VLDB 2025 in London",
      })
  void otherNewsIsNotTold(String text) {
    assertThat(news("- date: 2025-02\n  text: \"" + text + "\"\n").found()).isEmpty();
  }

  @Test
  void aListOfSelectedPublicationsLacksMostOfTheAcceptances() {
    assertThat(
            news("""
                    - {date: 2025-02, text: One paper accepted by SIGMOD 2025}
                    - {date: 2025-02, text: One paper accepted by VLDB 2025}
                    - {date: 2025-02, text: One paper accepted by ICDE 2025}
                    """)
                .found())
        .isEmpty();
  }

  @Test
  void aYearFarFromTheNewsDateIsTold() {
    assertThat(news("- date: 2021-02-28\n  text: One Paper Accepted For SIGMOD 2025\n").told())
        .containsExactly(
            "_data/news.yml:2:32  news of 2021-02-28 tells of SIGMOD 2025; correct the year or the"
                + " date");
  }

  @Test
  void anAcceptedPaperWithoutNewsIsToldOnDemand() {
    var accepted =
        """
        - title: On Caches
          authors: [Ada King]
          venue: SIGMOD
          year: 2025
          status: accepted
        - {title: On Engines, authors: [Ada King], venue: VLDB, year: 2025, status: accepted}
        """;
    var site =
        LintedSite.with("publications", accepted)
            .and("news", "- {date: 2025-02, text: Accepted by VLDB 2025}");
    assertThat(site.found()).isEmpty();
    assertThat(site.and("site", "lint: {SC234: warn}").found())
        .containsExactly("SC234 publications.yml:5:11");
  }

  @Test
  void newsThatIsNotNewestFirstIsToldOnDemand() {
    var site =
        news(
            """
            - {date: 2025-02, text: Two}
            - {date: 2025, text: Some day}
            - {date: 2025-03, text: Three}
            """);
    assertThat(site.found()).isEmpty();
    assertThat(site.and("site", "lint: {SC243: warn}").found()).isEmpty();
    assertThat(
            news("- {date: 2025-02, text: Two}\n- {date: 2025-03, text: Three}\n")
                .and("site", "lint: {SC243: warn}")
                .found())
        .containsExactly("SC243 news.yml:2:10");
  }

  @Test
  void aDateThatHasNotComeIsTold() {
    var site =
        LintedSite.with("news", "- {date: 2025-11, text: Soon}\n- {date: 2025-10, text: Now}\n")
            .and("awards", "- {title: Prize, date: 2026}")
            .and("talks", "- {title: On Caches, date: 2026-01}")
            .and(
                "publications",
                "- {title: On Wheels, authors: [Ada King], year: 2026}\n"
                    + "- {title: On Caches, authors: [Ada King], year: 2052}\n");
    assertThat(site.found()).isEmpty();
    assertThat(site.and("site", "today: 2025-10-20").found())
        .containsExactly(
            "SC242 awards.yml:1:24", "SC242 news.yml:1:10", "SC242 publications.yml:2:49");
  }

  @Test
  void anAwardOutOfOrderIsTold() {
    assertThat(awards("2025", "2021", "2024", "2020", "2019").told())
        .containsExactly(
            "_data/awards.yml:3:30  an award of 2024 stands below one of 2021, and the others are"
                + " newest first; put it in its place");
    assertThat(awards("2019", "2020", "2018", "2024", "2025").found())
        .containsExactly("SC244 awards.yml:3:30");
    assertThat(awards("2025", "2025-03", "2024", "2024").found()).isEmpty();
    assertThat(awards("2025", "2020", "2024", "2019", "2023", "2018").found()).isEmpty();
  }

  @Test
  void awardsOfALayoutOfTheirOwnAreAListOfTheirOwn() {
    assertThat(
            LintedSite.with(
                    "awards",
                    """
                    - {title: Prize, date: 2025}
                    - {title: Medal, date: 2023}
                    - {title: Prize, date: 2025, layout: award_zh}
                    - {title: Medal, date: 2023, layout: award_zh}
                    """)
                .found())
        .isEmpty();
  }

  private static LintedSite awards(String... dates) {
    var yaml = new StringBuilder();
    for (int i = 0; i < dates.length; i++) {
      yaml.append("- {title: Prize No. ").append((char) ('A' + i)).append(", date: ");
      yaml.append(dates[i]).append("}\n");
    }
    return LintedSite.with("awards", yaml.toString());
  }

  @Test
  void anAwardThatIsThereTwiceIsTold() {
    assertThat(
            LintedSite.with(
                    "awards",
                    """
                    - {title: National Scholarship, date: 2024}
                    - {title: National Scholarship, date: 2023}
                    - {title: "National scholarship.", date: 2023}
                    """)
                .found())
        .containsExactly("SC245 awards.yml:3:11");
  }
}
