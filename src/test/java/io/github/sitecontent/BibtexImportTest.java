package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BibtexImportTest {

  @TempDir private Path site;

  @Test
  void aSiteWithoutPublicationsGetsThemNewestFirst() throws IOException {
    importing(
        """
        @article{a, author={A B}, title={Old: a thing}, journal={J}, year=2001, volume=3, pages={1--9}}
        @article{b, author={C D}, title={New}, journal={J}, year=2024, month=may}
        """);
    assertThat(publications())
        .isEqualTo(
            """
            - id: b
              type: journal
              title: New
              authors:
                - C D
              venue: J
              year: 2024
              date: 2024-05

            - id: a
              type: journal
              title: "Old: a thing"
              authors:
                - A B
              venue: J
              year: 2001
              volume: 3
              pages: 1-9
            """);
  }

  @Test
  void whatSomebodyWroteStaysToTheByte() throws IOException {
    given(
        """
        # My papers, newest first.

        # 2024
        -   title:   'A hand-written   title'   # with care
            authors: [Ada Lovelace, "Charles Babbage#"]
            venue:   TPDS
            year:    2024
            notes:
            - >-
              Folded
              note.

            # a remark inside
        # 2020
        -   title: Older
            authors: [Ada Lovelace]
            venue: ICS
            year: 2020   # last one""");
    var before = publications();
    importing(
        """
        @article{l24, author={Lovelace, Ada and Babbage, C.}, title={A Hand-Written Title}, year=2024,
          doi={10.1109/TPDS.2024.1}, volume={35}, url={https://x.org/a.pdf}}
        @inproceedings{n22, author={A B}, title={Between}, booktitle={SC}, year=2022}
        @inproceedings{n25, author={A B}, title={Newest}, booktitle={SC}, year=2025}
        @inproceedings{n19, author={A B}, title={Oldest}, booktitle={SC}, year=2019}
        """);
    assertThat(publications())
        .isEqualTo(
            """
            # My papers, newest first.

            -   id: n25
                type: conference
                title: Newest
                authors: [A B]
                venue: SC
                year: 2025
            # 2024
            -   title:   'A hand-written   title'   # with care
                id: l24
                type: journal
                authors: [Ada Lovelace, "Charles Babbage#"]
                venue:   TPDS
                year:    2024
                volume: 35
                doi: 10.1109/TPDS.2024.1
                links:
                  pdf: https://x.org/a.pdf
                notes:
                - >-
                  Folded
                  note.

                # a remark inside
            -   id: n22
                type: conference
                title: Between
                authors: [A B]
                venue: SC
                year: 2022
            # 2020
            -   title: Older
                authors: [Ada Lovelace]
                venue: ICS
                year: 2020   # last one
            -   id: n19
                type: conference
                title: Oldest
                authors: [A B]
                venue: SC
                year: 2019""");
    assertThat(removed(before)).isEmpty();
  }

  @Test
  void lineEndsAndTheMarkOfTheEncodingStay() throws IOException {
    given("\uFEFF- title: One\r\n  authors: [A B]\r\n  year: 2020\r\n");
    importing("@article{k, author={A B}, title={One}, year=2020, volume=7}");
    assertThat(publications())
        .isEqualTo(
            "\uFEFF- title: One\r\n  id: k\r\n  type: journal\r\n  authors: [A B]\r\n  year: 2020\r\n  volume: 7\r\n");
  }

  @Test
  void entriesInBracesAndDeepListsAreCompletedToo() throws IOException {
    given(
        """
        - {title: "One", authors: [A B], year: 2020, links: { code: a.zip }}
        - title: Two 😀
          authors:
          - A B
          year: 2020
          links:
            code: https://x.org/code

          # behind the links
        """);
    importing(
        """
        @article{one, author={A B}, title={One}, year=2020, volume=7, pdf={one.pdf}}
        @article{two, author={A B}, title={Two}, year=2020, pdf={https://x.org/two.pdf}, keywords={a, b}}
        """);
    assertThat(publications())
        .isEqualTo(
            """
            - {title: "One", authors: [A B], year: 2020, links: { code: a.zip, pdf: one.pdf }, id: one, type: journal, volume: 7}
            - title: Two 😀
              id: two
              type: journal
              authors:
              - A B
              year: 2020
              links:
                code: https://x.org/code
                pdf: https://x.org/two.pdf
              tags:
              - a
              - b

              # behind the links
            """);
  }

  @Test
  void aConflictIsToldWithBothValuesAndTheFirstOneStays() throws IOException {
    given(
        """
        - id: k
          title: One
          authors: [Ada Lovelace]
          venue: SC
          year: 2020
          pages: 1-9
        """);
    var outcome =
        importing(
            "@inproceedings{k, author={A. Lovelace}, title={One},\nbooktitle={SC}, year=2021,\npages={1--10}}");
    assertThat(outcome.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "papers.bib:2  'year' is 2021 here and 2020 at _data/publications.yml:5:9; the latter was kept",
            "papers.bib:3  'pages' is 1-10 here and 1-9 at _data/publications.yml:6:10; the latter was kept");
    assertThat(publications()).contains("year: 2020", "pages: 1-9").doesNotContain("2021");
  }

  @Test
  void aSecondImportChangesNothing() throws IOException {
    given("- title: One\n  authors: [A B]\n  year: 2020\n");
    var bibtex =
        """
        @article{one, author={A B}, title={One}, year=2020, journal={J}, doi={10.1000/1}, abstract={Long}}
        @article{corr, author={C D}, title={Same title}, year=2021, journal={CoRR}, eprinttype={arXiv},
          eprint={2101.00001}, volume={abs/2101.00001}, doi={10.48550/arXiv.2101.00001}}
        @inproceedings{conf, author={C D}, title={Same Title}, year=2021, booktitle={SC}, doi={10.1000/2}}
        @article{, author={E F}, title={No key}, year=2019, journal={J}}
        @article{journal, author={C D}, title={Same Title}, year=2021, journal={TPDS}, doi={10.1000/3}}
        """;
    var first = importing(bibtex);
    var written = publications();
    var second = importing(bibtex);
    assertThat(first.added()).isEqualTo(3);
    assertThat(written).contains("arxiv: \"2101.00001\"").doesNotContain("CoRR");
    assertThat(second.changed()).isEmpty();
    assertThat(second.added() + second.completed()).isZero();
    assertThat(publications()).isEqualTo(written);
    assertThat(errorsOfTheData()).isEmpty();
  }

  @Test
  void anEntryIsFoundByItsDoiAndItsArxivIdWhateverItsTitle() throws IOException {
    given(
        """
        - title: A short title
          authors: [A B]
          year: 2020
          doi: 10.1000/ABC
        - title: Another one
          authors: [A B]
          year: 2021
          arxiv: "2101.00001"
        """);
    var outcome =
        importing(
            """
            @article{x, author={A B}, title={A Short Title, and More}, year=2020, doi={https://doi.org/10.1000/abc}}
            @article{y, author={A B}, title={Another One, Revised}, year=2021, eprint={2101.00001v2}, archiveprefix={arXiv}}
            """);
    assertThat(outcome.added()).isZero();
    assertThat(outcome.known()).isEqualTo(2);
  }

  @Test
  void theKeyOfAnotherPublicationTakesNothing() throws IOException {
    given("- id: k\n  title: About ships\n  authors: [A B]\n  year: 2020\n");
    var before = publications();
    var outcome =
        importing("@article{k, author={C D}, title={Deep learning}, year=2021, volume=9}");
    assertThat(outcome.problems()).anyMatch(Problem::isError);
    assertThat(publications()).isEqualTo(before);
  }

  @Test
  void aDryRunShowsTheDiffAndWritesNothing() throws IOException {
    given("- title: One\n  authors: [A B]\n  year: 2020\n");
    var before = publications();
    var outcome = run("@article{k, author={A B}, title={One}, year=2020, volume=7}", true);
    assertThat(outcome.diff())
        .containsExactly(
            "--- a/_data/publications.yml",
            "+++ b/_data/publications.yml",
            "@@ -1,3 +1,6 @@",
            " - title: One",
            "+  id: k",
            "+  type: journal",
            "   authors: [A B]",
            "   year: 2020",
            "+  volume: 7");
    assertThat(publications()).isEqualTo(before);
  }

  @Test
  void journalsStayAmongJournals() throws IOException {
    given(
        """
        - {id: j2, type: journal, title: J2, authors: [A B], year: 2024}
        - {id: j1, type: journal, title: J1, authors: [A B], year: 2020}
        - {id: c2, type: conference, title: C2, authors: [A B], year: 2025}
        - {id: c1, type: conference, title: C1, authors: [A B], year: 2019}
        """);
    importing(
        """
        @article{jnew, author={A B}, title={JN}, year=2022}
        @inproceedings{cnew, author={A B}, title={CN}, year=2022}
        @book{bnew, author={A B}, title={BN}, year=2022}
        """);
    assertThat(ids()).containsExactly("j2", "jnew", "j1", "c2", "cnew", "c1", "bnew");
  }

  @Test
  void aFileOldestFirstGrowsAtItsEnd() throws IOException {
    given(
        """
        - {id: a, title: A, authors: [A B], year: 2019}
        - {id: b, title: B, authors: [A B], year: 2021}
        """);
    importing(
        """
        @article{new, author={A B}, title={N}, year=2024}
        @article{mid, author={A B}, title={M}, year=2020}
        """);
    assertThat(ids()).containsExactly("a", "mid", "b", "new");
  }

  @Test
  void anEntryGoesIntoTheFileOfItsNeighbours() throws IOException {
    var folder = Files.createDirectories(site.resolve("_data/publications"));
    Files.writeString(folder.resolve("1.yml"), "- {id: a, title: A, authors: [A B], year: 2024}\n");
    Files.writeString(folder.resolve("2.yml"), "- {id: b, title: B, authors: [A B], year: 2020}\n");
    importing("@article{new, author={A B}, title={N}, year=2020}");
    assertThat(folder.resolve("1.yml")).content().doesNotContain("new");
    assertThat(folder.resolve("2.yml")).content().contains("id: new");
  }

  @Test
  void aFolderWithAFileForEachYearGetsTheOneThatIsMissing() throws IOException {
    var folder = Files.createDirectories(site.resolve("_data/publications"));
    Files.writeString(
        folder.resolve("2023.yml"), "- {id: a, title: A, authors: [A B], year: 2023}\n");
    Files.writeString(
        folder.resolve("2024.yml"), "- {id: b, title: B, authors: [A B], year: 2024}\n");
    var outcome =
        importing(
            """
            @article{old, author={A B}, title={O}, year=2023}
            @article{new, author={A B}, title={N}, year=2025}
            """);
    assertThat(folder.resolve("2023.yml")).content().contains("id: old");
    assertThat(folder.resolve("2025.yml")).content().startsWith("- id: new\n");
    assertThat(outcome.changed())
        .containsExactly("_data/publications/2023.yml", "_data/publications/2025.yml");
  }

  @Test
  void anIdThatNewsRefersToIsNotChanged() throws IOException {
    given("- title: One\n  authors: [Ada Lovelace]\n  year: 2020\n");
    Files.writeString(
        site.resolve("_data/news.yml"),
        "- {date: 2020, text: Out, publications: [lovelace2020one]}\n");
    importing("@article{k, author={Ada Lovelace}, title={One}, year=2020, volume=7}");
    assertThat(publications()).contains("volume: 7").doesNotContain("id:");
  }

  @Test
  void whatTheNextRunWouldRefuseIsLeftOut() throws IOException {
    var outcome =
        importing(
            """
            @article{good, author={A B}, title={Good}, year=2020}
            @article{bad, author={A B}, title={Bad}, year=2020, openreview={x y}}
            """);
    assertThat(outcome.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("'bad' cannot stand in the data: 'xy' is not an OpenReview id");
    assertThat(ids()).containsExactly("good");
    assertThat(errorsOfTheData()).isEmpty();
  }

  @Test
  void dataThatCannotBeReadAreNotMergedInto() throws IOException {
    given("- title: One\n  authrs: [A B]\n  year: 2020\n");
    var before = publications();
    var outcome = importing("@article{k, author={A B}, title={One}, year=2020, volume=7}");
    assertThat(outcome.problems()).anyMatch(problem -> problem.toString().contains("authrs"));
    assertThat(publications()).isEqualTo(before);
  }

  private void given(String publications) throws IOException {
    Files.createDirectories(site.resolve("_data"));
    Files.writeString(site.resolve("_data/publications.yml"), publications);
  }

  private BibtexImport.Outcome importing(String bibtex) throws IOException {
    return run(bibtex, false);
  }

  private BibtexImport.Outcome run(String bibtex, boolean isDryRun) throws IOException {
    var file = site.resolve("papers.bib");
    Files.writeString(file, bibtex);
    return new SiteContent(site, "_data", "_templates").importBibtex(file, isDryRun);
  }

  private String publications() throws IOException {
    return Files.readString(site.resolve("_data/publications.yml"));
  }

  private List<String> ids() throws IOException {
    return publications()
        .lines()
        .map(line -> line.replaceAll(".*\\bid: (\\w+).*", "$1"))
        .filter(id -> id.matches("\\w+"))
        .toList();
  }

  /** Lines of a text that are gone. */
  private List<String> removed(String before) throws IOException {
    var now = publications().lines().toList();
    return before.lines().filter(line -> !now.contains(line)).toList();
  }

  private List<Problem> errorsOfTheData() {
    return new DataReader(new DataFolder(site, site.resolve("_data")))
        .read().problems().stream().filter(Problem::isError).toList();
  }
}
