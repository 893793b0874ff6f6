package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
          "- <@authors p.authors/>. ${p.title}.<#if p.venue??> *${p.venue}*</#if>"
              + "<#if p.year??> ${p.year}</#if>",
          true);

  private static final String LINKS =
      """

      <#-- Where the title of a publication leads to, and its other links. -->
      <#function url_of p label><#list p.links as link><#if link.label == label><#return link.url></#if></#list><#return ""></#function>
      <#function other_links p><#return p.links?filter(link -> link.label != "%s")></#function>
      """;

  // in a short list each item may look its own way
  private static final int FEW = 4;

  // lines of an item that has a layout of its own; a longer one keeps its Markdown
  private static final int SHORT = 15;

  // of a heading, in the name of its list
  private static final int MOST_WORDS = 3;

  private static final int LETTERS_OF_A_SIGN = 3;

  final Kind kind;
  final List<Run> runs;
  private final Map<Layout, String> names = new LinkedHashMap<>();

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
    name();
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
    var forms = read.stream().map(e -> Form.of(e.text, e.reading.parts(), kind.anchor())).toList();
    var layouts = new ArrayList<>(Layout.infer(forms));
    for (int i = 0; i < read.size(); i++) {
      read.get(i).layout = layouts.get(i);
    }
    boolean isShort = read.size() <= FEW;
    for (var entry : read) {
      boolean isOwn = entry.layout.items() == 1 && entry.layout != layouts.get(0);
      boolean isLong = entry.text.lines().count() > SHORT;
      if (isOwn && isLong && !isShort) {
        entry.layout = null;
        entry.isVerbatim = true;
      }
    }
    layouts.removeIf(layout -> read.stream().noneMatch(e -> e.layout == layout));
    var ranked = new ArrayList<>(new LinkedHashSet<>(layouts));
    ranked.sort(Comparator.comparingInt((Layout layout) -> -layout.items()));
    for (int i = 0; i < ranked.size(); i++) {
      names.put(ranked.get(i), i == 0 ? name : name + "_" + (i + 1));
    }
  }

  /** The parts of an item, where a list of one link separates links as the others do. */
  private static List<Part> settled(Entry entry, List<Entry> all) {
    var parts = new ArrayList<Part>();
    for (var part : entry.reading.parts()) {
      if (!part.code().contains(PublicationReader.BETWEEN)) {
        parts.add(part);
        continue;
      }
      var form = part.code().split(PublicationReader.BETWEEN);
      var known =
          all.stream()
              .flatMap(e -> e.reading.parts().stream())
              .map(Part::code)
              .filter(code -> !code.contains(PublicationReader.BETWEEN))
              .filter(code -> code.startsWith(form[0]) && code.endsWith(form[1]))
              .findFirst();
      parts.add(part.withCode(known.orElse(form[0] + " " + form[1])));
    }
    return parts;
  }

  private void name() {
    for (int i = 1; i < runs.size(); i++) {
      var mark = mark(runs.get(i));
      var unique = mark;
      for (char c = 'b'; isTaken(unique, i); c++) {
        unique = c + "_" + mark;
      }
      runs.get(i).mark = unique;
    }
  }

  /** What tells a further list from the first: its language, or else its heading. */
  private String mark(Run run) {
    if (!kind.isTagged() && isHan(run) != isHan(runs.get(0))) {
      return isHan(run) ? "zh" : "en";
    }
    var heading = run.listing.heading();
    var words =
        heading == null || heading.equals(runs.get(0).listing.heading()) ? "" : words(heading);
    if (words.isEmpty()) {
      return "more";
    }
    // a digit would look like the number of a layout
    return !kind.isTagged() && Character.isDigit(words.charAt(0)) ? "of_" + words : words;
  }

  private static String words(Heading heading) {
    var words =
        new ArrayList<>(
            List.of(heading.text().toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    if (words.stream().anyMatch(word -> !Character.isDigit(word.charAt(0)))) {
      words.removeIf(word -> Character.isDigit(word.charAt(0)));
    }
    return String.join("_", words.subList(0, Math.min(MOST_WORDS, words.size())));
  }

  /**
   * Whether a name begins or goes on with that of a list above: they are found by how they begin.
   */
  private boolean isTaken(String mark, int before) {
    return runs.subList(1, before).stream()
        .map(run -> run.mark)
        .anyMatch(
            other ->
                kind.isTagged()
                    ? other.equals(mark)
                    : other.startsWith(mark) || mark.startsWith(other));
  }

  /** Whether a list is a Chinese one, which may name things in English. */
  private static boolean isHan(Run run) {
    var heading = run.listing.heading();
    if (heading != null && han(heading.text()) > 0 && latin(heading.text()) == 0) {
      return true;
    }
    var text = String.join(" ", run.entries.stream().map(entry -> entry.text).toList());
    return han(text) * LETTERS_OF_A_SIGN > latin(text);
  }

  private static long han(String text) {
    return text.codePoints().filter(Character::isIdeographic).count();
  }

  private static long latin(String text) {
    return text.chars().filter(c -> c < 128 && Character.isLetter(c)).count();
  }

  private String macro(Run run) {
    return run.mark.isEmpty() ? kind.item() : kind.item() + "_" + run.mark;
  }

  /** What the data file says on top: how its items find their lists; empty where there is one. */
  String comment() {
    if (runs.size() == 1) {
      return "";
    }
    var lines = new ArrayList<String>();
    lines.add("The page has " + runs.size() + " lists of these. What puts an item into which:");
    for (var run : runs) {
      var heading = run.listing.heading();
      var place =
          heading == null ? "" : "  '" + heading.text().strip().replaceAll("\\s+", " ") + "'";
      var key = kind.isTagged() ? "tags: [" + run.mark + "]" : "layout: " + macro(run);
      lines.add(
          "  "
              + (run.mark.isEmpty()
                  ? kind.isTagged() ? "no tags" : "no layout of those below"
                  : key)
              + place);
    }
    return String.join("\n", lines);
  }

  /** The list as its data file has it. */
  List<Map<String, Object>> data() {
    var list = new ArrayList<Map<String, Object>>();
    for (var run : runs) {
      for (var entry : run.entries) {
        var data = entry.data();
        if (!run.mark.isEmpty() && kind.isTagged()) {
          data.put("tags", List.of(run.mark));
        }
        var name = entry.layout == null ? null : names.get(entry.layout);
        boolean isUsual = name == null || name.equals(kind.item());
        if (!kind.isTagged() && !run.mark.isEmpty() && isUsual) {
          data.put("layout", macro(run));
        } else if (!isUsual && !entry.isVerbatim) {
          data.put("layout", name);
        }
        if (entry.isVerbatim || !entry.extra.isEmpty()) {
          data.put("markdown", entry.text + entry.extra);
        }
        list.add(data);
      }
    }
    return list;
  }

  /** The macros that its macros use, and which other lists may use as well. */
  List<String> shared() {
    var macros = macros();
    var shared = new ArrayList<String>();
    if (macros.contains("<@period ")) {
      shared.add(ListForms.PERIOD);
    }
    if (macros.contains("<@linked ")) {
      shared.add(ListForms.LINKED);
    }
    return shared;
  }

  /** The macros that its items use. */
  String macros() {
    var out = new StringBuilder();
    if (authors != null) {
      out.append(LINKS.formatted(titleLabel)).append(authors.macros());
    }
    names.forEach(
        (layout, name) -> {
          boolean isUsed = entries().stream().anyMatch(e -> e.layout == layout && e.tellsALayout());
          if (isUsed || usualNames().contains(name)) {
            out.append("\n<#macro ").append(name).append(' ').append(kind.variable());
            out.append(" number=0>\n").append(layout.body()).append("\n</#macro>\n");
          }
        });
    for (var name : usualNames()) {
      if (!names.containsValue(name)) { // for items that its author will add
        out.append("\n<#macro ").append(name).append(' ').append(kind.variable());
        out.append(" number=0>\n").append(kind.plain()).append("\n</#macro>\n");
      }
    }
    return out.toString();
  }

  private List<String> usualNames() {
    return kind.isTagged() ? List.of(kind.item()) : runs.stream().map(this::macro).toList();
  }

  /** What stands in the template for a run. */
  String call(Run run) {
    var v = kind.variable();
    var out = new StringBuilder("<#list ").append(kind.name()).append(filter(run));
    out.append(" as ").append(v).append(">\n<@show ").append(v).append(" \"");
    out.append(kind.isTagged() ? kind.item() : macro(run)).append("\" ").append(v);
    int first = run.firstNumber();
    out.append("?counter").append(first == 1 ? "" : " + " + (first - 1)).append("/>\n");
    var gap = run.gap.substring(1);
    if (!gap.isEmpty()) {
      out.append("<#sep>\n").append(TemplateText.verbatim(gap)).append("</#sep>\n");
    }
    return out.append("</#list>\n").toString();
  }

  private String filter(Run run) {
    if (runs.size() == 1) {
      return "";
    }
    var v = kind.variable();
    if (kind.isTagged()) {
      return run.mark.isEmpty()
          ? "?filter(" + v + " -> !" + v + ".tags?has_content)"
          : "?filter(" + v + " -> " + v + ".tags?seq_contains(\"" + run.mark + "\"))";
    }
    if (!run.mark.isEmpty()) {
      return "?filter(" + v + " -> " + isOf(run) + ")";
    }
    var others = runs.stream().filter(other -> !other.mark.isEmpty()).map(this::isOf).toList();
    return "?filter(" + v + " -> !(" + String.join(" || ", others) + "))";
  }

  private String isOf(Run run) {
    return "(" + kind.variable() + ".layout!\"\")?starts_with(\"" + macro(run) + "\")";
  }
}
