package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.ItemFacts.authors;
import static io.github.sitecontent.adopt.ItemFacts.facts;
import static io.github.sitecontent.adopt.ItemFacts.title;
import static io.github.sitecontent.adopt.ItemFacts.venue;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of an item is its title, and what only stands beside it. */
final class TitleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- **C9-ICML 2024:** Maps of the Moon: A Study\n\n  **Ada Lovelace**, Kurt Gödel",
        "- ICML '24 | Maps of the Moon: A Study\n\n  **Ada Lovelace**, Kurt Gödel",
        "- Ada Lovelace, Kurt Gödel, \"(**Invited Paper**) Maps of the Moon: A Study,\" ICML, 2024.",
        "- `ICML 2024` **Ada Lovelace**, Kurt Gödel. Maps of the Moon: A Study. **ICML**, 2024."
      })
  void aLabelIsNoPartOfATitle(String item) {
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
  }

  @Test
  void aShortTitleOnALineOfItsOwnIsNoLabel() {
    var row =
        "<tr><td><b><span style=\"font-size: 17px;\">Bilinear Attention Maps</span></b><br>\n"
            + "<span><u>Ada Lovelace</u>, Kurt Gödel</span><br>\n"
            + "<span><i>ICML Workshop on the Far Side</i>, 2018</span></td></tr>";
    assertThat(title(row)).isEqualTo("Bilinear Attention Maps");
    assertThat(venue(row)).isEqualTo("ICML Workshop on the Far Side");
  }

  @Test
  void aFirstLineInBoldIsTheTitleWhateverLeadsSomewhereBelow() {
    var item =
        "**1. The Far Side of the Moon**\\\nThis version: May 2024\\\n"
            + "Subsumes *[An Earlier Study of the Far Side](https://a.org/1)*";
    assertThat(title(item)).isEqualTo("The Far Side of the Moon");
  }

  @Test
  void aTitleMayBeginWithAQuotation() {
    var item =
        "* **Ada Lovelace**, Kurt Gödel. \"So it goes!\" Studies of Resignation on the Moon. ICML 2024.";
    assertThat(title(item)).isEqualTo("\"So it goes!\" Studies of Resignation on the Moon");
  }

  @Test
  void aNumberBetweenTwoStopsEndsNoTitle() {
    var item =
        "Lovelace, A., & Gödel, K. (2024). Maps of the Moon. 10. The far side of it. *Journal of Maps*, 26(13).";
    assertThat(title(item)).isEqualTo("Maps of the Moon. 10. The far side of it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Ada Lovelace, Kurt Gödel, Gated GCN Encoder and Maps for the Moon, International Conference on Maps (ICM), CCF-B, 2024.",
        "1. Ada Lovelace, Kurt Gödel, Gated GCN Encoder and Maps for the Moon, Theoretical Lunar Science (TLS), CCF-B, 2024."
      })
  void commasAloneMayStandBetweenAllParts(String item) {
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
    assertThat(title(item)).isEqualTo("Gated GCN Encoder and Maps for the Moon");
  }

  @Test
  void aWordBeforeAColonIsNoAuthor() {
    var item = "1. Ada Lovelace, Kurt Gödel, Luna: Maps of the Moon, IEEE Access, 2024.";
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
    assertThat(title(item)).isEqualTo("Luna: Maps of the Moon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Ada Lovelace, Kurt Gödel, \"Maps of the Moon: A Study\", Journal of the Moon, vol. 5, 2019.",
        "- 翟雪松,**楚肖燕**.从知识共享到知识共创[J].*Journal of the Moon*,2023,41(11):27-37. （**北大核心**）",
        "- [Maps of the Moon](https://a.org), Ada Lovelace, Kurt Gödel<br>_Major revision, submitted to Journal of the Moon, 2021._",
        "- [Maps of the Moon](https://a.org), Ada Lovelace, Kurt Gödel. Under review at *Journal of the Moon*."
      })
  void aVenueIsFoundBehindOddSigns(String item) {
    assertThat(venue(item)).isEqualTo("Journal of the Moon");
  }

  @Test
  void theLastLineMayEndInTheSignsOfALineEnd() {
    var item = "- **Maps of the Moon: A Study**\\\\\nAda Lovelace, Kurt Gödel\\\\";
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
  }

  @Test
  void aThinSpaceIsABlank() {
    var item = "<li>&thinsp;A. Lovelace, K. Gödel, “Maps of the Moon,” ICML, 2024.</li>";
    assertThat(authors(item)).containsExactly("A. Lovelace", "K. Gödel");
    assertThat(venue(item)).isEqualTo("ICML");
  }

  @Test
  void namesEndWhereALinkedTitleBegins() {
    var item =
        "3. Geng Sun, Kurt Long, [Joint Task Offloading and Lunar Allocation](https://a.org). *IEEE*, 2024";
    assertThat(authors(item)).containsExactly("Geng Sun", "Kurt Long");
    assertThat(title(item)).isEqualTo("Joint Task Offloading and Lunar Allocation");
  }

  @Test
  void aJournalInItalicsIsNoAuthor() {
    var item =
        "- [Maps of the Moon for All](https://a.org), Lovelace, **Gödel**, *Remote Sensing*, 2023";
    assertThat(authors(item)).containsExactly("Lovelace", "Gödel");
    assertThat(venue(item)).isEqualTo("Remote Sensing");
  }

  @Test
  void aGroupMayBeAmongTheAuthors() {
    var item =
        "* **Maps of the Moon: A Study** [[Link]](https://a.org)\\\nAda Lovelace, Lunar Maps Project, Kurt Gödel\\\nJournal of Maps 2021";
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Lunar Maps Project", "Kurt Gödel");
    assertThat(venue(item)).isEqualTo("Journal of Maps");
  }

  @Test
  void aVenueMayLeadSomewhere() {
    var item =
        "[Maps of the Moon for All](https://a.org/1), Ada Lovelace, **Kurt Gödel**.<br>\n"
            + "**[JM](https://jm.org), 2020** \\| [**Google Scholar**](https://s.org)";
    assertThat(venue(item)).isEqualTo("JM");
  }

  @Test
  void aVenueMayStandBehindTheTitleOnItsLine() {
    var row =
        "<tr><td>Maps of the Moon: A Study. Lunacomputing, 2019.<br><b>Ada Lovelace</b>, Kurt Gödel*.</td></tr>";
    assertThat(title(row)).isEqualTo("Maps of the Moon: A Study");
    assertThat(venue(row)).isEqualTo("Lunacomputing");
  }

  @Test
  void aMonthMayHaveOneDigit() {
    var facts =
        facts(
            "- Ada Lovelace, Kurt Gödel. Maps of the Moon. ArXiv 2023.9. ([Paper](https://a.org))");
    assertThat(facts.in().text(facts.place().year())).isEqualTo("2023");
  }
}
