package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a page with the grammar that each calls for. */
final class ListReader {

  // **[19/7]** before a piece of news, which tells when or where
  private static final Pattern LABEL =
      Pattern.compile("^\\s*(?:\\*\\*)?\\[[^\\]\\n]{1,12}\\](?:\\*\\*)?(?!\\()");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  private final SourcePage source;
  private final NewsGrammar news;
  private final DateOrder order;
  private final boolean isExact;
  private final boolean isOrderGuessed;
  private List<Heading> headings = List.of();

  /**
   * A reader of one page.
   *
   * @param asked the order of day and month that its author gave; null for none
   * @param isExact whether even blanks that nobody sees stay as they are
   */
  ListReader(SourcePage source, @Nullable DateOrder asked, boolean isExact) {
    this.isExact = isExact;
    this.source = source;
    var told = asked == null ? WrittenDate.orderIn(source.text()) : asked;
    this.order = told == null ? DateOrder.MONTH : told;
    this.news = new NewsGrammar(order);
    this.isOrderGuessed = told == null;
  }

  /** Whether nothing told which number of a date is the day. */
  boolean isOrderGuessed() {
    return isOrderGuessed;
  }

  /** The headings of the page, once its lists were read. */
  List<Heading> headings() {
    return headings;
  }

  /** Reads the lists. */
  List<Collection> collections() {
    var structure = new Structure(source, this::isList);
    headings = structure.headings();
    var newsRuns = new ArrayList<Run>();
    var papers = new ArrayList<Run>();
    var facts = new LinkedHashMap<FactKind, List<Listing>>();
    for (var listing : structure.listings()) {
      var kind = FactKind.of(listing, source.text(), order);
      if (kind != null) {
        facts.computeIfAbsent(kind, k -> new ArrayList<>()).add(listing);
      } else if (isNews(listing)) {
        newsRuns.add(Run.of(listing, source.text(), true, isExact, news::read));
      } else {
        papers.add(Run.of(withoutProse(listing), source.text(), false, isExact, item -> null));
      }
    }
    var collections = new ArrayList<Collection>();
    if (!newsRuns.isEmpty()) {
      DateForms.choose(newsRuns.stream().flatMap(run -> run.entries.stream()).toList(), "n");
      collections.add(new Collection(Collection.NEWS, newsRuns));
    }
    if (!papers.isEmpty()) {
      collections.add(publications(papers));
    }
    facts.forEach(
        (kind, listings) ->
            collections.add(kind.collection(listings, source.text(), isExact, order)));
    return collections;
  }

  private boolean isList(Listing listing) {
    return isNews(listing)
        || isPublications(listing)
        || FactKind.of(listing, source.text(), order) != null;
  }

  private boolean isNews(Listing listing) {
    boolean holdsLists = // a box around the list is not an item
        listing.kind() == Listing.Kind.ELEMENTS
            && listing.items().stream().anyMatch(item -> news.isBox(item.of(source.text())));
    if (listing.topic() != Topic.NEWS || holdsLists) {
      return false;
    }
    long dated =
        listing.items().stream().filter(item -> news.isDated(item.of(source.text()))).count();
    if (listing.kind() == Listing.Kind.SENTENCES) {
      return dated == listing.items().size();
    }
    boolean isMostly = dated * 2 > listing.items().size();
    boolean isLabelled =
        listing.items().size() > 2
            && listing.items().stream().allMatch(i -> LABEL.matcher(i.of(source.text())).find());
    boolean isPlainList =
        listing.kind() == Listing.Kind.BULLETS
            || listing.items().get(0).of(source.text()).strip().startsWith("<li");
    return isMostly || isPlainList || isLabelled;
  }

  /** A list without the paragraphs before and behind it that are none of its items. */
  private Listing withoutProse(Listing listing) {
    int from = 0;
    int to = listing.items().size();
    while (from < to && !isItem(listing.items().get(from), listing)) {
      from++;
    }
    while (to > from && !isItem(listing.items().get(to - 1), listing)) {
      to--;
    }
    return new Listing(
        listing.items().subList(from, to), listing.topic(), listing.heading(), listing.kind());
  }

  private boolean isItem(Span item, Listing listing) {
    var facts = PublicationFacts.of(item.of(source.text()), Set.of());
    return facts != null && isItem(facts, listing);
  }

  /** Whether there is enough of it to be sure, or so much that it is one like the others. */
  private static boolean isItem(PublicationFacts facts, Listing listing) {
    boolean isAmong =
        listing.topic() == Topic.PUBLICATIONS && listing.kind() != Listing.Kind.PARAGRAPHS;
    boolean isDated = isAmong && facts.place().year() != null && facts.isLong();
    return facts.isSure() || isDated || isAmong && facts.isTitled();
  }

