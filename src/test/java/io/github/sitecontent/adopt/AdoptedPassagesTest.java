package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The opening paragraphs of a page, and what its owner is interested in. */
final class AdoptedPassagesTest {

  private static final String BIO =
      "I am **Ada Lovelace**, a mathematician at [Example University](https://example.org) in Utopia,\n"
          + "and I write about engines that compute.\n\n"
          + "Before that I was a student of looms, of cards and of the numbers between them.\n";

  private static String front(String title) {
    return "---\npermalink: /\ntitle: \"" + title + "\"\n---\n\n";
  }

  @Test
  void theOpeningParagraphsBecomeTheBio() {
    var adopted = givenBack(front("About") + BIO + "\n# News\n\n- 2024.05: One.\n");
    assertThat(adopted.data().get("profile.yml"))
        .isEqualTo(
            """
            name: Ada Lovelace
            bio: |-
              I am **Ada Lovelace**, a mathematician at [Example University](https://example.org) in Utopia,
              and I write about engines that compute.

              Before that I was a student of looms, of cards and of the numbers between them.
            """);
    assertThat(adopted.templates().get("_pages/about.md")).contains("\n${profile.bio}\n\n# News\n");
    assertThat(adopted.summary()).contains("  profile.yml: 2 paragraphs about Ada Lovelace");
  }

  @Test
  void theBioMayStandBelowItsHeading() {
    var page =
        front("")
            + "<span class='anchor' id='about-me'></span>\n\n# 🧍 About Me\n\n"
            + BIO
            + "\n# News\n\n- 2024.05: One.\n";
    assertThat(givenBack(page).data().get("profile.yml"))
        .startsWith("name: Ada Lovelace\nbio: |-\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello! This is Ada Lovelace (埃达), and I write about engines that compute numbers. | Ada Lovelace",
        "My name is Ada King Lovelace. I write about engines that compute numbers and more. | Ada King Lovelace",
        "Ada Lovelace (she/her) is a mathematician who writes about engines that compute numbers. | Ada Lovelace",
        "我是李婉清，目前是北方大学的博士生，研究方向是织机与引擎的计算理论。 | 李婉清",
        "I am a mathematician who writes about engines that compute numbers at home. | Grace Hopper"
      })
  void theNameIsWhatThePageSays(String bio, String name) {
    assertThat(givenBack(front("Grace Hopper") + bio + "\n").data().get("profile.yml"))
        .startsWith("name: " + (bio.startsWith("我") ? "Grace Hopper" : name) + "\n");
    if (bio.startsWith("我")) {
      assertThat(givenBack(front("") + bio + "\n").data().get("profile.yml"))
          .startsWith("name: " + name + "\n");
    }
  }

  @Test
  void whereNothingTellsTheNameTheBioStays() {
    var page =
        front("About me") + "I am a mathematician who writes about engines that compute numbers.\n";
    assertThat(givenBack(page).data()).doesNotContainKey("profile.yml");
  }

  @Test
  void theNameMayBeTheOneThatIsSetOffAmongAuthors() {
    var page =
        front("About me")
            + "I am a mathematician who writes about engines that compute numbers.\n\n"
            + "# Publications\n\n"
            + "- **Ada Lovelace**, Grace Hopper. [On Engines](https://a.example). *Engines*, 2024.\n"
            + "- Alan Turing, **Ada Lovelace**. [On Looms](https://b.example). *Looms*, 2023.\n";
    assertThat(givenBack(page).data().get("profile.yml")).startsWith("name: Ada Lovelace\n");
  }

  @Test
  void aParagraphWithLiquidStaysInTheTemplate() {
    var liquid =
        "There are {{ site.posts.size }} posts that I wrote about all of this, if you like to read them.\n";
    var page = front("About") + BIO + "\n" + liquid;
    var adopted = givenBack(page);
    assertThat(adopted.data().get("profile.yml"))
        .contains("of the numbers between them.")
        .doesNotContain("{{");
    assertThat(adopted.templates().get("_pages/about.md"))
        .contains("${profile.bio}\n\nThere are {{ site");
  }

  @Test
  void contactLinesAreNoBio() {
    var page =
        front("About")
            + BIO
            + "\n**Email**: ada@example.org \\\\\n[GitHub](https://github.com/ada)\n";
    assertThat(givenBack(page).data().get("profile.yml")).doesNotContain("Email");
  }

  @Test
  void interestsAreAListWithItsIntroduction() {
    var page =
        front("")
            + "## 🔍 Research Interests\n\nMy research is about:\n- **Engines**\n- looms, and their\n  cards\n\n## Contact\n\nWrite.\n";
    var adopted = givenBack(page);
    assertThat(adopted.data().get("interests.yml"))
        .isEqualTo(
            """
            intro: "My research is about:"
            items:
              - "**Engines**"
              - |-
                looms, and their
                cards
            """);
    assertThat(adopted.templates().get("_pages/about.md"))
        .contains(
            """
            ${interests.intro}
            <#list interests.items as item>
            - ${item}
            </#list>
            """);
  }

  @Test
  void numberedInterestsKeepTheirNumbersAndDistance() {
    var page = front("") + "# Interests\n\n1. **Engines**, big\n\n2. Looms\n\n3. Cards\n";
    assertThat(givenBack(page).data().get("interests.yml")).contains("  - Looms\n  - Cards\n");
  }

  @Test
  void aParagraphOfInterestsStays() {
    var page = front("") + "# Research Interests\n\nEngines, looms, and cards.\n";
    assertThat(givenBack(page).data()).doesNotContainKey("interests.yml");
  }
}
