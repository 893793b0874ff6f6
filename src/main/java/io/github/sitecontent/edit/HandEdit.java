package io.github.sitecontent.edit;

import io.github.sitecontent.adopt.DateOrder;
import io.github.sitecontent.adopt.PageItems;
import io.github.sitecontent.adopt.PageItems.Found;
import io.github.sitecontent.adopt.Proof;
import io.github.sitecontent.edit.Change.Kind;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries what somebody did to generated pages back into the data and templates that they are made
 * from.
 *
 * <p>One change after the other is taken from the difference between the page as it is made and as
 * it is. For each there are a few ways in which data or template could have to change, and the
 * first is taken that is proved: with it the page is made with this change, and without any other.
 */
public final class HandEdit {

  private final Map<String, List<String>> raw = new HashMap<>();
  private final Map<String, List<String>> edited = new LinkedHashMap<>();
  private final Map<String, List<Found>> found = new LinkedHashMap<>();
  private final @Nullable DateOrder order;
  private final List<Carried.Step> steps = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  /** Lines of edited pages beside which the template decides how many are blank. */
  private final Map<String, Set<Integer>> edges = new HashMap<>();

  private HandEdit(Map<String, String> pages, @Nullable DateOrder order) {
    this.order = order;
    pages.forEach(
        (path, text) -> {
          raw.put(path, text.lines().toList());
          edited.put(path, new ArrayList<>(text.lines().map(PageLines::settled).toList()));
          found.put(path, PageItems.of(text, order));
        });
  }

  /**
   * Carries edits back.
   *
   * @param site that the pages are made from
   * @param pages the texts of the edited ones, without their stamps, by their paths
   * @param order of day and month in dates that do not tell; null to go by the page's other dates
   * @throws IOException when the proof cannot be made for lack of a temporary folder
   */
  public static Carried carry(SiteText site, Map<String, String> pages, @Nullable DateOrder order)
      throws IOException {
    return new HandEdit(pages, order).run(site);
  }

  /** The site at some time on the way, and what it makes. */
  private final class State {

    private final SiteText site;
    private final Proof proof;
    private final Map<String, PageLines> pages = new HashMap<>();
    private final Map<String, List<Change>> changes = new HashMap<>();
    private final Map<String, List<Found>> items = new HashMap<>();

    State(SiteText site) throws IOException {
      this.site = site;
      this.proof = Proof.of(site.data(), site.templates(), edited.keySet());
    }

    boolean isBroken() {
      return !proof.problems().isEmpty();
    }

    PageLines page(String path) {
      return pages.computeIfAbsent(path, p -> PageLines.of(proof, p));
    }

    List<Change> changes(String path) {
      return changes.computeIfAbsent(
          path, p -> Changes.of(page(p), lines(p), found.getOrDefault(p, List.of())));
    }

    /** The items that adopting would find in the page as it is made. */
    List<Found> items(String path) {
      return items.computeIfAbsent(
          path, p -> PageItems.of(proof.pages().getOrDefault(p, ""), order));
    }
  }

  private Carried run(SiteText before) throws IOException {
    var state = new State(before);
    if (state.isBroken()) {
      return new Carried(before, Map.of(), List.of(), state.proof.problems());
    }
    for (var path : edited.keySet()) {
      var next = next(state, path);
      while (next != null) {
        state = place(next, state, path);
        next = next(state, path);
      }
    }
    return new Carried(state.site, state.proof.pages(), steps, problems.stream().sorted().toList());
  }

  private List<String> lines(String path) {
    return edited.getOrDefault(path, List.of());
  }

  /** The next change of a page; those of blank lines come last. */
  private @Nullable Change next(State state, String path) {
    var page = state.page(path);
    return state.changes(path).stream()
        .filter(change -> !refused.contains(path + change.key(page)))
        .min((a, b) -> Boolean.compare(isBlank(a), isBlank(b)))
        .orElse(null);
  }

  private static boolean isBlank(Change change) {
    return change.kind() == Kind.BLANK_LINES;
  }

  private State place(Change change, State state, String path) throws IOException {
    var page = state.page(path);
    var other = movedBy(change, state, path);
    if (other != null) {
      boolean isGone = change.kind() == Kind.NO_ITEM;
      var to = isGone ? other : change;
      for (var way : editsOf(state, path).moved(isGone ? change : other, to)) {
        var next = new State(way);
        if (isNearer(state, next, path)) {
          noteEdges(change, path);
          noteEdges(other, path);
          steps.add(Carried.Step.of(Kind.NEW_ITEM, path, to, state.site, way, true));
          return next;
        }
      }
    }
    for (var way : ways(change, state, path)) {
      if (way.equals(state.site)) {
        continue;
      }
      var next = new State(way);
      if (isProved(change, state, next, path)) {
        noteEdges(change, path);
        steps.add(Carried.Step.of(change.kind(), path, change, state.site, way, false));
        return next;
      }
    }
    refused.add(path + change.key(page));
    if (!isBlank(change) || !isUnseen(change, page, path)) {
      problems.addAll(Refusal.all(change, page, lines(path), path, state.site));
    }
    return state;
  }