  private boolean isPublications(Listing listing) {
    var topic = listing.topic();
    if (listing.kind() == Listing.Kind.SENTENCES) {
      return false;
    }
    if (topic != null
        && topic != Topic.PUBLICATIONS
        && topic != Topic.INTERESTS
        && topic != Topic.OTHER) {
      return false;
    }
    int sure = 0;
    int titled = 0;
    int alone = 0;
    int withAuthors = 0;
    int years = 0;
    int complete = 0;
    boolean isDated = listing.kind() != Listing.Kind.ELEMENTS;
    for (var item : listing.items()) {
      var text = item.of(source.text());
      if (listing.kind() == Listing.Kind.HEADED && holdsList(text) || Box.isAround(text)) {
        return false;
      }
      if (Structure.HIDDEN.matcher(text).lookingAt()) {
        return false; // the abstract of the paper before it
      }
      var facts = PublicationFacts.of(text, Set.of());
      titled += facts != null && isItem(facts, listing) ? 1 : 0;
      if (facts != null && facts.isSure()) {
        sure++;
        boolean isAlone = facts.authors() != null && !facts.authors().has(2);
        alone += isAlone && facts.place().year() != null ? 1 : 0;
        isDated |= facts.place().year() != null;
        years += facts.place().year() != null ? 1 : 0;
        withAuthors += facts.authors() != null && facts.authors().has(2) ? 1 : 0;
        complete += facts.isComplete() ? 1 : 0;
      }
    }
    // a legend may stand before papers, and a remark behind them
    boolean hasProse = listing.kind() == Listing.Kind.PARAGRAPHS && topic == Topic.PUBLICATIONS;
    int items = (hasProse ? withoutProse(listing) : listing).items().size();
    if (items == 0) {
      return false;
    }
    boolean isProse =
        (listing.kind() == Listing.Kind.PARAGRAPHS || listing.kind() == Listing.Kind.ELEMENTS)
            && items < 3;
    boolean isComplete = // a card tells enough, but for that of a person above all headings
        listing.kind() == Listing.Kind.ELEMENTS && listing.heading() != null && complete == items;
    // skills and hobbies are lists of names, too
    boolean isDoubtful = topic == Topic.OTHER;
    boolean isFew = isDoubtful && (items < 2 || years * 2 < items);
    if (topic != Topic.PUBLICATIONS && (isProse && !isComplete || isFew || !isDated)) {
      return false;
    }
    boolean isNumbered =
        Structure.NUMBERED.matcher(listing.items().get(0).of(source.text())).lookingAt();
    boolean isNamed =
        topic == Topic.PUBLICATIONS && (isNumbered || listing.kind() != Listing.Kind.PARAGRAPHS);
    boolean isTitled = sure > 0 && titled == items; // on cards, some of which say no more
    // below a heading that says so, one author is enough
    int named = Math.max(withAuthors + (topic == Topic.PUBLICATIONS ? alone : 0), complete);
    return isNamed ? sure * 2 >= items || isTitled : named * 3 >= items * 2;
  }

  /** Whether a list is what stands below a heading, rather than remarks on the paper it names. */
  private static boolean holdsList(String item) {
    if (holdsPapers(item)) {
      return true;
    }
    var sign = Box.LIST_SIGN.matcher(item);
    if (!sign.find() || isTitleOf(item, sign.start())) {
      return false;
    }
    var facts = PublicationFacts.of(item.substring(0, sign.start()), Set.of());
    return facts == null || facts.authors() == null || !facts.isSure();
  }

  /** Whether what stands before a list is the title of the paper whose authors are in the list. */
  private static boolean isTitleOf(String item, int list) {
    var whole = PublicationFacts.of(item, Set.of());
    return whole != null
        && whole.authors() != null
        && whole.authors().has(2)
        && whole.in().source(whole.title().span()).end() <= list;
  }

  /** Whether several paragraphs are papers by themselves. */
  private static boolean holdsPapers(String item) {
    return Arrays.stream(BLANK_LINE.split(item)).filter(Box::isPaper).count() > 1;
  }

  private Collection publications(List<Run> runs) {
    var known = names(runs);
    var facts = new LinkedHashMap<Entry, PublicationFacts>();
    var sources = new ArrayList<AuthorSource>();
    for (var run : runs) {
      for (var entry : run.entries) {
        var found = PublicationFacts.of(entry.text, known);
        if (!isExact && found != null && !found.oneLine().equals(entry.text)) {
          entry.text = found.oneLine();
          found = PublicationFacts.of(entry.text, known);
        }
        if (found != null && isItem(found, run.listing)) {
          facts.put(entry, found);
          if (found.authors() != null) {
            sources.add(new AuthorSource(found.in(), found.authors()));
          }
        }
      }
    }
    var style = new AuthorStyle(sources, Legend.in(source.text().substring(source.bodyStart())));
    var all = List.copyOf(facts.values());
    var reader = new PublicationReader(style, literals(all), all);
    for (var run : runs) {
      for (var entry : run.entries) {
        var found = facts.get(entry);
        if (found != null) {
          entry.reading = reader.read(found, run.listing.heading());
          entry.isVerbatim = false;
        }
      }
    }
    var collection = new Collection(Collection.PUBLICATIONS, runs);
    collection.authors = style;
    collection.venueNames = reader.venueNames();
    collection.titleLabel = reader.paper;
    return collection;
  }

  /** The names of all authors whom something separates from what follows. */
  private static Set<String> names(List<Run> runs) {
    var names = new HashSet<String>();
    for (var run : runs) {
      for (var entry : run.entries) {
        var facts = PublicationFacts.of(entry.text, Set.of());
        if (facts != null && facts.authors() != null) {
          facts.authors().authors().forEach(a -> names.add(facts.in().text(a.name())));
        }
      }
    }
    return names;
  }

  /** Words that stand in most items belong to the layout. */
  private static Set<String> literals(List<PublicationFacts> all) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (var facts : all) {
      var own = new HashSet<String>();
      for (var piece : facts.pieces()) {
        var words = PublicationReader.words(facts.in(), piece);
        if (words != null) {
          own.add(facts.in().text(words).strip());
        }
      }
      own.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    var literals = new HashSet<String>();
    counts.forEach(
        (word, count) -> {
          if (count >= 3 && count * 10 >= all.size() * 7) {
            literals.add(word);
          }
        });
    return literals;
  }
}
