package io.github.sitecontent.adopt;

import static io.github.sitecontent.adopt.AdoptedPage.givenBack;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of degrees, jobs, awards, talks, courses and services, as real pages have them. */
final class AdoptedFactsTest {

  private static final String FRONT = "---\npermalink: /\ntitle: \"About\"\n---\n\n";

  private static Adopted section(String heading, String list) {
    return givenBack(FRONT + "# " + heading + "\n\n" + list + "\n# Contact\n\nWrite to me.\n");
  }

  private static String data(String file, String heading, String list) {
    return section(heading, list).data().getOrDefault(file, "");
  }

  private static String template(String heading, String list) {
    return section(heading, list).templates().get("_pages/about.md");
  }

  // --- education

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- *2019.09 - 2023.06*, Ph.D. in Engines, Example University, Utopia.\n",
        "- `2019.09 – 2023.06` Ph.D. in Engines, Example University, Utopia\n",
        "- Ph.D. in Engines, Example University, Utopia (Sep 2019 – Jun 2023)\n",
        "- **Ph.D. in Engines**, Example University, Utopia, 09/2019 - 06/2023\n",
        "- **Ph.D. in Engines (2019.09 - 2023.06)**  \n  Example University, Utopia\n",
        "- 2019.09~2023.06: Ph.D. in Engines at Example University, Utopia\n",
        "- Sep. 2019 - Jun. 2023 <br> Ph.D. in Engines <br> Example University, Utopia\n",
        "- Example University, Utopia\n  - Ph.D. in Engines\n  - Sep. 2019 - Jun. 2023\n",
        "<ul>\n<li><i>2019.09 - 2023.06</i>: Ph.D. in Engines, Example University, Utopia</li>\n</ul>\n",
        "| Time | Degree | Place |\n|---|---|---|\n| 2019.09 - 2023.06 | Ph.D. in Engines | Example University, Utopia |\n"
      })
  void aDegreeIsReadHoweverItIsWritten(String list) {
    assertThat(data("education.yml", "Education", list))
        .isEqualTo(
            """
            - degree: Ph.D.
              area: Engines
              institution: Example University, Utopia
              start: 2019-09
              end: 2023-06
            """);
  }

  @Test
  void whatGoesOnIsPresentWhateverWordSaysSo() {
    for (var now : new String[] {"Present", "now", "Now", "至今", "current"}) {
      var list =
          "- 2022 - "
              + now
              + ", M.S. in Looms, Example University\n"
              + "- 2018 - 2022, B.S. in Looms, Other University\n";
      assertThat(data("education.yml", "Education", list))
          .contains("start: 2022\n  end: present\n");
      assertThat(template("Education", list)).contains("\"" + now + "\"");
    }
  }

  @Test
  void advisorsArePeopleWithTheirPages() {
    var list =
        """
        - *2021 - Now*, Ph.D. in Engines, Example University, advised by Prof. [Ada Lovelace](https://ada.example) and Prof. [Grace Hopper](https://grace.example)
        - *2017 - 2021*, B.Eng. in Engines, Example University
        """;
    var adopted = section("📖 Educations", list);
    assertThat(adopted.data().get("education.yml"))
        .isEqualTo(
            """
            - degree: Ph.D.
              area: Engines
              institution: Example University
              start: 2021
              end: present
              advisors:
                - name: Ada Lovelace
                  url: https://ada.example
                - name: Grace Hopper
                  url: https://grace.example
            - degree: B.Eng.
              area: Engines
              institution: Example University
              start: 2017
              end: 2021
            """);
    assertThat(adopted.templates().get("_pages/about.md"))
        .contains(
            """
            - <#if e.period?has_content>*<@period of=e.period form="yyyy" to=" - " now="Now"/>*, </#if>${e.degree!}<#if e.area??> in ${e.area}</#if><#if e.institution??>, ${e.institution}</#if><#if e.advisors?has_content>, advised by <#list e.advisors as a>Prof. [${a.name}](${a.url})<#sep> and </#list></#if>
            """);
  }

  @Test
  void onlyTheFirstAdvisorMayHaveATitleEvenAMisspeltOne() {
    var list =
        """
        - Ph.D in National Engine Center,[Example University](https://example.org/) <br>
          Advised by Profossor [Ada Lovelace](https://ada.example), [Grace Hopper](https://grace.example).
        - Visiting Scholar, Loom Lab, Other University. <br>
          Advised by [Kurt Gödel](https://kurt.example).
        """;
    assertThat(data("education.yml", "Education", list))
        .isEqualTo(
            """
            # 'style' has the signs of an item that are not those of the template
            - degree: Ph.D
              institution: National Engine Center
              advisors:
                - name: Ada Lovelace
                  url: https://ada.example
                - name: Grace Hopper
                  url: https://grace.example
              notes:
                - "[Example University](https://example.org/)"
            - degree: Visiting Scholar
              institution: Loom Lab, Other University
              advisors:
                - name: Kurt Gödel
                  url: https://kurt.example
              style: {before_institution: ", ", after_institution: ".", before_advisors: " <br>\\n  Advised by "}
            """);
  }

  @Test
  void onlySomeInstitutionsHaveALink() {
    var list =
        """
        - 2021 - 2025, Ph.D. in Engines, [Example University](https://example.org)
        - 2017 - 2021, B.S. in Engines, Other University
        """;
    var adopted = section("Education", list);
    assertThat(adopted.data().get("education.yml"))
        .contains("institution: Example University\n  url: https://example.org\n")
        .doesNotContain("layout:");
    assertThat(adopted.templates().get("_pages/about.md"))
        .contains("<@linked e.institution e.url!\"\"/>");
  }

  @Test
  void aChineseDegreeIsReadWithItsPlaceAndArea() {
    var list =
        """
        - *2023.09 - 至今*，北方大学软件工程博士，乌托邦。
        - *2019.09 - 2023.06*，南方大学，计算机科学与技术，学士，乌托邦。
        """;
    assertThat(data("education.yml", "教育经历", list))
        .contains("- degree: 博士\n  area: 软件工程\n  institution: 北方大学\n")
        .contains("- degree: 学士\n  area: 计算机科学与技术\n  institution: 南方大学\n");
  }

  @Test
  void aDegreeWithOneDateWasEarnedThen() {
    assertThat(
            data(
                "education.yml",
                "Education",
                "* Ph.D. in Engines, Example University, 2018 (expected)\n"))
        .isEqualTo(
            """
            - degree: Ph.D.
              area: Engines
              institution: Example University
              end: 2018
              notes: [expected]
            """);
  }

  @Test
  void sentencesAndAbbreviationsAreToldApart() {
    var list =
        """
        - *2023.09-2023.12*, University of Looms, Utopia, U.S.A. Exchange Student
        - *2021.09-2023.06*, Engine University, Sai Kung, S.A.R., China. Undergraduate Student
        - *2020.09-2021.06*, Card University, Utopia. Guest
        """;
    assertThat(data("education.yml", "Education", list))
        .contains("institution: University of Looms, Utopia, U.S.A\n")
        .contains("institution: Engine University, Sai Kung, S.A.R., China\n")
        .contains("notes:\n    - Guest\n")
        .doesNotContain("layout:");
  }

  @Test
  void aRemarkInBracketsIsNoPartOfWhatWasStudied() {
    var list =
        """
        - *2020 - 2025*, Ph.D. in Engines (Advisor: Dr. Ada Lovelace), Example University
        - *2016 - 2020*, B.S. in Engines (GPA: 4.0/4.0), Example University
        """;
    assertThat(data("education.yml", "Education", list))
        .contains(
            "area: Engines\n  institution: Example University\n  start: 2020\n  end: 2025\n  advisors:\n    - Ada Lovelace\n")
        .contains("notes:\n    - \"GPA: 4.0/4.0\"\n");
  }

  /** A map without an order of its own would give other bytes in each run. */
  @Test
  void theSignsOfAnItemStandInTheOrderOfTheItem() {
    assertThat(Frame.MARKDOWN.signs().keySet())
        .containsExactly("before_link", "within_link", "after_link");
    var list =
        """
        - *2019.09 - 2023.06*, Ph.D. in Engines, Example University, Utopia.
        - *2017.09 - 2019.06*, M.Sc. in Engines, Example University, Utopia.
        - *Sep 2013 ~ Jun 2017*, B.Sc. in Engines, Example University, Utopia.
        """;
    assertThat(data("education.yml", "Education", list))
        .contains("style: {period_form: \"MMM yyyy\", period_to: \" ~ \"}");
  }

  @Test
  void whatIsNotToldIsNotInvented() {
    var list = "- *2019 - 2023*, something with engines, somewhere nice\n";
    assertThat(section("Education", list).data()).doesNotContainKey("education.yml");
  }

  // --- experience

  @Test
  void aJobHasAPositionAnOrganizationAndNotes() {
    var list =
        """
        - **Research Intern**, Engine Works, Utopia (May 2024 – Aug 2024). Built an engine.
        - **Visiting Scholar**, Loom Institute, Utopia (Jun 2026 – Present). Wove cards.
        """;
    assertThat(data("experience.yml", "Work Experience", list))
        .isEqualTo(
            """
            - position: Research Intern
              organization: Engine Works, Utopia
              start: 2024-05
              end: 2024-08
              notes:
                - Built an engine
            - position: Visiting Scholar
              organization: Loom Institute, Utopia
              start: 2026-06
              end: present
              notes:
                - Wove cards
            """);
  }

  @Test
  void aNameBesideAPeriodIsWhereTheJobWas() {
    assertThat(data("experience.yml", "Internships", "- *2025.07 - now*, ENGINES, Utopia\n"))
        .isEqualTo("- organization: ENGINES, Utopia\n  start: 2025-07\n  end: present\n");
  }

  @Test
  void nestedItemsAreNotesOfTheirJob() {
    var list =
        """
        * Spring 2024: Research Assistant
          * [Example University](https://example.org)
          * Duties: oiling engines
          * Supervisor: Ada Lovelace

        * Fall 2023: Research Intern
          * [Engine Works](https://works.example)
          * Duties: cutting cards
        """;
    var adopted = section("Internship Experience", list);
    assertThat(adopted.data().get("experience.yml"))
        .isEqualTo(
            """
            - position: Research Assistant
              organization: Example University
              url: https://example.org
              notes:
                - Spring 2024
                - "Duties: oiling engines"
                - "Supervisor: Ada Lovelace"
            - position: Research Intern
              organization: Engine Works
              url: https://works.example
              notes:
                - Fall 2023
                - "Duties: cutting cards"
            """);
    assertThat(adopted.templates().get("_pages/about.md"))
        .contains(
            """
            * <#if e.notes[0]??>${e.notes[0]}</#if><#if e.position??>: ${e.position}</#if><#if e.organization??>
              * <@linked e.organization e.url!""/></#if><#if e.notes[1]??><#list e.notes[1..] as note>
              * ${note}</#list></#if>
            """);
  }

  @Test
  void paragraphsWithPeriodsAreAListAndProseIsNot() {
    var list =
        """
        03/2019-07/2020
        <br>Visiting Scholar, Example University, Utopia
        <br>Co-advisor: Prof. [Ada Lovelace](https://ada.example)

        11/2016-03/2017
        <br>Visiting Scholar, Other University, Utopia
        <br>Co-advisor: Prof. [Grace Hopper](https://grace.example)
        """;
    assertThat(data("experience.yml", "Experience", list))
        .contains("start: 2019-03\n  end: 2020-07\n  advisors:\n    - name: Ada Lovelace\n");
    var prose = "In 2019 I was a visiting scholar at Example University.\n\nThen I left.\n";
    assertThat(section("Experience", prose).data()).doesNotContainKey("experience.yml");
  }

  // --- awards

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- *2024*, Engine Prize, Example University (Top 1%)\n- *2023*, Loom Prize\n",
        "- `2024` Engine Prize, Example University (Top 1%)\n- `2023` Loom Prize\n",
        "- Engine Prize, Example University (Top 1%), 2024\n- Loom Prize, 2023\n",
        "- **Engine Prize**, Example University (Top 1%), 2024.\n- **Loom Prize**, 2023.\n",
        "- Engine Prize, Example University (Top 1%) [2024]\n- Loom Prize [2023]\n",
        "- *2024*&nbsp;&nbsp;Engine Prize, Example University (Top 1%)\n- *2023*&nbsp;&nbsp;Loom Prize\n",
        "<ul>\n<li>2024: Engine Prize, Example University (Top 1%)</li>\n<li>2023: Loom Prize</li>\n</ul>\n",
        "2024 Engine Prize, Example University (Top 1%)\n\n2023 Loom Prize\n"
      })
  void anAwardIsReadHoweverItIsWritten(String list) {
    var adopted = section("Honors and Awards", list);
    assertThat(adopted.data().get("awards.yml"))
        .isEqualTo(
            """
            - title: Engine Prize
              issuer: Example University
              date: 2024
              note: Top 1%
            - title: Loom Prize
              date: 2023
            """);
    assertThat(adopted.templates().get("_pages/about.md")).doesNotContain("award_2");
  }

  @Test
  void markdownBehindATitleIsItsNote() {
    var list =
        """
        - `2025` Young Engine Award ([Link](https://example.org/award))
        - `2024` Second Prize (out of 983,000 machines)
        - `2023` Loom Prize
        """;
    assertThat(data("awards.yml", "Awards", list))
        .contains("note: \"[Link](https://example.org/award)\"\n")
        .contains("title: Second Prize\n  date: 2024\n  note: out of 983,000 machines\n")
        .doesNotContain("markdown:");
  }

  @Test
  void theNameOfACompetitionIsNoIssuer() {
    assertThat(data("awards.yml", "Awards", "- First Prize, University Loom Competition, 2024\n"))
        .isEqualTo("- title: First Prize, University Loom Competition\n  date: 2024\n");
  }

  @Test
  void aChineseYearIsADate() {
    var list = "- 2024年，国家奖学金，教育部\n- 2023年，一等奖学金，北方大学\n";
    assertThat(data("awards.yml", "获奖情况", list))
        .isEqualTo(
            """
            - title: 国家奖学金
              issuer: 教育部
              date: 2024
            - title: 一等奖学金
              issuer: 北方大学
              date: 2023
            """);
  }

  @Test
  void severalYearsAreNoDate() {
    assertThat(data("awards.yml", "Awards", "- Merit Student, Example University (2021, 2022)\n"))
        .isEqualTo("- title: Merit Student\n  issuer: Example University\n  note: 2021, 2022\n");
  }

  @Test
  void cardsAreAwardsToo() {
    var card =
        """
          <div class="award-card">
            <div class="award-level">%s</div>
            <div class="award-name">%s</div>
            <div class="award-year">%s</div>
          </div>
        """;
    var list =
        "<div class=\"awards-grid\">\n"
            + card.formatted("First Prize", "Example University", "2024")
            + card.formatted("Second Prize", "Other University", "2023")
            + "</div>\n";
    assertThat(data("awards.yml", "Awards", list))
        .isEqualTo(
            """
            - title: First Prize
              issuer: Example University
              date: 2024
            - title: Second Prize
              issuer: Other University
              date: 2023
            """);
  }

  @Test
  void cardsWithPicturesThatNoFieldHoldsStay() {
    var card =
        "<div class=\"card\"><img src=\"/%s.png\">\n<p>Example University</p>\n<p>2019 - 2023</p>\n<p>Ph.D.</p></div>\n";
    var list = card.formatted("a") + card.formatted("b");
    var adopted = section("Education", list);
    assertThat(adopted.data()).doesNotContainKey("education.yml");
    assertThat(adopted.summary())
        .anyMatch(line -> line.matches(".*about\\.md:6 .*'Education': .*"));
  }

  // --- talks

  @Test
  void aTalkHasATitleAnEventADateAndLinks() {
    var list =
        """
        * `2026.03.19` Engine Seminar "On the Analytical Engine"
        * `2023.09.23` Loom Conference: "On the Difference Engine" ([Slides](https://a.example)/[Video](https://b.example))
        """;
    assertThat(data("talks.yml", "Invited Talks", list))
        .isEqualTo(
            """
            # 'style' has the signs of an item that are not those of the template
            - title: On the Analytical Engine
              event: Engine Seminar
              date: 2026-03-19
            - title: On the Difference Engine
              event: Loom Conference
              date: 2023-09-23
              links:
                Slides: https://a.example
                Video: https://b.example
              style: {after_event: ": "}
            """);
  }

  @Test
  void theTitleOfATalkMayBeSetOffByEmphasisOrALink() {
    var list =
        """
        - *2024.05*, *On Computable Engines*, Example University, Utopia. \\| [\\[video\\]](https://v.example)
        - *2023.05*, *On Difference Engines*, Other University, Utopia.
        """;
    assertThat(data("talks.yml", "Talks", list))
        .isEqualTo(
            """
            - title: On Computable Engines
              event: Example University, Utopia
              date: 2024-05
              links:
                video: https://v.example
            - title: On Difference Engines
              event: Other University, Utopia
              date: 2023-05
            """);
    assertThat(
            data(
                "talks.yml",
                "Talks",
                "- May 2024: [Talk on Engines](https://t.example) at EngineConf, Utopia\n"))
        .isEqualTo(
            """
            - title: Talk on Engines
              event: EngineConf, Utopia
              date: 2024-05
              url: https://t.example
            """);
  }

  // --- teaching and service

  @Test
  void aCourseHasATermARoleAndAPlace() {
    assertThat(
            data(
                "teaching.yml",
                "Teaching",
                "- Spring 2024, Teaching Assistant, CS 101: Engines, Example University\n"
                    + "- Fall 2023, Teaching Assistant, CS 102: Looms, Example University\n"))
        .contains(
            "- course: \"CS 101: Engines\"\n  role: Teaching Assistant\n"
                + "  institution: Example University\n  term: Spring 2024\n");
    assertThat(
            data(
                "teaching.yml",
                "Teaching",
                "[2023 Spring] TA, Engines (Honors).\n\n[2021 Fall] TA, Looms (Honors).\n"))
        .isEqualTo(
            """
            - course: Engines
              role: TA
              term: 2023 Spring
              notes:
                - Honors
            - course: Looms
              role: TA
              term: 2021 Fall
              notes:
                - Honors
            """);
  }

  @Test
  void aServiceHasARoleAndWhomItIsFor() {
    assertThat(
            data(
                "service.yml",
                "Services",
                "- Reviewer for Journal of Engines (JE)\n- Reviewer for Transactions on Looms\n"))
        .isEqualTo(
            """
            - role: Reviewer
              organization: Journal of Engines (JE)
            - role: Reviewer
              organization: Transactions on Looms
            """);
    assertThat(
            data("service.yml", "Academic Service", "- LOOM 2025 Artifact Evaluation Committee\n"))
        .isEqualTo("- role: Artifact Evaluation Committee\n  organization: LOOM 2025\n");
  }

  @Test
  void aListOfManyVenuesInOneItemStays() {
    var list =
        "- **Reviewer:** [ENG](https://a.example) (2022–2023), [LOOM](https://b.example) (2023), and others.\n";
    assertThat(section("Service", list).data()).doesNotContainKey("service.yml");
  }

  // --- two languages

  @Test
  void bothLanguagesBecomeDataAndAreToldApart() {
    var page =
        FRONT
            + """
            # Honors and Awards

            - *2024*&nbsp;&nbsp;Engine Prize
            - *2023*&nbsp;&nbsp;Loom Prize

            # 荣誉奖励

            - *2024*&nbsp;&nbsp;引擎奖
            - *2023*&nbsp;&nbsp;织机奖

            # Education

            - *2019 - 2023*, Ph.D. in Engines, Example University.

            # 教育经历

            - *2019 - 2023*，北方大学软件工程博士。
            """;
    var adopted = givenBack(page);
    assertThat(adopted.data().get("awards.yml"))
        .isEqualTo(
            """
            # The page has 2 lists of these. What puts an item into which:
            #   no layout of those below  'Honors and Awards'
            #   layout: award_zh  '荣誉奖励'
            - title: Engine Prize
              date: 2024
            - title: Loom Prize
              date: 2023
            - title: 引擎奖
              date: 2024
              layout: award_zh
            - title: 织机奖
              date: 2023
              layout: award_zh
            """);
    assertThat(adopted.data().get("education.yml")).contains("layout: degree_zh\n");
  }

  @Test
  void anItemCanBeAddedToEitherLanguage() throws IOException {
    var page =
        FRONT
            + "# News\n\n- *2024.05*: One.\n- *2024.03*: Two.\n\n# 新闻\n\n- *2024.05*：一。\n- *2024.03*：二。\n";
    var adopted = givenBack(page);
    var data = new java.util.LinkedHashMap<>(adopted.data());
    data.compute(
        "news.yml",
        (file, yaml) ->
            yaml
                + "- date: 2024-01\n  text: Three.\n"
                + "- date: 2024-01\n  text: 三。\n  layout: news_item_zh\n");
    var made = Proof.of(data, adopted.templates()).pages().get("_pages/about.md");
    assertThat(made)
        .isEqualTo(
            FRONT
                + "# News\n\n- *2024.05*: One.\n- *2024.03*: Two.\n- *2024.01*: Three.\n\n"
                + "# 新闻\n\n- *2024.05*：一。\n- *2024.03*：二。\n- *2024.01*：三。\n");
  }

  @Test
  void aSecondListIsNamedAfterItsHeading() {
    var page =
        FRONT + "# Awards\n\n- 2024: Engine Prize\n\n# Competitions 2023\n\n- 2023: Loom Cup\n";
    assertThat(givenBack(page).data().get("awards.yml"))
        .contains("#   layout: award_competitions  'Competitions 2023'\n")
        .contains("title: Loom Cup\n  date: 2023\n  layout: award_competitions\n");
  }

  // --- what its author does next

  @Test
  void whatIsAddedLooksLikeTheRest() throws IOException {
    var page =
        FRONT
            + """
            # Education

            - *2019.09 - 2023.06*, Ph.D. in Engines, Example University.
            - *2015.09 - 2019.06*, B.S. in Engines, Example University.

            # Awards

            - *2024*, Engine Prize (Top 1%)
            - *2023*, Loom Prize
            """;
    var adopted = givenBack(page);
    var data = new java.util.LinkedHashMap<>(adopted.data());
    data.merge(
        "education.yml",
        "- degree: Postdoc\n  area: Looms\n  institution: Loom Institute\n  start: 2023-09\n  end: present\n",
        (old, added) -> added + old);
    data.merge(
        "awards.yml",
        "- title: Card Prize\n  date: 2025\n  note: Top 2%\n",
        (old, added) -> added + old);
    assertThat(Proof.of(data, adopted.templates()).pages().get("_pages/about.md"))
        .contains("- *2023.09 - Present*, Postdoc in Looms, Loom Institute.\n- *2019.09 - 2023.06*")
        .contains("- *2025*, Card Prize (Top 2%)\n- *2024*, Engine Prize (Top 1%)\n");
  }

  @Test
  void whatIsAddedMayLackWhatAllOthersHave() throws IOException {
    var page =
        FRONT
            + """
            # Work Experience

            - **Research Intern**, Engine Works, Utopia (May 2024 – Aug 2024). Built an engine.
            - **Research Assistant**, Loom Lab, Utopia (May 2023 – Aug 2023). Wove cards.
            """;
    var adopted = givenBack(page);
    var data = new java.util.LinkedHashMap<>(adopted.data());
    data.merge("experience.yml", "- position: Clerk\n  start: 2025\n", (old, added) -> added + old);
    var proof = Proof.of(data, adopted.templates());
    assertThat(proof.problems()).isEmpty();
    assertThat(proof.pages().get("_pages/about.md")).contains("- **Clerk** (2025).\n- **Research");
  }

  @Test
  void theSummarySaysHowManyBecameDataAndWhichSectionsStayed() {
    var page =
        FRONT
            + "# Awards\n\n- 2024: Engine Prize\n- 2023: Loom Prize\n\n"
            + "# Teaching\n\nI taught much, and liked it.\n";
    assertThat(givenBack(page).summary())
        .contains("  awards.yml: 2 items")
        .anyMatch(line -> line.contains("_pages/about.md:11  'Teaching': no plain list"));
  }
}
