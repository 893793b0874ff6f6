package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One venue in two spellings. Rests beside a venues.yml, which says which spelling is right.
 *
 * <p>Breaks: {@code venue: EuroPar} and {@code venue: Euro-Par}. Mend: write one of the two.
 */
final class VenueSpellings extends Rule {

  private static final Pattern FRONT =
      Pattern.compile(
          "(?i)^(?:(?:in|the|proceedings|proc\\.?|of)\\s+)*(?:(?:ieee|acm|usenix|siam|ieee/acm|acm/ieee)\\s+(?=\\S+$))?");
  private static final Pattern SHORT =
      Pattern.compile("[(（]\\s*([\\p{L}\\p{N}&+-]{2,})\\s*[)）]\\s*$");

  /** A name shorter than this is an acronym, of which each letter counts. */
  private static final int LONG = 15;

  VenueSpellings() {
    super("SC222", LintLevel.WARN, "one venue in two spellings");
  }

  /** A spelling of a venue's name, and where it stands first. */
  private record Spelled(String venue, Publication first, int index) {}

  @Override
  void check(Facts facts, Findings found) {
    if (!facts.content().venues().isEmpty() || !facts.isWhole("venues")) {
      return;
    }
    var spellings = new LinkedHashMap<String, Spelled>();
    var counts = new HashMap<String, Integer>();
    for (var publication : facts.content().publications()) {
      var venue = publication.venue();
      if (venue != null) {
        if (counts.merge(venue, 1, Integer::sum) == 1) {
          spellings.put(venue, new Spelled(venue, publication, spellings.size()));
        }
      }
    }
    var told = new HashSet<String>();
    for (var pair : pairs(spellings.values())) {
      int one = counts.getOrDefault(pair.get(0).venue(), 0);
      int other = counts.getOrDefault(pair.get(1).venue(), 0);
      boolean oneIsUsual = one > other || one == other && pair.get(0).index() < pair.get(1).index();
      tell(pair.get(oneIsUsual ? 1 : 0), pair.get(oneIsUsual ? 0 : 1), counts, told, found);
    }
  }

  private static void tell(
      Spelled rare, Spelled usual, Map<String, Integer> counts, Set<String> told, Findings found) {
    if (!told.add(rare.venue())) {
      return;
    }
    int count = counts.getOrDefault(usual.venue(), 1);
    found.add(
        rare.first().origin().of("venue"),
        rare.first().origin(),
        "'"
            + rare.venue()
            + "' is spelled '"
            + usual.venue()
            + "' at "
            + usual.first().origin().of("venue")
            + switch (count) {
              case 1 -> "";
              case 2 -> " and once more";
              default -> " and " + (count - 1) + " more times";
            },
        "write one of the two everywhere");
  }

  private static List<List<Spelled>> pairs(Iterable<Spelled> spellings) {
    var pairs = new ArrayList<List<Spelled>>();
    var first = new HashMap<String, Spelled>();
    var slips = new HashMap<String, List<Spelled>>();
    for (var spelled : spellings) {
      var key = key(spelled.venue());
      var other = key.isEmpty() ? null : first.putIfAbsent(key, spelled);
      if (other != null) {
        pairs.add(List.of(other, spelled));
      } else if (key.length() >= LONG) {
        slips(spelled, slips, pairs);
      }
    }
    for (var spelled : spellings) {
      var acronym = SHORT.matcher(spelled.venue());
      var other = acronym.find() ? first.get(Fold.letters(acronym.group(1))) : null;
      if (other != null && other != spelled) {
        pairs.add(List.of(other, spelled));
      }
    }
    return pairs;
  }

  /** Long names of which one word differs by a letter: they share all their other words. */
  private static void slips(
      Spelled spelled, Map<String, List<Spelled>> slips, List<List<Spelled>> pairs) {
    var words = Fold.words(spelled.venue());
    if (words.size() < 2 || words.size() > 20) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() < 5) {
        continue;
      }
      var rest = new ArrayList<>(words);
      rest.set(i, "*");
      var others = slips.computeIfAbsent(String.join(" ", rest), k -> new ArrayList<>(1));
      for (var other : others.subList(0, Math.min(20, others.size()))) {
        if (Spelling.isOneStep(Fold.words(other.venue()).get(i), words.get(i))
            && !words.get(i).matches(".*\\d.*")) {
          pairs.add(List.of(other, spelled));
        }
      }
      others.add(spelled);
    }
  }

  private static String key(String venue) {
    var front = FRONT.matcher(venue).replaceFirst("");
    return Fold.letters(front.replace("&", "and"));
  }
}
