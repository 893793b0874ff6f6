package io.github.sitecontent.data;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A publication as lines of publications.yml, in the style of the file that they go into. */
final class PublicationYaml {

  /** Every key, in the order in which a person would write them. */
  static final List<String> KEYS =
      new PublicationShape(Map.of()).keys().stream().map(Shape.Key::name).toList();

  private static final int WIDTH = 100;

  private final Style style;
  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  /**
   * How a file is written.
   *
   * @param dash column of the hyphen before an entry, counted from 0
   * @param key column of an entry's keys
   * @param item how much further a list's hyphens stand than the key before them
   * @param flow whether lists stand in brackets
   * @param quoted whether titles stand in quotes even when they need none
   * @param spaced whether a blank line stands between entries
   */
  record Style(int dash, int key, int item, boolean flow, boolean quoted, boolean spaced) {

    /** Of a file that has no entries yet. */
    static final Style USUAL = new Style(0, 2, 2, false, false, true);
  }

  PublicationYaml(Publication publication, Style style) {
    this.style = style;
    text("id", publication.id());
    text("type", publication.type().name().toLowerCase(Locale.ROOT));
    if (publication.title() != null) {
      put(
          "title",
          style.quoted()
              ? YamlScalar.quoted(publication.title())
              : YamlScalar.of(publication.title()));
    }
    items("authors", publication.authors().stream().map(PublicationYaml::author).toList());
    text("venue", publication.venue());
    if (publication.year() != null) {
      put("year", publication.year().toString());
    }
    if (publication.date() != null) {
      put("date", publication.date().toString());
    }
    if (publication.status() != PublicationStatus.PUBLISHED) {
      text("status", publication.status().name().toLowerCase(Locale.ROOT));
    }
    text("volume", publication.volume());
    text("number", publication.number());
    text("pages", publication.pages());
    text("publisher", publication.publisher());
    text("doi", publication.doi());
    text("arxiv", publication.arxiv());
    text("openreview", publication.openreview());
    text("pmid", publication.pmid());
    text("isbn", publication.isbn());
    links(publication.links());
    items("honors", texts(publication.honors()));
    items("notes", texts(publication.notes()));
    if (publication.image() != null) {
      text("image", publication.image().src().text());
    }
    longText("abstract", publication.abstractText());
    if (publication.selected()) {
      put("selected", "true");
    }
    items("tags", publication.tags());
  }

  /** The whole entry, with its hyphen. */
  List<String> entry() {
    var all = new ArrayList<String>();
    lines.values().forEach(all::addAll);
    var first = all.get(0).substring(style.key());
    int gap = style.key() - style.dash() - 1;
    all.set(0, " ".repeat(style.dash()) + "-" + " ".repeat(gap) + first);
    return all;
  }

  /** The lines of some keys, in the order of {@link #KEYS}. */
  Map<String, List<String>> linesOf(Collection<String> keys) {
    var chosen = new LinkedHashMap<>(lines);
    chosen.keySet().retainAll(Set.copyOf(keys));
    return chosen;
  }

  /** The name with its marks glued to it. */
  private static String author(Author author) {
    var name = new StringBuilder(author.name());
    author.marks().forEach(mark -> name.append(mark.sign()));
    return name.toString();
  }

  private static List<String> texts(List<Markdown> texts) {
    return texts.stream().map(Markdown::text).toList();
  }

  private void put(String key, String value) {
    lines.put(key, List.of(indent(0) + key + ": " + value));
  }

  private void text(String key, @Nullable String text) {
    if (text != null) {
      put(key, YamlScalar.of(text));
    }
  }

  private void items(String key, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    if (style.flow()) {
      put(key, "[" + String.join(", ", items.stream().map(YamlScalar::inFlow).toList()) + "]");
      return;
    }
    var all = new ArrayList<>(List.of(indent(0) + key + ":"));
    items.forEach(item -> all.add(indent(style.item()) + "- " + YamlScalar.of(item)));
    lines.put(key, all);
  }

  private void links(List<Link> links) {
    if (!links.isEmpty()) {
      var all = new ArrayList<>(List.of(indent(0) + "links:"));
      links.forEach(link -> all.add(indent(2) + link(link)));
      lines.put("links", all);
    }
  }

  static String link(Link link) {
    return YamlScalar.inFlow(link.label()) + ": " + YamlScalar.inFlow(link.url().text());
  }

  /** A text of several lines, folded where it has one paragraph only. */
  private void longText(String key, @Nullable Markdown text) {
    if (text == null) {
      return;
    }
    if (text.text().length() + key.length() < WIDTH && text.text().indexOf('\n') < 0) {
      text(key, text.text());
      return;
    }
    boolean isFolded = text.text().indexOf('\n') < 0;
    var all = new ArrayList<>(List.of(indent(0) + key + (isFolded ? ": >-" : ": |-")));
    for (var line : isFolded ? wrapped(text.text()) : List.of(text.text().split("\n", -1))) {
      all.add(line.isEmpty() ? "" : indent(2) + line);
    }
    lines.put(key, all);
  }

  private List<String> wrapped(String text) {
    var wrapped = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + word.length() + 1 > WIDTH - style.key() - 2) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    wrapped.add(line.toString());
    return wrapped;
  }

  private String indent(int more) {
    return " ".repeat(style.key() + more);
  }
}
