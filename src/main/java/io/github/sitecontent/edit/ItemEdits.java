package io.github.sitecontent.edit;

import io.github.sitecontent.adopt.PageItems;
import io.github.sitecontent.adopt.PageItems.Found;
import io.github.sitecontent.data.DataText;
import io.github.sitecontent.edit.LeafEdits.Target;
import io.github.sitecontent.edit.PageLines.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which data could have to change so that a page shows its items as edited. */
final class ItemEdits {

  private static final String MARKDOWN = "markdown";
  private static final Pattern MACRO = Pattern.compile("<#macro (\\w+) \\w+(?: number=0)?>");

  /** What makes an item one of a list, where a page has several of one collection. */
  private static final List<String> MARKS = List.of("tags", "type", "selected");

  private final SiteText site;
  private final PageLines page;
  private final List<String> edited;
  private final Supplier<List<Found>> before;
  private final List<Found> after;
  private final List<String> macros;

  /**
   * Edits of a page.
   *
   * @param edited its lines, as they are now
   * @param before the items that adopting would find in the page as it was made
   * @param after those that it would find in the edited one
   * @param template of the page; empty when it is the plugin's own
   */
  ItemEdits(
      SiteText site,
      PageLines page,
      List<String> edited,
      Supplier<List<Found>> before,
      List<Found> after,
      String template) {
    this.site = site;
    this.page = page;
    this.edited = edited;
    this.before = before;
    this.after = after;
    this.macros = MACRO.matcher(template).results().map(macro -> macro.group(1)).toList();
  }

  /** The ways to change an item, the likeliest first. */
  List<SiteText> changed(Change change) {
    var file = fileOf(change.item());
    int item = file == null ? -1 : itemOf(change.item(), file);
    if (file == null || item < 0) {
      return List.of();
    }
    var data = site.data(file);
    var ways = new ArrayList<SiteText>();
    var keys = changedKeys(change);
    boolean isVerbatim = data.has(item, MARKDOWN);
    if (isVerbatim) {
      var own = data.with(item, MARKDOWN, text(change));
      ways.add(site.with(file, withKeys(own, item, sureKeys(change, keys))));
      ways.add(site.with(file, own));
      return ways;
    }
    var shown = leafEdits(change, targets(change, file, data.leaves(item)));
    var read = new ArrayList<SiteText>();
    for (var some : withAndWithoutStyle(keys)) {
      var changed = withKeys(data, item, some);
      read.add(site.with(file, changed));
      for (var macro : macrosLike(change)) {
        read.add(site.with(file, changed.with(item, "layout", macro)));
      }
    }
    // one more author is no longer name, and a sign as all have it is none of the item's own
    boolean isMore =
        keys.values().stream().anyMatch(Change.Values::isOtherInLength)
            || keys.containsKey(PageItems.STYLE);
    ways.addAll(isMore ? read : shown);
    ways.addAll(isMore ? shown : read);
    var own = data.with(item, MARKDOWN, text(change));
    ways.add(site.with(file, withKeys(own, item, sureKeys(change, keys))));
    ways.add(site.with(file, own));
    return ways;
  }

  /** Signs of its own are needed only where the template would give others. */
  private static <V> List<Map<String, V>> withAndWithoutStyle(Map<String, V> all) {
    Map<String, V> plain = new LinkedHashMap<>(all);
    boolean isStyled = plain.remove(PageItems.STYLE) != null;
    var some = new ArrayList<>(List.of(plain));
    if (isStyled) {
      some.add(all);
    }
    some.removeIf(Map::isEmpty);
    return some;
  }

  /**
   * The keys that changed for sure: an item that keeps its own Markdown may be one that can hardly
   * be read, and nothing would tell when a poor reading took the place of a good one.
   */
  private Map<String, Change.Values> sureKeys(Change change, Map<String, Change.Values> keys) {
    var was = String.join("\n", page.lines().subList(change.from(), change.to()));
    Map<String, Change.Values> sure = new LinkedHashMap<>(keys);
    sure.remove(PageItems.STYLE);
    sure.values().removeIf(values -> !values.isSure(was, text(change)));
    return sure;
  }

  private List<SiteText> leafEdits(Change change, List<Target> targets) {
    var lines = edited.subList(change.editedFrom(), change.editedTo());
    return new LeafEdits(page.lines(), change.from(), change.to(), lines)
        .ways(targets).stream().map(this::applied).toList();
  }

