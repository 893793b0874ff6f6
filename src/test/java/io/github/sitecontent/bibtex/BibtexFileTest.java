package io.github.sitecontent.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Site;
import io.github.sitecontent.model.Venue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BibtexFileTest {

  private static final Origin NOWHERE = new Origin("venues.yml", new String[0], 0L);

  @Test
  void aFieldIsPutTogetherFromMacrosAndStrings() {
    var paper =
        only(
            """
            @string{tods = "{ACM} Transactions on " # "Database Systems"}
            @ARTICLE(k, AUTHOR = "Ada Lovelace", title = "A" # { and } # "B", journal = tods # " Online",
              year = 1999, month = feb # "~29")
            """);
    assertThat(paper.title()).isEqualTo("A and B");
    assertThat(paper.venue()).isEqualTo("ACM Transactions on Database Systems Online");
    assertThat(paper.date()).isEqualTo(new PartialDate(1999, 2, 0));
  }

  @Test
  void aBrokenEntryTakesNoOtherWithIt() {
    var reading =
        read(
            """
            @article{good1, author = {A B}, title = {One}, year = 2001}
            @article{open, author = {A B}, title = {No end, year = 2002}

            @article{good2, author = {A B}, title = {Two}, year = 2002}
            @article{comma, author = {A B} title = {Three}, year = 2003}
            @article{brace, author = {A B}}, title = {Four}, year = 2004}
            @article{quote, author = {A B}, title = "Five, year = 2005
            }
            @article{good3, author = {A B}, title = {Six}, year = 2006}
            @article nothing
            """);
    assertThat(reading.publications())
        .extracting(Publication::id)
        .containsExactly("good1", "good2", "good3");
    assertThat(errors(reading))
        .containsExactly(
            "papers.bib:2  the article 'open' is not closed: a '}' is missing, probably in its 'title'"
                + " (line 2); it was left out; mend it and import again",
            "papers.bib:5  the article 'comma' cannot be read: a comma is missing before 'title';"
                + " it was left out; mend it and import again",
            "papers.bib:6  the article 'brace' is closed in line 6, before its 'title': a '}' too many;"
                + " it was left out; mend it and import again",
            "papers.bib:7  the article 'quote' is not closed: a '\"' is missing, probably in its 'title'"
                + " (line 7); it was left out; mend it and import again",
            "papers.bib:10  '@article' has no '{' behind it; it was left out; mend it and import again");
  }

  @Test
  void aFieldWithoutAPlaceIsToldWithItsLine() {
    var reading =
        read(
            """
            @article{k,
              author = {A B}, title = {One}, year = 2001,
              series = {LNCS},
              file = {C:\\papers\\},
              month = {},
            }
            """);
    assertThat(told(reading))
        .containsExactly(
            "papers.bib:3  'series' has no place in our data; left out: LNCS",
            "papers.bib:4  'file' has no place in our data; left out: C:\\papers\\");
  }

  @Test
  void aFieldThatAToolWritesEverywhereIsToldOnceWithAllItsLines() {
    var file = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      file.append(
          "@misc{k%d, author={A B}, title={T%d}, year=2001, timestamp={x}}\n".formatted(i, i));
    }
    assertThat(told(read(file.toString())))
        .containsExactly(
            "papers.bib:1  'timestamp' has no place in our data; left out in 9 entries:"
                + " here and in lines 2, 3, 4, 5, 6, 7, 8, 9");
  }

  @Test
  void aPaperHasFromItsProceedingsWhatItLacks() {
    var paper =
        only(
            """
            @inproceedings{DBLP:conf/icml/A24,
              author = {A B}, title = {One}, pages = {1--9}, crossref = {DBLP:conf/icml/2024}}
            @proceedings{DBLP:conf/icml/2024, editor = {E F}, title = {Forty-first International
              Conference on Machine Learning, {ICML} 2024, Vienna}, publisher = {PMLR}, year = {2024}}
            """,
            new Venue("ICML", null, null, null, List.of(), NOWHERE));
    assertThat(paper.venue()).isEqualTo("ICML");
    assertThat(paper.year()).isEqualTo(2024);
    assertThat(paper.publisher()).isEqualTo("PMLR");
    assertThat(paper.pages()).isEqualTo("1-9");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Proceedings of the 41st International Conference on Machine Learning       | ICML
          Proceedings of the 41st International Conference on Machine Learning (ICML'24) | ICML
          41st International Conference on Machine Learning, {ICML} 2024, Vienna     | ICML
          International Conference on Machine Learning                               | ICML
          ICML                                                                       | ICML
          IEEE Trans. Parallel Distributed Syst.                                     | TPDS
          {IEEE} Transactions on Parallel and Distributed Systems                    | TPDS
          ICML 2024 Workshop on Large Models                                         | ICML 2024 Workshop on Large Models
          Asian Conference on Machine Learning                                       | Asian Conference on Machine Learning
          """)
  void aVenueIsFoundByItsNameItsAliasAndItsShortForm(String booktitle, String venue) {
    var paper =
        only(
            "@inproceedings{k, author={A B}, title={T}, year=2024, booktitle={" + booktitle + "}}",
            new Venue(
                "ICML",
                "International Conference on Machine Learning",
                null,
                null,
                List.of(),
                NOWHERE),
            new Venue(
                "TPDS",
                "IEEE Transactions on Parallel and Distributed Systems",
                null,
                null,
                List.of("IEEE Trans. Parallel Distributed Syst."),
                NOWHERE));
    assertThat(paper.venue()).isEqualTo(venue);
  }

  @Test
  void anUnknownVenueKeepsItsNameAndItsShortFormIsOffered() {
    var reading =
        read(
            """
            @inproceedings{k, author={A B}, title={T}, year=2024,
              booktitle={Proceedings of the 41st International Conference on Machine Learning (ICML 2024)}}
            """);
    assertThat(reading.publications().get(0).venue())
        .isEqualTo(
            "Proceedings of the 41st International Conference on Machine Learning (ICML 2024)");
    assertThat(told(reading).get(0))
        .startsWith("papers.bib:2  venues.yml has no")
        .contains("to show it as ICML");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "article,JOURNAL",
    "inproceedings,CONFERENCE",
    "conference,CONFERENCE",
    "incollection,CHAPTER",
    "inbook,CHAPTER",
    "book,BOOK",
    "phdthesis,THESIS",
    "mastersthesis,THESIS",
    "thesis,THESIS",
    "techreport,REPORT",
    "report,REPORT",
    "patent,PATENT",
    "dataset,DATASET",
    "software,SOFTWARE",
    "proceedings,EDITORIAL",
    "unpublished,PREPRINT",
    "misc,OTHER",
    "online,OTHER",
    "nonsense,OTHER"
  })
  void anEntryTypeBecomesOneOfOurs(String entry, PublicationType type) {
    assertThat(only("@" + entry + "{k, author={A B}, title={T}, year=2024}").type())
        .isEqualTo(type);
  }

  @Test
  void arxivIsKnownInAllItsForms() {
    for (var fields :
        List.of(
            "@article{k, journal={CoRR}, volume={abs/2301.00010}, eprinttype={arXiv}, eprint={2301.00010},",
            "@article{k, journal={arXiv preprint arXiv:2301.00010},",
            "@misc{k, eprint={2301.00010}, archivePrefix={arXiv}, ",
            "@misc{k, url={https://arxiv.org/abs/2301.00010},",
            "@online{k, arxiv={arXiv:2301.00010},")) {
      var paper = only(fields + " author={A B}, title={T}, year=2023}");
      assertThat(paper.arxiv()).as(fields).isEqualTo("2301.00010");
      assertThat(paper.type()).as(fields).isEqualTo(PublicationType.PREPRINT);
      assertThat(paper.volume()).as(fields).isNull();
      assertThat(paper.links()).as(fields).isEmpty();
    }
  }

  @Test
  void marksComeFromAnnotationsAndFromSignsBehindNames() {
    var paper =
        only(
            """
            @article{k, author = {Lovelace, Ada and Charles Babbage$^{*}$ and Doe, Jane}, title={T}, year=1843,
              author+an = {1=equal; 2=equal}}
            """);
    assertThat(paper.authors())
        .extracting(a -> a.name() + String.join("", a.marks().stream().map(Mark::sign).toList()))
        .containsExactly("Ada Lovelace#", "Charles Babbage*#", "Jane Doe");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date = {2024-05-03}             | 2024-05-03
          date = {2024-05}                | 2024-05
          date = {2024-07-21/2024-07-27}  | 2024-07-21
          date = {2024-21}                | 2024
          year = 2024, month = may        | 2024-05
          year = {2024}, month = {5}      | 2024-05
          year = {2024}, month = {Sept.}  | 2024-09
          year = 2024, month = jul # "~18"| 2024-07-18
          year = 2024, month = {July}, day = {4} | 2024-07-04
          year = 2024, month = {May/June} | 2024-05
          """)
  void aDateIsAsFineAsItsAuthorGaveIt(String fields, String date) {
    var paper = only("@article{k, author={A B}, title={T}, " + fields + "}");
    assertThat(paper.appeared()).hasToString(date);
  }

  @Test
  void whatIsOnItsWayNeedsNoYear() {
    var paper = only("@article{k, author={A B}, title={T}, year={to appear}}");
    assertThat(paper.status()).isEqualTo(PublicationStatus.ACCEPTED);
    assertThat(paper.year()).isNull();
  }

  @Test
  void anEntryThatSaysTooLittleIsAnError() {
    assertThat(errors(read("@article{k, author={A B}, title={T}}")))
        .containsExactly(
            "papers.bib:1  'k' has no year; it was left out; add 'year = {…}' and import again");
  }

  @Test
  void aSiteWithItsPapersInBibtexFindsItsLinksAgain() {
    var paper =
        only(
            """
            @article{k, abbr={TPDS}, author={A B}, title={T}, year=2024, journal={A Journal}, selected={true},
              pdf={paper.pdf}, code={https://github.com/a/b}, html={https://x.org}, preview={t.png},
              award_name={Best paper}, note={An \\emph{oral}}, keywords={gpu, moe}}
            """);
    assertThat(paper.links())
        .extracting(link -> link.label() + " " + link.url().text())
        .containsExactly("pdf paper.pdf", "code https://github.com/a/b", "html https://x.org");
    assertThat(paper.selected()).isTrue();
    assertThat(paper.venue()).isEqualTo("TPDS");
    assertThat(paper.honors()).extracting(Markdown::text).containsExactly("Best paper");
    assertThat(paper.notes()).extracting(Markdown::text).containsExactly("An *oral*");
    assertThat(paper.tags()).containsExactly("gpu", "moe");
  }

  @Test
  void commentsAndPreamblesArePassedOver() {
    var reading =
        read(
            """
            % @article{old, title = {Commented out}}
            Mail me@example.org
            @comment{jabref-meta: @article{no, title={No}}}
            @preamble{"\\newcommand{\\x}{}"}
            @article{k, author={A B}, title={T}, year=2024} trailing text
            """);
    assertThat(reading.publications()).extracting(Publication::id).containsExactly("k");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aMacroThatNobodyDefinesIsTakenForText() {
    var reading = read("@article{k, author={A B}, title={T}, year=2024, journal=IEEE_J_PDS}");
    assertThat(reading.publications().get(0).venue()).isEqualTo("IEEE_J_PDS");
    assertThat(told(reading).get(0)).contains("no @string defines it");
  }

  @Test
  void anEntryWithoutAKeyGetsAnId() {
    assertThat(only("@article{, author={Ada Lovelace}, title={On the Engine}, year=1843}").id())
        .isEqualTo("lovelace1843engine");
  }

  private static Publication only(String text, Venue... venues) {
    var reading = read(text, venues);
    assertThat(errors(reading)).isEmpty();
    assertThat(reading.publications()).hasSize(1);
    return reading.publications().get(0);
  }

  private static BibtexFile.Reading read(String text, Venue... venues) {
    Map<String, Venue> byKey = new LinkedHashMap<>();
    for (var venue : venues) {
      byKey.put(venue.key(), venue);
    }
    return new BibtexFile("papers.bib", text).read(Site.USUAL_MARKS, byKey);
  }

  private static List<String> errors(BibtexFile.Reading reading) {
    return reading.problems().stream().filter(Problem::isError).map(Problem::toString).toList();
  }

  private static List<String> told(BibtexFile.Reading reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
