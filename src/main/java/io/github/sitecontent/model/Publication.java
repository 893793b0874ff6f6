package io.github.sitecontent.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A publication: an entry of publications.yml.
 *
 * @param id citation key, unique in the site
 * @param type what it is; of its venue's kind when the entry does not say
 * @param title letter for letter; null only beside {@code markdown}
 * @param authors in order
 * @param venue short label: a key of venues.yml, or plain text
 * @param year of the label; null for unpublished work
 * @param date when it appeared, which sorts it within its year
 * @param status how far it has come; published when the entry does not say
 * @param volume of the journal
 * @param number issue of the volume
 * @param pages "1-12", or an article number
 * @param publisher of the book or proceedings
 * @param doi bare, {@code 10.1109/TPDS.2025.1}
 * @param arxiv bare, {@code 2301.00010}
 * @param openreview id of the forum
 * @param pmid PubMed id
 * @param isbn with or without hyphens
 * @param links in the author's order
 * @param honors "Best paper award", inline
 * @param notes inline
 * @param image a teaser
 * @param abstractText the abstract, inline
 * @param selected whether it is among the author's best
 * @param hidden whether it is kept from the page
 * @param tags the author's own
 * @param layout the template's macro for this entry; null for the usual one
 * @param style what the item has in the place of the macro's own signs, by their names
 * @param markdown the entry's own Markdown, used instead of a macro
 * @param origin where the entry stands
 */
public record Publication(
    String id,
    PublicationType type,
    @Nullable String title,
    List<Author> authors,
    @Nullable String venue,
    @Nullable Integer year,
    @Nullable PartialDate date,
    PublicationStatus status,
    @Nullable String volume,
    @Nullable String number,
    @Nullable String pages,
    @Nullable String publisher,
    @Nullable String doi,
    @Nullable String arxiv,
    @Nullable String openreview,
    @Nullable String pmid,
    @Nullable String isbn,
    List<Link> links,
    List<Markdown> honors,
    List<Markdown> notes,
    @Nullable Image image,
    @Nullable Markdown abstractText,
    boolean selected,
    boolean hidden,
    List<String> tags,
    @Nullable String layout,
    Map<String, Signs> style,
    @Nullable Verbatim markdown,
    Origin origin)
    implements Item {

  /** The same publication under another id. */
  public Publication withId(String id) {
    return new Publication(
        id,
        type,
        title,
        authors,
        venue,
        year,
        date,
        status,
        volume,
        number,
        pages,
        publisher,
        doi,
        arxiv,
        openreview,
        pmid,
        isbn,
        links,
        honors,
        notes,
        image,
        abstractText,
        selected,
        hidden,
        tags,
        layout,
        style,
        markdown,
        origin);
  }

  /** Where the name of one of its authors stands, counted from 0. */
  public Location placeOfAuthor(int index) {
    return origin.of("authors", index);
  }

  /** When it appeared, as finely as is known; null for unpublished work. */
  public @Nullable PartialDate appeared() {
    if (date != null) {
      return date;
    }
    return year == null ? null : PartialDate.ofYear(year);
  }

  /**
   * Where and when, in few words: {@code TPDS 2025}; what is not published yet says how far it has
   * come, as in {@code VLDB 2026, accepted}. Empty when nothing is known.
   */
  public String label() {
    var place = venue != null ? venue : type == PublicationType.PREPRINT ? "Preprint" : "";
    var dated = year == null ? place : place.isEmpty() ? year.toString() : place + " " + year;
    if (status == PublicationStatus.PUBLISHED) {
      return dated;
    }
    var stage = status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return dated.isEmpty() ? stage : dated + ", " + stage;
  }

  /** Its links, and behind them those that its ids stand for and that the author did not label. */
  public List<Link> allLinks() {
    if (doi == null && arxiv == null && openreview == null && pmid == null) {
      return links;
    }
    var all = new ArrayList<>(links);
    addId(all, "doi", "https://doi.org/", doi);
    addId(all, "arxiv", "https://arxiv.org/abs/", arxiv);
    addId(all, "openreview", "https://openreview.net/forum?id=", openreview);
    addId(all, "pmid", "https://pubmed.ncbi.nlm.nih.gov/", pmid);
    return all;
  }

  private void addId(List<Link> all, String label, String prefix, @Nullable String id) {
    if (id != null && links.stream().noneMatch(link -> link.label().equalsIgnoreCase(label))) {
      all.add(new Link(label, new Url(prefix + id)));
    }
  }
}
