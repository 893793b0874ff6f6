package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PublicationRulesTest {

  @Test
  void anIdBelongsToOnePublication() {
    var site =
        LintedSite.with(
            "publications",
            """
            - id: jiang2025
              title: On Caches
              authors: [Ada King]
              year: 2025
            - title: On Engines
              id: jiang2025
              authors: [Ada King]
              year: 2025
            """);
    assertThat(site.told())
        .containsExactly(
            "_data/publications.yml:6:7  the id 'jiang2025' is taken by"
                + " _data/publications.yml:1:7; give each publication an id of its own");
    assertThat(site.problems()).allMatch(problem -> problem.isError());
  }

  @Test
  void aDoiBelongsToOnePublicationWhateverItsCase() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - title: On Caches
                      authors: [Ada King]
                      year: 2025
                      doi: 10.1109/TPDS.2025.1
                    - title: On Engines
                      authors: [Ada King]
                      year: 2025
                      doi: 10.1109/tpds.2025.1
                    """)
                .found())
        .containsExactly("SC203 publications.yml:8:8");
  }

  @Test
  void anArxivIdBelongsToOnePublicationWhateverItsVersion() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - {title: On Caches, authors: [Ada King], year: 2025, arxiv: 2301.00010}
                    - {title: On Engines, authors: [Ada King], year: 2025, arxiv: 2301.00010v2}
                    """)
                .found())
        .containsExactly("SC204 publications.yml:2:63");
  }

  @Test
  void aTitleIsAlikeWhateverItsCaseItsAccentsAndItsPunctuation() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - title: "Écrans: a study of caches"
                      type: journal
                      authors: [Ada King]
                      year: 2025
                    - title: "Ecrans - A Study of Caches."
                      type: journal
                      authors: [Ada King]
                      year: 2024
                    """)
                .told())
        .containsExactly(
            "_data/publications.yml:5:10  the title is also that of _data/publications.yml:1:10;"
                + " delete the entry that is there twice, or make the titles differ");
  }

  @Test
  void aPreprintBesideItsPublishedFormIsOfferedStatusAndLinks() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - title: A study of caches
                      type: preprint
                      authors: [Ada King]
                      venue: arXiv
                    - title: A Study of Caches
                      type: conference
                      authors: [Ada King]
                      venue: VLDB
                      year: 2024
                    """)
                .told())
        .containsExactly(
            "_data/publications.yml:1:10  this preprint is published: _data/publications.yml:5:10"
                + " has its title; keep the published entry, with its 'status', and 'arxiv' or"
                + " 'links' to the preprint");
  }

  @Test
  void aJournalsVersionAndADatasetMayHaveThePapersTitle() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - {type: conference, title: A study of caches, authors: [Ada King], venue: VLDB, year: 2024}
                    - {type: journal, title: A study of caches, authors: [Ada King], venue: TODS, year: 2025}
                    - {type: dataset, title: A Study of Caches, authors: [Ada King], year: 2025}
                    - {type: editorial, title: Editorial, authors: [Ada King], venue: TODS, year: 2025}
                    - {type: editorial, title: Editorial, authors: [Ada King], venue: TODS, year: 2024}
                    """)
                .found())
        .isEmpty();
  }

  @Test
  void anAddressOfOnePaperOnTwoIsTold() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - title: On Caches
                      authors: [Ada King]
                      year: 2025
                      doi: 10.1109/TPDS.2025.1
                      links:
                        code: https://github.com/ada/engines
                        pdf: https://example.org/caches.pdf
                    - title: On Engines
                      authors: [Ada King]
                      year: 2025
                      links:
                        code: https://github.com/ada/engines
                        pdf: http://www.example.org/caches.pdf
                        paper: "https://doi.org/10.1109/tpds.2025.1"
                    """)
                .told())
        .containsExactly(
            "_data/publications.yml:13:10  'http://www.example.org/caches.pdf' leads to the paper of"
                + " _data/publications.yml:7:10 too; lead each publication to its own",
            "_data/publications.yml:14:12  'https://doi.org/10.1109/tpds.2025.1' leads to the paper of"
                + " _data/publications.yml:4:8 too; lead each publication to its own");
  }

  @Test
  void anAddressThatStandsForNothingMayComeAgain() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - title: On Caches
                      authors: [Ada King]
                      year: 2025
                      links: {pdf: "#", paper: https://arxiv.org/, project: https://ada.example.org/p}
                    - title: On Engines
                      authors: [Ada King]
                      year: 2025
                      links: {pdf: "#", paper: https://arxiv.org/, project: https://ada.example.org/p}
                    """)
                .found())
        .isEmpty();
  }

  @Test
  void aTypeInNoGroupIsTold() {
    assertThat(
            LintedSite.with(
                    "site",
                    """
                    sections:
                      - show: publications
                        groups:
                          - {heading: Papers, types: [journal]}
                    """)
                .and(
                    "publications",
                    """
                    - title: On Engines
                      type: demo
                      authors: [Ada King]
                      year: 2025
                    """)
                .found())
        .containsExactly("SC201 publications.yml:2:9");
  }

  @Test
  void aReviewOfMoreThan400DaysIsTold() {
    var publications =
        """
        - title: On Caches
          authors: [Ada King]
          date: 2024-08
          status: under_review
        - title: On Engines
          authors: [Ada King]
          date: 2024-10
          status: under_review
        """;
    assertThat(
            LintedSite.with("publications", publications).and("site", "today: 2025-10-20").told())
        .containsExactly(
            "_data/publications.yml:4:11  under review since 2024-08, more than 400 days;"
                + " write what became of it, in 'status'");
    assertThat(LintedSite.with("publications", publications).found()).isEmpty();
  }
}
