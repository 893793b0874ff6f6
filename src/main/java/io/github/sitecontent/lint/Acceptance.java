package io.github.sitecontent.lint;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.NewsItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of news says of a paper's acceptance: "accepted by SIGMOD 2025".
 *
 * @param news that says it
 * @param venue as the news has it
 * @param year of the venue
 * @param text the words themselves, "SIGMOD 2025"
 */
record Acceptance(NewsItem news, String venue, int year, String text) {

  private static final Pattern ACCEPTED =
      Pattern.compile(
          "(?i)\\b(accepted|acceptance|accepts|to appear|will appear|will be published|got in)\\b|接收|录用|接受|中稿|收录");
  private static final Pattern OTHER_NEWS =
      Pattern.compile(
          "(?i)\\b(offer|invitation|invited|position|admitted|admission|internship|job|student)\\b");
  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{N}][\\p{IsLatin}\\p{N}&+.*/’'-]*|[&]|\\p{IsHan}+|[;:!?]");
  private static final Pattern GLUED =
      Pattern.compile("(\\p{IsLatin}[\\p{IsLatin}&+/-]*?)[’'-]?((?:20)?\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d|['’]\\d\\d");
  private static final Pattern END_MARKS = Pattern.compile("[.,'’/-]+$");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>|[*_`]{1,3}|\\[|\\]");
  private static final Set<String> SMALL = Set.of("of", "on", "and", "for", "in", "the", "&");
  private static final Set<String> NOT_VENUE =
      Set.of(
          "accepted",
          "acceptance",
          "appear",
          "paper",
          "papers",
          "by",
          "to",
          "at",
          "as",
          "one",
          "two",
          "published",
          "our",
          "a",
          "an",
          "is",
          "are",
          "be",
          "was",
          "were",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "spring",
          "summer",
          "fall",
          "autumn",
          "winter",
          "year",
          "since",
          "until",
          "from",
          "oral",
          "poster",
          "spotlight",
          "work",
          "works");

  /** All that the news say. */
  static List<Acceptance> in(Content content) {
    var all = new ArrayList<Acceptance>();
    for (var news : content.news()) {
      if (news.text() != null && ACCEPTED.matcher(news.text().text()).find()) {
        collect(news, news.text().text(), all);
      }
    }
    return all;
  }

  private static void collect(NewsItem news, String markdown, List<Acceptance> all) {
    var text = MARKUP.matcher(LINK.matcher(markdown).replaceAll("$1")).replaceAll("");
    if (OTHER_NEWS.matcher(text).find()) {
      return;
    }
    var words = new ArrayList<String>();
    WORD.matcher(text).results().forEach(word -> words.add(strip(word.group())));
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (i > 0 && YEAR.matcher(word).matches()) {
        var venue = venueBefore(words, i);
        if (!venue.isEmpty()) {
          add(news, venue, word, text, all);
        }
        continue;
      }
      var glued = GLUED.matcher(word);
      if (glued.matches() && isName(glued.group(1)) && glued.group(1).length() > 1) {
        add(news, glued.group(1), glued.group(2), text, all);
      }
    }
  }

  private static void add(
      NewsItem news, String venue, String digits, String text, List<Acceptance> all) {
    var year = digits.replaceAll("\\D", "");
    int number = Integer.parseInt(year.length() == 2 ? "20" + year : year);
    if (number < 1990 || number > 2100) {
      return;
    }
    // the very words, when the text has them in one piece: they are looked for in the file
    var said = venue + " " + digits;
    all.add(new Acceptance(news, venue, number, text.contains(said) ? said : venue));
  }

  /** The capitalised words before a year, and the small words between them. */
  private static String venueBefore(List<String> words, int year) {
    int start = year;
    while (start > 0 && isPart(words.get(start - 1))) {
      start--;
    }
    while (start < year && SMALL.contains(words.get(start).toLowerCase(Locale.ROOT))) {
      start++;
    }
    return String.join(" ", words.subList(start, year));
  }

  private static boolean isPart(String word) {
    var small = word.toLowerCase(Locale.ROOT);
    return SMALL.contains(small) || isName(word) && !NOT_VENUE.contains(small);
  }

  private static boolean isName(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static String strip(String word) {
    return word.length() > 1 ? END_MARKS.matcher(word).replaceAll("") : word;
  }

  /** The words of all venues of a year, in which an acceptance must find one of its own. */
  static Map<Integer, Set<String>> venuesByYear(Content content) {
    var venues = new Venues(content);
    var known = new HashMap<String, Set<String>>();
    var seen = new HashSet<String>();
    var byYear = new HashMap<Integer, Set<String>>();
    for (var publication : content.publications()) {
      var venue = publication.venue();
      if (venue == null) {
        continue;
      }
      var words = known.computeIfAbsent(venue, venues::words);
      for (int year : years(publication.year(), venue)) {
        if (seen.add(year + " " + venue)) {
          byYear.computeIfAbsent(year, y -> new HashSet<>()).addAll(words);
        }
      }
    }
    return byYear;
  }

  private static List<Integer> years(@Nullable Integer year, String venue) {
    var years = new ArrayList<Integer>(1);
    if (year != null) {
      years.add(year);
    }
    var own = Venues.YEAR.matcher(venue);
    if (own.find()) {
      years.add(Integer.valueOf(own.group(1) != null ? own.group(1) : "20" + own.group(2)));
    }
    return years;
  }

  /** Whether a publication of that year has that venue. */
  boolean isIn(Map<Integer, Set<String>> byYear, Venues venues) {
    var there = byYear.get(year);
    return there != null && venues.words(venue).stream().anyMatch(there::contains);
  }
}
