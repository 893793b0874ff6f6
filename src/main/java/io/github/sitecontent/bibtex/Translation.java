package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Image;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a .bib file, as a publication of ours. Its origin names the lines of the .bib file.
 */
final class Translation {

  /** What a venue knows better than the entry: @inproceedings may be a workshop paper. */
  private static final Set<PublicationType> TYPES_OF_VENUES =
      Set.of(
          PublicationType.JOURNAL,
          PublicationType.CONFERENCE,
          PublicationType.WORKSHOP,
          PublicationType.CHAPTER,
          PublicationType.OTHER);

  private final BibEntry entry;
  private final EntryFields fields;
  private final EntryAuthors people;
  private final EntryIds ids;
  private final EntryDates dates;
  private final VenueNames venues;
  private final Set<String> taken;
  private final List<Problem> problems;

  private Translation(
      EntryFields fields,
      List<Mark> marks,
      VenueNames venues,
      Set<String> taken,
      List<Problem> problems) {
    this.entry = fields.entry();
    this.fields = fields;
    this.people = new EntryAuthors(fields, marks);
    this.ids = new EntryIds(fields);
    this.dates = new EntryDates(fields);
    this.venues = venues;
    this.taken = taken;
    this.problems = problems;
  }

  /**
   * Translates an entry.
   *
   * @param marks that the site puts behind names
   * @param venues that the site knows
   * @param ids of the entries before this one, to which its own is added
   * @param problems where guesses are reported, and an entry that says too little
   * @param dropped where fields go that have no place in our data
   * @return null when the entry has no title, no authors or no year
   */
  static @Nullable Publication of(
      BibEntry entry,
      List<Mark> marks,
      VenueNames venues,
      Set<String> ids,
      List<Problem> problems,
      DroppedFields dropped) {
    return new Translation(new EntryFields(entry, problems, dropped), marks, venues, ids, problems)
        .publication();
  }

  private @Nullable Publication publication() {
    var title = title();
    var names = people.names();
    if (title == null || names.isEmpty()) {
      return missing(title == null ? "title" : "author");
    }
    var container = container();
    var doi = ids.doi();
    var arxiv = ids.arxiv(container);
    var openreview = ids.openreview();
    var pmid = ids.pmid();
    var type = EntryTypes.of(entry, container, arxiv != null);
    var status = dates.status();
    var date = dates.date();
    var year = date == null ? null : Integer.valueOf(date.year());
    boolean isDated = status == PublicationStatus.PUBLISHED && type != PublicationType.PREPRINT;
    if (year == null && isDated) {
      return missing("year");
    }
    if (!EntryTypes.isKnown(entry.type())) {
      fields.guess(
          entry.location(),
          "'@" + entry.type() + "' is no entry type that we know",
          "it became " + word(type));
    }
    var venue = venue(container, type);
    var known = venue == null ? null : venues.find(venue);
    if (EntryTypes.named(entry) != null) {
      fields.use("entrysubtype");
    } else if (known != null
        && known.kind() != null
        && type != PublicationType.PREPRINT
        && TYPES_OF_VENUES.contains(type)) {
      type = known.kind();
    }
    var links = links(doi, arxiv, openreview);
    var id = ids.id(names, year, title, taken);
    var publication =
        new Publication(
            id,
            type,
            title,
            people.authors(names),
            venue,
            year,
            date != null && date.month() == 0 ? null : date,
            status,
            volume(arxiv),
            fields.plain("number", "number", "issue"),
            pages(),
            fields.plain("publisher", "publisher"),
            doi,
            arxiv,
            openreview,
            pmid,
            ids.isbn(),
            links,
            honors(),
            notes(),
            image(),
            fields.markdown("abstract", "abstract"),
            flag("selected"),
            false,
            tags(),
            null,
            Map.of(),
            null,
            fields.origin());
    fields.dropRest();
    return publication;
  }

  private @Nullable Publication missing(String field) {
    problems.add(
        Problem.error(
            Rule.ENTRY.code(),
            entry.location(),
            entry.name() + " has no " + field,
            "it was left out; add '" + field + " = {…}' and import again"));
    return null;
  }

  private static String word(PublicationType type) {
    return "'" + type.name().toLowerCase(Locale.ROOT) + "'";
  }

  private @Nullable String title() {
    var title = fields.plain("title", "title");
    if (title == null) {
      return null;
    }
    var subtitle = fields.plain("title", "subtitle");
    // "Title" and "A subtitle" without a sign between them
    boolean isPart = subtitle != null && !title.matches(".*[?!:.–—-]");
    return subtitle == null ? title : title + (isPart ? ": " : " ") + subtitle;
  }

  /** The journal, the proceedings, the book, the school: whatever the entry appeared in. */
  private @Nullable String container() {
    return switch (entry.type()) {
      case "article", "suppperiodical" -> titled("journaltitle", "journal");
      case "phdthesis",
          "mastersthesis",
          "bachelorsthesis",
          "thesis",
          "techreport",
          "report",
          "manual" ->
          fields.plain("venue", "school", "institution", "organization");
      case "book",
          "mvbook",
          "proceedings",
          "collection",
          "mvproceedings",
          "mvcollection",
          "booklet" ->
          fields.plain("venue", "series");
      case "inproceedings", "conference", "incollection", "inbook" ->
          titled("booktitle", "eventtitle", "journal", "journaltitle");
      default -> {
        var title = titled("journaltitle", "journal", "booktitle", "eventtitle");
        var how = fields.latex("howpublished");
        yield title == null && how != null && !isAddress(how)
            ? fields.plain("venue", "howpublished")
            : title;
      }
    };
  }

