package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VenueRulesTest {

  private static LintedSite site(String... venues) {
    var yaml = new StringBuilder();
    for (int i = 0; i < venues.length; i++) {
      yaml.append("- title: On the Matter of Number ").append(i).append('\n');
      yaml.append("  authors: [Ada King]\n");
      yaml.append("  venue: \"").append(venues[i]).append("\"\n  year: 2025\n");
    }
    return LintedSite.with("publications", yaml.toString());
  }

  @Test
  void aYearInAVenuesNameIsTold() {
    assertThat(site("SIGMOD 2025").told())
        .containsExactly(
            "_data/publications.yml:3:10  the venue 'SIGMOD 2025' has a year in its name;"
                + " write 'venue: SIGMOD' and 'year: 2025'");
    assertThat(site("ICML'25", "2024 IEEE Symposium on Caches", "PPoPP (2025)").found())
        .containsExactly(
            "SC221 publications.yml:3:10",
            "SC221 publications.yml:7:10",
            "SC221 publications.yml:11:10");
  }

  @Test
  void aNumberIsNoYear() {
    assertThat(site("arXiv:2010.12345", "Report 20251", "Science 2.0").found()).isEmpty();
  }

  @Test
  void aVenueInTwoSpellingsIsToldWhereItIsRarer() {
    assertThat(site("Euro-Par", "EuroPar", "EuroPar").told())
        .containsExactly(
            "_data/publications.yml:3:10  'Euro-Par' is spelled 'EuroPar' at"
                + " _data/publications.yml:7:10 and once more; write one of the two everywhere");
    assertThat(site("NeurIPS", "Neural Information Processing Systems (NeurIPS)").found())
        .containsExactly("SC222 publications.yml:7:10");
    assertThat(site("TPDS", "IEEE TPDS").found()).containsExactly("SC222 publications.yml:7:10");
    assertThat(
            site(
                    "IEEE Transactions on Parallel and Distributed Systems",
                    "IEEE Transactions on Paralel and Distributed Systems")
                .found())
        .containsExactly("SC222 publications.yml:7:10");
  }

  @Test
  void venuesThatDifferByALetterAreTwo() {
    assertThat(
            site("ICML", "ICMR", "Physical Review A", "Physical Review B", "SC", "SIGCOMM", "CCS")
                .found())
        .isEmpty();
  }

  @Test
  void aVenueThatVenuesYmlDoesNotKnowIsTold() {
    var venues =
        """
        TPDS:
          name: Transactions on Parallel and Distributed Systems
        Euro-Par:
          aliases: [Euro-Par Conference]
        """;
    assertThat(
            site("TPDS", "EuroPar", "Euro-Par Conference", "VLDB", "VLDB")
                .and("venues", venues)
                .told())
        .containsExactly(
            "_data/publications.yml:7:10  venues.yml has no venue 'EuroPar';"
                + " did you mean 'Euro-Par'?",
            "_data/publications.yml:15:10  venues.yml has no venue 'VLDB', which another publication"
                + " names too; add an entry for it, or add the name to the 'aliases' of one");
  }

  @Test
  void aFileThatKnowsAFewVenuesIsNoTableOfAll() {
    assertThat(
            site("VLDB", "Journal of Engines", "Annals of Looms")
                .and("venues", "VLDB: {name: Very Large Data Bases}\n")
                .told())
        .isEmpty();
  }
}
