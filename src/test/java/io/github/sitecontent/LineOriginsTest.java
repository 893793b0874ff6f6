package io.github.sitecontent;

import static io.github.sitecontent.TestSite.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which datum, or which line of a template, made a line of a page. */
final class LineOriginsTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void aRichSite() throws IOException {
    site =
        new TestSite(folder)
            .with(
                "_data/site.yml",
                """
                front_matter:
                  permalink: /
                  title: "About" # of me
                  redirect_from:
                    - /about/
                sections:
                  - show: bio
                  - show: education
                    heading: Where I learned
                  - show: experience
                  - show: interests
                    heading: What I like
                  - show: news
                  - show: awards
                  - show: publications
                    heading: Papers
                    groups:
                      - heading: In journals
                        types: [journal]
                      - heading: Elsewhere
                        types: [conference, preprint]
                  - show: talks
                  - show: teaching
                  - show: service
                """)
            .with("_data/profile.yml", "# me\nname: Ada\nbio: |\n  First words\n\n  More words\n")
            .with(
                "_data/education.yml",
                """
                - degree: PhD
                  institution: Cambridge
                  advisors:
                    - name: Mary Somerville
                - degree: MSc
                  institution: Oxford
                """)
            .with(
                "_data/experience.yml",
                "# jobs\n\n- position: Analyst\n  organization: Engine Ltd\n")
            .with("_data/interests.yml", "intro: I like\nitems:\n  - Engines\n  - Poetry\n")
            .with(
                "_data/news.yml",
                """
                - date: 2024
                  text: Older
                - date: 2025
                  text: >
                    Newer
                    folded

                    second paragraph
                """)
            .with("_data/awards.yml", "- title: Prize\n- title: Medal\n  date: 2024\n")
            .with(
                "_data/publications.yml",
                """
                - type: conference
                  title: Talked about
                  authors: [Ada]
                  year: 2020
                - type: journal
                  title: Written down
                  authors:
                    - Ada
                    - Charles
                  year: 2021
                  image: {src: /a.png, alt: A picture}
                - type: journal
                  title: Own words
                  authors: [Ada]
                  year: 2019
                  markdown: |
                    - as *I* want it
                      over two lines
                """)
            .with("_data/talks.yml", "- title: On engines\n  date: 2023\n")
            .with("_data/teaching.yml", "- course: Calculus\n")
            .with("_data/service.yml", "- organization: Royal Society\n")
            .with("a.png", "");
    assertThat(site.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "permalink: /, site.yml:2",
    "title: \"About\", site.yml:3",
    "redirect_from, site.yml:4",
    "  - /about/, site.yml:5",
    "First words, profile.yml:4",
    "More words, profile.yml:6",
    "Where I learned, site.yml:9",
    "PhD, education.yml:1",
    "Mary Somerville, education.yml:4",
    "MSc, education.yml:5",
    "Analyst, experience.yml:3",
    "What I like, site.yml:12",
    "I like, site.yml:12",
    "Engines, interests.yml:3",
    "Poetry, interests.yml:4",
    "Newer, news.yml:3",
    "second paragraph, news.yml:8",
    "Older, news.yml:1",
    "Prize, awards.yml:1",
    "Medal, awards.yml:2",
    "Papers, site.yml:16",
    "In journals, site.yml:18",
    "Written down, publications.yml:5",
    "A picture, publications.yml:5",
    "as *I* want it, publications.yml:17",
    "over two lines, publications.yml:18",
    "Elsewhere, site.yml:20",
    "Talked about, publications.yml:1",
    "On engines, talks.yml:1",
    "Calculus, teaching.yml:1",
    "Royal Society, service.yml:1"
  })
  void everyLineThatHoldsADatumNamesIt(String text, String place) throws IOException {
    assertThat(site.origin(ABOUT, text)).isEqualTo("_data/" + place);
  }

  @Test
  void theUsualHeadingsAreThePlugins() throws IOException {
    assertThat(site.origin(ABOUT, "## News"))
        .satisfiesAnyOf(
            place -> assertThat(place).isEqualTo("_data/site.yml:13"),
            place -> assertThat(place).startsWith("site-content:_pages/about.md.ftl:"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bio: |\n  Alpha one\n  goes on\n\n  Beta two\n  ends\n",
        "bio: >\n  Alpha one\n  goes on\n\n  Beta two\n  ends\n",
        "bio: >-\n  Alpha one\n  goes on\n\n  Beta two\n  ends\n",
        "bio: Alpha one\n  goes on\n\n  Beta two\n  ends\n",
        "bio: 'Alpha one\n  goes on\n\n  Beta two\n  ends'\n",
        "bio: \"Alpha one\n  goes on\n\n  Beta two\n  ends\"\n",
        "bio:\n  Alpha one goes on\n\n\n  Beta two\n",
        "bio: |\n  Alpha {{ one }}\n  goes on\n\n  Beta two {% x %}\n  ends\n",
        "bio: |\n  A\n  Alpha one\n  A\n\n  Beta two\n",
        "bio: \"Alpha one goes on\\n\\\n  \\n\\\n\n  Beta two ends\"\n"
      })
  void paragraphsOfTheBioAreFoundInEveryStyle(String bio) throws IOException {
    site.with("_data/profile.yml", "name: Ada\n" + bio);
    assertThat(site.problems()).isEmpty();
    var yaml = site.read("_data/profile.yml").lines().toList();
    for (var words : new String[] {"Alpha", "Beta"}) {
      int line = 1;
      while (!yaml.get(line - 1).contains(words)) {
        line++;
      }
      assertThat(site.origin(ABOUT, words)).isEqualTo("_data/profile.yml:" + line);
    }
  }

  @Test
  void staticLinesAreTheTemplates() throws IOException {
    site.with(
        "_templates/x.md.ftl",
        """
        <#-- a comment -->
        ---
        title: X
        ---
        <#if profile.name??>
        Always here

        Below a blank line
        </#if>
        <#list awards as a>
        * ${a.title}
          static ${a_word!"word"}
        </#list>
        <#macro heading text>
        ## ${text}
        after the heading
        </#macro>
        <@heading profile.name/>
        The end
        """);
    assertThat(site.problems()).isEmpty();
    assertThat(site.origin("x.md", "title: X")).isEqualTo("_templates/x.md.ftl:3");
    assertThat(site.origin("x.md", "Always")).isEqualTo("_templates/x.md.ftl:6");
    assertThat(site.origin("x.md", "Below")).isEqualTo("_templates/x.md.ftl:8");
    assertThat(site.origin("x.md", "Prize")).isEqualTo("_data/awards.yml:1");
    assertThat(site.origin("x.md", "Medal")).isEqualTo("_data/awards.yml:2");
    assertThat(site.origin("x.md", "## Ada")).isEqualTo("_data/profile.yml:2");
    assertThat(site.origin("x.md", "after the heading")).isEqualTo("_templates/x.md.ftl:16");
    assertThat(site.origin("x.md", "The end")).isEqualTo("_templates/x.md.ftl:19");
  }

  @Test
  void aLineThatIsNotThereComesFromNowhere() throws IOException {
    assertThat(site.content().explain(ABOUT, 9999)).isEmpty();
    assertThat(site.content().explain(ABOUT, 0)).isEmpty();
    assertThat(site.content().explain("nope.md", 1)).isEmpty();
  }
}
