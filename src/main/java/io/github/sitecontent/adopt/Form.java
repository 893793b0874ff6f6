package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is left of an item when its facts are taken out: the signs before, between and behind them.
 *
 * @param lead before the first slot
 * @param slots in order
 * @param tail behind the last slot
 */
record Form(String lead, List<Slot> slots, String tail) {

  // signs that belong to the text before them, and to the text behind them; those of a list item
  // belong to all of it
  private static final Pattern CLOSERS =
      Pattern.compile("(?:\\*{1,3}|_{1,3}|`+|</(?!li>)[a-z0-9]+>|[\"”)\\]]|\\.(?=\\s|$|[*<]))*");
  private static final Pattern OPENERS =
      Pattern.compile("(?:\\*{1,3}|_{1,3}|`+|<(?!li\\b)[a-z][^<>]*>|[\"“(\\[])*$");

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
   */
  record Slot(
      String key,
      String before,
      String open,
      String code,
      String close,
      String after,
      String condition) {}

  /**
   * The form of an item.
   *
   * @param item its text
   * @param parts in order
   * @param anchor key of the part that every item has
   */
  static Form of(String item, List<Part> parts, String anchor) {
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
    for (int i = 0; i <= last; i++) {
      var part = parts.get(i);
      slots.add(
          new Slot(
              part.key(),
              i > anchorAt ? gaps.get(i).middle() : "",
              gaps.get(i).open(),
              part.code(),
              gaps.get(i + 1).close(),
              i < anchorAt ? gaps.get(i + 1).middle() : "",
              part.condition()));
    }
    return new Form(gaps.get(0).middle(), slots, last < 0 ? "" : gaps.get(last + 1).middle());
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
