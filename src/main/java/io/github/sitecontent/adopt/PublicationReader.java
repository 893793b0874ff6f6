package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.PublicationFacts.LinkFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Facts of publications to data, and to the code that prints them as the page had them. */
final class PublicationReader {

  private static final List<String> TITLE_LABELS = List.of("paper", "article", "page", "title");
  private static final Pattern YEAR_HEADING = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");
  // signs that a person can type behind a name; the others are said in words
  private static final String USUAL_SIGNS = "#*†‡§¶✉^";
  private static final List<String> KEYS =
      List.of(
          "title",
          "authors",
          "venue",
          "year",
          "type",
          "status",
          "volume",
          "number",
          "pages",
          "doi",
          "arxiv",
          "links",
          "honors",
          "notes",
          "image",
          "abstract");
  private static final Set<String> LISTS = Set.of("honors", "notes");
  private static final List<String> OWN_KEYS = List.of("equal", "corresponding");
  private static final Pattern PLAIN_LITERAL =
      Pattern.compile(
          "(?i)(?:in|published in|in proceedings of(?: the)?|proceedings of(?: the)?|accepted (?:by|at)|to appear in|et al|links?:?|code:?|paper:?|authors?:?|venue:?|and|by|with|joint(?:ly)? with|pp?|vol|no|project page:?|doi:?|arxiv:?|[jcdm])[.:]?");

  private final AuthorStyle authors;
  private final Set<String> literals;
  private final @Nullable Frame titleFrame;
  private final boolean isSignedAlways;
  private final ImageReader images;
  private final PlaceReader places;
  private final boolean tellsTwice;

  /** The label of the links that titles lead to: one that no other link has. */
  final String paper;

  PublicationReader(AuthorStyle authors, Set<String> literals, List<PublicationFacts> all) {
    this.authors = authors;
    this.literals = literals;
    this.images = new ImageReader(all);
    this.places = new PlaceReader(all);
    this.tellsTwice = Mentions.areUsual(all);
    var labels = new java.util.HashSet<String>();
    for (var facts : all) {
      facts.links().forEach(link -> labels.add(facts.in().text(link.label())));
    }
    paper =
        TITLE_LABELS.stream().filter(label -> !labels.contains(label)).findFirst().orElse("_title");
    var frames = all.stream().map(PublicationReader::titleFrame).filter(Objects::nonNull);
    titleFrame = Usual.of(frames.toList()).orElse(null);
    isSignedAlways = titleFrame != null && isSignedAlways(all, titleFrame);
  }

  /** The long names of venues by their labels. */
  Map<String, String> venueNames() {
    return places.venueNames();
  }

  private static @Nullable Frame titleFrame(PublicationFacts facts) {
    var link = facts.title().link();
    if (link == null
        || link.target() == null
        || !PublicationFacts.isUrl(link.target().of(facts.in().raw))) {
      return null;
    }
    return Frame.of(facts.in().raw, link.all(), titleSpan(facts), link.target());
  }

  /**
   * Reads the facts.
   *
   * @param heading above; null when there is none
   */
  Reading read(PublicationFacts facts, @Nullable Heading heading) {
    var in = facts.in();
    var parts = new ArrayList<Part>();
    Map<String, Object> data = new LinkedHashMap<>();
    Map<String, Object> links = new LinkedHashMap<>();
    data.put("title", plain(in, facts.title().span()));
    parts.add(title(facts, links));
    if (facts.authors() != null) {
      var source = new AuthorSource(in, facts.authors());
      data.put("authors", people(source));
      var style = authors.of(source);
      parts.add(new Part("authors", source.span, "<@authors p/>", "p.authors?has_content", style));
    }
    places.read(facts, heading == null ? null : year(heading), data, parts);
    links(facts, links, parts);
    if (!links.isEmpty()) {
      data.put("links", links);
    }
    images.read(in, data, parts);
    notes(facts, data, parts);
    stage(facts, heading, data);
    places.settle(data, parts);
    parts.sort(Comparator.comparingInt(p -> p.span().start()));
    return new Reading(inOrder(data), parts, Set.of(), null);
  }

  private static @Nullable String year(Heading heading) {
    var year = YEAR_HEADING.matcher(heading.text());
    return year.find() ? year.group(1) : null;
  }

  /** Work without a year is unpublished where the page says so. */
  private static void stage(
      PublicationFacts facts, @Nullable Heading heading, Map<String, Object> data) {
    boolean isKnown = data.containsKey("year") || data.containsKey("status");
    var status = isKnown || data.containsKey("type") ? null : Stage.of(facts, heading);
    if (status != null) {
      data.put("status", status);
    }
  }

