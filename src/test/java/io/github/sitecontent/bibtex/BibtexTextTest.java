package io.github.sitecontent.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Image;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Site;
import io.github.sitecontent.model.Url;
import io.github.sitecontent.model.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BibtexTextTest {

  private static final Location SOMEWHERE = Location.of("x");
  private static final Origin NOWHERE = new Origin("venues.yml", new String[0], 0L);
  private static final Map<String, Venue> VENUES =
      Map.of(
          "ICML",
              new Venue(
                  "ICML",
                  "International Conference on Machine Learning",
                  PublicationType.CONFERENCE,
                  null,
                  List.of(),
                  NOWHERE),
          "TPDS",
              new Venue(
                  "TPDS",
                  "IEEE Transactions on Parallel and Distributed Systems",
                  PublicationType.JOURNAL,
                  null,
                  List.of(),
                  NOWHERE),
          "HLPP",
              new Venue(
                  "HLPP",
                  "Workshop on High-Level Parallel Programming",
                  PublicationType.WORKSHOP,
                  null,
                  List.of(),
                  NOWHERE));

  private static final String[] WORDS = {
    "Notes", "on", "the", "GPU", "FuseSpill:", "3D-CNN", "R&D", "50%", "$5", "C#", "snake_case",
        "{braces}", "back\\slash",
    "a~b", "x^2", "O(n²)", "Gödel,", "Émile", "Łódź", "江嘉治", "😀", "“quoted”", "it's", "''two''",
        "`tick`", "en–dash",
    "em—dash", "a--b", "---", "<i>tag</i>", "a<b", "AT&amp;T", "AT&T", "@home", "#1",
        "\"straight\"", "what?`", "(1)", "x=1;",
    "2.0", "É", "İstanbul", "and", "|", "[x]", "*", "q/r", "end."
  };

  @Test
  void anEntryLooksAsAPersonWouldWriteIt() {
    var text = BibtexText.of(List.of(paper()), VENUES);
    assertThat(text)
        .isEqualTo(
            """
            @article{jiang2025fusespill,
              title         = {{FuseSpill}: Efficient {KV} Cache Spillover Management on {GPUs}},
              author        = {Jiazhi Jiang and {Barnes and Noble, Inc.} and others},
              author+an     = {1=equal,corresponding},
              journal       = {IEEE Transactions on Parallel and Distributed Systems},
              year          = {2025},
              month         = oct,
              day           = {20},
              pubstate      = {forthcoming},
              volume        = {36},
              number        = {2},
              pages         = {1--12},
              doi           = {10.1109/TPDS.2025.1_2},
              eprint        = {2301.00010},
              archiveprefix = {arXiv},
              pdf           = {/files/a_b.pdf},
              award         = {\\emph{Best} paper},
              note          = {See \\href{https://x.org}{the page} for 5\\% more},
              selected      = {true},
              keywords      = {gpu, llm},
            }
            """);
  }

  @Test
  void importGivesBackWhatExportWrote() {
    var random = new Random(2026);
    for (int i = 0; i < 1000; i++) {
      var publication = any(random, "k" + i);
      var text = BibtexText.of(List.of(publication), VENUES);
      var reading = new BibtexFile("x.bib", text).read(Site.USUAL_MARKS, VENUES);
      assertThat(reading.publications()).as(text + reading.problems()).hasSize(1);
      assertThat(said(reading.publications().get(0))).as(text).isEqualTo(said(publication));
      assertThat(reading.problems())
          .as(text)
          .allMatch(
              problem ->
                  problem.rule().equals("SC605") || problem.message().contains("and others"));
    }
  }

  @Test
  void manyEntriesStandSideBySide() {
    var random = new Random(7);
    var all = new ArrayList<Publication>();
    for (int i = 0; i < 300; i++) {
      all.add(any(random, "k" + i));
    }
    var reading =
        new BibtexFile("x.bib", BibtexText.of(all, VENUES)).read(Site.USUAL_MARKS, VENUES);
    assertThat(reading.problems()).noneMatch(Problem::isError);
    assertThat(reading.publications()).hasSize(300);
  }

  private static Publication paper() {
    return new Publication(
        "jiang2025fusespill",
        PublicationType.JOURNAL,
        "FuseSpill: Efficient KV Cache Spillover Management on GPUs",
        List.of(
            new Author("Jiazhi Jiang", Site.USUAL_MARKS, null),
            new Author("Barnes and Noble, Inc.", List.of(), null),
            new Author("et al.", List.of(), null)),
        "TPDS",
        2025,
        new PartialDate(2025, 10, 20),
        PublicationStatus.ACCEPTED,
        "36",
        "2",
        "1-12",
        null,
        "10.1109/TPDS.2025.1_2",
        "2301.00010",
        null,
        null,
        null,
        List.of(new Link("pdf", new Url("/files/a_b.pdf"))),
        List.of(new Markdown("*Best* paper", SOMEWHERE)),
        List.of(new Markdown("See [the page](https://x.org) for 5% more", SOMEWHERE)),
        null,
        null,
        true,
        false,
        List.of("gpu", "llm"),
        null,
        Map.of(),
        null,
        NOWHERE);
  }

  private static Publication any(Random random, String id) {
    var type = oneOf(random, PublicationType.values());
    boolean isDated = random.nextInt(4) > 0;
    var status = isDated ? oneOf(random, PublicationStatus.values()) : PublicationStatus.IN_PRESS;
    Integer year = isDated ? Integer.valueOf(1950 + random.nextInt(80)) : null;
    int month = random.nextInt(13);
    var date = year == null || month == 0 ? null : new PartialDate(year, month, random.nextInt(29));
    return new Publication(
        id,
        type,
        text(random),
        authors(random),
        maybe(random, oneOf(random, "ICML", "TPDS", "HLPP", text(random))),
        year,
        date,
        status,
        maybe(random, "36"),
        maybe(random, "2A"),
        maybe(random, oneOf(random, "1-12", "e123", "12", "1:1-1:25")),
        maybe(random, text(random)),
        maybe(
            random,
            oneOf(
                random,
                "10.1109/TPDS.2025.1_2",
                "10.1002/(SICI)1096-987X(199803)19:4<377::AID-JCC1>3.0.CO;2-P")),
        maybe(random, oneOf(random, "2301.00010", "math/0307200v3")),
        maybe(random, "rJXMpikCZ"),
        maybe(random, "31452104"),
        maybe(random, "978-3-16-148410-0"),
        links(random),
        random.nextBoolean() ? List.of() : List.of(markdown(random)),
        random.nextBoolean() ? List.of() : List.of(markdown(random), markdown(random)),
        random.nextBoolean() ? null : new Image(new Url("/images/a_b.png"), "", SOMEWHERE),
        random.nextBoolean() ? null : markdown(random),
        random.nextBoolean(),
        false,
        random.nextBoolean() ? List.of() : List.of("gpu", "R&D", "C#"),
        null,
        Map.of(),
        null,
        NOWHERE);
  }

  @SafeVarargs
  private static <T> T oneOf(Random random, T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static <T> @Nullable T maybe(Random random, T value) {
    return random.nextBoolean() ? null : value;
  }

  private static String text(Random random) {
    var text = new StringBuilder("T");
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(' ').append(oneOf(random, WORDS));
    }
    return text.toString();
  }

  private static List<Author> authors(Random random) {
    var authors = new ArrayList<Author>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      var name =
          oneOf(
              random,
              "Ada Lovelace",
              "Kurt Gödel",
              "Guido van Rossum",
              "Google",
              "Barnes and Noble, Inc.",
              "Sammy Davis Jr.",
              "江嘉治",
              "O'Neil, Inc.",
              "R&D Lab #1");
      List<Mark> marks =
          random.nextBoolean()
              ? List.of()
              : List.of(oneOf(random, Site.USUAL_MARKS.toArray(Mark[]::new)));
      authors.add(new Author(name, marks, null));
    }
    if (random.nextInt(5) == 0) {
      authors.add(new Author("et al.", List.of(), null));
    }
    return authors;
  }

  private static List<Link> links(Random random) {
    var links = new ArrayList<Link>();
    if (random.nextBoolean()) {
      links.add(new Link("url", new Url("https://x.org/~me/a_b?c=d&e=%20#f")));
    }
    if (random.nextBoolean()) {
      links.add(new Link("pdf", new Url("/files/a-b--c.pdf")));
    }
    if (random.nextBoolean()) {
      links.add(new Link("code", new Url("https://github.com/a/b")));
    }
    return links;
  }

  private static Markdown markdown(Random random) {
    var text = new StringBuilder("T");
    for (int i = random.nextInt(5); i >= 0; i--) {
      text.append(oneOf(random, " ", " ", "\n\n"));
      text.append(
          oneOf(
              random,
              "word",
              "*emphasis*",
              "**strong**",
              "`code`",
              "<https://x.org/a_b>",
              "[a link](https://x.org/)",
              "5%",
              "R&D",
              "snake\\_case",
              "a \\* b",
              "“q”",
              "–",
              "{x}",
              "\\[1\\]"));
    }
    return new Markdown(text.toString(), SOMEWHERE);
  }

  /** What a publication says, without the places where it says so. */
  private static String said(Publication p) {
    return p.toString().replaceAll("location=[^,\\]]*", "").replaceAll("origin=[^\\]]*", "");
  }
}
