package io.github.sitecontent.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids under which an entry is known: its own, and those of libraries. */
final class EntryIds {

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "and", "for", "from", "in", "is", "of", "on", "the", "to", "with");

  private final EntryFields fields;
  private final BibEntry entry;

  EntryIds(EntryFields fields) {
    this.fields = fields;
    this.entry = fields.entry();
  }

  @Nullable String doi() {
    var latex = fields.take("doi", "doi");
    if (latex != null) {
      var doi = BibIds.doi(Latex.verbatim(latex));
      if (doi == null) {
        fields.drop("doi", latex, entry.fields().get("doi").line());
      }
      return doi;
    }
    return fields.idIn("doi", "url", BibIds::doi);
  }

  @Nullable String arxiv(@Nullable String container) {
    for (var name : List.of("eprint", "arxiv", "arxivid")) {
      var latex = fields.latex(name);
      var id = latex == null ? null : BibIds.arxiv(Latex.verbatim(latex));
      if (id != null) {
        fields.take("arxiv", name);
        useKindOfEprint();
        return id;
      }
    }
    var volume = fields.latex("volume");
    var text = (container == null ? "" : container) + " " + (volume == null ? "" : volume);
    var within = BibIds.arxivWithin(text);
    return within != null ? within : fields.idIn("arxiv", "url", BibIds::arxiv);
  }

  private void useKindOfEprint() {
    for (var name : List.of("eprinttype", "archiveprefix", "archive")) {
      var kind = fields.latex(name);
      if (kind != null && kind.toLowerCase(Locale.ROOT).contains("arxiv")) {
        fields.use(name);
      }
    }
  }

  @Nullable String openreview() {
    var latex = fields.take("openreview", "openreview");
    if (latex == null) {
      return fields.idIn("openreview", "url", BibIds::openreview);
    }
    var text = Latex.verbatim(latex);
    var id = BibIds.openreview(text);
    return id == null ? text : id;
  }

  @Nullable String pmid() {
    var id = fields.idIn("pmid", "pmid", BibIds::pmid);
    if (id != null) {
      return id;
    }
    var kind = fields.latex("eprinttype");
    if (kind != null && kind.strip().equalsIgnoreCase("pubmed")) {
      fields.use("eprinttype");
      return fields.idIn("pmid", "eprint", BibIds::pmid);
    }
    return null;
  }

  @Nullable String isbn() {
    var latex = fields.latex("isbn");
    var isbn =
        latex == null ? null : BibIds.isbn(Latex.verbatim(latex.replaceAll("[\\s,;/]+", ",")));
    if (isbn != null) {
      fields.take("isbn", "isbn");
    }
    return isbn;
  }

  /**
   * The key of the entry as an id, or one made of its author, year and title.
   *
   * @param ids of the entries before this one, to which its own is added
   */
  String id(List<String> names, @Nullable Integer year, String title, Set<String> ids) {
    if (entry.key().isEmpty()) {
      return derived(names, year, title, ids);
    }
    var id =
        Latex.plain(entry.key())
            .text()
            .replaceAll("[^\\p{L}\\p{N}_:.+/-]+", "-")
            .replaceAll("^[^\\p{L}\\p{N}]+|-+$", "");
    if (id.isEmpty()) {
      return derived(names, year, title, ids);
    }
    if (!id.equals(entry.key())) {
      fields.guess(
          entry.location(),
          "the key '" + entry.key() + "' cannot be an id",
          "it became '" + id + "'");
    }
    ids.add(id);
    return id;
  }

  private static String derived(
      List<String> names, @Nullable Integer year, String title, Set<String> ids) {
    var name = names.get(0);
    var family = Fold.text(name.substring(name.lastIndexOf(' ') + 1));
    var word = "";
    for (var candidate : Fold.words(title).split(" ")) {
      if (word.isEmpty() && !SMALL_WORDS.contains(candidate)) {
        word = candidate;
      }
    }
    var base = family + (year == null ? "" : year) + word;
    var id = base;
    for (int i = 2; !ids.add(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }
}