  /** What is said of a publication, in the order in which a person would. */
  private static Map<String, Object> inOrder(Map<String, Object> data) {
    Map<String, Object> sorted = new LinkedHashMap<>();
    for (var key : KEYS) {
      if (data.containsKey(key)) {
        sorted.put(key, data.get(key));
      }
    }
    data.forEach(sorted::putIfAbsent);
    return sorted;
  }

  /** A text on one line. */
  static String plain(Inline in, Span visible) {
    return in.text(visible).replaceAll("[\\s\u2028\u2029]+", " ").strip();
  }

  private Part title(PublicationFacts facts, Map<String, Object> links) {
    var in = facts.in();
    var frame = titleFrame(facts);
    var span = titleSpan(facts);
    if (frame == null && titleFrame != null) {
      return new Part(
          "title", isSignedAlways ? titleFrame.label(span) : span, linked(titleFrame), "true");
    }
    if (frame == null) {
      return new Part("title", span, "${p.title}", "true");
    }
    var link = facts.title().link();
    links.put(paper, link.target().of(in.raw));
    return new Part("title", link.all(), linked(frame), "true");
  }

  /** Whether titles without a link have the signs too that those with one have in their label. */
  private static boolean isSignedAlways(List<PublicationFacts> all, Frame frame) {
    return all.stream()
        .filter(facts -> titleFrame(facts) == null)
        .allMatch(facts -> frame.isLabel(facts.in().raw, titleSpan(facts)));
  }

  private static Span titleSpan(PublicationFacts facts) {
    return facts.in().source(facts.title().span());
  }

  /** The title with a link, where there is one. */
  private String linked(Frame frame) {
    var url = "p.links." + paper;
    if (frame.equals(Frame.MARKDOWN)) {
      return "<@linked p.title " + url + "!\"\"/>";
    }
    return "<#if "
        + url
        + "??>"
        + frame.code("${p.title}", "${" + url + "}")
        + "<#else>"
        + (isSignedAlways ? frame.label("${p.title}") : "${p.title}")
        + "</#if>";
  }

  private List<Object> people(AuthorSource source) {
    var people = new ArrayList<Object>();
    for (var unit : source.units) {
      var signs = new LinkedHashSet<>(unit.signs());
      signs.retainAll(authors.markNames.keySet());
      boolean hasUrl = unit.url() != null && PublicationFacts.isUrl(unit.url());
      boolean isTyped = signs.stream().allMatch(USUAL_SIGNS::contains);
      people.add(hasUrl || !isTyped ? person(unit, signs, hasUrl) : glued(unit.name(), signs));
    }
    return people;
  }

  private static String glued(String name, Set<String> signs) {
    return name + String.join("", signs);
  }

  /** A person of whom more is known: marks by their names, but in an order that these lack. */
  private Map<String, Object> person(AuthorSource.Unit unit, Set<String> signs, boolean hasUrl) {
    var named = new ArrayList<>(signs.stream().map(authors.markNames::get).toList());
    var inOrder = new ArrayList<>(named);
    inOrder.sort(Comparator.comparingInt(PublicationReader::place));
    var typed = new LinkedHashSet<String>();
    if (!inOrder.equals(named)) {
      signs.stream().filter(USUAL_SIGNS::contains).forEach(typed::add);
      typed.forEach(sign -> named.remove(authors.markNames.get(sign)));
    }
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("name", glued(unit.name(), typed));
    named.stream().filter(OWN_KEYS::contains).forEach(name -> person.put(name, "true"));
    named.removeAll(OWN_KEYS);
    if (!named.isEmpty()) {
      person.put("marks", named);
    }
    if (hasUrl) {
      person.put("url", unit.url());
    }
    return person;
  }

  /** The order in which the marks of a person stand that are told by keys. */
  private static int place(String mark) {
    int place = OWN_KEYS.indexOf(mark);
    return place < 0 ? OWN_KEYS.size() : place;
  }

  private static void links(PublicationFacts facts, Map<String, Object> links, List<Part> parts) {
    var in = facts.in();
    var group = new ArrayList<LinkFact>();
    for (var link : facts.links()) {
      links.putIfAbsent(plain(in, link.label()), link.wrap().target().of(in.raw));
      group.add(link);
    }
    if (group.isEmpty()) {
      return;
    }
    var first = group.get(0);
    var last = group.get(group.size() - 1);
    var span = new Span(first.wrap().all().start(), last.wrap().all().end());
    String between = null;
    var frame = first.frame(in);
    for (int i = 1; i < group.size(); i++) {
      var gap =
          in.raw.substring(group.get(i - 1).wrap().all().end(), group.get(i).wrap().all().start());
      between = between == null ? gap : between;
    }
    Map<String, String> signs = new LinkedHashMap<>(frame.signs());
    if (between != null) {
      signs.put(BETWEEN_LINKS, between);
    }
    var code =
        "<#list other_links(p) as link>"
            + frame.open("${link.label}", "${link.url}")
            + "<#sep>"
            + SignPlaces.inText(BETWEEN_LINKS)
            + "</#sep></#list>";
    parts.add(new Part("links", span, code, Form.LINKS, signs));
  }

