package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of an item when its facts are taken out: the signs before, between and behind them.
 *
 * @param lead before the first slot
 * @param slots in order
 * @param tail behind the last slot
 * @param has the conditions of parts that hold for the item, whether it shows the parts or not
 */
record Form(String lead, List<Slot> slots, String tail, Set<String> has) {

  private static final Pattern NUMBERED = Pattern.compile("(note|honor)(\\d+)");
  static final String START = "start";
  static final String END = "end";
  static final String BEFORE = "before_";
  static final String AFTER = "after_";

  /** The condition under which a publication has links beside that of its title. */
  static final String LINKS = "other_links(p)?has_content";

  // signs that belong to the text before them, and to the text behind them; those of a list item
  // belong to all of it
  private static final Pattern CLOSERS =
      Pattern.compile(
          "(?:\\*{1,3}|_{1,3}|`+|</(?!li>)[a-z0-9]+>|\\\\?[)\\]]|[\"”）】」』]|\\.(?=\\s|$|[*<]))*");
  private static final Pattern OPENERS =
      Pattern.compile("(?:\\*{1,3}|_{1,3}|`+|<(?!li\\b)[a-z][^<>]*>|\\\\?[(\\[]|[\"“（【「『])*$");

  /**
   * A place for a fact.
   *
   * @param key what stands there
   * @param before signs that separate it from the slot before; they go when it goes
   * @param open signs around it
   * @param code that prints the fact
   * @param close signs around it
   * @param after signs that separate it from the slot behind; they go when it goes
   * @param condition under which an item has the fact
   * @param style the signs within the fact, by their names
   */
  record Slot(
      String key,
      String before,
      String open,
      String code,
      String close,
      String after,
      String condition,
      Map<String, String> style) {

    Slot showing(String otherCode, String otherCondition) {
      return new Slot(key, before, open, otherCode, close, after, otherCondition, style);
    }

    /** All signs before the fact. */
    String allBefore() {
      return before + open;
    }

    /** All signs behind the fact. */
    String allAfter() {
      return close + after;
    }

    Slot with(String allBefore, String allAfter) {
      return new Slot(key, allBefore, "", code, allAfter, "", condition, style);
    }

    /** Names a pair of signs that opens before the fact. */
    private String sign(Pairs.Pair pair) {
      return key + pair.type() + (allBefore().length() - pair.openEnd());
    }

    /** A name for it in the template: {@code note_2}. */
    String word() {
      var word = key.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
      var numbered = NUMBERED.matcher(word);
      if (!numbered.matches()) {
        return word;
      }
      int number = Integer.parseInt(numbered.group(2)) + 1;
      return numbered.group(1) + (number == 1 ? "" : "_" + number);
    }
  }

  // what may belong to one item alone: a picture, an address, a paper's number with Google, words
  // in
  // a comment
  private static final Pattern CONTENT =
      Pattern.compile(
          "[ \\t]*<!--(?:(?!-->).)*[\\p{L}\\d](?:(?!-->).)*-->\\n?|<img\\b[^<>]*>|(?:https?://|mailto:)[^\\s\"'()<>]*|\\b[\\w-]{12}:[\\w-]{12}\\b",
          Pattern.DOTALL);

