package io.github.sitecontent.lint;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Venue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of venues: those that venues.yml knows, and what several names have in common. */
final class Venues {

  /** A year, as "2025" or "'25", that is no part of a number or of an arXiv id. */
  static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d:/.-])(?<!\\d[\\p{L}])((?:19|20)\\d\\d)(?!\\d|\\.\\d|[-–/]\\d)|['’](\\d\\d)(?!\\d)");

  private static final Set<String> COMMON =
      Set.of(
          "acm",
          "aip",
          "and",
          "annual",
          "appear",
          "article",
          "as",
          "at",
          "by",
          "conference",
          "demo",
          "en",
          "european",
          "findings",
          "for",
          "ieee",
          "in",
          "international",
          "journal",
          "letters",
          "long",
          "main",
          "national",
          "of",
          "on",
          "oral",
          "paper",
          "papers",
          "poster",
          "proc",
          "proceedings",
          "research",
          "short",
          "siam",
          "spotlight",
          "symposium",
          "the",
          "to",
          "track",
          "transactions",
          "usenix",
          "with",
          "workshop",
          "world");

  private final Map<String, Venue> byName = new HashMap<>();

  Venues(Content content) {
    for (var venue : content.venues().values()) {
      byName.putIfAbsent(venue.key(), venue);
      if (venue.name() != null) {
        byName.putIfAbsent(venue.name(), venue);
      }
      venue.aliases().forEach(alias -> byName.putIfAbsent(alias, venue));
    }
  }

  boolean isEmpty() {
    return byName.isEmpty();
  }

  /** The venue of a name; null when venues.yml has none. */
  @Nullable Venue of(String name) {
    return byName.get(name);
  }

  /** All names that venues.yml knows. */
  Set<String> names() {
    return byName.keySet();
  }

  /** A venue's name without its year: "SIGMOD" for "SIGMOD 2025", "SIGMOD'25" and "2025 SIGMOD". */
  static String withoutYear(String name) {
    return YEAR.matcher(name)
        .replaceAll(" ")
        .replaceAll("\\s+", " ")
        .replaceAll("^[\\s,:(-]+|[\\s,:(-]+$", "");
  }

  /** The words by which a venue may be told in a sentence: its own, and the initials of all. */
  Set<String> words(String name) {
    var words = new HashSet<String>();
    addWords(name, words);
    var venue = byName.get(name);
    if (venue != null) {
      addWords(venue.key(), words);
      if (venue.name() != null) {
        addWords(venue.name(), words);
      }
      venue.aliases().forEach(alias -> addWords(alias, words));
    }
    return words;
  }

  private static void addWords(String name, Set<String> words) {
    var all = Fold.words(withoutYear(name).replaceAll("(?<=\\p{L})-(?=\\p{L})", ""));
    var initials = new StringBuilder();
    List<String> own = new ArrayList<>();
    for (var word : all) {
      if (COMMON.contains(word)) {
        initials.append(word.length() > 3 && !word.equals("with") ? word.substring(0, 1) : "");
        continue;
      }
      initials.append(word.charAt(0));
      own.add(word);
      if (word.startsWith("sig") && word.length() > 5) {
        own.add(word.substring(3));
      }
      if (word.equals("nips")) {
        own.add("neurips");
      }
    }
    words.addAll(own);
    if (initials.length() > 2) {
      words.add(initials.toString());
    }
  }
}
