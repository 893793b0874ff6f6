package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Venue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The venues of a site under all their names, to be found in what publishers write.
 *
 * <p>"Proceedings of the 41st International Conference on Machine Learning, ICML 2024, Vienna" is
 * found by the name, without its number and what is behind it, and else by its short form.
 */
final class VenueNames {

  private static final Pattern FRONT =
      Pattern.compile(
          "^(?:(?:in|proceedings|proc|of|the|annual|[12]\\d{3}|\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|eleventh|twelfth|\\w*(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)|ieee acm|acm ieee|ieee|acm|usenix|ifip) )+");
  private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern SHORT_WITH_YEAR =
      Pattern.compile(
          "(?:^|[,:]\\s*|\\s-\\s*)([\\p{L}][\\p{L}&/+-]{1,14})\\s*(?:'|’|‘|\\s)\\s*((?:19|20)?\\d\\d)\\b");
  private static final Pattern YEAR_BEHIND = Pattern.compile("[\\s'’-]*(?:19|20)?\\d\\d$");
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(workshops?|companion|adjunct|poster|posters|demo|demos|tutorial|tutorials|satellite|doctoral|student)\\b");

  private final Map<String, Venue> byName = new HashMap<>();
  private final List<Map.Entry<String, Venue>> starts = new ArrayList<>();

  VenueNames(Map<String, Venue> venues) {
    for (var venue : venues.values()) {
      var names = new ArrayList<String>();
      names.add(venue.key());
      if (venue.name() != null) {
        names.add(venue.name());
      }
      names.addAll(venue.aliases());
      for (var name : names) {
        var words = Fold.words(name);
        byName.putIfAbsent(words, venue);
        var core = core(words);
        if (core.contains(" ")) {
          byName.putIfAbsent(core, venue);
          starts.add(Map.entry(core, venue));
        }
      }
    }
    starts.sort((a, b) -> b.getKey().length() - a.getKey().length());
  }

  /** The venue that a name means; null when venues.yml has none for it. */
  @Nullable Venue find(String name) {
    var words = Fold.words(name);
    var exact = byName.get(words);
    if (exact == null) {
      exact = byName.get(core(words));
    }
    if (exact == null) {
      exact = byName.get(core(Fold.words(PARENTHESES.matcher(name).replaceAll(" "))));
    }
    if (exact != null) {
      return exact;
    }
    var core = core(words) + " ";
    for (var start : starts) {
      if (core.startsWith(start.getKey() + " ") && isOnePlace(core, start.getValue())) {
        return start.getValue();
      }
    }
    var shortForm = shortForm(name);
    var venue = shortForm == null ? null : byName.get(Fold.words(shortForm));
    return venue != null && isOnePlace(words, venue) ? venue : null;
  }

  /** A workshop at a conference is not the conference. */
  private static boolean isOnePlace(String words, Venue venue) {
    var own =
        Fold.words(venue.key() + " " + venue.name() + " " + String.join(" ", venue.aliases()));
    return !SUBORDINATE.matcher(words).find() || SUBORDINATE.matcher(own).find();
  }

  /**
   * The short form that a full name brings along: in parentheses, or before the year as DBLP has
   * it; null when there is none.
   */
  static @Nullable String shortForm(String name) {
    var parentheses = PARENTHESES.matcher(name);
    while (parentheses.find()) {
      var inside = YEAR_BEHIND.matcher(parentheses.group(1).strip()).replaceFirst("");
      if (isShort(inside)) {
        return inside;
      }
    }
    var dblp = SHORT_WITH_YEAR.matcher(name);
    while (dblp.find()) {
      if (isShort(dblp.group(1))) {
        return dblp.group(1);
      }
    }
    return null;
  }

  /** Two capitals at least, and no blank: ICML, PPoPP, Euro-Par. */
  private static boolean isShort(String text) {
    return text.matches("[\\p{L}\\p{N}&/+-]{2,15}")
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /**
   * Whether a label is another way to write a name: the same venue, or the first letters of its
   * words, as TPDS is of "IEEE Transactions on Parallel and Distributed Systems".
   */
  boolean areOne(String label, String name) {
    var a = find(label);
    var b = find(name);
    if (a != null && b != null) {
      return a.key().equals(b.key());
    }
    var folded = Fold.words(label);
    if (folded.equals(Fold.words(name)) || core(folded).equals(core(Fold.words(name)))) {
      return true;
    }
    var shortForm = shortForm(name);
    if (shortForm != null && Fold.text(shortForm).equals(Fold.text(label))) {
      return true;
    }
    return isAcronym(label, name) || isAcronym(name, label);
  }

  private static boolean isAcronym(String label, String name) {
    if (!label.matches("[\\p{L}-]{2,10}")) {
      return false;
    }
    var letters = Fold.text(label).toLowerCase(Locale.ROOT);
    var words = Fold.words(name).split(" ");
    if (words.length < 2) {
      return false;
    }
    int matched = 0;
    for (var word : words) {
      if (matched < letters.length() && word.charAt(0) == letters.charAt(matched)) {
        matched++;
      }
    }
    return matched == letters.length();
  }

  private static String core(String words) {
    return FRONT.matcher(words + " ").replaceFirst("").strip();
  }
}
