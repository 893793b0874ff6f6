package io.github.sitecontent.adopt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a page hides from its author, with the line where it stands. */
final class Findings {

  private static final Pattern EMPTY_LINK =
      Pattern.compile("\\]\\(\\s*#?\\s*\\)|href=(?:\"\\s*#?\\s*\"|'\\s*#?\\s*')");
  private static final Pattern AGING =
      Pattern.compile(
          "\\b(?:first|second|third|fourth|fifth|sixth|final|[1-6](?:st|nd|rd|th))[- ]year\\b(?= +[\\w.]*(?:Ph|PhD|Master|M\\.|MSc|student|graduate|undergraduate|doctoral|candidate))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE_STAR =
      Pattern.compile("(?<=[\\p{L}.] ?)(?<!\\\\)\\*(?=[,;\\s&]|$)");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private final SourcePage source;
  private final List<Collection> collections;
  private final Map<Integer, Set<String>> found = new TreeMap<>();

  private final boolean isOrderGuessed;

  /**
   * Findings of a page.
   *
   * @param isOrderGuessed whether nothing told which number of a date is the day
   */
  Findings(SourcePage source, List<Collection> collections, boolean isOrderGuessed) {
    this.isOrderGuessed = isOrderGuessed;
    this.source = source;
    this.collections = collections;
  }

  /** The findings, in the order of their lines. */
  List<String> lines(String path) {
    var shown = COMMENT.matcher(source.text()).replaceAll(c -> c.group().replaceAll("[^\\n]", " "));
    add(EMPTY_LINK, shown, "a link that leads nowhere");
    add(AGING, shown, "will be wrong in a year: say when you began instead");
    for (var collection : collections) {
      if (collection.kind == Collection.NEWS) {
        collection.runs.forEach(this::news);
      } else if (collection.kind == Collection.PUBLICATIONS) {
        collection.entries().forEach(this::swallowedMarks);
        spellings(collection);
        legend(collection);
      }
    }
    var lines = new ArrayList<String>();
    found.forEach(
        (line, texts) -> texts.forEach(text -> lines.add(path + ":" + line + "  " + text)));
    return lines;
  }

  private void add(Pattern pattern, String text, String finding) {
    for (var match = pattern.matcher(text); match.find(); ) {
      add(match.start(), finding + ": '" + match.group().strip() + "'");
    }
  }

  private void add(int place, String finding) {
    found.computeIfAbsent(source.lineOf(place), l -> new LinkedHashSet<>()).add(finding);
  }

  private void news(Run run) {
    WrittenDate last = null;
    var forms = new LinkedHashSet<String>();
    for (var entry : run.entries) {
      var date = entry.reading == null ? null : entry.reading.date();
      if (date == null) {
        continue;
      }
      if (isOrderGuessed && date.isAmbiguous()) {
        add(
            entry.span.start(),
            "read as "
                + date.date()
                + "; if the day comes first, adopt again with -Dsite-content.dateOrder=day");
      }
      boolean isNewer =
          last != null
              && date.date().month() > 0
              && last.date().month() > 0
              && date.date().compareTo(last.date()) > 0;
      if (isNewer) {
        add(entry.span.start(), "newer than the news above it");
      }
      last = date;
      entry.reading.parts().stream()
          .filter(part -> part.key().equals("date"))
          .filter(part -> !part.code().equals("${n.date}"))
          .forEach(part -> forms.add(part.code()));
      if (forms.size() == 2) {
        add(entry.span.start(), "its date has another form than those above");
        forms.add(""); // told once
      }
    }
  }

  private void swallowedMarks(Entry entry) {
    boolean isMarkdown = !entry.text.stripLeading().startsWith("<");
    long stars = BARE_STAR.matcher(entry.text).results().count();
    if (isMarkdown && entry.reading != null && stars > 1) {
      add(
          entry.span.start(),
          "Markdown may take these " + stars + " marks '*' for emphasis: write \\*");
    }
  }

  private void spellings(Collection collection) {
    var first = new LinkedHashMap<String, String>();
    for (var entry : collection.entries()) {
      for (var name : names(entry)) {
        var folded =
            Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        var known = first.putIfAbsent(folded, name);
        if (known != null && !known.equals(name)) {
          add(entry.span.start(), "'" + name + "' is '" + known + "' elsewhere");
        }
      }
    }
  }

  private static List<String> names(Entry entry) {
    var names = new ArrayList<String>();
    if (entry.reading != null && entry.reading.data().get("authors") instanceof List<?> people) {
      for (var person : people) {
        var name = person instanceof Map<?, ?> map ? map.get("name") : person;
        names.add(name.toString().replaceAll("[#*†‡§¶✉^]+$", ""));
      }
    }
    return names;
  }

  private void legend(Collection collection) {
    var authors = collection.authors;
    if (authors == null || collection.entries().isEmpty()) {
      return;
    }
    for (var sign : authors.unexplained) {
      add(
          collection.entries().get(0).span.start(),
          "the page does not say what '" + sign + "' means");
    }
  }
}
