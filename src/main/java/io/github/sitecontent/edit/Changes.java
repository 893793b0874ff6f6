package io.github.sitecontent.edit;

import io.github.sitecontent.adopt.PageItems.Found;
import io.github.sitecontent.edit.Blocks.Block;
import io.github.sitecontent.edit.Change.Kind;
import io.github.sitecontent.edit.PageLines.Stretch;
import io.github.sitecontent.output.Hunk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what somebody did to a page, one thing after the other. */
final class Changes {

  private final PageLines page;
  private final List<String> edited;
  private final List<Found> found;
  private final List<Stretch> stretches;
  private final Blocks blocks;
  private final Numbers numbers;
  private final List<Change> changes = new ArrayList<>();

  private Changes(PageLines page, List<String> edited, List<Found> found) {
    this.page = page;
    this.edited = edited;
    this.found = found;
    this.stretches = page.stretches();
    this.blocks = new Blocks(edited, found);
    this.numbers = Numbers.of(page);
  }

  /**
   * The changes that lead from a page to what somebody made of it.
   *
   * @param page as it is made from data
   * @param edited its lines, as they are now
   * @param found the items that adopting would find in them
   */
  static List<Change> of(PageLines page, List<String> edited, List<Found> found) {
    var changes = new Changes(page, edited, found);
    changes.find();
    return changes.changes;
  }

  private void find() {
    var regions = new ArrayList<Hunk>();
    var blank = new ArrayList<Hunk>();
    for (var hunk : Hunk.between(numbers.hidden(page.lines()), numbers.hidden(edited))) {
      boolean isBlank =
          isBlank(page.lines(), hunk.from(), hunk.to())
              && isBlank(edited, hunk.otherFrom(), hunk.otherTo());
      (isBlank && touched(hunk).isEmpty() ? blank : regions).add(hunk);
    }
    for (var region : widened(regions)) {
      split(region);
    }
    for (var hunk : blank) {
      changes.add(
          new Change(
              Kind.BLANK_LINES,
              hunk.from(),
              hunk.to(),
              hunk.otherFrom(),
              hunk.otherTo(),
              null,
              null,
              null));
    }
  }

  static boolean isBlank(List<String> lines, int from, int to) {
    return lines.subList(from, to).stream().allMatch(String::isBlank);
  }

  private List<Stretch> touched(Hunk hunk) {
    return stretches.stream()
        .filter(
            s ->
                hunk.from() == hunk.to()
                    ? s.from() < hunk.from() && hunk.from() < s.to()
                    : s.from() < hunk.to() && hunk.from() < s.to())
        .toList();
  }