  /** The change that brings an item again which this one takes away, or the other way round. */
  private @Nullable Change movedBy(Change change, State state, String path) {
    boolean isGone = change.kind() == Kind.NO_ITEM;
    if (!isGone && change.kind() != Kind.NEW_ITEM) {
      return null;
    }
    var page = state.page(path).lines();
    var text =
        isGone
            ? page.subList(change.from(), change.to())
            : lines(path).subList(change.editedFrom(), change.editedTo());
    for (var other : state.changes(path)) {
      boolean isSame =
          isGone
              ? other.kind() == Kind.NEW_ITEM
                  && text.equals(lines(path).subList(other.editedFrom(), other.editedTo()))
              : other.kind() == Kind.NO_ITEM && text.equals(page.subList(other.from(), other.to()));
      if (isSame) {
        return other;
      }
    }
    return null;
  }

  private ItemEdits editsOf(State state, String path) {
    return new ItemEdits(
        state.site,
        state.page(path),
        lines(path),
        () -> state.items(path),
        found.getOrDefault(path, List.of()),
        state.site.templates().getOrDefault(path, ""));
  }

  private List<SiteText> ways(Change change, State state, String path) {
    var templates =
        new TemplateEdits(state.site, state.page(path), raw.getOrDefault(path, List.of()));
    return switch (change.kind()) {
      case ITEM -> editsOf(state, path).changed(change);
      case NEW_ITEM -> editsOf(state, path).added(change);
      case NO_ITEM -> editsOf(state, path).removed(change);
      case BLANK_LINES -> templates.ways(change);
      case TEXT -> {
        var ways = new ArrayList<>(templates.ways(change));
        ways.addAll(editsOf(state, path).changedText(change));
        yield ways;
      }
    };
  }

  /** Whether the page has the change now and nothing else is another one than before. */
  private boolean isProved(Change change, State before, State after, String path) {
    if (after.isBroken() || !areOthersAsBefore(before, after, path)) {
      return false;
    }
    var page = before.page(path);
    var made = after.page(path).lines();
    var wanted = change.applied(page, lines(path));
    boolean isBlank = change.kind() == Kind.BLANK_LINES;
    return (isBlank ? made.equals(wanted) : isAlike(made, wanted, after, path))
        || !isBlank && isNearer(before, after, path);
  }

  private static boolean isAlike(List<String> made, List<String> wanted, State after, String path) {
    var numbers = Numbers.of(after.page(path));
    return visible(numbers.hidden(made)).equals(visible(numbers.hidden(wanted)));
  }

  private static List<String> visible(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** Whether the page lacks a change less, and has none that nobody made. */
  private boolean isNearer(State before, State after, String path) {
    if (after.isBroken() || !areOthersAsBefore(before, after, path)) {
      return false;
    }
    var was = keys(before, path);
    var is = keys(after, path);
    return is.size() < was.size() && was.containsAll(is);
  }

  private Set<String> keys(State state, String path) {
    var page = state.page(path);
    var keys = new HashSet<String>();
    for (var change : state.changes(path)) {
      if (!isBlank(change)) {
        keys.add(change.key(page));
      }
    }
    return keys;
  }

  /** The other edited pages may not change, unless they come nearer to what they are. */
  private boolean areOthersAsBefore(State before, State after, String path) {
    for (var other : edited.keySet()) {
      boolean isSame =
          other.equals(path)
              || after.page(other).lines().equals(before.page(other).lines())
              || keys(before, other).containsAll(keys(after, other));
      if (!isSame) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether blank lines say nothing: more are as good as one, and those beside a new item are the
   * list's.
   */
  private boolean isUnseen(Change change, PageLines page, String path) {
    var atEdges = edges.getOrDefault(path, Set.of());
    for (int i = change.editedFrom(); i <= change.editedTo(); i++) {
      if (atEdges.contains(i)) {
        return true;
      }
    }
    return isBlankAt(page.lines(), change.from(), change.to())
        && isBlankAt(lines(path), change.editedFrom(), change.editedTo());
  }

  private void noteEdges(Change change, String path) {
    if (change.kind() == Kind.NEW_ITEM || change.kind() == Kind.NO_ITEM) {
      var noted = edges.computeIfAbsent(path, p -> new HashSet<>());
      noted.add(change.editedFrom());
      noted.add(change.editedTo());
    }
  }

  private static boolean isBlankAt(List<String> lines, int from, int to) {
    return from < to
        || from > 0 && lines.get(from - 1).isBlank()
        || to < lines.size() && lines.get(to).isBlank();
  }
}
