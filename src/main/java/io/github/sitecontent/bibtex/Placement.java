package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the order of a list wants a new publication: newest first, oldest first, by id, or within
 * the run of its type where a list has its journals first and its conferences behind them.
 */
public final class Placement {

  private static final Comparator<Publication> OLDEST_FIRST =
      Comparator.comparingInt(p -> p.year() == null ? Integer.MAX_VALUE : p.year());
  private static final Comparator<Publication> BY_ID =
      Comparator.comparing(p -> Fold.words(p.id()));

  private Placement() {}

  /**
   * The index before which a publication goes.
   *
   * @param list in its order, which may be none
   * @param publication to be placed
   */
  public static int in(List<Publication> list, Publication publication) {
    var order = order(list, 0);
    if (order == null && isInRuns(list)) {
      int from = firstOf(list, publication.type());
      int to = from;
      while (to < list.size() && list.get(to).type() == publication.type()) {
        to++;
      }
      var inner = order(list.subList(from, to), 1);
      return inner == null ? to : among(list, from, to, publication, inner);
    }
    order = order == null ? order(list, 1) : order;
    return order == null ? list.size() : among(list, 0, list.size(), publication, order);
  }

  /** New publications in the order in which a list of them would be read: newest first. */
  public static List<Publication> newestFirst(List<Publication> publications) {
    var sorted = new ArrayList<>(publications);
    sorted.sort(OLDEST_FIRST.reversed());
    return sorted;
  }

  private static int among(
      List<Publication> list,
      int from,
      int to,
      Publication publication,
      Comparator<Publication> order) {
    int at = to;
    while (at > from && compare(order, list.get(at - 1), publication) > 0) {
      at--;
    }
    return at;
  }

  /** Within a year the finer dates decide, where both have one. */
  private static int compare(Comparator<Publication> order, Publication a, Publication b) {
    int years = order.compare(a, b);
    if (years != 0 || a.date() == null || b.date() == null || order == BY_ID) {
      return years;
    }
    return order == OLDEST_FIRST ? a.date().compareTo(b.date()) : b.date().compareTo(a.date());
  }

  /** The order of a list, but for so many slips in ten entries; null when it has none. */
  private static @Nullable Comparator<Publication> order(List<Publication> list, int slipsInTen) {
    for (var order : List.of(OLDEST_FIRST.reversed(), OLDEST_FIRST, BY_ID)) {
      int slips = 0;
      for (int i = 1; i < list.size(); i++) {
        slips += order.compare(list.get(i - 1), list.get(i)) > 0 ? 1 : 0;
      }
      if (slips * 10 <= list.size() * slipsInTen) {
        return order;
      }
    }
    return null;
  }

  /** Whether each type has all its publications side by side, and there are several types. */
  private static boolean isInRuns(List<Publication> list) {
    var seen = new HashSet<PublicationType>();
    for (int i = 0; i < list.size(); i++) {
      boolean begins = i == 0 || list.get(i - 1).type() != list.get(i).type();
      if (begins && !seen.add(list.get(i).type())) {
        return false;
      }
    }
    return seen.size() > 1;
  }

  private static int firstOf(List<Publication> list, PublicationType type) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).type() == type) {
        return i;
      }
    }
    return list.size();
  }
}