  /** The addresses, numbers and comments that the signs of only one form hold. */
  static Set<String> ownContent(Collection<Form> forms) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var form : forms) {
      var own = new LinkedHashSet<String>();
      for (var sign : form.signs().values()) {
        CONTENT.matcher(sign).results().forEach(found -> own.add(found.group().strip()));
      }
      own.forEach(piece -> counts.merge(piece, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count > 1);
    return counts.keySet();
  }

  /** Whether signs hold what only one item has, such as an address. */
  static boolean holds(String signs, Set<String> own) {
    return CONTENT.matcher(signs).results().anyMatch(found -> own.contains(found.group().strip()));
  }

  /** Signs without what belongs to one item, or to a few. */
  static String without(String signs, Set<String> ofFew, Set<String> own) {
    return CONTENT
        .matcher(signs)
        .replaceAll(
            found -> {
              var piece = found.group().strip();
              boolean isOwn = own.contains(piece) || ofFew.contains(piece);
              return isOwn ? "" : Matcher.quoteReplacement(found.group());
            });
  }

  /**
   * The addresses and numbers that most items do not share.
   *
   * @param signs of all items, and how many have them
   */
  static Set<String> ofFew(String usual, Map<String, Integer> signs) {
    int items = signs.values().stream().mapToInt(Integer::intValue).sum();
    var few = new LinkedHashSet<String>();
    for (var found = CONTENT.matcher(usual); found.find(); ) {
      var piece = found.group().strip();
      int having =
          signs.entrySet().stream()
              .filter(sign -> sign.getKey().contains(piece))
              .mapToInt(Map.Entry::getValue)
              .sum();
      if (having * 2 <= items && items > 1) {
        few.add(piece);
      }
    }
    return few;
  }

  /** How long a macro of this form is, more or less. */
  int length() {
    int length = signs().values().stream().mapToInt(String::length).sum();
    return length + slots.stream().mapToInt(slot -> slot.code().length()).sum();
  }

  /** Whether the signs around a part can go with it, and leave no half of a pair alone. */
  boolean isWhole(String key) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).key().equals(key)) {
        return pairs().isWhole(i, i);
      }
    }
    return true;
  }

  /** How many line feeds such a macro has. */
  int lines() {
    long feeds =
        signs().values().stream().flatMapToInt(String::chars).filter(sign -> sign == '\n').count();
    return (int) feeds;
  }

  private Pairs pairs() {
    return new Pairs(
        lead,
        slots.stream().map(Slot::allBefore).toList(),
        slots.stream().map(Slot::allAfter).toList(),
        tail);
  }

  /**
   * The parts, with a sign that begins before them, where the sign ends behind a later part in some
   * items, and the same part follows in all.
   */
  static Set<String> wide(List<Form> forms) {
    var ends = new LinkedHashMap<String, Set<String>>();
    var next = new LinkedHashMap<String, Set<String>>();
    for (var form : forms) {
      var slots = form.slots();
      for (int i = 0; i < slots.size(); i++) {
        var slot = slots.get(i);
        var own = new Pairs("", List.of(slot.allBefore(), ""), List.of("", slot.allAfter()), "");
        for (var pair : own.all()) {
          note(form, slot.sign(pair), i, ends, next);
        }
      }
      for (var pair : form.pairs().all()) {
        boolean isPart = pair.from() >= 0 && pair.to() < slots.size();
        if (isPart && pair.isOpenBefore() && pair.isCloseBehind()) {
          note(form, slots.get(pair.from()).sign(pair), pair.to(), ends, next);
        }
      }
    }
    var wide = new LinkedHashSet<String>();
    ends.forEach(
        (sign, parts) -> {
          boolean isCrossing = parts.size() > 1 || parts.stream().noneMatch(sign::startsWith);
          var following = next.getOrDefault(sign, Set.of());
          if (isCrossing && following.size() == 1 && !following.contains("")) {
            wide.add(sign);
          }
        });
    return wide;
  }

  private static void note(
      Form form,
      String sign,
      int end,
      Map<String, Set<String>> ends,
      Map<String, Set<String>> next) {
    var slots = form.slots();
    ends.computeIfAbsent(sign, s -> new LinkedHashSet<>()).add(slots.get(end).key());
    var behind = end + 1 < slots.size() ? slots.get(end + 1).key() : "";
    next.computeIfAbsent(sign, s -> new LinkedHashSet<>()).add(behind);
  }

  /**
   * The same form, where signs around some parts end as late as they do in other items: before the
   * part that follows. {@code **ICML**, 2024} then has its parts as {@code **ICML, Oral**, 2024}.
   */
  Form widened(Set<String> wide) {
    var widened = new ArrayList<>(slots);
    var end = tail;
    for (int i = slots.size() - 1; i >= 0; i--) {
      var slot = widened.get(i);
      int cut = slot.allAfter().length();
      var around = new Pairs("", List.of(slot.allBefore(), ""), List.of("", slot.allAfter()), "");
      for (var pair : around.all()) {
        if (pair.to() == 1 && wide.contains(slot.sign(pair))) {
          cut = Math.min(cut, pair.closeStart());
        }
      }
      for (var pair : pairs().all()) {
        boolean isEnd = pair.to() == i && pair.isCloseBehind() && pair.from() >= 0;
        if (isEnd && wide.contains(slots.get(pair.from()).sign(pair))) {
          cut = Math.min(cut, pair.closeStart());
        }
      }
      var moved = slot.allAfter().substring(cut);
      if (moved.isEmpty()) {
        continue;
      }
      widened.set(i, slot.with(slot.allBefore(), slot.allAfter().substring(0, cut)));
      if (i + 1 < slots.size()) {
        var next = widened.get(i + 1);
        widened.set(i + 1, next.with(moved + next.allBefore(), next.allAfter()));
      } else {
        end = moved + end;
      }
    }
    return new Form(lead, widened, end, has);
  }

  /** The signs around the facts, and how facts are written, by the names that a template uses. */
  Map<String, String> signs() {
    var signs = new LinkedHashMap<String, String>();
    signs.put(START, lead);
    for (var slot : slots) {
      signs.put(BEFORE + slot.word(), slot.allBefore());
      signs.put(AFTER + slot.word(), slot.allAfter());
      signs.putAll(slot.style());
    }
    signs.put(END, tail);
    return signs;
  }

  /**
   * The form of an item.
   *
   * @param item its text
   * @param parts in order
   * @param anchor key of the part that every item has
   * @param isBefore whether signs between two parts always belong to the second, rather than to the
   *     one that is farther from the anchor
   * @param has the conditions that hold for the item
   */
  static Form of(String item, List<Part> parts, String anchor, boolean isBefore, Set<String> has) {
    int last = parts.size() - 1;
    int anchorAt = 0;
    var gaps = new ArrayList<Gap>();
    int from = 0;
    for (int i = 0; i <= last; i++) {
      gaps.add(Gap.of(item.substring(from, parts.get(i).span().start()), i > 0, true));
      from = parts.get(i).span().end();
      anchorAt = parts.get(i).key().equals(anchor) ? i : anchorAt;
    }
    gaps.add(Gap.of(item.substring(from), last >= 0, false));
    var slots = new ArrayList<Slot>();
    boolean isMine = false; // whether the signs before a part are its own
    for (int i = 0; i <= last; i++) {
      var part = parts.get(i);
      var text = item.substring(part.span().start(), part.span().end());
      var code = Core.of(part.code(), text);
      // what stands behind a tag must not end where the tag does, or it could not be missing alone
      boolean isNext = i >= anchorAt || isBefore || !code.close().isEmpty();
      slots.add(
          new Slot(
              part.key(),
              isMine ? gaps.get(i).middle() : "",
              gaps.get(i).open() + code.open(),
              code.core(),
              code.close() + gaps.get(i + 1).close(),
              isNext ? "" : gaps.get(i + 1).middle(),
              part.condition(),
              part.style()));
      isMine = isNext;
    }
    return new Form(gaps.get(0).middle(), slots, last < 0 ? "" : gaps.get(last + 1).middle(), has);
  }

  /**
   * Code without the text around the facts that it prints: {@code <img src='} and {@code '
   * width='80'>} are signs, in which items differ without being of another form.
   */
  private record Core(String open, String core, String close) {

    private static final Pattern CODE =
        Pattern.compile("([^$<]*(?:<[a-z][^$<]*)?)(\\$\\{.*})([^{}]*)", Pattern.DOTALL);

    static Core of(String code, String text) {
      var parts = CODE.matcher(code);
      boolean isText =
          !code.contains("<#")
              && parts.matches()
              && text.startsWith(parts.group(1))
              && text.endsWith(parts.group(3));
      return isText
          ? new Core(parts.group(1), parts.group(2), parts.group(3))
          : new Core("", code, "");
    }
  }

  private record Gap(String close, String middle, String open) {

    static Gap of(String text, boolean hasBefore, boolean hasBehind) {
      int from = 0;
      if (hasBefore) {
        var closers = CLOSERS.matcher(text);
        from = closers.lookingAt() ? closers.end() : 0;
      }
      int to = text.length();
      if (hasBehind) {
        var openers = OPENERS.matcher(text).region(from, text.length());
        to = openers.find() ? openers.start() : to;
      }
      return new Gap(text.substring(0, from), text.substring(from, to), text.substring(to));
    }
  }
}
