package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The kinds of lists whose items are a handful of facts each, and how they are read. */
enum FactKind {
  EDUCATION(
      Topic.EDUCATION,
      "education",
      "degree",
      "e",
      "degree",
      "- <#if e.degree??>${e.degree}, </#if>${e.institution!}",
      StayGrammar::education),
  EXPERIENCE(
      Topic.EXPERIENCE,
      "experience",
      "job",
      "e",
      "position",
      "- <#if e.position??>${e.position}, </#if>${e.organization!}",
      StayGrammar::experience),
  AWARDS(Topic.AWARDS, "awards", "award", "a", "title", "- ${a.title}", AwardGrammar::new),
  TALKS(Topic.TALKS, "talks", "talk", "t", "title", "- ${t.title}", TalkGrammar::new),
  TEACHING(
      Topic.TEACHING, "teaching", "course", "c", "course", "- ${c.course}", CourseGrammar::new),
  SERVICE(
      Topic.SERVICE,
      "service",
      "service_item",
      "s",
      "organization",
      "- <#if s.role??>${s.role}, </#if>${s.organization}",
      ServiceGrammar::new);

  // an address that data do not hold would belong to the layout, which is for all items
  private static final Pattern ADDRESS = Pattern.compile("\\]\\(|\\b(?:src|href)\\s*=");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} |<h[1-6]\\b");
  private static final int LONG = 400;

  private final Topic topic;
  private final BiFunction<String, DateOrder, ItemGrammar> grammar;

  /** Its data file and its macros. */
  final Collection.Kind kind;

  FactKind(
      Topic topic,
      String name,
      String item,
      String variable,
      String anchor,
      String plain,
      BiFunction<String, DateOrder, ItemGrammar> grammar) {
    this.topic = topic;
    this.grammar = grammar;
    this.kind = new Collection.Kind(name, item, variable, anchor, plain, false);
  }

  /** The kind of a list whose items can be read; null when it is of no such kind. */
  static @Nullable FactKind of(Listing listing, String page, DateOrder order) {
    var topic = isOfPeriods(listing, page, order) ? Topic.EXPERIENCE : listing.topic();
    for (var kind : values()) {
      if (kind.topic == topic) {
        return kind.reads(listing, page, order) ? kind : null;
      }
    }
    return null;
  }

  /** Whether what looks like news by its heading, such as a timeline, goes on for some time. */
  private static boolean isOfPeriods(Listing listing, String page, DateOrder order) {
    if (listing.topic() != Topic.NEWS) {
      return false;
    }
    int periods = 0;
    for (var item : listing.items()) {
      var period = SetOff.period(new Inline(item.of(page)), order);
      periods += period != null && !period.isDate() ? 1 : 0;
    }
    return periods * 3 >= listing.items().size() * 2;
  }

  /** Whether lists of a kind are better left alone when most of their items cannot be read. */
  static boolean has(Collection.Kind kind) {
    return Arrays.stream(values()).anyMatch(one -> one.kind == kind);
  }

  /** Whether a section is about such facts. */
  static boolean isAbout(Topic topic) {
    return Arrays.stream(values()).anyMatch(one -> one.topic == topic);
  }

  private boolean reads(Listing listing, String page, DateOrder order) {
    var items = listing.items().stream().map(item -> item.of(page)).toList();
    boolean isForm =
        switch (listing.kind()) {
          case BULLETS, LINES -> true;
          case ELEMENTS -> items.stream().noneMatch(FactKind::isBox) && !isOneBox(items);
          case PARAGRAPHS -> isListOfLines(items, order);
          case HEADED, SENTENCES -> false;
        };
    if (!isForm) {
      return false;
    }
    boolean isPlain =
        listing.kind() != Listing.Kind.ELEMENTS || items.get(0).strip().startsWith("<li");
    int least = isPlain ? 1 : 2; // of several facts, each in an element, none is an item
    long read =
        items.stream()
            .map(item -> read(item, order))
            .filter(reading -> reading != null && reading.data().size() >= least)
            .count();
    return read * 2 >= items.size() && read > 0;
  }

  private static boolean isBox(String item) {
    boolean isItem = item.stripLeading().startsWith("<li");
    return HEADING.matcher(item).find()
        || item.split("<li\\b").length > (isItem ? 2 : 1)
        || item.split("<tr\\b").length > 2
        || item.contains("markdown=\"1\"");
  }

  private static boolean isOneBox(List<String> items) {
    return items.size() == 1 && !items.get(0).stripLeading().startsWith("<li");
  }

  /** Whether paragraphs are the items of a list, rather than prose. */
  private boolean isListOfLines(List<String> items, DateOrder order) {
    long dated = items.stream().filter(item -> isLine(item, order)).count();
    return items.size() > 1
        && dated * 3 >= items.size() * 2
        && items.stream().allMatch(item -> item.length() < LONG);
  }

  private boolean isLine(String item, DateOrder order) {
    var reading = read(item, order);
    return reading != null
        && List.of("date", "start", "end", "term", "role").stream()
            .anyMatch(reading.data()::containsKey);
  }

  private @Nullable Reading read(String item, DateOrder order) {
    var reading = grammar.apply(kind.variable(), order).read(item);
    return reading == null || holdsAddress(item, reading) ? null : reading;
  }

  private static boolean holdsAddress(String item, Reading reading) {
    int from = 0;
    for (var part : reading.parts()) {
      if (ADDRESS.matcher(item.substring(from, part.span().start())).find()) {
        return true;
      }
      from = part.span().end();
    }
    return ADDRESS.matcher(item.substring(from)).find();
  }

  /** Reads lists of this kind. */
  Collection collection(List<Listing> listings, String page, boolean isExact, DateOrder order) {
    var runs = new ArrayList<Run>();
    for (var listing : listings) {
      runs.add(Run.of(listing, page, true, isExact, item -> read(item, order)));
    }
    var linked = grammar.apply(kind.variable(), order).linked();
    for (var run : runs) {
      DateForms.choose(run.entries, kind.variable());
      ListForms.choose(run.entries, kind.variable());
      ListForms.link(run.entries, kind.variable(), linked);
      ListForms.separate(run.entries);
    }
    return new Collection(kind, runs);
  }
}
