package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What entries of a .bib file add to one publication of the site. */
public final class Completion {

  private static final int LONG = 80;

  private final Publication there;
  private final Set<String> keys = new LinkedHashSet<>();
  private final List<Link> links = new ArrayList<>();
  private PublicationDraft draft;

  Completion(Publication there) {
    this.there = there;
    this.draft = new PublicationDraft(there);
  }

  /** The publication as the site has it. */
  public Publication there() {
    return there;
  }

  /** Keys that it lacks; their values are those of {@link #applied()}. */
  public Set<String> keys() {
    return keys;
  }

  /** Links for those that it has some of already. */
  public List<Link> links() {
    return links;
  }

  /** The publication as it will be. */
  public Publication applied() {
    return draft.publication();
  }

  boolean isEmpty() {
    return keys.isEmpty() && links.isEmpty();
  }

  /**
   * Takes what is missing from an entry, and reports what differs.
   *
   * @param isFresh whether the publication comes from the same .bib file
   * @param mayNameId whether the publication may be given an id where it has none of its own
   */
  void take(
      Publication read,
      boolean isFresh,
      boolean mayNameId,
      VenueNames venues,
      List<Problem> problems) {
    var now = draft.publication();
    boolean isItsPreprint =
        read.type() == PublicationType.PREPRINT && now.type() != PublicationType.PREPRINT;
    if (!isFresh
        && mayNameId
        && !there.origin().has("id")
        && !keys.contains("id")
        && !isItsPreprint) {
      keys.add("id");
      draft.id = read.id();
    }
    add("arxiv", now.arxiv(), read.arxiv(), BibIds::sameArxiv, read, problems);
    add("openreview", now.openreview(), read.openreview(), Object::equals, read, problems);
    add("pmid", now.pmid(), read.pmid(), Object::equals, read, problems);
    addLinks(now, read);
    if (now.abstractText() == null || !isItsPreprint) {
      add(
          "abstract",
          now.abstractText(),
          read.abstractText(),
          (a, b) -> same(a.text(), b.text()),
          read,
          problems);
    }
    if (isItsPreprint) {
      return; // its venue, its year and its DOI are those of the preprint
    }
    add("title", now.title(), read.title(), Completion::same, read, problems);
    add(
        "authors",
        nullIfEmpty(now.authors()),
        nullIfEmpty(read.authors()),
        Completion::sameAuthors,
        read,
        problems);
    add("venue", now.venue(), read.venue(), venues::areOne, read, problems);
    addType(now, read, problems);
    addYear(now, read, problems);
    if (read.status() != PublicationStatus.PUBLISHED && there.origin().has("status")) {
      add("status", now.status(), read.status(), Object::equals, read, problems);
    }
    add("volume", now.volume(), read.volume(), Completion::same, read, problems);
    add("number", now.number(), read.number(), Completion::same, read, problems);
    add("pages", now.pages(), read.pages(), Completion::same, read, problems);
    add("publisher", now.publisher(), read.publisher(), Completion::same, read, problems);
    add("doi", now.doi(), read.doi(), String::equalsIgnoreCase, read, problems);
    add("isbn", now.isbn(), read.isbn(), Completion::same, read, problems);
    add(
        "honors",
        nullIfEmpty(now.honors()),
        nullIfEmpty(read.honors()),
        Completion::holdsAll,
        read,
        problems);
    add(
        "notes",
        nullIfEmpty(now.notes()),
        nullIfEmpty(read.notes()),
        Completion::holdsAll,
        read,
        problems);
    add("image", now.image(), read.image(), (a, b) -> true, read, problems);
    add(
        "tags",
        nullIfEmpty(now.tags()),
        nullIfEmpty(read.tags()),
        Completion::holdsTags,
        read,
        problems);
    if (read.selected() && !now.selected() && !there.origin().has("selected")) {
      keys.add("selected");
      draft.set("selected", true);
    }
  }

  private interface Sameness<T> {
    boolean test(T there, T read);
  }

  private <T> void add(
      String key,
      @Nullable T there,
      @Nullable T value,
      Sameness<T> sameness,
      Publication read,
      List<Problem> problems) {
    if (value == null) {
      return;
    }
    if (there == null) {
      keys.add(key);
      draft.set(key, value);
    } else if (!sameness.test(there, value)) {
      conflict(key, shown(there), shown(value), read, problems);
    }
  }

