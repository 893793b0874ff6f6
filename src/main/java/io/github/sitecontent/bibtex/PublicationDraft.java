package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A publication to which values are added. */
final class PublicationDraft {

  private final Publication base;
  private final Map<String, Object> values = new HashMap<>();
  private final List<Link> links;
  String id;

  PublicationDraft(Publication base) {
    this.base = base;
    this.id = base.id();
    this.links = new ArrayList<>(base.links());
  }

  /** Gives a key a value of the type that it has in {@link Publication}. */
  void set(String key, Object value) {
    values.put(key, value);
  }

  void addLink(Link link) {
    links.add(link);
  }

  @SuppressWarnings("unchecked") // a key is only ever set to a value of its own component's type
  private <T> @Nullable T optional(String key, @Nullable T otherwise) {
    var value = values.get(key);
    return value == null ? otherwise : (T) value;
  }

  private <T> T value(String key, T otherwise) {
    return Objects.requireNonNull(optional(key, otherwise));
  }

  Publication publication() {
    return new Publication(
        id,
        value("type", base.type()),
        optional("title", base.title()),
        value("authors", base.authors()),
        optional("venue", base.venue()),
        optional("year", base.year()),
        optional("date", base.date()),
        value("status", base.status()),
        optional("volume", base.volume()),
        optional("number", base.number()),
        optional("pages", base.pages()),
        optional("publisher", base.publisher()),
        optional("doi", base.doi()),
        optional("arxiv", base.arxiv()),
        optional("openreview", base.openreview()),
        optional("pmid", base.pmid()),
        optional("isbn", base.isbn()),
        List.copyOf(links),
        value("honors", base.honors()),
        value("notes", base.notes()),
        optional("image", base.image()),
        optional("abstract", base.abstractText()),
        value("selected", base.selected()),
        base.hidden(),
        value("tags", base.tags()),
        base.layout(),
        base.style(),
        base.markdown(),
        base.origin());
  }
}
