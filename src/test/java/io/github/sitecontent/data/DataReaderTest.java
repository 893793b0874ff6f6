package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.SectionKind;
import io.github.sitecontent.model.Site;
import org.junit.jupiter.api.Test;

/** Each data file, and what becomes of it. */
final class DataReaderTest {

  @Test
  void siteYml() {
    var site =
        Written.file(
                "site.yml",
                """
                front_matter:
                  permalink: /   # the start
                  title: "About me"
                sections:
                  - bio
                  - show: publications
                    heading: 📝 Papers
                    limit: 5
                    groups:
                      - heading: Journals
                        types: [journal, chapter]
                date_format: d/M/yy
                marks: {equal: "†"}
                legend: always
                highlight_self: bold
                lint: {SC305: off}
                today: 2026-11-22
                """)
            .content()
            .site();
    assertThat(site.frontMatter().yaml())
        .isEqualTo("permalink: /   # the start\ntitle: \"About me\"\n");
    assertThat(site.sections())
        .extracting(section -> section.show())
        .containsExactly(SectionKind.BIO, SectionKind.PUBLICATIONS);
    assertThat(site.sections().get(1).limit()).isEqualTo(5);
    assertThat(site.sections().get(1).groups().get(0).types())
        .containsExactly(PublicationType.JOURNAL, PublicationType.CHAPTER);
    assertThat(site.marks())
        .extracting(mark -> mark.name() + mark.sign())
        .containsExactly("equal†", "corresponding*");
    assertThat(site.legend()).isEqualTo(Site.Legend.ALWAYS);
    assertThat(site.highlightSelf()).isEqualTo(Site.HighlightSelf.BOLD);
    assertThat(site.lint()).containsEntry("SC305", Site.LintLevel.OFF);
    assertThat(site.today()).hasToString("2026-11-22");
    assertThat(site.dateFormat()).isEqualTo("d/M/yy");
  }

  @Test
  void profileYml() {
    var profile =
        Written.file(
                "profile.yml",
                """
                name: Ada Lovelace
                aliases: [A. Lovelace, "Lovelace, Ada"]
                position: Countess
                affiliations: ["[ACM](https://acm.org)"]
                email: ada@lovelace.org
                bio: |
                  One.

                  Two.
                links: {github: https://github.com/ada, cv: /cv.pdf}
                """)
            .content()
            .profile();
    assertThat(profile.name()).isEqualTo("Ada Lovelace");
    assertThat(profile.aliases()).containsExactly("A. Lovelace", "Lovelace, Ada");
    assertThat(profile.bio().text()).isEqualTo("One.\n\nTwo.");
    assertThat(profile.links()).extracting(Link::label).containsExactly("github", "cv");
    assertThat(profile.origin().of("email")).hasToString("_data/profile.yml:5:8");
  }

  @Test
  void educationAndExperience() {
    var content =
        Written.file(
                "education.yml",
                """
                - degree: Ph.D.
                  area: Mathematics
                  institution: London
                  url: https://london.ac.uk
                  start: 1833
                  end: 1835-06
                  advisors:
                    - Augustus De Morgan
                    - {name: Mary Somerville, url: /mary}
                  notes: [with honours]
                """)
            .and(
                "experience.yml",
                "- {position: Analyst, organization: Engine, start: 1842-10-01, end: present}\n")
            .content();
    var degree = content.education().get(0);
    assertThat(degree.period().start()).hasToString("1833");
    assertThat(degree.period().end()).hasToString("1835-06");
    assertThat(degree.advisors())
        .extracting(person -> person.name() + " " + person.origin())
        .containsExactly(
            "Augustus De Morgan _data/education.yml:8:7",
            "Mary Somerville _data/education.yml:9:7");
    assertThat(content.experience().get(0).period().ongoing()).isTrue();
  }

  @Test
  void interestsNewsAndAwards() {
    var content =
        Written.file("interests.yml", "intro: I like\nitems: [engines, \"*numbers*\"]\n")
            .and(
                "news.yml",
                "- {date: 1843-09, text: 'Notes **out**', publications: [notes], pin: true}\n")
            .and(
                "awards.yml",
                "- {title: Prize, issuer: ACM, date: 1843, url: /prize, note: 'the *first*'}\n")
            .content();
    assertThat(content.interests().items())
        .extracting(Markdown::text)
        .containsExactly("engines", "*numbers*");
    assertThat(content.news().get(0).text().text()).isEqualTo("Notes **out**");
    assertThat(content.news().get(0).publications()).containsExactly("notes");
    assertThat(content.news().get(0).pin()).isTrue();
    assertThat(content.awards().get(0).issuer()).isEqualTo("ACM");
  }

