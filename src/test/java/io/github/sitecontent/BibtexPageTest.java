package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BibtexPageTest {

  @TempDir private Path site;

  @Test
  void aTemplateOfOneLineMakesABibliographyOfTheSelectedPublications() throws IOException {
    write(
        "_data/publications.yml",
        """
        - id: engine
          title: Notes on the Analytical ENGINE
          type: journal
          authors: ["Ada Lovelace*"]
          venue: Memoirs
          year: 1843
          selected: true
        - {id: other, title: Other, authors: [Ada Lovelace], year: 1844}
        """);
    write("_templates/assets/papers.bib.ftl", "${bibtex(publications?filter(p -> p.selected))}");
    assertThat(generate().problems()).isEmpty();
    assertThat(site.resolve("assets/papers.bib"))
        .content()
        .endsWith(
            """
            @article{engine,
              title     = {Notes on the Analytical {ENGINE}},
              author    = {Ada Lovelace},
              author+an = {1=corresponding},
              journal   = {Memoirs},
              year      = {1843},
              selected  = {true},
            }
            """);
  }

  @Test
  void withoutATemplateForItThereIsNone() throws IOException {
    write("_data/publications.yml", "- {title: One, authors: [A B], year: 2020, type: journal}\n");
    assertThat(generate().pages())
        .extracting(Outcome.Page::path)
        .containsExactly("_pages/about.md");
  }

  @Test
  void somethingElseThanPublicationsIsNotTaken() throws IOException {
    write("_data/publications.yml", "- {title: One, authors: [A B], year: 2020, type: journal}\n");
    write("_templates/papers.bib.ftl", "${bibtex(people)}${bibtex(publications[0])}");
    assertThat(generate().problems().toString()).contains("write bibtex(publications)");
  }

  private Outcome generate() throws IOException {
    return new SiteContent(site, "_data", "_templates").generate(HandEdits.REFUSE);
  }

  private void write(String path, String text) throws IOException {
    var file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
