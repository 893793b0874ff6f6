package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Publication;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and values that are not ours, and what their authors meant. */
final class KeysAndValuesTest {

  private static final String PAPER = "- {title: T, authors: [A], year: 2025}\n";

  /** The one problem of a publication that has another line. */
  private static String problemOf(String line) {
    var text =
        PAPER.replace("}", "").replace("{title", "title").replace(", ", "\n  ") + "  " + line;
    return Written.problemsOf("publications.yml", text + "\n").stream()
        .collect(Collectors.joining("\n"));
  }

  private static Publication paper(String line) {
    return Written.file("publications.yml", PAPER.replace("}", ", " + line + "}"))
        .content()
        .publications()
        .get(0);
  }

  @Nested
  final class AnUnknownKey {

    @ParameterizedTest
    @CsvSource({
      "pubisher, publisher",
      "abstarct, abstract",
      "hidde, hidden",
      "volme, volume",
      "link, links",
      "arXiv, arxiv"
    })
    void isNearAKnownOne(String unknown, String known) {
      assertThat(problemOf(unknown + ": x"))
          .startsWith("4:3  unknown key '" + unknown + "'; ")
          .contains(known);
    }

    @ParameterizedTest
    @CsvSource({
      "booktitle, venue", "journal, venue", "conference, venue", "keywords, tags", "eprint, arxiv",
          "issue, number",
      "teaser, image", "featured, selected", "key, id", "ENTRYTYPE, type", "awards, honors",
          "summary, abstract"
    })
    void hasItsNameElsewhere(String unknown, String known) {
      assertThat(problemOf(unknown + ": x"))
          .isEqualTo("4:3  unknown key '" + unknown + "'; here it is called '" + known + "'");
    }

    @ParameterizedTest
    @CsvSource({
      "pdf, pdf",
      "code, code",
      "paper_url, pdf",
      "url_pdf, pdf",
      "url, url",
      "url_code, code",
      "slides_url, slides",
      "github, github",
      "website, website"
    })
    void belongsUnderLinks(String unknown, String label) {
      assertThat(problemOf(unknown + ": x"))
          .isEqualTo(
              "4:3  unknown key '"
                  + unknown
                  + "'; put it under 'links': links: {"
                  + label
                  + ": …}");
    }

    @ParameterizedTest
    @CsvSource({
      "site.yml, frontMatter, front_matter",
      "site.yml, date-format, date_format",
      "site.yml, highlightSelf, highlight_self",
      "site.yml, Highlight_Self, highlight_self"
    })
    void isWrittenInAnotherCase(String file, String unknown, String known) {
      assertThat(Written.problemsOf(file, unknown + ": x\n"))
          .containsExactly("1:1  unknown key '" + unknown + "'; write '" + known + "'");
    }

    @ParameterizedTest
    @CsvSource({
      "education.yml, startDate, start",
      "education.yml, university, institution",
      "education.yml, supervisor, advisors",
      "education.yml, studyType, degree",
      "experience.yml, company, organization",
      "experience.yml, role, position",
      "experience.yml, to, end",
      "news.yml, content, text",
      "awards.yml, awarder, issuer",
      "talks.yml, venue, event",
      "teaching.yml, semester, term",
      "service.yml, from, start",
      "people.yml, homepage, url"
    })
    void hasItsNameInOtherFilesToo(String file, String unknown, String known) {
      assertThat(Written.problemsOf(file, "- markdown: x\n  name: x\n  " + unknown + ": x\n"))
          .anyMatch(
              problem ->
                  problem.equals(
                      "3:3  unknown key '" + unknown + "'; here it is called '" + known + "'"));
    }

    @Test
    void doesNotMakeItsMeaningMissingAsWell() {
      assertThat(
              Written.problemsOf(
                  "publications.yml", "- titel: T\n  author: [A]\n  published: 2025\n"))
          .containsExactly(
              "1:3  unknown key 'titel'; did you mean 'title'?",
              "2:3  unknown key 'author'; here it is called 'authors'",
              "3:3  unknown key 'published'; here it is called 'date'");
    }

    @Test
    void thatIsLikeNoneIsToldWithAllOfThem() {
      assertThat(Written.problemsOf("awards.yml", "- title: T\n  xyzzy: 1\n"))
          .containsExactly(
              "2:3  unknown key 'xyzzy';"
                  + " the keys here are title, issuer, date, url, note, layout, style, markdown");
    }
  }