  @Test
  void publicationsYml() {
    var publication =
        Written.file(
                "publications.yml",
                """
                - id: notes
                  type: journal
                  title: Notes on the Engine
                  authors:
                    - "Ada Lovelace#*"
                    - {name: Luigi Menabrea, corresponding: true, url: https://menabrea.it}
                  venue: SM
                  year: 1843
                  date: 1843-09
                  status: published
                  volume: 03
                  number: 1-2
                  pages: 666–731
                  publisher: Taylor
                  doi: 10.1000/182
                  arxiv: 2301.00010
                  openreview: rJXMpikCZ
                  pmid: 31452104
                  isbn: 978-3-16-148410-0
                  links: {pdf: /notes.pdf, code: "https://engine.org/a(b)"}
                  honors: [Best paper]
                  notes: [long]
                  image: {src: /engine.png, alt: The engine}
                  abstract: On engines.
                  selected: true
                  tags: [engines]
                """)
            .content()
            .publications()
            .get(0);
    assertThat(publication.authors())
        .extracting(author -> author.name() + author.marks().size())
        .containsExactly("Ada Lovelace2", "Luigi Menabrea1");
    assertThat(publication.volume()).isEqualTo("03");
    assertThat(publication.arxiv()).isEqualTo("2301.00010");
    assertThat(publication.type()).isEqualTo(PublicationType.JOURNAL);
    assertThat(publication.status()).isEqualTo(PublicationStatus.PUBLISHED);
    assertThat(publication.image().alt()).isEqualTo("The engine");
    assertThat(publication.allLinks())
        .extracting(Link::label)
        .containsExactly("pdf", "code", "doi", "arxiv", "openreview", "pmid");
    assertThat(publication.origin().of("pages")).hasToString("_data/publications.yml:13:10");
  }

  @Test
  void venuesPeopleTalksTeachingAndService() {
    var content =
        Written.file(
                "venues.yml",
                "SM: {name: Scientific Memoirs, kind: journal, url: /sm, aliases: [Sci. Mem.]}\n")
            .and(
                "people.yml",
                "- {name: Ada Lovelace, aliases: [A. L.], orcid: 0000-0002-1825-0097, self: true}\n")
            .and(
                "talks.yml",
                "- {title: Engines, event: BA, location: London, date: 1843-09-01, links: {slides: /s}}\n")
            .and(
                "teaching.yml", "- {course: Logic, role: Tutor, institution: London, term: Fall}\n")
            .and("service.yml", "- {role: Reviewer, organization: SM, start: 1843}\n")
            .and("publications.yml", "- {title: T, authors: [A], venue: SM, year: 1843}\n")
            .content();
    assertThat(content.venues().get("SM").name()).isEqualTo("Scientific Memoirs");
    assertThat(content.publications().get(0).type()).isEqualTo(PublicationType.JOURNAL);
    assertThat(content.ownNames()).containsExactlyInAnyOrder("Ada Lovelace", "A. L.");
    assertThat(content.talks().get(0).location()).isEqualTo("London");
    assertThat(content.teaching().get(0).course()).isEqualTo("Logic");
    assertThat(content.service().get(0).organization()).isEqualTo("SM");
  }

  @Test
  void scalarsAreText() {
    var content =
        Written.file(
                "awards.yml",
                """
                - title: NO
                - title: 0123
                - title: 1e3
                - title: ~
                - title: null
                - title: 2021-09-01
                  date: 2021-09-01
                - title: 0x1F
                - title: 12:30:45
                - title: .inf
                """)
            .content();
    assertThat(content.awards())
        .extracting(award -> award.title())
        .containsExactly(
            "NO", "0123", "1e3", "~", "null", "2021-09-01", "0x1F", "12:30:45", ".inf");
  }

  @Test
  void aKeyMayStandOnce() {
    assertThat(Written.problemsOf("awards.yml", "- title: A\n  date: 2025\n  title: B\n"))
        .containsExactly("3:3  'title' stands here a second time; the first is in line 1");
    assertThat(Written.problemsOf("venues.yml", "A: {name: x}\nA: {name: y}\n"))
        .containsExactly(
            "2:1  'A' stands here a second time; the first is at _data/venues.yml:1:4");
    assertThat(Written.problemsOf("site.yml", "marks: {equal: a, equal: b}\n"))
        .containsExactly("1:19  'equal' stands here a second time; keep one of the two");
    assertThat(Written.problemsOf("profile.yml", "name: A\nlinks: {a: /a, a: /b}\n"))
        .containsExactly("2:16  'a' stands here a second time; give each link a label of its own");
  }

