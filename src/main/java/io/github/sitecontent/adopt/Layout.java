package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an item is written: an arrangement of parts, and the signs in which the item differs from the
 * arrangement's usual ones.
 *
 * @param arrangement of the parts
 * @param style the item's own signs, by their names; mostly none
 */
record Layout(Arrangement arrangement, Map<String, String> style) {

  // what a macro costs beside its signs, in characters that somebody has to read
  private static final int MACRO = 60;
  private static final int SIGN = 8;
  // signs that end lines where the usual ones do not, or the other way round
  private static final int MOST_MOVED = 2;
  // in a short list each item may look its own way
  private static final int FEW = 5;
  // an item's own Markdown says again what its fields say
  private static final int TWICE = 3;
  // a macro that serves one item alone is hard to justify, and one of many lines even more so
  private static final int LINES = 8;
  private static final int ALONE = 2;
  // one macro with some signs open is better than two
  private static final int ANOTHER = 3;

  /**
   * The layouts of the items of a list. Each is paid for by the items that it serves: where it
   * would be longer than their own Markdown, they keep that.
   *
   * @param read the forms of the items
   * @param texts the Markdown of the items
   * @return for each item its layout; null where it keeps its Markdown
   */
  static List<@Nullable Layout> infer(List<Form> read, List<String> texts) {
    var wide = Form.wide(read);
    var forms = read.stream().map(form -> form.widened(wide)).toList();
    var counts = new LinkedHashMap<Form, Integer>();
    var lengths = new LinkedHashMap<Form, Integer>();
    for (int i = 0; i < forms.size(); i++) {
      counts.merge(forms.get(i), 1, Integer::sum);
      lengths.merge(forms.get(i), texts.get(i).length(), Integer::sum);
    }
    var own = Form.ownContent(counts.keySet());
    own.removeIf(piece -> isShared(piece, counts));
    var byFrequency = new ArrayList<>(counts.keySet());
    byFrequency.sort((a, b) -> counts.get(b) - counts.get(a));
    var arrangements = new ArrayList<Arrangement>();
    var of = new LinkedHashMap<Form, Arrangement>();
    for (var form : byFrequency) {
      int items = counts.get(form);
      int alone = (MACRO + form.length()) * (items == 1 ? ALONE + form.lines() / LINES : 2) / 2;
      boolean isAny = arrangements.isEmpty() || forms.size() <= FEW;
      int least = isAny ? Integer.MAX_VALUE : lengths.get(form) * TWICE / 2;
      Arrangement best = null;
      for (var arrangement : arrangements) {
        int cost = arrangement.takes(form) ? cost(arrangement, form) : Integer.MAX_VALUE;
        if (cost < least) {
          least = cost;
          best = arrangement;
        }
      }
      if (best == null ? alone < least : alone * ANOTHER / 2 < least) {
        best = new Arrangement(own);
        arrangements.add(best);
      }
      if (best != null) {
        best.add(form, items);
        of.put(form, best);
      }
    }
    arrangements.forEach(Arrangement::settle);
    var layouts = new LinkedHashMap<Form, @Nullable Layout>();
    of.forEach(
        (form, arrangement) -> {
          var other = arrangement.differences(form);
          layouts.put(form, new Layout(arrangement, other));
        });
    return forms.stream().map(layouts::get).toList();
  }

  private static boolean isOneItems(Form form, Set<String> own) {
    return form.signs().values().stream().anyMatch(sign -> Form.holds(sign, own));
  }

  private static boolean isShared(String piece, Map<Form, Integer> counts) {
    return counts.entrySet().stream()
        .anyMatch(entry -> entry.getValue() > 1 && isOneItems(entry.getKey(), Set.of(piece)));
  }

  private static int cost(Arrangement arrangement, Form form) {
    var other = arrangement.differences(form);
    int cost = arrangement.growth(form);
    if (other.isEmpty() || arrangement.knows(other)) {
      return cost;
    }
    int moved = 0; // a card is no bullet with other signs
    for (var sign : other.entrySet()) {
      cost += SIGN + sign.getValue().length();
      moved += feeds(sign.getValue()) == feeds(arrangement.usual(sign.getKey())) ? 0 : 1;
    }
    if (moved > MOST_MOVED) {
      return Integer.MAX_VALUE;
    }
    return cost + arrangement.crowding(other.keySet());
  }

  private static long feeds(String sign) {
    return sign.chars().filter(c -> c == '\n').count();
  }

  /** Whether it is the usual one of its arrangement. */
  boolean isUsual() {
    return style.isEmpty();
  }
}
