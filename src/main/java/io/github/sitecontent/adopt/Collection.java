package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The runs of a page whose items go into one data file, and the macros that show them. */
final class Collection {

  /**
   * A kind of items.
   *
   * @param name of the collection, which is that of its file
   * @param item name of its usual macro
   * @param variable that holds an item in the template
   * @param anchor the part that every item has
   * @param plain a layout for lists whose own could not be told
   * @param isTagged whether the items of several lists are told apart by tags; those of other kinds
   *     are by their layouts
   */
  record Kind(
      String name, String item, String variable, String anchor, String plain, boolean isTagged) {

    /** The macro of a list whose items are told from others by their layouts. */
    String macro(Run run) {
      return run.mark.isEmpty() ? item : item + "_" + run.mark;
    }

    /** The name of its data file. */
    String file() {
      return name + ".yml";
    }
  }

  static final Kind NEWS =
      new Kind(
          "news", "news_item", "n", "text", "- <#if n.date??>**${n.date}** </#if>${n.text}", false);
  static final Kind PUBLICATIONS =
      new Kind(
          "publications",
          "publication",
          "p",
          "title",
          "- <#if p.authors?has_content><@authors p/>. </#if>${p.title}.<#if p.venue??> *${p.venue}*</#if>"
              + "<#if p.year??> ${p.year}</#if>",
          true);

  private static final String LINKS =
      """

      <#-- The links of a publication, but for the one that its title leads to. -->
      <#function other_links p><#return p.links?filter(link -> link.label != "%s")></#function>
      """;

  // p.venue??, p.notes[1]??, other_links(p)?has_content
  private static final Pattern NAME = Pattern.compile("^(?:[a-z]\\.|other_)(\\w+)(?:\\[(\\d)])?");

  /** The keys that are not about facts, and what they are for. */
  private static final Map<String, String> KEYS = keys();

  final Kind kind;
  final List<Run> runs;
  private final Map<Arrangement, String> names = new LinkedHashMap<>();

  /** How authors are written; null where the items have none. */
  @Nullable AuthorStyle authors;

  /** The label of the links that titles lead to. */
  String titleLabel = "";

  /** Long names of venues by their labels. */
  Map<String, String> venueNames = Map.of();

  Collection(Kind kind, List<Run> runs) {
    this.kind = kind;
    this.runs = new ArrayList<>(runs);
    this.runs.forEach(Run::count);
    RunNames.give(kind, this.runs);
  }

  private static Map<String, String> keys() {
    var keys = new LinkedHashMap<String, String>();
    keys.put(
        "layout",
        "names the macro of the template that shows an item, where it is not that of its list");
    keys.put("style", "has the signs of an item that are not those of the template");
    keys.put("markdown", "is an item as it stands on the page, since no macro shows it so");
    return keys;
  }

  /** The lists most of whose items keep their own Markdown. */
  List<Run> weak() {
    return runs.stream()
        .filter(
            run -> run.entries.stream().filter(e -> e.isVerbatim).count() * 2 > run.entries.size())
        .toList();
  }

  /** The same without some of its lists; null when none is left. */
  @Nullable Collection without(List<Run> others) {
    var left = new ArrayList<>(runs);
    left.removeAll(others);
    left.stream().limit(1).forEach(first -> first.mark = "");
    return left.isEmpty() ? null : new Collection(kind, left);
  }

  List<Entry> entries() {
    return runs.stream().flatMap(run -> run.entries.stream()).toList();
  }

  /** Finds the layouts of all items, and gives each its macro. */
  void infer() {
    names.clear();
    if (kind.isTagged()) {
      infer(entries(), kind.item());
    } else {
      runs.forEach(run -> infer(run.entries, macro(run)));
    }
  }