  @Nested
  final class AMissingKey {

    @Test
    void isToldWithItsMeaning() {
      assertThat(Written.problemsOf("awards.yml", "- issuer: ACM\n"))
          .containsExactly("1:3  'title' is missing; add 'title: …', what was awarded");
    }

    @Test
    void mayStandThereWithoutAValue() {
      assertThat(Written.problemsOf("news.yml", "- date:\n  text: x\n"))
          .containsExactly("1:3  'date' has no value; add 'date: …', when it happened");
    }

    @Test
    void isOneOfTwo() {
      assertThat(Written.problemsOf("education.yml", "- area: x\n"))
          .containsExactly("1:3  'degree' is missing; add 'degree: …', Ph.D., M.Sc. …");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "status: submitted",
          "type: preprint",
          "date: 2025-10",
          "year: 2025",
          "markdown: x"
        })
    void isTheYearOfPublishedWorkOnly(String line) {
      assertThat(
              Written.problemsOf(
                  "publications.yml", "- title: T\n  authors: [A]\n  " + line + "\n"))
          .isEmpty();
    }
  }

  @Nested
  final class AWrongKind {

    @Test
    void isOneSignForSeveralWithTheirNames() {
      assertThat(
              Written.problemsOf(
                  "awards.yml", "- title: T\n  style: {after_title: \"\", end: \" \"}\n"))
          .isEmpty();
      assertThat(Written.problemsOf("awards.yml", "- title: T\n  style: \",\"\n"))
          .containsExactly("2:10  expects signs by their names, found a text");
    }

    @Test
    void isATextForAList() {
      assertThat(problemOf("tags: engines, numbers"))
          .isEqualTo(
              "4:9  expects a list of tags, found a text; begin each item with '- ',"
                  + " or write tags: [\"engines\", \"numbers\"]");
    }

    @Test
    void isAListForAText() {
      assertThat(problemOf("venue: [VLDB]"))
          .isEqualTo("4:10  expects a text, found a list; for the text, write venue: \"[VLDB]\"");
    }

    @Test
    void isATextForAMapping() {
      assertThat(problemOf("links: https://acm.org"))
          .isEqualTo(
              "4:10  expects a mapping of labels to URLs, found a text;"
                  + " write 'pdf: https://…', for example");
    }

    @Test
    void isAMappingForAListInTheWholeFile() {
      assertThat(Written.problemsOf("awards.yml", "title: A\n"))
          .containsExactly("1:1  expects a list, each item an award; begin each item with '- '");
    }

    @Test
    void isAListForAMappingInTheWholeFile() {
      assertThat(Written.problemsOf("profile.yml", "- name: A\n"))
          .singleElement()
          .asString()
          .startsWith("1:1  expects a profile, found a list; its keys are name, aliases");
    }
  }

  @Nested
  final class AWordOfAFixedChoice {

    @ParameterizedTest
    @CsvSource({
      "Journal, journal", "journals, journal", "theses, thesis", "inproceedings, conference",
          "article, journal",
      "phdthesis, thesis", "mastersthesis, thesis", "techreport, report", "misc, other",
          "incollection, chapter",
      "@article, journal", "confrence, conference", "'Conference Paper', conference",
          "arXiv, preprint"
    })
    void isMeantByAnother(String word, String meant) {
      assertThat(problemOf("type: \"" + word + "\""))
          .startsWith("4:9  '" + word + "' is none of journal, conference")
          .endsWith("; write " + meant);
    }

    @ParameterizedTest
    @CsvSource({
      "under review, under_review",
      "In Press, in_press",
      "to appear, in_press",
      "in-preparation, in_preparation",
      "Submitted, submitted"
    })
    void isAStatusAsPeopleWriteIt(String word, String meant) {
      assertThat(problemOf("status: " + word)).endsWith("; write " + meant);
    }

    @ParameterizedTest
    @CsvSource({
      "yes, write true",
      "True, write true",
      "NO, write false",
      "maybe, write one of the two"
    })
    void isTrueOrFalse(String word, String hint) {
      assertThat(problemOf("selected: " + word))
          .isEqualTo("4:13  '" + word + "' is neither true nor false; " + hint);
    }
  }

  @Nested
  final class ADate {

    private String hintFor(String date) {
      var problem = problemOf("date: \"" + date + "\"");
      assertThat(problem).startsWith("4:9  '" + date + "' is not a date; ");
      return problem.substring(problem.indexOf("; ") + 2);
    }

    @Test
    void hasTwoReadings() {
      assertThat(hintFor("20/10/25"))
          .isEqualTo("write 2025-10-20 if the day comes first, 2020-10-25 if the year does");
      assertThat(hintFor("1/8/2025"))
          .isEqualTo("write 2025-08-01 if the day comes first, 2025-01-08 if the month does");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "10/20/2025 | 2025-10-20", "20.10.2025 | 2025-10-20", "October 2025 | 2025-10",
              "Oct. 20th, 2025 | 2025-10-20",
          "20 October 2025 | 2025-10-20", "2025/10/2 | 2025-10-02", "2025-1 | 2025-01",
              "10/2025 | 2025-10",
          "2025年10月20日 | 2025-10-20", "2025-10-20T12:00:00Z | 2025-10-20"
        })
    void hasOneReading(String date, String meant) {
      assertThat(hintFor(date)).isEqualTo("write " + meant);
    }

    @Test
    void isInNoCalendar() {
      assertThat(hintFor("2025-02-30"))
          .isEqualTo("February 2025 has 28 days; write 2025-02-28, or 2025-02");
      assertThat(hintFor("31/2/25")).isEqualTo("write 2025-02-28, 2025-02 or 2025");
      assertThat(hintFor("2025-20-10"))
          .isEqualTo("no year has a month 20; write 2025-10-20 if the day came first");
    }

    @Test
    void isNoneAtAll() {
      assertThat(hintFor("soon")).isEqualTo("write 2025-10-20, 2025-10 or 2025");
      assertThat(hintFor("Fall 2025")).isEqualTo("write the year, 2025, or a month of it");
      assertThat(hintFor("2020-2023")).startsWith("a date is one day, month or year; a range has");
    }

    @Test
    void mustAgreeWithTheYear() {
      assertThat(problemOf("date: 2024-10"))
          .isEqualTo(
              "4:9  the date is in 2024 and the year is 2025;"
                  + " make them agree; the year is what the label shows");
    }

    @Test
    void maynotEndAPeriodBeforeItStarts() {
      assertThat(Written.problemsOf("education.yml", "- {degree: x, start: 2020-05, end: 2019}\n"))
          .containsExactly("1:36  it ends in 2019, before it starts in 2020-05; swap the two");
      assertThat(Written.problemsOf("education.yml", "- {degree: x, start: 2020-05, end: 2020}\n"))
          .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "Present", "current", "ongoing"})
    void isPresent(String word) {
      assertThat(Written.problemsOf("education.yml", "- {degree: x, end: " + word + "}\n"))
          .containsExactly("1:20  '" + word + "' is neither a date nor 'present'; write present");
    }

    @ParameterizedTest
    @CsvSource({"'25', 2025", "2025-10, 2025", "in 2025, 2025"})
    void isNoYear(String text, String year) {
      assertThat(Written.problemsOf("publications.yml", PAPER.replace("2025", "\"" + text + "\"")))
          .singleElement()
          .asString()
          .startsWith("1:34  '" + text + "' is not a year; write ")
          .contains(year);
    }
  }

  @Nested
  final class AnAddress {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "https://acm.org/a b | has a blank in it; write %20 for a blank",
          "https://acm.org/(a | has a parenthesis without its partner; was something cut off",
          "https://acm.org/a) | has a parenthesis without its partner; was something cut off",
          "www.acm.org | has no scheme, so it would be a path of the site; write https://www.acm.org",
          "acm.org/a | has no scheme, so it would be a path of the site; write https://acm.org/a",
          "acm.org:80/a | has no scheme, so it would be a path of the site; write https://acm.org:80/a",
          "javascript:alert(1) | leads to no page; begin with https://",
          "htps://acm.org | leads to no page; begin with https://",
          "file:///etc/passwd | leads to no page; begin with https://",
          "http:// | names no host; write https:// and the host behind it",
          "https:/acm.org | names no host; write https:// and the host behind it",
          "ada@acm.org | is a mail address and not a URL; write mailto:ada@acm.org",
          "[pdf](https://acm.org/a.pdf) | is Markdown and not an address; write https://acm.org/a.pdf"
        })
    void isRefused(String address, String problem) {
      assertThat(problemOf("links: {pdf: \"" + address + "\"}"))
          .startsWith("4:16  '" + address + "' " + problem);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "https://acm.org/a_(b)",
          "/files/a.pdf",
          "files/a.pdf",
          "#top",
          "mailto:ada@acm.org",
          "paper.pdf",
          "https://acm.org/?q=a:b&c",
          "HTTPS://ACM.ORG",
          "v1.0/a.pdf",
          "../a.html",
          "https://例え.jp/路"
        })
    void isTaken(String address) {
      assertThat(paper("links: {pdf: \"" + address + "\"}").links().get(0).url().text())
          .isEqualTo(address);
    }
  }

  @Nested
  final class AnId {

    @ParameterizedTest
    @CsvSource({
      "doi, 10.1109/TPDS.2025.1, 10.1109/TPDS.2025.1",
      "doi, https://doi.org/10.1109/TPDS.2025.1, 10.1109/TPDS.2025.1",
      "doi, http://dx.doi.org/10.1109/TPDS.2025.1, 10.1109/TPDS.2025.1",
      "doi, doi.org/10.1109/a, 10.1109/a",
      "doi, 'doi: 10.1109/a', 10.1109/a",
      "doi, https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-A, 10.1002/(SICI)1097<1::AID>3.0.CO;2-A"
    })
    void ofACrossrefWorkIsKeptBare(String key, String text, String bare) {
      assertThat(paper(key + ": \"" + text + "\"").doi()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
      "2301.00010, 2301.00010",
      "arXiv:2301.00010v3, 2301.00010v3",
      "https://arxiv.org/abs/2301.00010, 2301.00010",
      "https://arxiv.org/pdf/2301.00010.pdf, 2301.00010",
      "0704.0001, 0704.0001",
      "hep-th/9901001, hep-th/9901001",
      "math.GT/0309136, math.GT/0309136"
    })
    void ofArxivIsKeptBare(String text, String bare) {
      assertThat(paper("arxiv: \"" + text + "\"").arxiv()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "doi: 1109/TPDS | is not a DOI; write 10.1109/TPDS.2025.3512345, for example",
          "doi: 10.1109/a. | is not a DOI; write 10.1109/TPDS.2025.3512345, for example",
          "arxiv: 2301.001 | is not an arXiv id; since 2015 it has five digits behind its dot",
          "arxiv: 2313.00010 | is not an arXiv id; its third and fourth digit are a month",
          "arxiv: hep-th/99 | is not an arXiv id; write 2301.00010, for example",
          "isbn: 978-3-16-148410-1 | is not an ISBN: its check digit would be 0; a digit is wrong",
          "isbn: 0-8044-2957-1 | is not an ISBN: its check digit would be X; a digit is wrong",
          "isbn: 97831614841 | is not an ISBN; it has 11 digits, not 10 or 13",
          "pmid: PMC123 | is not a PubMed id; write 31452104, for example",
          "openreview: a b | is not an OpenReview id; write rJXMpikCZ, for example",
          "id: my paper | is not an id; use letters, digits and - _ : . + / only, as in my-paper"
        })
    void isRefused(String line, String problem) {
      var value = line.substring(line.indexOf(' ') + 1);
      assertThat(problemOf(line))
          .startsWith("4:" + (line.indexOf(' ') + 4) + "  '" + value + "' " + problem);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"978-3-16-148410-0", "0-8044-2957-X", "080442957x", "ISBN 9783161484100"})
    void ofABookMayHaveEitherForm(String isbn) {
      assertThat(paper("isbn: " + isbn).isbn()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0000-0002-1825-0098 | its check digit would be 7",
          "0000000218250097 | write 0000-0002-1825-0097",
          "0000-0002-1825 | it has 12 digits, not 16"
        })
    void ofAPersonIsChecked(String orcid, String problem) {
      assertThat(Written.problemsOf("people.yml", "- {name: A, orcid: " + orcid + "}\n"))
          .singleElement()
          .asString()
          .startsWith("1:20  '" + orcid + "' is not an ORCID iD")
          .contains(problem);
    }
  }
}
