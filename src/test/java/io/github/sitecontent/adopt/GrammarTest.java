package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.ItemFacts.authors;
import static io.github.sitecontent.adopt.ItemFacts.facts;
import static io.github.sitecontent.adopt.ItemFacts.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a single item, however it is written. */
final class GrammarTest {

  /** Each author's marks, as in {@code Ada+ Kurt#}. */
  private static String marks(String item) {
    return facts(item).authors().authors().stream()
        .map(a -> a.marks().isEmpty() ? "-" : a.marks())
        .collect(Collectors.joining(" "));
  }

  private static String place(String item) {
    var facts = facts(item);
    var place = facts.place();
    var venue = place.venue() == null ? "-" : facts.in().text(place.venue());
    return venue + " " + (place.year() == null ? "-" : facts.in().text(place.year()));
  }

  // --- badges

  @ParameterizedTest
  @CsvSource({
    "https://img.shields.io/badge/ICML-2025-blue, ICML 2025",
    "https://img.shields.io/badge/ICML--2025--Oral-darkblue?style=flat, ICML-2025-Oral",
    "https://img.shields.io/badge/Journal of Maps-2024-white, Journal of Maps 2024",
    "https://img.shields.io/badge/Neural_Maps-2024-white.svg, Neural Maps 2024",
    "https://img.shields.io/badge/Neural%20Maps-2024-white, Neural Maps 2024"
  })
  void aBadgeSaysWhatItsAddressHolds(String address, String shown) {
    assertThat(new Inline("![](" + address + ")").text.toString()).isEqualTo(shown);
    assertThat(new Inline("<img src=\"" + address + "\">").text.toString()).isEqualTo(shown);
  }

  @Test
  void aBadgeThatCountsSomethingIsAPicture() {
    var in = new Inline("![](https://img.shields.io/github/stars/a/b?style=social)");
    assertThat(in.text).isEmpty();
    assertThat(in.pictures).hasSize(1);
  }

  @Test
  void aBadgeNamesTheVenueAndTheYear() {
    var item =
        "- ![](https://img.shields.io/badge/ICML--2025--Oral-darkblue) Maps of the Moon: A Study."
            + " [![](https://img.shields.io/badge/Paper-fff?logo=x)](https://a.org/1)\n"
            + "<br> Ada Lovelace, **Kurt Gödel**";
    assertThat(place(item)).isEqualTo("ICML 2025");
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
  }