  /** Regions of whole items, on both sides. */
  private List<Hunk> widened(List<Hunk> hunks) {
    var before = hunks;
    while (true) {
      var after = new ArrayList<Hunk>();
      for (var hunk : before) {
        var wide = widened(hunk);
        var last = after.isEmpty() ? null : after.get(after.size() - 1);
        boolean meets =
            last != null
                && (wide.from() < last.to()
                    || wide.otherFrom() < last.otherTo()
                    || last.to() > hunk.from());
        if (meets) {
          after.set(
              after.size() - 1, new Hunk(last.from(), hunk.to(), last.otherFrom(), hunk.otherTo()));
        } else {
          after.add(wide);
        }
      }
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
  }

  private Hunk widened(Hunk hunk) {
    int above = 0;
    int below = 0;
    for (var stretch : touched(hunk)) {
      above = Math.max(above, hunk.from() - stretch.from());
      below = Math.max(below, stretch.to() - hunk.to());
    }
    for (var item : found) {
      if (item.from() < hunk.otherTo() && hunk.otherFrom() < item.to()) {
        above = Math.max(above, hunk.otherFrom() - item.from());
        below = Math.max(below, item.to() - hunk.otherTo());
      }
    }
    above = Math.min(above, Math.min(hunk.from(), hunk.otherFrom()));
    below =
        Math.min(below, Math.min(page.lines().size() - hunk.to(), edited.size() - hunk.otherTo()));
    return new Hunk(
        hunk.from() - above, hunk.to() + below, hunk.otherFrom() - above, hunk.otherTo() + below);
  }

  private void split(Hunk region) {
    var items = touched(region);
    if (items.isEmpty()) {
      newItems(region);
      return;
    }
    var found = blocks.in(region.otherFrom(), region.otherTo(), items, page);
    // what follows one item and belongs to it may be no item by itself
    var there =
        items.size() == 1 && found.size() <= 1
            ? blocks.whole(region.otherFrom(), region.otherTo())
            : found;
    var pairs =
        items.size() == 1 && there.size() == 1
            ? List.of(new int[] {0, 0})
            : Similarity.pairs(
                items.stream().map(s -> text(page.lines(), s.from(), s.to())).toList(),
                there.stream().map(b -> text(edited, b.from(), b.to())).toList());
    for (var pair : pairs) {
      var item = items.get(pair[0]);
      var block = there.get(pair[1]);
      boolean isSame =
          numbers
              .hidden(page.lines().subList(item.from(), item.to()))
              .equals(numbers.hidden(edited.subList(block.from(), block.to())));
      if (!isSame) {
        add(Kind.ITEM, item.from(), item.to(), block, item, null, null);
      }
    }
    for (int i = 0; i < items.size(); i++) {
      int index = i;
      if (pairs.stream().noneMatch(pair -> pair[0] == index)) {
        var item = items.get(i);
        int place =
            pairs.stream()
                .filter(pair -> pair[0] > index)
                .findFirst()
                .map(pair -> there.get(pair[1]).from())
                .orElse(region.otherTo());
        add(Kind.NO_ITEM, item.from(), item.to(), new Block(place, place), item, null, null);
      }
    }
    for (int j = 0; j < there.size(); j++) {
      int index = j;
      if (pairs.stream().noneMatch(pair -> pair[1] == index)) {
        newItem(there.get(j), neighbours(region, items, pairs, j));
      }
    }
    rest(region, items, there);
  }

  private record Neighbours(@Nullable Stretch previous, @Nullable Stretch next) {}

  private Neighbours neighbours(Hunk region, List<Stretch> items, List<int[]> pairs, int block) {
    Stretch previous = previousOf(region.from());
    Stretch next = null;
    for (var pair : pairs) {
      if (pair[1] < block) {
        previous = items.get(pair[0]);
      } else if (next == null) {
        next = items.get(pair[0]);
      }
    }
    return new Neighbours(previous, next != null ? next : nextOf(region.to()));
  }

  private @Nullable Stretch previousOf(int line) {
    Stretch found = null;
    for (var stretch : stretches) {
      found = stretch.to() <= line ? stretch : found;
    }
    return found;
  }

  private @Nullable Stretch nextOf(int line) {
    return stretches.stream().filter(s -> s.from() >= line).findFirst().orElse(null);
  }

  private void newItem(Block block, Neighbours neighbours) {
    var previous = neighbours.previous();
    var next = neighbours.next();
    // the item below is in the same list more often where nothing but blank lines lies between
    int at =
        previous != null && next != null && !isBlank(page.lines(), previous.to(), next.from())
            ? isLedBy(block) ? previous.to() : next.from()
            : previous != null ? previous.to() : next == null ? 0 : next.from();
    add(Kind.NEW_ITEM, at, at, block, null, previous, next);
  }

  /** Whether an item stands right below another one. */
  private boolean isLedBy(Block block) {
    int above = block.from() - 1;
    while (above >= 0 && edited.get(above).isBlank()) {
      above--;
    }
    int line = above;
    return found.stream().anyMatch(item -> item.to() == line + 1)
        || stretches.stream()
            .anyMatch(s -> line >= 0 && page.lines().get(s.to() - 1).equals(edited.get(line)));
  }

  /** What was added where no item was touched. */
  private void newItems(Hunk region) {
    var previous = previousOf(region.from());
    var next = nextOf(region.to());
    boolean isBelow = previous != null && isBlank(page.lines(), previous.to(), region.from());
    boolean isAbove = next != null && isBlank(page.lines(), region.to(), next.from());
    boolean isAdded = isBlank(page.lines(), region.from(), region.to());
    if (isAdded && (isBelow || isAbove)) {
      var like = isBelow && previous != null ? previous : next;
      var added = blocks.in(region.otherFrom(), region.otherTo(), List.of(like), page);
      boolean isFound =
          added.stream()
              .allMatch(
                  block ->
                      !signOf(like).isEmpty()
                          || found.stream().anyMatch(item -> item.from() == block.from()));
      if (!added.isEmpty() && isFound && isAll(region, added)) {
        for (var block : added) {
          add(
              Kind.NEW_ITEM,
              region.from(),
              region.from(),
              block,
              null,
              isBelow ? previous : null,
              isAbove ? next : null);
        }
        return;
      }
    }
    add(
        Kind.TEXT,
        region.from(),
        region.to(),
        new Block(region.otherFrom(), region.otherTo()),
        null,
        null,
        null);
  }

  private String signOf(Stretch item) {
    return Blocks.signOf(page.lines().get(item.from()));
  }

  private boolean isAll(Hunk region, List<Block> added) {
    for (int i = region.otherFrom(); i < region.otherTo(); i++) {
      int line = i;
      boolean isIn = added.stream().anyMatch(b -> b.from() <= line && line < b.to());
      if (!isIn && !edited.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Text between items that is another one now. */
  private void rest(Hunk region, List<Stretch> items, List<Block> there) {
    var before = new ArrayList<Integer>();
    for (int i = region.from(); i < region.to(); i++) {
      int line = i;
      if (!page.lines().get(i).isBlank()
          && items.stream().noneMatch(s -> s.from() <= line && line < s.to())) {
        before.add(i);
      }
    }
    var after = new ArrayList<Integer>();
    for (int i = region.otherFrom(); i < region.otherTo(); i++) {
      int line = i;
      if (!edited.get(i).isBlank()
          && there.stream().noneMatch(b -> b.from() <= line && line < b.to())) {
        after.add(i);
      }
    }
    var hunks =
        Hunk.between(
            before.stream().map(page.lines()::get).toList(),
            after.stream().map(edited::get).toList());
    for (var hunk : hunks) {
      int from = hunk.from() < before.size() ? before.get(hunk.from()) : region.to();
      int to = hunk.to() > hunk.from() ? before.get(hunk.to() - 1) + 1 : from;
      int otherFrom =
          hunk.otherFrom() < after.size() ? after.get(hunk.otherFrom()) : region.otherTo();
      int otherTo =
          hunk.otherTo() > hunk.otherFrom() ? after.get(hunk.otherTo() - 1) + 1 : otherFrom;
      add(Kind.TEXT, from, to, new Block(otherFrom, otherTo), null, null, null);
    }
  }

  private void add(
      Kind kind,
      int from,
      int to,
      Block block,
      @Nullable Stretch item,
      @Nullable Stretch previous,
      @Nullable Stretch next) {
    changes.add(new Change(kind, from, to, block.from(), block.to(), item, previous, next));
  }

  private static String text(List<String> lines, int from, int to) {
    return String.join("\n", lines.subList(from, to));
  }
}
