package io.github.sitecontent.adopt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The signs around the parts of an item that come in pairs: tags, brackets, emphasis. A part that
 * an item lacks must not take one half of a pair with it.
 */
final class Pairs {

  private static final Pattern SIGN =
      Pattern.compile(
          "<!--.*?-->|<(/?)([a-zA-Z][\\w-]*)[^<>]*?(/?)>|\\*{1,3}|(?<!\\w)_{1,3}|_{1,3}(?!\\w)|`+|\\\\[(\\[\\])]|[(\\[{“]|[)\\]}”]|\"",
          Pattern.DOTALL);
  private static final Pattern VOID = Pattern.compile("(?i)br|img|hr|input|wbr|source|meta|link");
  private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t>]*[*+-] ");
  private static final String OPEN = "([{“";
  private static final String CLOSED = ")]}”";

  /**
   * A pair whose halves stand around different parts.
   *
   * @param type of the signs
   * @param from the part before or behind which it opens; -1 before all parts
   * @param isOpenBefore whether it opens before that part
   * @param openStart where its opening sign begins
   * @param openEnd where it ends
   * @param to the part before or behind which it closes; the number of parts behind all
   * @param isCloseBehind whether it closes behind that part
   * @param closeStart where its closing sign begins
   * @param closeEnd where it ends
   */
  record Pair(
      String type,
      int from,
      boolean isOpenBefore,
      int openStart,
      int openEnd,
      int to,
      boolean isCloseBehind,
      int closeStart,
      int closeEnd) {}

  private record Half(String type, int part, boolean isBefore, int start, int end) {}

  private final List<Pair> all = new ArrayList<>();
  private final ArrayDeque<Half> open = new ArrayDeque<>();

  /**
   * The pairs in signs.
   *
   * @param start before all parts
   * @param before each part
   * @param after each part
   * @param end behind all parts
   */
  Pairs(String start, List<String> before, List<String> after, String end) {
    read(start, -1, false);
    for (int i = 0; i < before.size(); i++) {
      read(before.get(i), i, true);
      read(after.get(i), i, false);
    }
    read(end, before.size(), true);
  }

  /** All pairs whose halves stand around different parts. */
  List<Pair> all() {
    return all;
  }

  private void read(String text, int part, boolean isBefore) {
    int from = 0;
    if (part < 0) {
      var bullet = BULLET.matcher(text);
      from = bullet.lookingAt() ? bullet.end() : 0;
    }
    var sign = SIGN.matcher(text).region(from, text.length());
    while (sign.find()) {
      var found = sign.group();
      boolean isEscaped = sign.start() > 0 && text.charAt(sign.start() - 1) == '\\';
      if (found.startsWith("<!--") || isEscaped) {
        continue;
      }
      if (sign.group(2) != null) {
        var name = sign.group(2).toLowerCase(java.util.Locale.ROOT);
        boolean isAlone = VOID.matcher(name).matches() || !sign.group(3).isEmpty();
        if (!isAlone) {
          half("<" + name, part, isBefore, sign.start(), sign.end(), !sign.group(1).isEmpty());
        }
      } else if (found.startsWith("\\")) { // shown as it is, in pairs all the same
        boolean closes = CLOSED.contains(found.substring(1));
        var type = closes ? OPEN.charAt(CLOSED.indexOf(found.charAt(1))) : found.charAt(1);
        half("\\" + type, part, isBefore, sign.start(), sign.end(), closes);
      } else if (OPEN.contains(found)) {
        half(found, part, isBefore, sign.start(), sign.end(), false);
      } else if (CLOSED.contains(found)) {
        var type = String.valueOf(OPEN.charAt(CLOSED.indexOf(found)));
        half(type, part, isBefore, sign.start(), sign.end(), true);
      } else {
        boolean isOpen = open.stream().anyMatch(half -> half.type().equals(found));
        half(found, part, isBefore, sign.start(), sign.end(), isOpen);
      }
    }
  }

  private void half(String type, int part, boolean before, int start, int end, boolean closes) {
    if (!closes) {
      open.push(new Half(type, part, before, start, end));
      return;
    }
    boolean isKnown = open.stream().anyMatch(half -> half.type().equals(type));
    while (isKnown && !open.isEmpty()) {
      var half = open.pop();
      if (half.type().equals(type)) {
        if (half.part() != part) {
          all.add(
              new Pair(
                  type,
                  half.part(),
                  half.isBefore(),
                  half.start(),
                  half.end(),
                  part,
                  !before,
                  start,
                  end));
        }
        return;
      }
    }
  }

  /** The pairs that begin within some parts, and end behind them. */
  List<Pair> openedIn(int from, int to) {
    return all.stream().filter(p -> p.from() >= from && p.from() <= to && p.to() > to).toList();
  }

  /** The pairs that begin before some parts, and end within them. */
  List<Pair> closedIn(int from, int to) {
    return all.stream().filter(p -> p.to() >= from && p.to() <= to && p.from() < from).toList();
  }

  /** Whether the text around some parts can go with them, and leaves nothing open or closed. */
  boolean isWhole(int from, int to) {
    var opened = new ArrayList<>(openedIn(from, to).stream().map(Pair::type).sorted().toList());
    var closed = new ArrayList<>(closedIn(from, to).stream().map(Pair::type).sorted().toList());
    return opened.equals(closed);
  }

  /** Where the signs before a part begin to be its own: behind the halves of pairs with others. */
  int ownFrom(int part) {
    int from = 0;
    for (var pair : all) {
      if (pair.from() == part && pair.isOpenBefore()) {
        from = Math.max(from, pair.openEnd());
      }
      if (pair.to() == part && !pair.isCloseBehind()) {
        from = Math.max(from, pair.closeEnd());
      }
    }
    return from;
  }

  /**
   * Where the signs behind a part cease to be its own.
   *
   * @param length of the signs
   */
  int ownTo(int part, int length) {
    int to = length;
    for (var pair : all) {
      if (pair.from() == part && !pair.isOpenBefore()) {
        to = Math.min(to, pair.openStart());
      }
      if (pair.to() == part && pair.isCloseBehind()) {
        to = Math.min(to, pair.closeStart());
      }
    }
    return to;
  }
}