  /** The sign between two links, which an item with one does not tell. */
  static final String BETWEEN_LINKS = "between_links";

  private void notes(PublicationFacts facts, Map<String, Object> data, List<Part> parts) {
    var in = facts.in();
    var grammar = new RemarkGrammar(in);
    var said = new ArrayList<String>();
    if (data.containsKey("venue")) {
      said.add(data.get("venue").toString());
    }
    var mentions = new Mentions(in, data);
    var pieces = facts.pieces();
    if (tellsTwice) {
      pieces = pieces.stream().flatMap(p -> mentions.takeFrom(p, parts).stream()).toList();
    }
    for (var piece : pieces) {
      var inner = words(in, piece);
      boolean isNumber = piece.start() < 6 && in.text(piece).matches("\\W*\\d{1,3}\\W*");
      if (isNumber
          || inner == null
          || isBadge(in, inner)
          || literals.contains(in.text(inner).strip())) {
        continue;
      }
      for (var remark : grammar.read(inner, said)) {
        remark(in, remark, mentions, data, parts);
      }
    }
    for (var rest : StrayLinks.in(in, parts)) {
      note("notes", in, rest, data, parts);
    }
  }

  /** Whether words are only those in the picture of a badge. */
  private static boolean isBadge(Inline in, Span words) {
    return in.wraps.stream().anyMatch(w -> w.name().equals("badge") && w.text().contains(words));
  }

  private static void remark(
      Inline in,
      RemarkGrammar.Remark remark,
      Mentions mentions,
      Map<String, Object> data,
      List<Part> parts) {
    var span = in.sourceWithSigns(remark.span());
    if (parts.stream().anyMatch(p -> p.span().overlaps(span)) || mentions.take(span, parts)) {
      return;
    }
    var text = span.of(in.raw);
    var key = remark.key();
    var inline = Blanks.dedent(text, Blanks.hangingAt(in.raw, span.start()));
    if (key.equals("status") && !data.containsKey(key)) {
      data.put(key, remark.value());
      var shown = RemarkGrammar.shown(remark.value(), text);
      if (shown != null) {
        parts.add(new Part(key, span, shown, "p.status != \"published\""));
      }
    } else if (!LISTS.contains(key) && !key.equals("status") && !data.containsKey(key)) {
      boolean isPlain = !key.equals("abstract");
      data.put(key, isPlain ? in.text(remark.span()) : inline);
      var name = key.equals("number") ? "issue" : key; // an item has its own number
      parts.add(new Part(name, span, "${p." + key + "}", "p." + key + "??"));
    } else {
      note(LISTS.contains(key) ? key : "notes", in, span, data, parts);
    }
  }

  /** Adds a stretch to one of the lists of an item. */
  static void note(String list, Inline in, Span span, Map<String, Object> data, List<Part> parts) {
    @SuppressWarnings("unchecked")
    var all = (List<Object>) data.computeIfAbsent(list, k -> new ArrayList<Object>());
    var place = "p." + list + "[" + all.size() + "]";
    var name = list.substring(0, list.length() - 1) + all.size();
    parts.add(new Part(name, span, "${" + place + "}", place + "??"));
    all.add(Blanks.dedent(span.of(in.raw), Blanks.hangingAt(in.raw, span.start())));
  }

  /** The words of a piece, without the signs around them; null when it has none. */
  static @Nullable Span words(Inline in, Span piece) {
    int start = piece.start();
    int end = piece.end();
    while (start < end && !isWord(in.at(start))) {
      start++;
    }
    while (end > start && !isWord(in.at(end - 1))) {
      end--;
    }
    var span = new Span(start, end);
    if (span.length() == 0 || PLAIN_LITERAL.matcher(in.text(span)).matches()) {
      return null;
    }
    // a parenthesis that opens within the words closes within them
    char next = in.at(end);
    boolean isOpen = in.text(span).lastIndexOf('(') > in.text(span).lastIndexOf(')');
    boolean isClosed = in.text(span).indexOf(')') >= 0 && in.text(span).indexOf('(') < 0;
    if (isClosed && start > piece.start() && in.at(start - 1) == '(') {
      return new Span(start - 1, end);
    }
    return isOpen && next == ')' ? new Span(start, end + 1) : span;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '%' || c == '!' || Character.isSurrogate(c);
  }
}
