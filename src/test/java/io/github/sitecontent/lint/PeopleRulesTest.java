package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class PeopleRulesTest {

  /** Papers of a year each, with the given lists of authors. */
  private static String papers(String... authors) {
    var yaml = new StringBuilder();
    for (int i = 0; i < authors.length; i++) {
      yaml.append("- title: On the Matter of Number ").append(i).append('\n');
      yaml.append("  authors: [").append(authors[i]).append("]\n");
      yaml.append("  year: ").append(2000 + i).append('\n');
    }
    return yaml.toString();
  }

  private static LintedSite site(String... authors) {
    return LintedSite.with("publications", papers(authors));
  }

  @Test
  void yourNameInNoListOfAuthorsIsTold() {
    assertThat(
            site("Ada Lovelace, Charles Babbage", "Ada Lovelace")
                .and("profile", "position: Analyst\nname: Augusta Byron")
                .told())
        .containsExactly(
            "_data/profile.yml:2:7  'Augusta Byron' is an author of none of the publications;"
                + " add the spelling that they use to 'aliases'");
  }

  @Test
  void aListOfAuthorsWithoutYouIsToldWhenYouAreInTheOthers() {
    assertThat(
            site("Ada Lovelace", "Ada Lovelace, Jo Hill", "Ada Lovelace", "Ada Lovelace", "Jo Hill")
                .and("profile", "name: Ada Lovelace")
                .found())
        .containsExactly("SC211 publications.yml:14:12");
  }

  @Test
  void aListThatIsCutShortMayLackYou() {
    assertThat(
            site("Ada Lovelace", "Ada Lovelace", "Ada Lovelace", "Ada Lovelace", "Jo Hill, et al.")
                .and("profile", "name: Ada Lovelace")
                .found())
        .isEmpty();
  }

  @Test
  void yourNameInASpellingThatIsNoAliasIsTold() {
    assertThat(
            site("Jo Hill, A. Lovelace", "Lovelace Ada", "Ada Lovelace", "Lovelace")
                .and("profile", "name: Ada Lovelace\naliases: [Lovelace]")
                .told())
        .containsExactly(
            "_data/publications.yml:2:22  'A. Lovelace' is probably you, 'Ada Lovelace';"
                + " write your name as it is elsewhere, or add this spelling to your 'aliases'",
            "_data/publications.yml:5:13  'Lovelace Ada' is probably you, 'Ada Lovelace';"
                + " write your name as it is elsewhere, or add this spelling to your 'aliases'");
  }

  @Test
  void aSlipInYourOwnNameIsTold() {
    assertThat(
            site(
                    "Ada Lovelace",
                    "Ada Lovelace",
                    "Ada Lovelace",
                    "Ada Lovelace",
                    "Jo Hill, Ada Lovelce")
                .and("profile", "name: Ada Lovelace")
                .found())
        .containsExactly("SC212 publications.yml:14:22");
  }

  @Test
  void oneLettersDifferenceBesideManyIsTold() {
    var with = "Dan Huang, Yutong Lu";
    assertThat(site(with, with, with, with, "Dan Huang, Yulong Lu").told())
        .containsExactly(
            "_data/publications.yml:14:24  'Yulong Lu' and 'Yutong Lu' (4 times, first at"
                + " _data/publications.yml:2:24) may be one person; write one spelling, or add the"
                + " other to 'aliases' in people.yml; for two people, give each an entry there");
  }

  @Test
  void aSlipBesideTenIsToldWithoutCoAuthorsInCommon() {
    var all = new String[11];
    Arrays.fill(all, "Yutong Lu");
    all[3] = "Yulong Lu";
    assertThat(site(all).found()).containsExactly("SC213 publications.yml:11:13");
  }

  @Test
  void thoseWhoMeetOnAPaperAreTwoPeople() {
    var with = "Dan Huang, Yutong Lu";
    assertThat(site(with, with, with, with, "Dan Huang, Yulong Lu", "Yulong Lu, Yutong Lu").found())
        .isEmpty();
    assertThat(site("Min Xu, M. Xu, Li Xia").found()).isEmpty();
  }

  @Test
  void anotherOrderOfTheWordsIsTold() {
    assertThat(site("Zhang San, Bo Li", "San Zhang").found())
        .containsExactly("SC213 publications.yml:5:13");
  }

  @Test
  void accentsHyphensAndInitialsMakeASpelling() {
    assertThat(site("José Peña", "Jose Pena").found())
        .containsExactly("SC213 publications.yml:5:13");
    assertThat(site("Jia-Zhi Jiang", "Jiazhi Jiang").found())
        .containsExactly("SC213 publications.yml:5:13");
    assertThat(site("Michael Jordan", "Michael Jordan", "M. Jordan").found())
        .containsExactly("SC213 publications.yml:8:13");
    assertThat(site("Michael I. Jordan", "Michael Jordan").found())
        .containsExactly("SC213 publications.yml:5:13");
  }

  @Test
  void anInitialThatTwoMayHaveIsNobodys() {
    assertThat(site("Min Xu", "Mei Xu", "M. Xu").found()).isEmpty();
  }

  @Test
  void peopleYmlSaysWhoIsWho() {
    var spellings = site("Michael Jordan", "M. Jordan");
    assertThat(spellings.and("people", "- name: Michael Jordan\n  aliases: [M. Jordan]").found())
        .isEmpty();
    assertThat(spellings.and("people", "- name: Michael Jordan\n- name: M. Jordan\n").found())
        .isEmpty();
  }

  @Test
  void anEqualMarkOnASingleAuthorIsTold() {
    assertThat(site("Dan Huang, \"Yutong Lu#\"", "\"Dan Huang#\", \"Yutong Lu#\"").told())
        .containsExactly(
            "_data/publications.yml:2:24  'Yutong Lu' alone is marked for equal contribution;"
                + " mark the others who contributed equally too, or take the mark off");
  }

  @Test
  void aDoubledAuthorIsTold() {
    assertThat(site("Dan Huang, Yutong Lu, dan huang").told())
        .containsExactly(
            "_data/publications.yml:2:35  'dan huang' is the author number 1 already;"
                + " delete one of the two");
  }

  @Test
  void aPublicationWithoutAuthorsIsToldUnlessItHasMarkdownOfItsOwn() {
    var papers =
        """
        - title: On the Matter
          year: 2024
        - title: On the Manner
          year: 2024
          markdown: "- On the Manner, 2024"
        """;
    assertThat(LintedSite.with("publications", papers).told())
        .containsExactly(
            "_data/publications.yml:1:3  'On the Matter' has no authors;"
                + " add 'authors', in the order of the paper");
  }

  @Test
  void twoNamesInOneAreTold() {
    assertThat(
            site(
                    "Dan Huang and Yutong Lu",
                    "\"Dan Huang, Yutong Lu\"",
                    "and Yutong Lu",
                    "Dan Huang & Yutong Lu",
                    "Dan Huang; Yutong Lu",
                    "张三、李四",
                    "\"Yutong Lu,\"")
                .found())
        .containsExactly(
            "SC216 publications.yml:2:13",
            "SC216 publications.yml:5:13",
            "SC216 publications.yml:8:13",
            "SC216 publications.yml:11:13",
            "SC216 publications.yml:14:13",
            "SC216 publications.yml:17:13",
            "SC216 publications.yml:20:13");
  }
}