  private SiteText applied(Map<String, Map<DataText.Leaf, String>> values) {
    var changed = site;
    for (var file : values.entrySet()) {
      changed = changed.with(file.getKey(), site.data(file.getKey()).with(file.getValue()));
    }
    return changed;
  }

  /** The values of the item, and of the other files that its lines come from. */
  private List<Target> targets(Change change, String file, List<DataText.Leaf> leaves) {
    var targets = new ArrayList<Target>();
    leaves.forEach(leaf -> targets.add(new Target(file, leaf)));
    for (var other : filesOf(change.from(), change.to())) {
      if (!other.equals(file)) {
        site.data(other).leaves().forEach(leaf -> targets.add(new Target(other, leaf)));
      }
    }
    return targets;
  }

  private Set<String> filesOf(int from, int to) {
    var files = new LinkedHashSet<String>();
    for (int i = from; i < to; i++) {
      var place = page.placeOf(i);
      var file = place == null ? null : site.dataFileOf(place.file());
      if (file != null) {
        files.add(file);
      }
    }
    return files;
  }

  /** The ways to change values that are shown outside of items: the bio, a heading. */
  List<SiteText> changedText(Change change) {
    // what is added to a text, or taken out, has its neighbours in it
    int from = Math.max(0, change.from() - 2);
    int to = Math.min(page.lines().size(), change.to() + 2);
    var targets = new ArrayList<Target>();
    for (var file : filesOf(from, to)) {
      site.data(file).leaves().forEach(leaf -> targets.add(new Target(file, leaf)));
    }
    var ways = new ArrayList<>(leafEdits(change, targets));
    var above = change.slidUp(page, edited);
    if (above != null) {
      ways.addAll(leafEdits(above, targets));
    }
    return ways;
  }

  /** What adopting reads of an item now, and did not read before; null for what is gone. */
  private Map<String, Change.Values> changedKeys(Change change) {
    var was = found(before.get(), change.from(), change.to());
    var is = found(after, change.editedFrom(), change.editedTo());
    Map<String, Change.Values> changed = new LinkedHashMap<>();
    if (was == null || is == null) {
      return changed;
    }
    is.data()
        .forEach(
            (key, value) -> {
              var old = was.data().get(key);
              if (!value.equals(old)) {
                changed.put(key, new Change.Values(old, value));
              }
            });
    was.data()
        .forEach(
            (key, value) -> {
              if (!is.data().containsKey(key)) {
                changed.put(key, new Change.Values(value, null));
              }
            });
    return changed;
  }

  private static @Nullable Found found(List<Found> items, int from, int to) {
    for (var item : items) {
      if (item.from() >= from && item.from() < to && !item.data().isEmpty()) {
        return item;
      }
    }
    return null;
  }

  private static DataText withKeys(DataText data, int item, Map<String, Change.Values> keys) {
    var changed = data;
    for (var key : keys.entrySet()) {
      var values = key.getValue();
      DataText listed = null;
      if (values.before() instanceof List<?> old && values.after() instanceof List<?> now) {
        listed = withElements(changed, item, key.getKey(), old, now);
      }
      changed = listed != null ? listed : changed.with(item, key.getKey(), values.after());
    }
    return changed;
  }