  // --- names

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Noether E, Byron A, **Gödel K***, Lovelace A. Maps of the Moon: A Study. **Journal of Maps**, 2024, 3(1): 1-9.",
        "1. Noether E, Byron A, Gödel K, **Lovelace A**. Maps of the Moon: A Study. **Journal of Maps**, 2024.",
        "Noether, E, Byron, AB, **Gödel, K** \\*, and Lovelace, ABC, *Maps of the Moon: A Study*. J Maps. 2024; 26(12): 1721–1729.",
        "Noether, E., Byron, A., Gödel, K., & Lovelace, A. Maps of the Moon: A Study. *Journal of Maps*, 2024."
      })
  void initialsMayStandBehindTheFamilyName(String item) {
    assertThat(authors(item)).hasSize(4);
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
  }

  @Test
  void aMethodBeforeAColonIsNoAuthor() {
    var item = "Noether, E, Gödel, K and Lovelace, A, *LUNA4: maps of the Moon*, J Maps. 2024.";
    assertThat(authors(item)).containsExactly("Noether, E", "Gödel, K", "Lovelace, A");
    assertThat(title(item)).isEqualTo("LUNA4: maps of the Moon");
  }

  @Test
  void namesMayStandInParenthesesBehindTheTitle() {
    var item =
        "<li>Maps of the Moon <a href=\"https://a.org/1.pdf\">[pdf]</a> <button>Abstract</button><br>\n"
            + "  (With Ada C. Lovelace B. and Kurt Gödel)\n  Journal of Maps, 2024, 26, 39.\n</li>";
    assertThat(title(item)).isEqualTo("Maps of the Moon");
    assertThat(authors(item)).containsExactly("Ada C. Lovelace B.", "Kurt Gödel");
    assertThat(place(item)).isEqualTo("Journal of Maps 2024");
  }

  @Test
  void aNameEndsWithItsLineWhereTheNextOneNamesTheVenue() {
    var item =
        "### Maps of the Moon\nA Lovelace, E Noether, K Gödel\nEuropean Conference on Maps, 2024";
    assertThat(authors(item)).containsExactly("A Lovelace", "E Noether", "K Gödel");
    assertThat(place(item)).isEqualTo("European Conference on Maps 2024");
  }

  // --- titles before the authors

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a list of definitions
        "1. **Maps of the Moon: A Study.** \n<small> (ICML 2024) [Paper](https://a.org/1) </small>\n: **Ada Lovelace**, Kurt Gödel.\n: Maps matter.",
        "**[ICML 2024, CCF-A]** Maps of the Moon: A Study. Proceedings of the Conference on Learning, 2024.  \n***Ada Lovelace***, Kurt Gödel  \n[Paper]()"
      })
  void theVenueBehindATitleIsNoPartOfIt(String item) {
    assertThat(title(item)).isEqualTo("Maps of the Moon: A Study");
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
    assertThat(place(item)).isEqualTo("ICML 2024");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Lovelace, ada byron, **Kurt Gödel**, Emmy Noether",
        "Ada Lovelace, Zhulin An, **Kurt Gödel**, Emmy Noether",
        "Ada Lovelace, An Chen, **Kurt Gödel**, Emmy Noether",
        "Ada Lovelace, ada Byron, **Kurt Gödel**, Emmy Noether",
        "Ada Lovelace, Ana García del Molino, **Kurt Gödel**, Emmy Noether",
        "Ada Lovelace, In So Kweon, **Kurt Gödel**, Emmy Noether",
        "Ada Lovelace, Guilherme B. de Pádua, **Kurt Gödel**, Emmy Noether",
        "Ada Lovelace, Edward Y.Chang, **Kurt Gödel**, Emmy Noether"
      })
  void aListOfAuthorsGoesOnBehindAnUnusualName(String people) {
    var item = "- [A Study of the Far Side](https://a.org/1). " + people + ". *ICML*, 2024.";
    assertThat(authors(item)).hasSize(4).endsWith("Kurt Gödel", "Emmy Noether");
    assertThat(title(item)).isEqualTo("A Study of the Far Side");
  }

  @Test
  void aNameInBoldMayHaveItsFamilyNameFirst() {
    var item =
        "[A Study of the Far Side](https://a.org/1). **Lovelace, Ada**, Kurt Gödel. *ICML*, 2024.";
    assertThat(authors(item)).containsExactly("Lovelace, Ada", "Kurt Gödel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Lovelace, Ada*, Kurt Gödel* and Emmy Noether; [Lovelace, Ada, Kurt Gödel, Emmy Noether]",
        "Lovelace, Ada* & Gödel, Kurt & Noether, Emmy; [Lovelace, Ada, Gödel, Kurt, Noether, Emmy]",
        "Ada Lovelace, Kurt Gödel, Emmy Noether; [Ada Lovelace, Kurt Gödel, Emmy Noether]"
      })
  void aFamilyNameMayComeFirst(String people, String names) {
    var item = "- " + people + ". A Study of the Far Side. *ICML*, 2024.";
    assertThat(authors(item)).hasSize(3);
    assertThat(authors(item)).hasToString(names);
  }

  @Test
  void aShortTitleInBoldIsNoName() {
    var item =
        "- **Continual Multi-view Clustering**, Ada Lovelace, **Kurt Gödel**, **ICML 2022**.";
    assertThat(title(item)).isEqualTo("Continual Multi-view Clustering");
    assertThat(authors(item)).containsExactly("Ada Lovelace", "Kurt Gödel");
    assertThat(place(item)).isEqualTo("ICML 2022");
  }

  @Test
  void aTitleDoesNotTakeTheLinksBehindIt() {
    var item =
        "- Maps of the Moon for Everyone [Paper](https://a.org/1)\n<br> Ada Lovelace, Kurt Gödel";
    assertThat(title(item)).isEqualTo("Maps of the Moon for Everyone");
  }

  // --- marks

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada Lovelace+, Kurt Gödel+ and Emmy Noether#; + + #",
        "**Ada Lovelace+**, **Kurt Gödel**+ and Emmy Noether^#^; + + #",
        "Ada Lovelace<sup>$\\dagger$</sup>, Kurt Gödel$^*$, Emmy Noether$^{\\ddagger}$; † * ‡",
        "Ada Lovelace$$^*$$, **Kurt Gödel$$^*$$**, Emmy Noether; * * -",
        "Ada Lovelace✉️, Kurt Gödel\\*✉️, Emmy Noether; ✉ *✉ -"
      })
  void marksAreTypedInManyWays(String people, String marks) {
    assertThat(marks("- " + people + ". A study of the far side. *ICML*, 2024.")).isEqualTo(marks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "^+^ : co-first authors with equal contribution, ^#^ : corresponding authors with equal contribution; {+=equal, #=corresponding}",
        "**$\\dagger$: Equal contributions, $\\ast$: Corresponding author**; {†=equal, *=corresponding}",
        "\\* Co-first author, ✉️ Corresponding author.; {*=equal, ✉=corresponding}",
        "(*= Equal Contribution); {*=equal}",
        "*\\* denotes equal contribution.*; {*=equal}",
        "* co-first author, † corresponding author; {*=equal, †=corresponding}",
        "Ada Lovelace#, Kurt Gödel# (equal contribution); {#=equal}",
        "Here # and * indicate the corresponding author and equal contribution.; {#=corresponding, *=equal}",
        "We teach C++ with equal care to all.; {}"
      })
  void aPageExplainsItsMarks(String legend, String marks) {
    assertThat(Legend.in("# Publications\n\n" + legend + "\n\nMore text.\n")).hasToString(marks);
  }

  // --- venues

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "- `arXiv:2305.07856` [A Study of the Far Side](https://a.org), Ada Lovelace, Kurt Gödel; arXiv -",
        "- [A Study of the Far Side](https://a.org), Ada Lovelace, Kurt Gödel, *Scientific Reports*, 2023; Scientific Reports 2023",
        "- [A Study of the Far Side](https://a.org), Ada Lovelace, Kurt Gödel, *New England Journal*, 2023; New England Journal 2023",
        "- <span class=\"b\">WWW 2024</span> [A Study of the Far Side](https://a.org), Ada Lovelace, Kurt Gödel; WWW 2024",
        "- **[AAAI-2024]** [A Study of the Far Side](https://a.org), Ada Lovelace, Kurt Gödel; AAAI 2024",
        "- <h3>A Study of the Far Side</h3><p><i>Ada Lovelace, Kurt Gödel</i></p><p><span>ICML ’24</span> · rate: 25%</p>; ICML 24"
      })
  void aVenueIsFound(String item, String place) {
    assertThat(place(item)).isEqualTo(place);
  }

  @Test
  void anAcronymOfTheAbstractIsNoVenue() {
    var card =
        """
        <div class="card">
          <div class="card-title">Maps of the Far Side of the Moon</div>
          <div><strong>Ada Lovelace</strong>, Kurt Gödel</div>
          <div><a href="https://icml.cc/">ICML 2025</a> | International Conference</div>
          <div><p>Our method maps the Moon with Lunar Models (LMs), but not the far side.</p></div>
        </div>""";
    assertThat(place(card)).startsWith("ICML").endsWith("2025");
  }

  // --- topics

  @ParameterizedTest
  @CsvSource({
    "Selected Work Experience, EXPERIENCE",
    "Selected Works, PUBLICATIONS",
    "🔥 Milestones, NEWS",
    "Representative Works, PUBLICATIONS",
    "Works in the making, PUBLICATIONS",
    "How it works, ",
    "Work Experience, EXPERIENCE",
    "发表专利, PATENTS",
    "🏘 Presentation, TALKS",
    "Conference Presentations, PUBLICATIONS"
  })
  void aHeadingNamesATopic(String heading, Topic topic) {
    assertThat(Topic.of(heading)).isEqualTo(topic);
  }

  @Test
  void aSentenceInAHeadingNamesNone() {
    var sentence =
        "📌 We have several academic positions at our lab. We actively work on maps of the far side,"
            + " so if you like what we do, do not hesitate to write to me.";
    assertThat(Topic.of(sentence)).isNull();
  }
}
