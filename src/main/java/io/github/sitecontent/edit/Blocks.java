package io.github.sitecontent.edit;

import io.github.sitecontent.adopt.PageItems.Found;
import io.github.sitecontent.edit.PageLines.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The items in a stretch of an edited page. */
final class Blocks {

  private static final Pattern SIGN =
      Pattern.compile("([ \\t>]*)([-*+](?=\\s)|\\d+[.)](?=\\s)|<\\w+[^<>]*>|#+(?=\\s)|\\|)?");

  private final List<String> edited;
  private final List<Found> found;

  /**
   * Items of an edited page.
   *
   * @param edited its lines; a bullet that is another sign than those of its list becomes one of
   *     theirs, which nobody sees
   * @param found the items that adopting would find
   */
  Blocks(List<String> edited, List<Found> found) {
    this.edited = edited;
    this.found = found;
  }

  /**
   * An item.
   *
   * @param from its first line
   * @param to the line behind its last one
   */
  record Block(int from, int to) {}

  /**
   * The items in some lines.
   *
   * @param like items of the same list
   */
  List<Block> in(int from, int to, List<Stretch> like, PageLines page) {
    var sign = signOf(like, page);
    if (!sign.isEmpty()) {
      var blocks = bySign(from, to, sign);
      if (!blocks.isEmpty()) {
        settleBullets(blocks, page.lines().get(like.get(0).from()));
        return blocks;
      }
    }
    var blocks = new ArrayList<Block>();
    for (var item : found) {
      if (item.from() >= from && item.to() <= to) {
        blocks.add(new Block(item.from(), item.to()));
      }
    }
    if (blocks.isEmpty() && like.size() == 1) {
      add(from, to, blocks);
    }
    return blocks;
  }

  /** All of some lines as one item; none when they are blank. */
  List<Block> whole(int from, int to) {
    var blocks = new ArrayList<Block>();
    add(from, to, blocks);
    return blocks;
  }

  /** The sign with which the items of a list begin; empty when they have none in common. */
  private static String signOf(List<Stretch> like, PageLines page) {
    String common = null;
    for (var item : like) {
      var sign = signOf(page.lines().get(item.from()));
      if (common != null && !common.equals(sign)) {
        return "";
      }
      common = sign;
    }
    return common == null ? "" : common;
  }

  static String signOf(String line) {
    var sign = SIGN.matcher(line);
    if (!sign.lookingAt() || sign.group(2) == null) {
      return "";
    }
    var what = sign.group(2);
    boolean isNumber = Character.isDigit(what.charAt(0));
    boolean isBullet = "-*+".contains(what);
    return sign.group(1) + (isNumber ? "1." : isBullet ? "-" : what);
  }

  private List<Block> bySign(int from, int to, String sign) {
    var blocks = new ArrayList<Block>();
    int start = -1;
    for (int i = from; i < to; i++) {
      if (signOf(edited.get(i)).equals(sign)) {
        if (start >= 0) {
          add(start, i, blocks);
        }
        start = i;
      } else if (start < 0 && !edited.get(i).isBlank()) {
        return List.of(); // something else stands before the first item
      }
    }
    if (start >= 0) {
      add(start, to, blocks);
    }
    return blocks;
  }

  private void add(int first, int last, List<Block> blocks) {
    int from = first;
    int to = last;
    while (from < to && edited.get(from).isBlank()) {
      from++;
    }
    while (to > from && edited.get(to - 1).isBlank()) {
      to--;
    }
    if (from < to) {
      blocks.add(new Block(from, to));
    }
  }

  private void settleBullets(List<Block> blocks, String like) {
    var usual = bullet(like);
    if (usual == null) {
      return;
    }
    for (var block : blocks) {
      var line = edited.get(block.from());
      var bullet = bullet(line);
      if (bullet != null && !bullet.equals(usual)) {
        edited.set(block.from(), line.replaceFirst(Pattern.quote(bullet), usual));
      }
    }
  }

  private static @Nullable String bullet(String line) {
    var sign = SIGN.matcher(line);
    return sign.lookingAt() && sign.group(2) != null && "-*+".contains(sign.group(2))
        ? sign.group(2)
        : null;
  }
}