  /** A list of which the middle is another one. */
  private static @Nullable DataText withElements(
      DataText data, int item, String key, List<?> old, List<?> now) {
    int from = 0;
    while (from < old.size() && from < now.size() && old.get(from).equals(now.get(from))) {
      from++;
    }
    int end = 0;
    while (end < old.size() - from
        && end < now.size() - from
        && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    return data.withElements(
        item, key, from, old.size() - end, now.subList(from, now.size() - end));
  }

  /** Without an item that is not on the page any more. */
  List<SiteText> removed(Change change) {
    var file = fileOf(change.item());
    int item = file == null ? -1 : itemOf(change.item(), file);
    return file == null || item < 0
        ? List.of()
        : List.of(site.with(file, site.data(file).without(item)));
  }

  /**
   * With an item in another place of its list.
   *
   * @param from the change that takes it away
   * @param to the change that brings it again
   */
  List<SiteText> moved(Change from, Change to) {
    var file = fileOf(from.item());
    int item = file == null ? -1 : itemOf(from.item(), file);
    if (file == null || item < 0) {
      return List.of();
    }
    var ways = new ArrayList<SiteText>();
    for (int place : placesIn(file, to)) {
      ways.add(site.with(file, site.data(file).withMoved(item, place)));
    }
    return ways;
  }

  /** The ways to add an item, the likeliest first. */
  List<SiteText> added(Change change) {
    var like = change.previous() != null ? change.previous() : change.next();
    var is = found(after, change.editedFrom(), change.editedTo());
    var ways = new ArrayList<SiteText>();
    for (var neighbour : neighbours(change)) {
      var file = fileOf(neighbour);
      boolean isOther = file == null || is != null && !file.startsWith(is.collection());
      if (file == null || isOther || !site.data(file).isOpen() && site.data(file).size() > 0) {
        continue;
      }
      for (int place : placesIn(file, change)) {
        for (var values : values(file, neighbour, is)) {
          addTo(file, place, values, change, ways);
        }
      }
    }
    if (like == null && is != null) {
      addTo(is.collection() + ".yml", 0, is.data(), change, ways);
    }
    return ways;
  }

  private static List<Stretch> neighbours(Change change) {
    var neighbours = new ArrayList<Stretch>();
    if (change.previous() != null) {
      neighbours.add(change.previous());
    }
    if (change.next() != null) {
      neighbours.add(change.next());
    }
    return neighbours;
  }

  private void addTo(
      String file, int place, Map<String, ?> values, Change change, List<SiteText> ways) {
    var data = site.data(file);
    if (!values.isEmpty()) {
      var layouts = new LinkedHashSet<String>();
      for (var neighbour : neighbours(change)) {
        int item = file.equals(fileOf(neighbour)) ? itemOf(neighbour, file) : -1;
        var layout = item < 0 ? null : data.value(item, "layout");
        layouts.add(layout == null ? "" : layout);
      }
      layouts.add("");
      layouts.addAll(macrosLike(change));
      for (Map<String, ?> some : withAndWithoutStyle(values)) {
        for (var layout : layouts) {
          Map<String, Object> item = new LinkedHashMap<>(some);
          if (!layout.isEmpty()) {
            item.put("layout", layout);
          }
          ways.add(site.with(file, data.withItem(place, item)));
        }
      }
    }
    Map<String, Object> own = new LinkedHashMap<>(values);
    own.remove(PageItems.STYLE);
    own.put(MARKDOWN, text(change));
    ways.add(site.with(file, data.withItem(place, own)));
    if (!values.isEmpty()) {
      ways.add(site.with(file, data.withItem(place, Map.of(MARKDOWN, text(change)))));
    }
  }

  /** What was read of a new item, with what makes it one of its list. */
  private List<Map<String, ?>> values(String file, Stretch neighbour, @Nullable Found is) {
    Map<String, Object> read = new LinkedHashMap<>(is == null ? Map.of() : is.data());
    var data = site.data(file);
    int item = itemOf(neighbour, file);
    Map<String, Object> marked = new LinkedHashMap<>(read);
    for (var mark : MARKS) {
      if (item >= 0 && !read.containsKey(mark) && data.has(item, mark)) {
        var value = data.value(item, mark);
        marked.put(mark, value != null ? value : data.values(item, mark));
      }
    }
    return marked.equals(read) ? List.of(read) : List.of(marked, read);
  }

  /** Where an item between two others goes: the page may show the list from its end. */
  private Set<Integer> placesIn(String file, Change change) {
    var places = new LinkedHashSet<Integer>();
    var previous = change.previous();
    var next = change.next();
    int above = previous != null && file.equals(fileOf(previous)) ? itemOf(previous, file) : -1;
    int below = next != null && file.equals(fileOf(next)) ? itemOf(next, file) : -1;
    boolean isReversed = above >= 0 && below >= 0 && above > below;
    if (above >= 0) {
      places.add(isReversed ? above : above + 1);
    }
    if (below >= 0) {
      places.add(isReversed ? below + 1 : below);
    }
    if (above >= 0) {
      places.add(isReversed ? above + 1 : above);
    }
    if (below >= 0) {
      places.add(isReversed ? below : below + 1);
    }
    return places;
  }

  private List<String> macrosLike(Change change) {
    var is = found(after, change.editedFrom(), change.editedTo());
    return is == null
        ? List.of()
        : macros.stream().filter(macro -> macro.startsWith(is.macro())).toList();
  }

  private String text(Change change) {
    return String.join("\n", edited.subList(change.editedFrom(), change.editedTo()));
  }

  @Nullable String fileOf(@Nullable Stretch item) {
    return item == null ? null : site.dataFileOf(item.item().file());
  }

  private int itemOf(@Nullable Stretch item, String file) {
    return item == null ? -1 : site.data(file).itemAt(item.item().line());
  }
}
