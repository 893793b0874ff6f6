package io.github.sitecontent.adopt;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a page hides from its author, with the line where it stands. */
final class Findings {

  private static final Pattern EMPTY_LINK =
      Pattern.compile("\\]\\(\\s*#?\\s*\\)|href=(?:\"\\s*#?\\s*\"|'\\s*#?\\s*')");
  private static final Pattern AGING =
      Pattern.compile(
          "\\b(?:first|second|third|fourth|fifth|sixth|final|[1-6](?:st|nd|rd|th))[- ]year\\b(?="
              + " +[\\w.]*(?:Ph|PhD|Master|M\\.|MSc|student|graduate|undergraduate|doctoral|candidate))|\\bin"
              + " my (?:first|second|third|fourth|fifth|sixth|final|last) year\\b"
              + "|[硕博]士?[一二三四五]年级|(?:大[一二三四]|研[一二三])(?:在读|本科生|学生|研究生)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:this|next|last|coming)"
              + " (?:spring|summer|fall|autumn|winter|year|semester|term|month)\\b"
              + "|\\brecently\\b|(?:今|明|去)年|最近",
          Pattern.CASE_INSENSITIVE);

  /** Addresses, attributes and code. */
  private static final Pattern HIDDEN =
      Pattern.compile("\\]\\([^)\\n]*\\)|<[a-zA-Z/][^<>]*>|`[^`\\n]*`|https?://\\S+");

  private static final int MOST_LINES = 6;

  private final SourcePage source;
  private final List<Collection> collections;
  private final Map<String, SortedSet<Integer>> found = new LinkedHashMap<>();

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

  /** The findings, in the order of their first lines; each is told once, with all its lines. */
  List<String> lines(String path) {
    var shown = withoutComments(source.text());
    add(EMPTY_LINK, shown, "leads nowhere");
    var prose = withoutItems(shown);
    add(AGING, prose, "will be wrong in a year: say when it began instead");
    add(RELATIVE, prose, "will be wrong in a year: say when instead");
    for (var collection : collections) {
      if (collection.kind == Collection.NEWS) {
        collection.runs.forEach(this::news);
      } else if (collection.kind == Collection.PUBLICATIONS) {
        collection.entries().forEach(this::swallowedMarks);
        spellings(collection);
        legend(collection);
      }
    }
    return found.entrySet().stream()
        .sorted(Comparator.comparing(finding -> finding.getValue().first()))
        .map(finding -> told(path, finding.getValue(), finding.getKey()))
        .toList();
  }

  private static String told(String path, SortedSet<Integer> lines, String finding) {
    var rest = lines.stream().skip(1).limit(MOST_LINES).map(String::valueOf).toList();
    var more =
        rest.isEmpty()
            ? ""
            : " (also in "
                + (lines.size() == 2 ? "line " : "lines ")
                + String.join(", ", rest)
                + (lines.size() - 1 > MOST_LINES ? ", …" : "")
                + ")";
    return path + ":" + lines.first() + "  " + finding + more;
  }

  private static String withoutComments(String text) {
    var shown = new StringBuilder(text);
    HtmlTag.comments(text).forEach(comment -> blank(shown, comment.start(), comment.end()));
    return shown.toString();
  }

  /** What is not dated: in the news of a day, "this year" will be right for ever. */
  private String withoutItems(String text) {
    var prose = new StringBuilder(text);
    for (var collection : collections) {
      for (var entry : collection.entries()) {
        blank(prose, entry.span.start(), entry.span.end());
      }
    }
    blank(prose, 0, source.bodyStart());
    HIDDEN.matcher(text).results().forEach(hidden -> blank(prose, hidden.start(), hidden.end()));
    return prose.toString();
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private void add(Pattern pattern, String text, String finding) {
    for (var match = pattern.matcher(text); match.find(); ) {
      add(match.start(), "'" + match.group().strip() + "' " + finding);
    }
  }

  private void add(int place, String finding) {
    found.computeIfAbsent(finding, f -> new TreeSet<>()).add(source.lineOf(place));
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
          .filter(part -> part.style().containsKey(DateForms.FORM))
          .forEach(part -> forms.add(formOf(part.style().get(DateForms.FORM))));
      if (forms.size() == 2) {
        add(entry.span.start(), "its date has another form than those above");
        forms.add(""); // told once
      }
    }
  }

  /** A form in which "Sep." and "July" are one: short names have a point, and short months none. */
  private static String formOf(String pattern) {
    return pattern.replaceAll("MMM+\\.?", "MMM");
  }

  private void swallowedMarks(Entry entry) {
    boolean isMarkdown = !entry.text.stripLeading().startsWith("<");
    if (isMarkdown && SwallowedMarks.in(entry.text) > 0) {
      add(
          entry.span.start(),
          "Markdown takes marks '*' behind names for emphasis, and hides them: write \\*");
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