  private void infer(List<Entry> all, String name) {
    all.forEach(entry -> entry.layout = null);
    var read = all.stream().filter(Entry::tellsALayout).toList();
    var conditions = new LinkedHashSet<String>();
    read.forEach(e -> settled(e, read).forEach(part -> conditions.add(part.condition())));
    var layouts = layouts(read, conditions, false);
    var others = layouts(read, conditions, true);
    if (cost(others) < cost(layouts)) {
      layouts = others;
    }
    var counts = new LinkedHashMap<Arrangement, Integer>();
    for (int i = 0; i < read.size(); i++) {
      var layout = layouts.get(i);
      var entry = read.get(i);
      entry.layout = layout;
      entry.isVerbatim |= layout == null;
      if (layout != null) {
        counts.merge(layout.arrangement(), layout.isUsual() ? 2 : 1, Integer::sum);
      }
    }
    var arrangements = new ArrayList<>(counts.keySet());
    // new items look like those that macros show, rather than like those that keep their Markdown
    arrangements.sort(
        Comparator.comparingLong((Arrangement a) -> -shown(read, a))
            .thenComparingInt(a -> -counts.get(a))
            .thenComparingInt(a -> FactKind.has(kind) ? a.slots().size() : 0));
    int number = 1;
    for (var arrangement : arrangements) {
      names.put(arrangement, number == 1 ? name : name + "_" + number);
      number++;
    }
  }

  private static long shown(List<Entry> read, Arrangement arrangement) {
    return read.stream()
        .filter(e -> e.layout != null && e.layout.arrangement() == arrangement && !e.isVerbatim)
        .count();
  }

  private List<@Nullable Layout> layouts(
      List<Entry> read, Set<String> conditions, boolean isBefore) {
    var forms =
        read.stream()
            .map(
                entry ->
                    Form.of(
                        entry.text,
                        settled(entry, read),
                        kind.anchor(),
                        isBefore,
                        holding(conditions, entry)))
            .toList();
    return Layout.infer(forms, read.stream().map(entry -> entry.text).toList());
  }

  /** How many macros there are, and items with Markdown or signs of their own; fewer are better. */
  private static long cost(List<@Nullable Layout> layouts) {
    long own = layouts.stream().filter(l -> l == null).count();
    var known = layouts.stream().filter(l -> l != null).toList();
    long macros = known.stream().map(Layout::arrangement).distinct().count();
    return 2 * (own + macros) + known.stream().filter(l -> !l.isUsual()).count();
  }

  /** The conditions that hold for an item: as templates see them, but for the data alone. */
  private Set<String> holding(Set<String> conditions, Entry entry) {
    var data = entry.data();
    var holding = new LinkedHashSet<String>();
    for (var condition : conditions) {
      var name = NAME.matcher(condition);
      if (!name.find()) {
        if (condition.startsWith("has_venue") && venueNames.containsKey(data.get("venue"))
            || condition.equals("true")) {
          holding.add(condition);
        }
        continue;
      }
      var value = data.get(name.group(1));
      if (name.group(1).equals("label")) {
        value = data.getOrDefault("venue", data.get("year"));
      }
      if (name.group(1).equals("links") && value instanceof Map<?, ?> links) {
        value = links.keySet().stream().allMatch(titleLabel::equals) ? null : links;
      }
      int least = name.group(2) == null ? 1 : Integer.parseInt(name.group(2)) + 1;
      boolean isThere = value instanceof List<?> list ? list.size() >= least : value != null;
      if (isThere) {
        holding.add(condition);
      }
    }
    return holding;
  }

  /** The parts of an item, where a list of one link separates links as the others do. */
  private static List<Part> settled(Entry entry, List<Entry> all) {
    return entry.reading.parts().stream()
        .map(part -> part.key().equals("links") ? separated(part, all) : part)
        .toList();
  }

  private static Part separated(Part links, List<Entry> all) {
    var between = PublicationReader.BETWEEN_LINKS;
    if (links.style().containsKey(between) || !links.code().contains(between)) {
      return links;
    }
    var known =
        all.stream()
            .flatMap(e -> e.reading.parts().stream())
            .filter(part -> part.code().equals(links.code()) && part.style().containsKey(between))
            .map(part -> part.style().get(between))
            .findFirst();
    Map<String, String> signs = new LinkedHashMap<>(links.style());
    signs.put(between, known.orElse(" "));
    return links.withCode(links.code(), signs);
  }

  private String macro(Run run) {
    return kind.macro(run);
  }

  private RunChoice choice() {
    return new RunChoice(kind, runs);
  }

  /**
   * What the data file says on top: how its items find their lists, and what those keys are for
   * that are not about facts; empty where there is one list, and all its items are alike.
   */
  String comment() {
    var lines = new ArrayList<String>();
    if (runs.size() > 1) {
      lines.add("The page has " + runs.size() + " lists of these. What puts an item into which:");
      runs.forEach(run -> lines.add("  " + choice().told(run)));
    }
    var data = data();
    KEYS.forEach(
        (key, meaning) -> {
          boolean isSaid = key.equals("layout") && !kind.isTagged() && runs.size() > 1;
          if (!isSaid && data.stream().anyMatch(item -> item.containsKey(key))) {
            lines.add("'" + key + "' " + meaning);
          }
        });
    return String.join("\n", lines);
  }

