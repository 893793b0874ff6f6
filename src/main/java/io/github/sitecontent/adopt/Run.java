package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list of the page, with the blank lines between its items. */
final class Run {

  private static final Pattern NUMBER =
      Pattern.compile("[ \\t>]*(?:[-*+] )?(?:\\*\\*|__)?[\\[(]?(\\d{1,3})(?:\\]|[.)])");

  final Listing listing;
  final List<Entry> entries;

  /** What stands between two items, but for the line feed that ends the first. */
  final String gap;

  /** What tells its items from those of other runs; empty for the first one. */
  String mark = "";

  /** The year whose items it has, and no other list; null where that does not tell them apart. */
  @Nullable String year;

  private Run(Listing listing, List<Entry> entries, String gap) {
    this.listing = listing;
    this.entries = entries;
    this.gap = gap;
  }

  Span span() {
    return listing.span();
  }

  /** A list of the page, read with a grammar. */
  static Run of(
      Listing listing,
      String page,
      boolean isText,
      boolean isExact,
      Function<String, @Nullable Reading> grammar) {
    int indentation = indentation(listing, page, isText);
    var items = listing.items();
    var gaps = new ArrayList<String>();
    for (int i = 0; i + 1 < items.size(); i++) {
      var between = page.substring(items.get(i).end(), items.get(i + 1).start());
      var gap = between.substring(between.indexOf('\n'));
      gaps.add(isExact ? gap : settled(gap));
    }
    var usual = usual(gaps);
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < items.size(); i++) {
      var raw = items.get(i).of(page);
      boolean isHtml = raw.stripLeading().startsWith("<");
      boolean isLine = listing.kind() == Listing.Kind.SENTENCES; // blanks at its end break it
      var settled = isExact || isHtml ? raw.stripTrailing() : Blanks.settle(raw, indentation);
      int end = items.get(i).end();
      var blanks = isExact && i < gaps.size() ? page.substring(end, page.indexOf('\n', end)) : "";
      var text = isLine ? raw : settled + blanks;
      var entry = new Entry(items.get(i), text, grammar.apply(text));
      entries.add(entry);
      if (i < gaps.size() && !gaps.get(i).equals(usual)) {
        entry.gap = gaps.get(i);
      }
    }
    return new Run(listing, List.copyOf(entries), usual);
  }

  /** Blank lines are as good as one. */
  private static String settled(String gap) {
    return gap.replaceAll("(?m)[ \\t]+$", "").replaceAll("\n{2,}", "\n\n");
  }

  private static String usual(List<String> gaps) {
    var plain = new ArrayList<String>();
    for (var gap : gaps) {
      // a comment that comes once is no part of what is usual
      int comment = Collections.frequency(gaps, gap) > 1 ? -1 : gap.lastIndexOf("-->");
      plain.add(comment < 0 ? gap : gap.substring(comment + 3));
    }
    return Usual.of(plain).orElse("\n");
  }

  /** What stands behind an item, and before the next one where there is one. */
  String behind(int item) {
    if (item + 1 == entries.size()) {
      return "\n";
    }
    var own = entries.get(item).gap;
    return own == null ? gap : own;
  }

  /** What separates its items in a template, but for the line feed that ends each. */
  String separator(String variable) {
    var usual = gap.substring(1);
    if (entries.stream().anyMatch(entry -> entry.gap != null)) {
      var own = variable + "." + PageItems.STYLE + "." + Entry.GAP;
      return "<#sep>${" + own + "!" + TemplateText.quoted(usual) + "?no_esc}</#sep><#t>\n";
    }
    return usual.isEmpty() ? "" : "<#sep>\n" + TemplateText.verbatim(usual) + "</#sep>\n";
  }

  private static int indentation(Listing listing, String page, boolean isText) {
    var rests = new ArrayList<Integer>();
    int hanging = 0;
    for (var item : listing.items()) {
      int own = Blanks.indentationOfRest(item.of(page));
      hanging = Blanks.hanging(item.of(page));
      if (own >= 0) {
        rests.add(own);
      }
    }
    return isText ? hanging : Usual.of(rests).orElse(hanging);
  }

  /** The numbers of its items, one after the other; 1 and so on where they have none. */
  private int numberOf(int item) {
    int last = entries.size() - 1;
    return isCountedDown() ? first(last) + last - item : first(0) + item;
  }

  private int first(int item) {
    var number = NUMBER.matcher(entries.get(item).text);
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : 1;
  }

  /** Whether the last item has the lowest number. */
  private boolean isCountedDown() {
    int last = entries.size() - 1;
    return last > 0 && first(0) == first(last) + last;
  }

  /**
   * What counts its items in a template.
   *
   * @param variable that holds an item
   * @param list of which it is one
   */
  String number(String variable, String list) {
    if (isCountedDown()) {
      int rest = first(entries.size() - 1) - 1;
      return (list.contains("?") ? "(" + list + ")" : list)
          + "?size - "
          + variable
          + "?index"
          + (rest == 0 ? "" : " + " + rest);
    }
    return variable + "?counter" + (first(0) == 1 ? "" : " + " + (first(0) - 1));
  }

  private boolean isCounted(int item) {
    var number = NUMBER.matcher(entries.get(item).text);
    return number.lookingAt() && number.group(1).equals(String.valueOf(numberOf(item)));
  }

  /** Lets the template count the items, where most are numbered one after the other. */
  void count() {
    var counted = IntStream.range(0, entries.size()).filter(this::isCounted).toArray();
    if (counted.length * 2 <= entries.size()) {
      return;
    }
    for (int item : counted) {
      var entry = entries.get(item);
      if (entry.reading != null) {
        var number = NUMBER.matcher(entry.text);
        number.lookingAt();
        var parts = new ArrayList<Part>();
        var span = new Span(number.start(1), number.end(1));
        parts.add(new Part("number", span, "${number?c?no_esc}", "true"));
        parts.addAll(entry.reading.parts());
        entry.reading = entry.reading.withParts(parts);
      }
    }
  }

  /** What the page will have in the place of this run. */
  String expected() {
    var out = new StringBuilder();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      out.append(entry.text).append(behind(i));
    }
    return out.toString();
  }
}