  @Test
  void aMarkThatYamlTookForACommentIsReported() {
    assertThat(
            Written.problemsOf(
                "publications.yml",
                """
                - title: SDNet
                  year: 2025
                  authors:
                    - San Zhang #
                    - Si Li #*
                    - Wu Wang # and text
                    - {name: Liu Zhao } # fine
                """))
        .containsExactly(
            "4:7  '#' behind 'San Zhang' is a comment to YAML, and lost;"
                + " write \"San Zhang#\" in quotes",
            "5:7  '#*' behind 'Si Li' is a comment to YAML, and lost;"
                + " write \"Si Li#*\" in quotes",
            "6:7  '# and text' behind 'Wu Wang' is a comment to YAML;"
                + " if # is a mark, write \"Wu Wang#\" in quotes;"
                + " else put the comment on a line of its own");
  }

  @Test
  void aNameThatBeginsWithAMarkIsExplained() {
    assertThat(
            Written.problemsOf(
                "publications.yml",
                "- title: T\n  year: 2025\n  authors:\n    - *Zhang\n    - A\n"))
        .containsExactly(
            "4:7  '*Zhang' is an alias to YAML, which is not allowed here;"
                + " for the text, write - \"*Zhang\"");
  }

  @Test
  void aMarkThatTheSiteDoesNotKnowIsReported() {
    assertThat(
            Written.problemsOf(
                "publications.yml", "- {title: T, year: 2025, authors: [\"A†\", \"#\"]}\n"))
        .containsExactly(
            "1:36  '†' behind 'A†' is no mark of this site;"
                + " add it to 'marks' in site.yml, or take it off the name",
            "1:42  '#' has marks and no name; write the name before them");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNamesBehindTheFile() {
    var content =
        Written.file("awards/2024.yml", "- title: C\n")
            .and("awards/2023.yml", "- title: B\n")
            .and("awards.yml", "- title: A\n")
            .and("awards/readme.md", "no data")
            .content();
    assertThat(content.awards())
        .extracting(award -> award.title() + " " + award.origin())
        .containsExactly(
            "A _data/awards.yml:1:3", "B _data/awards/2023.yml:1:3", "C _data/awards/2024.yml:1:3");
  }

  @Test
  void aNearMissIsNamed() {
    var problems =
        Written.file("awards.yml", "- title: A\n")
            .and("publication.yml", "")
            .and("news.yaml", "")
            .and("awards/2024.yaml", "")
            .and("navigation.yml", "- x\n")
            .and("authors.yml", "- x\n")
            .problems();
    assertThat(problems)
        .containsExactly(
            "awards/2024.yaml  is not read; if it holds data for the pages, call it 2024.yml",
            "news.yaml  is not read; if it holds data for the pages, call it news.yml",
            "publication.yml  is not read;"
                + " if it holds data for the pages, call it publications.yml");
  }

  @Test
  void emptyFilesSayNothing() {
    var content =
        Written.file("awards.yml", "").and("news.yml", "# later\n").and("profile.yml", "---\n");
    assertThat(content.content().awards()).isEmpty();
  }

  @Test
  void noFileAtAllIsToldWithTheFolder() {
    assertThat(Written.file("other.txt", "x").problems())
        .singleElement()
        .asString()
        .startsWith("_data  no data file lies in this folder: /")
        .contains("write profile.yml, news.yml or publications.yml there");
  }

  @Test
  void anIdIsDerivedFromAuthorYearAndTitle() {
    var content =
        Written.file(
                "publications.yml",
                """
                - {title: On the Engine, authors: [Ada Lovelace], year: 1843}
                - {title: The Engine, authors: ["Lovelace, Ada"], year: 1843}
                - {markdown: "by hand"}
                """)
            .content();
    assertThat(content.publications())
        .extracting(publication -> publication.id())
        .containsExactly("lovelace1843engine", "lovelace1843engine-2", "publication");
  }

  @Test
  void anEntryWithMarkdownOfItsOwnNeedsNothingElse() {
    var content =
        Written.file("news.yml", "- markdown: '**Hello**'\n")
            .and("publications.yml", "- markdown: x\n")
            .content();
    assertThat(content.news().get(0).markdown().text()).isEqualTo("**Hello**");
  }

  @Test
  void namesThatComeAgainAreOneObject() {
    var publications =
        Written.file(
                "publications.yml",
                "- {title: A, authors: [Ada L], year: 1}\n".replace("1", "1843").repeat(2))
            .content()
            .publications();
    assertThat(publications)
        .flatExtracting(publication -> publication.authors())
        .extracting(Author::name)
        .allSatisfy(name -> assertThat(name).isSameAs(publications.get(0).authors().get(0).name()));
  }
}
