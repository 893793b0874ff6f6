package io.github.sitecontent.data;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Image;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Signs;
import io.github.sitecontent.model.Venue;
import io.github.sitecontent.model.Verbatim;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of publications.yml. */
final class PublicationShape extends Shape<Publication> {

  private static final Kind<List<Markdown>> TEXTS = Kinds.listOf("a list of texts", Kinds.INLINE);

  private final Key<String> id = optional("id", Kinds.SLUG, "citation key, unique in the site");
  private final Key<PublicationType> type =
      optional("type", Kinds.oneOf(PublicationType.class), "what it is");
  private final Key<String> title = needed("title", Kinds.PLAIN, "its title, letter for letter");
  private final Key<Placed<Author>> authors =
      optional("authors", Kinds.placedListOf("a list of authors", People.AUTHOR), "in order");
  private final Key<String> venue =
      optional("venue", Kinds.SHARED, "short label: a key of venues.yml, or any text");
  private final Key<Integer> year = optional("year", Kinds.YEAR, "of the label");
  private final Key<PartialDate> date =
      optional("date", Kinds.DATE, "when it appeared; sorts it within its year");
  private final Key<PublicationStatus> status =
      optional("status", Kinds.oneOf(PublicationStatus.class), "how far it has come");
  private final Key<String> volume = optional("volume", Kinds.PLAIN, "of the journal");
  private final Key<String> number = optional("number", Kinds.PLAIN, "issue of the volume");
  private final Key<String> pages = optional("pages", Kinds.PLAIN, "1-12, or an article number");
  private final Key<String> publisher = optional("publisher", Kinds.SHARED, "of the book");
  private final Key<String> doi = optional("doi", Ids.DOI, "10.1109/… without https");
  private final Key<String> arxiv = optional("arxiv", Ids.ARXIV, "2301.00010");
  private final Key<String> openreview = optional("openreview", Ids.OPENREVIEW, "forum id");
  private final Key<String> pmid = optional("pmid", Ids.PMID, "PubMed id");
  private final Key<String> isbn = optional("isbn", Ids.ISBN, "of the book");
  private final Key<Placed<Link>> links = optional("links", Urls.LINKS, "pdf, code, slides …");
  private final Key<List<Markdown>> honors = optional("honors", TEXTS, "Best paper award …");
  private final Key<List<Markdown>> notes = optional("notes", TEXTS, "further remarks");
  private final Key<Image> image = optional("image", Urls.IMAGE, "a teaser");
  private final Key<Markdown> abstractText = optional("abstract", Kinds.INLINE, "the abstract");
  private final Key<Boolean> selected =
      optional("selected", Kinds.FLAG, "whether it is among your best");
  private final Key<Boolean> hidden = optional("hidden", Kinds.FLAG, "not on the page");
  private final Key<List<String>> tags =
      optional("tags", Kinds.listOf("a list of tags", Kinds.SHARED), "your own");
  private final Key<String> layout = layout();
  private final Key<Map<String, Signs>> style = style();
  private final Key<Verbatim> markdown = markdown();

  private final Map<String, Venue> venues;

  /**
   * The shape of the publications of one site.
   *
   * @param venues whose kind tells the type of a publication that does not say its own
   */
  PublicationShape(Map<String, Venue> venues) {
    super("a publication");
    this.venues = venues;
  }

  @Override
  @Nullable Publication bind(Values values) {
    boolean needsYear = isDated(values) && !values.has(markdown) && !values.has(date);
    if (needsYear && values.lacks(year)) {
      return null;
    }
    return new Publication(
        values.get(id, CitationKeys.NONE_YET),
        typeOf(values),
        values.get(title),
        values.placed(authors),
        values.get(venue),
        yearOf(values),
        values.get(date),
        values.get(status, PublicationStatus.PUBLISHED),
        values.get(volume),
        values.get(number),
        values.get(pages),
        values.get(publisher),
        values.get(doi),
        values.get(arxiv),
        values.get(openreview),
        values.get(pmid),
        values.get(isbn),
        values.placed(links),
        values.list(honors),
        values.list(notes),
        values.get(image),
        values.get(abstractText),
        values.get(selected, false),
        values.get(hidden, false),
        values.list(tags),
        values.get(layout),
        values.get(style, Map.of()),
        values.get(markdown),
        values.origin());
  }

  /** A year or a date, unless the entry says that none is needed, or its venue may say it. */
  @Override
  List<Map<String, Object>> conditions() {
    var conditions = super.conditions();
    var published = Json.object("enum", List.of("published"));
    var preprint = Json.object("enum", List.of("preprint"));
    conditions.add(
        Json.object(
            "anyOf",
            List.of(
                Schemas.filled(List.of("year")),
                Schemas.filled(List.of("date")),
                Json.object(
                    "required",
                    List.of("status"),
                    "properties",
                    Json.object("status", Json.object("not", published))),
                Json.object(
                    "required", List.of("type"), "properties", Json.object("type", preprint)),
                Json.object(
                    "required",
                    List.of("venue"),
                    "not",
                    Json.object("required", List.of("type"))))));
    return conditions;
  }

  /** Published work has a year; what is on its way, and a preprint, may have none. */
  private boolean isDated(Values values) {
    return values.get(status, PublicationStatus.PUBLISHED) == PublicationStatus.PUBLISHED
        && typeOf(values) != PublicationType.PREPRINT;
  }

  private PublicationType typeOf(Values values) {
    var own = values.get(type);
    if (own != null) {
      return own;
    }
    var label = values.get(venue);
    var known = label == null ? null : venues.get(label);
    return known == null || known.kind() == null ? PublicationType.OTHER : known.kind();
  }

  private @Nullable Integer yearOf(Values values) {
    var label = values.get(year);
    var day = values.get(date);
    if (label == null) {
      return day == null ? null : Integer.valueOf(day.year());
    }
    if (day != null && day.year() != label) {
      values.error(
          date,
          "the date is in " + day.year() + " and the year is " + label,
          "make them agree; the year is what the label shows");
    }
    return label;
  }
}