  private static boolean isAddress(String latex) {
    return latex.contains("\\url")
        || latex.contains("\\href")
        || latex.strip().matches("(?i)(?:available at:?\\s*)?(?:https?://|www\\.).*");
  }

  private @Nullable String titled(String... names) {
    var title = fields.plain("venue", names);
    if (title == null) {
      return null;
    }
    var subtitle = fields.plain("venue", "booksubtitle", "journalsubtitle");
    return subtitle == null ? title : title + ": " + subtitle;
  }

  private @Nullable String venue(@Nullable String container, PublicationType type) {
    var label = fields.plain("venue", "abbr");
    if (type == PublicationType.PREPRINT
        && container != null
        && (container.matches("(?i)corr|arxiv.*"))) {
      return label == null ? "arXiv" : label;
    }
    var known = container == null ? null : venues.find(container);
    if (known == null && label != null) {
      known = venues.find(label);
    }
    if (known != null) {
      return known.key();
    }
    var shortForm =
        label != null ? label : container == null ? null : VenueNames.shortForm(container);
    if (shortForm != null && container != null) {
      problems.add(
          Problem.warning(
              Rule.VENUE.code(),
              fields.at("venue"),
              "venues.yml has no '" + container + "'",
              "to show it as "
                  + shortForm
                  + ", add there '"
                  + shortForm
                  + ":' and below it, indented, 'name: …', and import again"));
    }
    return label != null ? label : container;
  }

  /** DBLP and arXiv write the arXiv id as the volume. */
  private @Nullable String volume(@Nullable String arxiv) {
    var volume = fields.plain("volume", "volume");
    boolean isId = volume != null && arxiv != null && volume.contains(BibIds.withoutVersion(arxiv));
    return isId ? null : volume;
  }

  private @Nullable String pages() {
    var pages = fields.plain("pages", "pages", "eid", "articleno", "article-number");
    return pages == null ? null : pages.replaceAll("\\s*[-–—‐‑−]+\\s*", "-").replaceAll("-$", "");
  }

  private List<Link> links(
      @Nullable String doi, @Nullable String arxiv, @Nullable String openreview) {
    var links = new ArrayList<>(BibLinks.of(entry));
    links.forEach(link -> fields.take("links", link.label()));
    for (var name : List.of("url", "howpublished", "ee")) {
      var latex = fields.isUsed(name) ? null : fields.latex(name);
      if (latex == null || name.equals("howpublished") && !isAddress(latex)) {
        continue;
      }
      var address = BibLinks.address(latex.replaceAll("(?i)^\\s*available at:?\\s*", ""));
      if (address == null) {
        continue;
      }
      fields.take("links", name);
      boolean isId =
          doi != null && doi.equalsIgnoreCase(BibIds.doi(address))
              || arxiv != null && BibIds.arxiv(address) != null
              || openreview != null && BibIds.openreview(address) != null;
      var label = BibLinks.label(address);
      boolean isTaken = links.stream().anyMatch(link -> link.label().equals(label));
      boolean isKnown = links.stream().anyMatch(link -> link.url().text().equals(address));
      if (!isId && !isKnown) {
        links.add(0, new Link(isTaken ? "url" : label, new Url(address)));
      }
    }
    return List.copyOf(links);
  }

  private List<Markdown> honors() {
    var named = fields.markdown("honors", "award_name", "honors", "award");
    return named == null ? List.of() : List.of(named);
  }

  private List<Markdown> notes() {
    var notes = new ArrayList<Markdown>();
    var kind = thesisKind();
    if (kind != null) {
      notes.add(new Markdown(kind, fields.at("notes")));
    }
    for (var name : List.of("note", "addendum")) {
      var note = fields.isUsed(name) ? null : fields.markdown("notes", name);
      if (note != null) {
        notes.add(note);
      }
    }
    return List.copyOf(notes);
  }

  /** A thesis is one for a doctorate unless its entry says another. */
  private @Nullable String thesisKind() {
    if (!entry.type().matches(".*thesis|techreport|report")) {
      return null;
    }
    var latex = fields.take("notes", "type");
    var kind = latex == null ? entry.type() : Latex.plain(latex).text();
    return switch (kind.toLowerCase(Locale.ROOT)) {
      case "phdthesis", "phd thesis", "thesis", "techreport", "report" -> null;
      case "mathesis", "mastersthesis", "master's thesis" -> "Master's thesis";
      case "bathesis", "bachelorsthesis", "bachelor's thesis" -> "Bachelor's thesis";
      case "resreport" -> "Research report";
      default -> kind;
    };
  }

  private @Nullable Image image() {
    var latex = fields.take("image", "preview", "image", "thumbnail");
    var address = latex == null ? null : BibLinks.address(latex);
    return address == null ? null : new Image(new Url(address), "", fields.at("image"));
  }

  private boolean flag(String name) {
    var latex = fields.take(name, name);
    return latex != null
        && Set.of("true", "yes", "1").contains(latex.strip().toLowerCase(Locale.ROOT));
  }

  private List<String> tags() {
    var latex = fields.take("tags", "keywords");
    if (latex == null) {
      return List.of();
    }
    var tags = new ArrayList<String>();
    for (var tag : latex.split(latex.contains(";") ? ";" : ",")) {
      var text = Latex.plain(tag).text();
      if (!text.isEmpty() && !tags.contains(text)) {
        tags.add(text);
      }
    }
    return List.copyOf(tags);
  }
}
