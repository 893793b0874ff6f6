package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
   */
  record Kind(String name, String item, String variable, String anchor, String plain) {

    /** The name of its data file. */
    String file() {
      return name + ".yml";
    }
  }

  static final Kind NEWS =
      new Kind("news", "news_item", "n", "text", "- <#if n.date??>**${n.date}** </#if>${n.text}");
  static final Kind PUBLICATIONS =
      new Kind(
          "publications",
          "publication",
          "p",
          "title",
          "- <@authors p.authors/>. ${p.title}.<#if p.venue??> *${p.venue}*</#if>"
              + "<#if p.year??> ${p.year}</#if>");

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

  List<Entry> entries() {
    return runs.stream().flatMap(run -> run.entries.stream()).toList();
  }

  /** Finds the layouts of all items, and gives each its macro. */
  void infer() {
    names.clear();
    if (kind == NEWS) {
      runs.forEach(run -> infer(run.entries, macro(run)));
    } else {
      infer(entries(), kind.item());
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
      var heading = runs.get(i).listing.heading();
      var words =
          heading == null
              ? ""
              : heading
                  .text()
                  .toLowerCase(java.util.Locale.ROOT)
                  .replaceAll("[^\\p{L}\\p{N}]+", "_");
      var mark = words.replaceAll("^_+|_+$", "");
      if (kind == NEWS) {
        mark = isHan(runs.get(i)) ? "zh" : "more";
      }
      var unique = mark.isEmpty() ? "more" : mark;
      for (int k = 2; isTaken(unique, i); k++) {
        unique = mark + "_" + k;
      }
      runs.get(i).mark = unique;
    }
  }

  private boolean isTaken(String mark, int before) {
    return runs.subList(0, before).stream().anyMatch(run -> run.mark.equals(mark));
  }

  private static boolean isHan(Run run) {
    var text = run.entries.get(0).text;
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private String macro(Run run) {
    return run.mark.isEmpty() ? kind.item() : kind.item() + "_" + run.mark;
  }

  /** The list as its data file has it. */
  List<Map<String, Object>> data() {
    var list = new ArrayList<Map<String, Object>>();
    for (var run : runs) {
      for (var entry : run.entries) {
        var data = entry.data();
        if (!run.mark.isEmpty() && kind != NEWS) {
          data.put("tags", List.of(run.mark));
        }
        var name = entry.layout == null ? null : names.get(entry.layout);
        boolean isUsual = name == null || name.equals(kind.item());
        if (kind == NEWS && !run.mark.isEmpty() && isUsual) {
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
    return kind == NEWS ? runs.stream().map(this::macro).toList() : List.of(kind.item());
  }

  /** What stands in the template for a run. */
  String call(Run run) {
    var v = kind.variable();
    var out = new StringBuilder("<#list ").append(kind.name()).append(filter(run));
    out.append(" as ").append(v).append(">\n<@show ").append(v).append(" \"");
    out.append(kind == NEWS ? macro(run) : kind.item()).append("\" ").append(v);
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
    if (kind == NEWS) {
      var others = new ArrayList<String>();
      for (var other : runs) {
        if (!other.mark.isEmpty()) {
          others.add("(n.layout!\"\")?starts_with(\"" + macro(other) + "\")");
        }
      }
      return run.mark.isEmpty()
          ? "?filter(n -> !(" + String.join(" || ", others) + "))"
          : "?filter(n -> (n.layout!\"\")?starts_with(\"" + macro(run) + "\"))";
    }
    return run.mark.isEmpty()
        ? "?filter(p -> !p.tags?has_content)"
        : "?filter(p -> p.tags?seq_contains(\"" + run.mark + "\"))";
  }
}