  private void conflict(
      String key, String there, String value, Publication read, List<Problem> problems) {
    problems.add(
        Problem.warning(
            Rule.CONFLICT.code(),
            read.origin().of(key),
            "'"
                + key
                + "' is "
                + value
                + " here and "
                + there
                + " at "
                + this.there.origin().of(key),
            "the latter was kept"));
  }

  private void addType(Publication now, Publication read, List<Problem> problems) {
    if (read.type() == PublicationType.OTHER || read.type() == now.type()) {
      return;
    }
    if (now.type() == PublicationType.OTHER && !there.origin().has("type")) {
      keys.add("type");
      draft.set("type", read.type());
    } else {
      conflict("type", shown(now.type()), shown(read.type()), read, problems);
    }
  }

  private void addYear(Publication now, Publication read, List<Problem> problems) {
    add("year", now.year(), read.year(), Object::equals, read, problems);
    if (read.date() == null || !Objects.equals(draft.publication().year(), read.year())) {
      return;
    }
    add("date", now.date(), read.date(), Completion::sameDate, read, problems);
  }

  private void addLinks(Publication now, Publication read) {
    for (var link : read.links()) {
      boolean isThere =
          now.links().stream()
              .anyMatch(l -> l.label().equals(link.label()) || sameAddress(l, link));
      if (isThere) {
        continue;
      }
      if (now.links().isEmpty()) {
        keys.add("links");
      } else if (!keys.contains("links")) {
        links.add(link);
      }
      draft.addLink(link);
    }
  }

  private static boolean sameAddress(Link a, Link b) {
    return plainAddress(a).equals(plainAddress(b));
  }

  private static String plainAddress(Link link) {
    return link.url().text().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }

  private static String shown(Object value) {
    String text;
    if (value instanceof List<?> list) {
      text = list.stream().map(Completion::shown).collect(Collectors.joining(", "));
    } else if (value instanceof Author author) {
      text =
          author.name()
              + author.marks().stream().map(mark -> mark.sign()).collect(Collectors.joining());
    } else if (value instanceof Markdown markdown) {
      text = markdown.text();
    } else if (value instanceof Enum<?> constant) {
      text = constant.name().toLowerCase(Locale.ROOT);
    } else {
      text = value.toString();
    }
    return text.length() <= LONG ? text : text.substring(0, LONG - 1) + "…";
  }

  private static <T> @Nullable List<T> nullIfEmpty(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  private static boolean same(String there, String read) {
    return Fold.text(there).equals(Fold.text(read));
  }

  /** 2024 and 2024-05 say the same, one of them more finely. */
  private static boolean sameDate(PartialDate there, PartialDate read) {
    return there.year() == read.year()
        && (there.month() == read.month() || there.month() == 0 || read.month() == 0)
        && (there.day() == read.day() || there.day() == 0 || read.day() == 0);
  }

  private static boolean holdsAll(List<Markdown> there, List<Markdown> read) {
    var folded = there.stream().map(text -> Fold.text(text.text())).toList();
    return read.stream().allMatch(text -> folded.contains(Fold.text(text.text())));
  }

  private static boolean holdsTags(List<String> there, List<String> read) {
    var folded = there.stream().map(Fold::text).toList();
    return read.stream().allMatch(tag -> folded.contains(Fold.text(tag)));
  }

  /** One after the other the same people, who may be abbreviated, or family name first. */
  private static boolean sameAuthors(List<Author> there, List<Author> read) {
    if (there.size() != read.size()) {
      return false;
    }
    for (int i = 0; i < there.size(); i++) {
      boolean lostMarks = there.get(i).marks().isEmpty() && !read.get(i).marks().isEmpty();
      if (lostMarks || !samePerson(there.get(i).name(), read.get(i).name())) {
        return false;
      }
    }
    return true;
  }

  private static boolean samePerson(String there, String read) {
    var a = new ArrayList<>(List.of(Fold.words(there).split(" ")));
    var b = new ArrayList<>(List.of(Fold.words(read).split(" ")));
    if (Fold.text(there).equals(Fold.text(read)) || Set.copyOf(a).equals(Set.copyOf(b))) {
      return true;
    }
    boolean sameFamily = a.get(a.size() - 1).equals(b.get(b.size() - 1));
    return sameFamily && (a.get(0).startsWith(b.get(0)) || b.get(0).startsWith(a.get(0)));
  }
}