  /** The list as its data file has it. */
  List<Map<String, Object>> data() {
    var list = new ArrayList<Map<String, Object>>();
    for (var run : runs) {
      var usual = kind.isTagged() ? usual(run) : kind.item();
      for (var entry : run.entries) {
        var data = entry.data();
        if (run.year != null) {
          data.put("year", run.year);
        }
        if (!run.mark.isEmpty() && kind.isTagged()) {
          data.put("tags", List.of(run.mark));
        }
        var name = entry.layout == null ? null : names.get(entry.layout.arrangement());
        boolean isUsual = name == null || name.equals(usual);
        if (!kind.isTagged() && !run.mark.isEmpty() && (isUsual || entry.isVerbatim)) {
          data.put("layout", macro(run));
        } else if (!isUsual && !entry.isVerbatim) {
          data.put("layout", name);
        }
        entry.putStyle(data);
        if (entry.isVerbatim) {
          data.put("markdown", entry.text);
        }
        list.add(data);
      }
    }
    return list;
  }

  /** Has every item that can be shown by the main layout of its list be shown by that. */
  void unite() {
    var mains = new LinkedHashSet<>(usualNames());
    for (var run : runs) {
      var main = usual(run);
      mains.add(main);
      for (var arrangement : names.keySet()) {
        if (names.get(arrangement).equals(main)) {
          var layout = new Layout(arrangement, Map.of());
          run.entries.stream().filter(Entry::isShowable).forEach(entry -> entry.show(layout));
        }
      }
    }
    names.values().retainAll(mains);
  }

  /** The macro that shows most items of a list, and those that its author will add. */
  private String usual(Run run) {
    if (!kind.isTagged()) {
      return macro(run);
    }
    var counts = new LinkedHashMap<String, Integer>();
    counts.put(kind.item(), 0);
    for (var entry : run.entries) {
      if (entry.layout != null && !entry.isVerbatim) {
        counts.merge(names.getOrDefault(entry.layout.arrangement(), kind.item()), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    return counts.keySet().stream()
        .filter(name -> counts.get(name) == most)
        .findFirst()
        .orElse(kind.item());
  }

  /** The macros that its items use. */
  String macros() {
    var out = new StringBuilder();
    if (authors != null) {
      out.append(authors.macro());
    }
    var variable = kind.variable();
    var parameters = variable + (isNumbered() ? " number=0" : "");
    var usual = authors == null ? Map.<String, String>of() : authors.usual();
    var bodies = new StringBuilder();
    names.forEach(
        (arrangement, name) -> {
          bodies.append("\n<#macro ").append(name).append(' ').append(parameters).append(">\n");
          bodies.append(MacroBody.of(arrangement, variable, usual)).append("\n</#macro>\n");
        });
    for (var name : usualNames()) {
      if (!names.containsValue(name)) { // for items that its author will add
        bodies.append("\n<#macro ").append(name).append(' ').append(parameters);
        bodies.append(">\n").append(kind.plain()).append("\n</#macro>\n");
      }
    }
    if (bodies.indexOf("other_links(") >= 0 || bodies.indexOf("<@more_links ") >= 0) {
      out.append(LINKS.formatted(titleLabel));
    }
    return out.append(bodies).toString();
  }

  /** Whether its items have numbers that the template counts. */
  private boolean isNumbered() {
    return names.keySet().stream()
        .flatMap(arrangement -> arrangement.slots().stream())
        .anyMatch(slot -> slot.key().equals("number"));
  }

  private List<String> usualNames() {
    return kind.isTagged() ? List.of(kind.item()) : runs.stream().map(this::macro).toList();
  }

  /** What stands in the template for a run. */
  String call(Run run) {
    var v = kind.variable();
    var out = new StringBuilder("<#list ").append(kind.name()).append(choice().filter(run));
    out.append(" as ").append(v).append(">\n<@show ").append(v).append(" \"");
    out.append(usual(run)).append('"');
    if (isNumbered()) {
      out.append(' ').append(run.number(v, kind.name() + choice().filter(run)));
    }
    return out.append("/>\n").append(run.separator(v)).append("</#list>\n").toString();
  }
}
