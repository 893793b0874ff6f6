package io.github.sitecontent.bibtex;

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
import io.github.sitecontent.model.Url;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a .bib file, as a publication of ours. Its origin names the lines of the .bib file.
 */
final class Translation {

  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)(?:(accepted|to appear|forthcoming)|(in ?press)|(under review|in review)|(submitted)|(in ?preparation)|(prepublished))\\.?");

  /** What a venue knows better than the entry: @inproceedings may be a workshop paper. */
  private static final Set<PublicationType> TYPES_OF_VENUES =
      Set.of(
          PublicationType.JOURNAL,
          PublicationType.CONFERENCE,
          PublicationType.WORKSHOP,
          PublicationType.CHAPTER,
          PublicationType.OTHER);

  private final BibEntry entry;
  private final List<Mark> marks;
  private final VenueNames venues;
  private final Set<String> ids;
  private final List<Problem> problems;
  private final DroppedFields dropped;
  private final Set<String> used = new HashSet<>(Set.of("crossref", "xdata", "bibtex_show"));
  private final Map<String, Long> lines = new LinkedHashMap<>();

  private Translation(
      BibEntry entry,
      List<Mark> marks,
      VenueNames venues,
      Set<String> ids,
      List<Problem> problems,
      DroppedFields dropped) {
    this.entry = entry;
    this.marks = marks;
    this.venues = venues;
    this.ids = ids;
    this.problems = problems;
    this.dropped = dropped;
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
    return new Translation(entry, marks, venues, ids, problems, dropped).publication();
  }

  private @Nullable Publication publication() {
    var title = title();
    var names = names();
    if (title == null || names.isEmpty()) {
      return missing(title == null ? "title" : "author");
    }
    var container = container();
    var doi = doi();
    var arxiv = arxiv(container);
    var openreview = openreview();
    var pmid = pmid();
    var type = EntryTypes.of(entry, container, arxiv != null);
    var status = status();
    var date = date();
    var year = date == null ? null : Integer.valueOf(date.year());
    boolean isDated = status == PublicationStatus.PUBLISHED && type != PublicationType.PREPRINT;
    if (year == null && isDated) {
      return missing("year");
    }
    if (!EntryTypes.isKnown(entry.type())) {
      guess(
          entry.location(),
          "'@" + entry.type() + "' is no entry type that we know",
          "it became " + word(type));
    }
    var venue = venue(container, type);
    var known = venue == null ? null : venues.find(venue);
    if (EntryTypes.named(entry) != null) {
      used.add("entrysubtype");
    } else if (known != null
        && known.kind() != null
        && type != PublicationType.PREPRINT
        && TYPES_OF_VENUES.contains(type)) {
      type = known.kind();
    }
    var links = links(doi, arxiv, openreview);
    var id = id(names, year, title);
    var publication =
        new Publication(
            id,
            type,
            title,
            authors(names),
            venue,
            year,
            date != null && date.month() == 0 ? null : date,
            status,
            volume(arxiv),
            plain("number", "number", "issue"),
            pages(),
            plain("publisher", "publisher"),
            doi,
            arxiv,
            openreview,
            pmid,
            isbn(),
            links,
            honors(),
            notes(),
            image(),
            markdown("abstract", "abstract"),
            flag("selected"),
            false,
            tags(),
            null,
            null,
            origin());
    entry
        .fields()
        .forEach(
            (name, field) -> {
              if (!used.contains(name) && !field.latex().isBlank()) {
                dropped.add(name, field);
              }
            });
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

  private void guess(Location at, String message, String hint) {
    problems.add(Problem.warning(Rule.GUESS.code(), at, message, hint));
  }

  /** The LaTeX of the first of some fields that the entry has; its line becomes that of our key. */
  private @Nullable String take(String key, String... names) {
    for (var name : names) {
      var latex = entry.latex(name);
      if (latex != null) {
        used.add(name);
        lines.putIfAbsent(key, (long) entry.fields().get(name).line());
        return latex;
      }
    }
    return null;
  }

  private @Nullable String plain(String key, String... names) {
    var latex = take(key, names);
    return latex == null ? null : plainOf(latex, key);
  }

  private @Nullable String plainOf(String latex, String key) {
    var text = Latex.plain(latex);
    warnOf(text, key);
    return text.text().isEmpty() ? null : text.text();
  }

  private void warnOf(Latex.Text text, String key) {
    if (!text.unknown().isEmpty()) {
      guess(
          at(key),
          "the LaTeX command " + String.join(", ", text.unknown()) + " is not known here",
          "'" + key + "' was read without it: look at it once");
    }
  }

  private Location at(String key) {
    var line = lines.get(key);
    return line == null ? entry.location() : new Location(entry.file(), line.intValue(), 0);
  }

  private @Nullable Markdown markdown(String key, String... names) {
    var latex = take(key, names);
    if (latex == null) {
      return null;
    }
    var text = Latex.markdown(latex);
    warnOf(text, key);
    return text.text().isEmpty() ? null : new Markdown(text.text(), at(key));
  }

  private @Nullable String title() {
    var title = plain("title", "title");
    if (title == null) {
      return null;
    }
    var subtitle = plain("title", "subtitle");
    // "Title" and "A subtitle" without a sign between them
    boolean isPart = subtitle != null && !title.matches(".*[?!:.–—-]");
    return subtitle == null ? title : title + (isPart ? ": " : " ") + subtitle;
  }

  private List<String> names() {
    boolean isEdited = EntryTypes.isEdited(EntryTypes.of(entry, null, false));
    var latex = isEdited ? take("authors", "author", "editor") : take("authors", "author");
    if (latex == null) {
      latex = take("authors", "organization", "institution");
      return latex == null || entry.type().equals("article")
          ? List.of()
          : List.of(Latex.plain(latex).text());
    }
    var names = BibNames.of(latex);
    if (names.isGuessed()) {
      guess(
          at("authors"),
          "the names are not separated by 'and'",
          "they were taken for " + String.join(" | ", names.names()));
    }
    if (!names.isOpen()) {
      return names.names();
    }
    guess(
        at("authors"),
        "the list of authors ends in 'and others'",
        "it became 'et al.'; complete it when you can");
    var all = new ArrayList<>(names.names());
    all.add("et al.");
    return all;
  }

  private List<Author> authors(List<String> names) {
    var annotations = annotations(names.size());
    var authors = new ArrayList<Author>();
    for (int i = 0; i < names.size(); i++) {
      var signs = new ArrayList<Mark>();
      var name = withoutSigns(names.get(i), signs);
      for (var mark : annotations.getOrDefault(i + 1, List.of())) {
        if (!signs.contains(mark)) {
          signs.add(mark);
        }
      }
      authors.add(new Author(name, List.copyOf(signs), null, at("authors")));
    }
    return List.copyOf(authors);
  }

  /** Takes the signs of marks from the end of a name: "Ada Lovelace*". */
  private String withoutSigns(String name, List<Mark> signs) {
    var rest = name;
    for (boolean found = true; found; ) {
      found = false;
      for (var mark : marks) {
        if (rest.endsWith(mark.sign()) && rest.length() > mark.sign().length()) {
          rest = rest.substring(0, rest.length() - mark.sign().length()).strip();
          signs.add(0, mark);
          found = true;
        }
      }
    }
    return rest;
  }

  /** biblatex's {@code author+an = {1=equal; 2=equal,corresponding}}. */
  private Map<Integer, List<Mark>> annotations(int count) {
    var field = entry.fields().get("author+an");
    var found = new LinkedHashMap<Integer, List<Mark>>();
    if (field == null) {
      return found;
    }
    used.add("author+an");
    for (var part : field.latex().split(";")) {
      var sides = part.split("=", 2);
      var item = sides[0].strip();
      boolean isWhole =
          item.matches("\\d{1,4}")
              && Integer.parseInt(item) >= 1
              && Integer.parseInt(item) <= count;
      for (var word : sides.length < 2 ? new String[0] : sides[1].split(",")) {
        var mark = mark(word.replace("\"", "").strip());
        if (isWhole && mark != null) {
          found.computeIfAbsent(Integer.valueOf(item), i -> new ArrayList<>()).add(mark);
        } else {
          dropped.add("author+an", new BibEntry.Field(part.strip(), field.line(), true));
        }
      }
    }
    return found;
  }

  private @Nullable Mark mark(String word) {
    for (var mark : marks) {
      boolean isNamed = mark.name().equalsIgnoreCase(word.replace('-', '_').replace(' ', '_'));
      if (isNamed || mark.sign().equals(word) || mark.meaning().equalsIgnoreCase(word)) {
        return mark;
      }
    }
    return null;
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
          plain("venue", "school", "institution", "organization");
      case "book",
          "mvbook",
          "proceedings",
          "collection",
          "mvproceedings",
          "mvcollection",
          "booklet" ->
          plain("venue", "series");
      case "inproceedings", "conference", "incollection", "inbook" ->
          titled("booktitle", "eventtitle", "journal", "journaltitle");
      default -> {
        var title = titled("journaltitle", "journal", "booktitle", "eventtitle");
        var how = entry.latex("howpublished");
        yield title == null && how != null && !isAddress(how)
            ? plain("venue", "howpublished")
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
    var title = plain("venue", names);
    if (title == null) {
      return null;
    }
    var subtitle = plain("venue", "booksubtitle", "journalsubtitle");
    return subtitle == null ? title : title + ": " + subtitle;
  }

  private @Nullable String venue(@Nullable String container, PublicationType type) {
    var label = plain("venue", "abbr");
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
              at("venue"),
              "venues.yml has no '" + container + "'",
              "to show it as "
                  + shortForm
                  + ", add there '"
                  + shortForm
                  + ":' and below it, indented, 'name: …', and import again"));
    }
    return label != null ? label : container;
  }

  private @Nullable String doi() {
    var latex = take("doi", "doi");
    if (latex != null) {
      var doi = BibIds.doi(Latex.verbatim(latex));
      if (doi == null) {
        dropped.add("doi", entry.fields().get("doi"));
      }
      return doi;
    }
    return idIn("doi", "url", BibIds::doi);
  }

  private interface Form {
    @Nullable String in(String text);
  }

  /** An id that an address shows. The address is then said, and is no link of its own. */
  private @Nullable String idIn(String key, String name, Form form) {
    var latex = entry.latex(name);
    var id = latex == null ? null : form.in(Latex.verbatim(latex));
    if (id != null) {
      take(key, name);
    }
    return id;
  }

  private @Nullable String arxiv(@Nullable String container) {
    for (var name : List.of("eprint", "arxiv", "arxivid")) {
      var latex = entry.latex(name);
      var id = latex == null ? null : BibIds.arxiv(Latex.verbatim(latex));
      if (id != null) {
        take("arxiv", name);
        useKindOfEprint();
        return id;
      }
    }
    var volume = entry.latex("volume");
    var text = (container == null ? "" : container) + " " + (volume == null ? "" : volume);
    var within = BibIds.arxivWithin(text);
    return within != null ? within : idIn("arxiv", "url", BibIds::arxiv);
  }

  private void useKindOfEprint() {
    for (var name : List.of("eprinttype", "archiveprefix", "archive")) {
      var kind = entry.latex(name);
      if (kind != null && kind.toLowerCase(Locale.ROOT).contains("arxiv")) {
        used.add(name);
      }
    }
  }

  private @Nullable String openreview() {
    var latex = take("openreview", "openreview");
    if (latex == null) {
      return idIn("openreview", "url", BibIds::openreview);
    }
    var text = Latex.verbatim(latex);
    var id = BibIds.openreview(text);
    return id == null ? text : id;
  }

  private @Nullable String pmid() {
    var id = idIn("pmid", "pmid", BibIds::pmid);
    if (id != null) {
      return id;
    }
    var kind = entry.latex("eprinttype");
    if (kind != null && kind.strip().equalsIgnoreCase("pubmed")) {
      used.add("eprinttype");
      return idIn("pmid", "eprint", BibIds::pmid);
    }
    return null;
  }

  private @Nullable String isbn() {
    var latex = entry.latex("isbn");
    var isbn =
        latex == null ? null : BibIds.isbn(Latex.verbatim(latex.replaceAll("[\\s,;/]+", ",")));
    if (isbn != null) {
      take("isbn", "isbn");
    }
    return isbn;
  }

  private @Nullable PartialDate date() {
    var whole = entry.latex("date");
    var iso = whole == null ? null : BibDates.iso(Latex.plain(whole).text());
    if (iso != null) {
      take("year", "date");
      lines.put("date", lines.get("year"));
      sameYear(iso.year());
      return iso;
    }
    var latex = entry.latex("year") == null ? whole : entry.latex("year");
    var year = latex == null ? null : BibDates.year(Latex.plain(latex).text());
    if (year == null) {
      return null;
    }
    var text = take("year", "year", "date");
    if (text != null && !Latex.plain(text).text().matches("\\d{4}")) {
      guess(
          at("year"), "'" + Latex.plain(text).text() + "' is no year", "it was taken for " + year);
    }
    var month = entry.latex("month");
    var date =
        month == null ? null : BibDates.inYear(year, Latex.plain(month).text(), entry.latex("day"));
    if (date == null) {
      return PartialDate.ofYear(year);
    }
    take("date", "month");
    used.add("day");
    return date;
  }

  private void sameYear(int year) {
    var latex = entry.latex("year");
    if (latex == null) {
      return;
    }
    used.add("year");
    var other = BibDates.year(latex);
    if (other == null || other != year) {
      guess(
          entry.location("year"),
          "the year is " + latex + " and the date is in " + year,
          "the date was taken");
    }
    if (entry.latex("month") != null) {
      used.add("month");
    }
  }

  private PublicationStatus status() {
    for (var name : List.of("pubstate", "note", "year", "howpublished")) {
      var latex = entry.latex(name);
      var status = latex == null ? null : STATUS.matcher(Latex.plain(latex).text());
      if (status != null && status.matches()) {
        take("status", name);
        return statusOf(status);
      }
    }
    return PublicationStatus.PUBLISHED;
  }

  private static PublicationStatus statusOf(java.util.regex.Matcher status) {
    var inOrder =
        List.of(
            PublicationStatus.ACCEPTED,
            PublicationStatus.IN_PRESS,
            PublicationStatus.UNDER_REVIEW,
            PublicationStatus.SUBMITTED,
            PublicationStatus.IN_PREPARATION,
            PublicationStatus.PREPRINT);
    for (int i = 1; i <= inOrder.size(); i++) {
      if (status.group(i) != null) {
        return inOrder.get(i - 1);
      }
    }
    return PublicationStatus.PUBLISHED;
  }

  /** DBLP and arXiv write the arXiv id as the volume. */
  private @Nullable String volume(@Nullable String arxiv) {
    var volume = plain("volume", "volume");
    boolean isId = volume != null && arxiv != null && volume.contains(BibIds.withoutVersion(arxiv));
    return isId ? null : volume;
  }

  private @Nullable String pages() {
    var pages = plain("pages", "pages", "eid", "articleno", "article-number");
    return pages == null ? null : pages.replaceAll("\\s*[-–—‐‑−]+\\s*", "-").replaceAll("-$", "");
  }

  private List<Link> links(
      @Nullable String doi, @Nullable String arxiv, @Nullable String openreview) {
    var links = new ArrayList<>(BibLinks.of(entry));
    links.forEach(link -> take("links", link.label()));
    for (var name : List.of("url", "howpublished", "ee")) {
      var latex = used.contains(name) ? null : entry.latex(name);
      if (latex == null || name.equals("howpublished") && !isAddress(latex)) {
        continue;
      }
      var address = BibLinks.address(latex.replaceAll("(?i)^\\s*available at:?\\s*", ""));
      if (address == null) {
        continue;
      }
      take("links", name);
      boolean isId =
          doi != null && doi.equalsIgnoreCase(BibIds.doi(address))
              || arxiv != null && BibIds.arxiv(address) != null
              || openreview != null && BibIds.openreview(address) != null;
      var label = BibLinks.label(address);
      boolean isTaken = links.stream().anyMatch(link -> link.label().equals(label));
      boolean isKnown = links.stream().anyMatch(link -> link.url().text().equals(address));
      if (!isId && !isKnown) {
        links.add(0, new Link(isTaken ? "url" : label, new Url(address), entry.location(name)));
      }
    }
    return List.copyOf(links);
  }

  private List<Markdown> honors() {
    var named = markdown("honors", "award_name", "honors", "award");
    return named == null ? List.of() : List.of(named);
  }

  private List<Markdown> notes() {
    var notes = new ArrayList<Markdown>();
    var kind = thesisKind();
    if (kind != null) {
      notes.add(new Markdown(kind, at("notes")));
    }
    for (var name : List.of("note", "addendum")) {
      var note = used.contains(name) ? null : markdown("notes", name);
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
    var latex = take("notes", "type");
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
    var latex = take("image", "preview", "image", "thumbnail");
    var address = latex == null ? null : BibLinks.address(latex);
    return address == null ? null : new Image(new Url(address), "", at("image"));
  }

  private boolean flag(String name) {
    var latex = take(name, name);
    return latex != null
        && Set.of("true", "yes", "1").contains(latex.strip().toLowerCase(Locale.ROOT));
  }

  private List<String> tags() {
    var latex = take("tags", "keywords");
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

  private String id(List<String> names, @Nullable Integer year, String title) {
    if (entry.key().isEmpty()) {
      return derived(names, year, title);
    }
    var id =
        Latex.plain(entry.key())
            .text()
            .replaceAll("[^\\p{L}\\p{N}_:.+/-]+", "-")
            .replaceAll("^[^\\p{L}\\p{N}]+|-+$", "");
    if (id.isEmpty()) {
      return derived(names, year, title);
    }
    if (!id.equals(entry.key())) {
      guess(
          entry.location(),
          "the key '" + entry.key() + "' cannot be an id",
          "it became '" + id + "'");
    }
    ids.add(id);
    return id;
  }

  private String derived(List<String> names, @Nullable Integer year, String title) {
    var name = names.get(0);
    var family = Fold.text(name.substring(name.lastIndexOf(' ') + 1));
    var word = "";
    for (var candidate : Fold.words(title).split(" ")) {
      if (word.isEmpty()
          && !Set.of("a", "an", "and", "for", "from", "in", "is", "of", "on", "the", "to", "with")
              .contains(candidate)) {
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

  private Origin origin() {
    var keys = lines.keySet().toArray(new String[0]);
    var positions = new long[keys.length + 1];
    positions[0] = Origin.position(entry.line(), 0);
    for (int i = 0; i < keys.length; i++) {
      positions[i + 1] = Origin.position(lines.get(keys[i]).intValue(), 0);
    }
    return new Origin(entry.file(), keys, positions);
  }
}
