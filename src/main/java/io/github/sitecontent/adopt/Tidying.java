package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What a reader sees when all items of a list get its main layout. */
final class Tidying {

  private static final Pattern TARGET = Pattern.compile("(?:href|src)\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:p|div|[uo]l|li|br|hr|h[1-6]|table|tr|t[dh]|blockquote)\\b[^<>]*>");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  // words beside a change that tell where it is
  private static final int BESIDE = 2;

  private final SourcePage source;
  private final String path;
  private final List<String> changes = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  Tidying(SourcePage source, String path) {
    this.source = source;
    this.path = path;
  }

  /** Notes what an item's new look changes for its reader, and takes the look over. */
  void look(Entry entry, String rendered) {
    var was = entry.span.of(source.text());
    var place = path + ":" + source.lineOf(entry.span.start()) + "  ";
    differences(visible(was), visible(rendered)).forEach(text -> changes.add(place + text));
    var before = targets(was);
    var after = targets(rendered);
    for (var target : before) {
      if (!after.contains(target)) {
        changes.add(place + "the link to " + target + " goes");
      }
    }
    for (var target : after) {
      if (!before.contains(target)) {
        changes.add(place + "a link to " + target + " comes");
      }
    }
    entry.text = rendered;
  }

  /** Notes that an item stays as it was. */
  void keep(Entry entry) {
    var why = entry.reading == null ? "it was not understood" : "it lacks a required field";
    kept.add(path + ":" + source.lineOf(entry.span.start()) + "  " + why);
  }

  /** What its author is told. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("What looks different now:" + (changes.isEmpty() ? " nothing" : ""));
    changes.forEach(change -> lines.add("  " + change));
    if (!kept.isEmpty()) {
      lines.add("What keeps its own Markdown, and looks as before:");
      kept.forEach(item -> lines.add("  " + item));
    }
    return lines;
  }

  /** The places where the words differ, each with some words beside it; empty when none do. */
  static List<String> differences(List<String> was, List<String> becomes) {
    var same = new int[was.size() + 1][becomes.size() + 1]; // words that both have, from here on
    for (int i = was.size() - 1; i >= 0; i--) {
      for (int k = becomes.size() - 1; k >= 0; k--) {
        same[i][k] =
            was.get(i).equals(becomes.get(k))
                ? same[i + 1][k + 1] + 1
                : Math.max(same[i + 1][k], same[i][k + 1]);
      }
    }
    var differences = new ArrayList<String>();
    int i = 0;
    int k = 0;
    while (i < was.size() || k < becomes.size()) {
      if (i < was.size() && k < becomes.size() && was.get(i).equals(becomes.get(k))) {
        i++;
        k++;
        continue;
      }
      int from = i;
      int start = k;
      while ((i < was.size() || k < becomes.size())
          && !(i < was.size() && k < becomes.size() && was.get(i).equals(becomes.get(k)))) {
        boolean isGone = k == becomes.size() || i < was.size() && same[i + 1][k] >= same[i][k + 1];
        i += isGone ? 1 : 0;
        k += isGone ? 0 : 1;
      }
      differences.add(quoted(was, from, i) + " becomes " + quoted(becomes, start, k));
    }
    return differences;
  }

  private static String quoted(List<String> words, int start, int end) {
    int from = Math.max(0, start - BESIDE);
    int to = Math.min(words.size(), end + BESIDE);
    return '"'
        + (from > 0 ? "… " : "")
        + String.join(" ", words.subList(from, to))
        + (to < words.size() ? " …" : "")
        + '"';
  }

  private static String html(String markdown) {
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
  }

  private static List<String> visible(String markdown) {
    var shown = BLOCK.matcher(COMMENT.matcher(html(markdown)).replaceAll("")).replaceAll(" ");
    var words =
        TAG.matcher(shown)
            .replaceAll("")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .strip();
    return words.isEmpty() ? List.of() : List.of(words.split("[\\s\u00A0]+"));
  }

  private static List<String> targets(String markdown) {
    var html = COMMENT.matcher(html(markdown)).replaceAll("");
    return TARGET.matcher(html).results().map(found -> found.group(1)).distinct().toList();
  }
}
