package io.github.sitecontent.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BibNamesTest {

  @Test
  void everyFormOfANameComesOutAsAReaderWritesIt() {
    assertThat(BibNames.of("Donald E. Knuth and Lamport, Leslie AND\n  van Rossum, Guido").names())
        .containsExactly("Donald E. Knuth", "Leslie Lamport", "Guido van Rossum");
    assertThat(BibNames.of("Davis, Jr., Sammy and Jolly, III, James").names())
        .containsExactly("Sammy Davis Jr.", "James Jolly III");
    assertThat(BibNames.of("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin").names())
        .containsExactly("Charles Louis Xavier Joseph de la Vallée Poussin");
    assertThat(
            BibNames.of("given=Hans, prefix=von, family=Harman and given={Jean Pierre}, family=X")
                .names())
        .containsExactly("Hans von Harman", "Jean Pierre X");
  }

  @Test
  void bracesHoldANameTogether() {
    assertThat(
            BibNames.of("{Google Research} and {Barnes and Noble, Inc.} and {\\'E}. Galois")
                .names())
        .containsExactly("Google Research", "Barnes and Noble, Inc.", "É. Galois");
  }

  @Test
  void othersMeansThatTheListIsOpen() {
    var names = BibNames.of("Ada Lovelace and others");
    assertThat(names.names()).containsExactly("Ada Lovelace");
    assertThat(names.isOpen()).isTrue();
  }

  @Test
  void namesWithoutAndAreGuessed() {
    var commas = BibNames.of("Jiazhi Jiang, Jiangsu Du, Yutong Lu");
    assertThat(commas.names()).containsExactly("Jiazhi Jiang", "Jiangsu Du", "Yutong Lu");
    assertThat(commas.isGuessed()).isTrue();
    assertThat(BibNames.of("Jiang, J.; Du, J.").names()).containsExactly("J. Jiang", "J. Du");
  }

  @Test
  void aDoubledAndIsNoName() {
    assertThat(BibNames.of("A B and and C D and").names()).containsExactly("A B", "C D");
  }

  @Test
  void theNumberThatDblpGivesToHomonymsIsNoPartOfAName() {
    assertThat(BibNames.of("Wei Wang 0001").names()).containsExactly("Wei Wang");
  }
}
