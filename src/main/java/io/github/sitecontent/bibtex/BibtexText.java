package io.github.sitecontent.bibtex;

import io.github.sitecontent.bibtex.BibEntry.Field;
import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Venue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Publications as BibTeX, in UTF-8, for biber, JabRef and BibTeX itself. {@link BibtexFile} reads
 * the same publications from it.
 */
public final class BibtexText {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Publication publication;
  private final @Nullable Venue venue;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private BibtexText(Publication publication, Map<String, Venue> venues) {
    this.publication = publication;
    this.venue = publication.venue() == null ? null : venues.get(publication.venue());
  }

  /**
   * The entries of some publications. One that has no title is left out: there is nothing to cite.
   *
   * @param venues whose full names stand in the entries
   */
  public static String of(List<Publication> publications, Map<String, Venue> venues) {
    var entries = new ArrayList<String>();
    for (var publication : publications) {
      if (publication.title() != null) {
        entries.add(new BibtexText(publication, venues).entry());
      }
    }
    return String.join("\n", entries);
  }

  private String entry() {
    var type = entryType();
    put("title", LatexText.title(String.valueOf(publication.title())));
    authors();
    container(type);
    dates();
    status();
    plain("volume", publication.volume());
    plain("number", publication.number());
    if (publication.pages() != null) {
      put(
          "pages",
          LatexText.of(publication.pages())
              .replaceAll("(?<=[\\p{L}\\p{N}])-(?=[\\p{L}\\p{N}])", "--"));
    }
    plain("publisher", publication.publisher());
    put("doi", publication.doi());
    if (publication.arxiv() != null) {
      put("eprint", publication.arxiv());
      put("archiveprefix", "arXiv");
    }
    put("openreview", publication.openreview());
    put("pmid", publication.pmid());
    put("isbn", publication.isbn());
    links();
    remarks();
    subtype(type);
    return written(type);
  }

  private String entryType() {
    return switch (publication.type()) {
      case JOURNAL -> "article";
      case CONFERENCE, WORKSHOP, DEMO, POSTER -> "inproceedings";
      case CHAPTER -> "incollection";
      case BOOK -> "book";
      case EDITORIAL -> "proceedings";
      case THESIS -> isMasters() ? "mastersthesis" : "phdthesis";
      case REPORT -> "techreport";
      case PATENT -> "patent";
      case DATASET -> "dataset";
      case SOFTWARE -> "software";
      case PREPRINT, OTHER -> "misc";
    };
  }

  private boolean isMasters() {
    return publication.notes().stream().anyMatch(note -> note.text().equals("Master's thesis"));
  }

  private void put(String name, @Nullable String latex) {
    if (latex != null && !latex.isEmpty()) {
      fields.put(name, new Field(latex, 0, true));
    }
  }

  private void plain(String name, @Nullable String text) {
    put(name, text == null ? null : LatexText.of(text));
  }

  private void authors() {
    var names =
        publication.authors().stream().map(author -> LatexText.name(author.name())).toList();
    boolean hasEditors = publication.type() == PublicationType.EDITORIAL;
    put(hasEditors ? "editor" : "author", String.join(" and ", names));
    var marks = new ArrayList<String>();
    for (int i = 0; i < publication.authors().size(); i++) {
      Author author = publication.authors().get(i);
      if (!author.marks().isEmpty()) {
        var words =
            author.marks().stream().map(mark -> mark.name()).collect(Collectors.joining(","));
        marks.add(i + 1 + "=" + words);
      }
    }
    put("author+an", String.join("; ", marks));
  }

  private void container(String type) {
    if (publication.venue() == null) {
      return;
    }
    var name = venue == null || venue.name() == null ? publication.venue() : venue.name();
    var field =
        switch (type) {
          case "article" -> "journal";
          case "inproceedings", "incollection" -> "booktitle";
          case "phdthesis", "mastersthesis" -> "school";
          case "techreport" -> "institution";
          case "book", "proceedings" -> "series";
          default -> "howpublished";
        };
    plain(field, name);
  }

  private void dates() {
    PartialDate date = publication.date();
    var year = publication.year();
    if (year != null) {
      put("year", year.toString());
    }
    if (date != null && date.month() > 0) {
      put("month", MONTHS.get(date.month() - 1));
      put("day", date.day() == 0 ? null : String.valueOf(date.day()));
    }
  }

  private void status() {
    PublicationStatus status = publication.status();
    put(
        "pubstate",
        switch (status) {
          case PUBLISHED -> null;
          case ACCEPTED -> "forthcoming";
          case IN_PRESS -> "inpress";
          case UNDER_REVIEW -> "under review";
          case SUBMITTED -> "submitted";
          case PREPRINT -> "prepublished";
          case IN_PREPARATION -> "inpreparation";
        });
  }

  private void links() {
    for (Link link : publication.links()) {
      if (link.label().equals("url") || BibLinks.LABELS.contains(link.label())) {
        put(link.label(), link.url().text());
      }
    }
  }

  private void remarks() {
    if (!publication.honors().isEmpty()) {
      put("award", LatexText.ofMarkdown(publication.honors().get(0).text()));
    }
    var names = List.of("note", "addendum").iterator();
    for (Markdown note : publication.notes()) {
      if (names.hasNext() && !note.text().equals("Master's thesis")) {
        put(names.next(), LatexText.ofMarkdown(note.text()));
      }
    }
    if (publication.abstractText() != null) {
      put("abstract", LatexText.ofMarkdown(publication.abstractText().text()));
    }
    if (publication.image() != null) {
      put("preview", publication.image().src().text());
    }
    if (publication.selected()) {
      put("selected", "true");
    }
    put(
        "keywords",
        publication.tags().stream().map(LatexText::of).collect(Collectors.joining(", ")));
  }

  /** Says the type where a reader of the entry would take it for another. */
  private void subtype(String type) {
    var entry = new BibEntry("", type, publication.id(), 0, fields);
    var container = publication.venue();
    var name = venue == null || venue.name() == null ? container : venue.name();
    var apparent = EntryTypes.of(entry, name, publication.arxiv() != null);
    boolean isOtherThere =
        venue != null && venue.kind() != null && venue.kind() != publication.type();
    if (apparent != publication.type() || isOtherThere) {
      put("entrysubtype", publication.type().name().toLowerCase(Locale.ROOT));
    }
  }

  private String written(String type) {
    int width = fields.keySet().stream().mapToInt(String::length).max().orElse(0);
    var out = new StringBuilder("@" + type + "{" + publication.id() + ",\n");
    fields.forEach(
        (name, field) -> {
          boolean isMacro = name.equals("month");
          out.append("  ").append(name).append(" ".repeat(width - name.length())).append(" = ");
          out.append(isMacro ? field.latex() : "{" + field.latex() + "}").append(",\n");
        });
    return out.append("}\n").toString();
  }
}
