package io.github.sitecontent.edit;

import io.github.sitecontent.edit.PageLines.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did to a page.
 *
 * @param kind what it is
 * @param from first line of the page as it was made
 * @param to line behind it
 * @param editedFrom first line of the page as it was edited
 * @param editedTo line behind it
 * @param item that it is about; null for a new one and for none
 * @param previous the item above a new one; null when there is none
 * @param next the item below a new one; null when there is none
 */
record Change(
    Kind kind,
    int from,
    int to,
    int editedFrom,
    int editedTo,
    @Nullable Stretch item,
    @Nullable Stretch previous,
    @Nullable Stretch next) {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What was done. */
  enum Kind {
    /** An item was edited. */
    ITEM,
    /** An item was typed into the page. */
    NEW_ITEM,
    /** An item was deleted. */
    NO_ITEM,
    /** Something else was edited, added or deleted. */
    TEXT,
    /** Blank lines came or went. */
    BLANK_LINES
  }

  /**
   * A value of an item, as adopting reads it.
   *
   * @param before null when there was none
   * @param after null when there is none
   */
  record Values(@Nullable Object before, @Nullable Object after) {

    /** Whether it is a list of more, or fewer, elements. */
    boolean isOtherInLength() {
      return before instanceof List<?> old
          && after instanceof List<?> now
          && old.size() != now.size();
    }

    /**
     * Whether it changed for sure, and was not only read in another way.
     *
     * @param was what the page said of the item
     * @param is what it says now
     */
    boolean isSure(String was, String is) {
      if (before == null) {
        return after != null && !stands(after, folded(was));
      }
      return stands(before, folded(was)) ? !stands(before, folded(is)) : after != null;
    }

    /** Whether all that a value says is in a text. */
    private static boolean stands(Object value, String folded) {
      if (value instanceof List<?> list) {
        return list.stream().allMatch(element -> stands(element, folded));
      }
      if (value instanceof Map<?, ?> map) {
        return map.values().stream().allMatch(element -> stands(element, folded));
      }
      return folded.contains(folded(value.toString()));
    }

    private static String folded(String text) {
      return SIGNS.matcher(text).replaceAll("");
    }
  }

  /** The same change one line further up, where what is added or gone ends as it is led by. */
  @Nullable Change slidUp(PageLines page, List<String> edited) {
    boolean isAdded =
        from == to
            && from > 0
            && editedFrom > 0
            && editedFrom < editedTo
            && edited.get(editedFrom - 1).equals(edited.get(editedTo - 1));
    boolean isGone =
        editedFrom == editedTo
            && from > 0
            && editedFrom > 0
            && from < to
            && page.lines().get(from - 1).equals(page.lines().get(to - 1));
    return isAdded || isGone
        ? new Change(kind, from - 1, to - 1, editedFrom - 1, editedTo - 1, item, previous, next)
        : null;
  }

  /** The page as it is to be when nothing but this is done. */
  List<String> applied(PageLines page, List<String> edited) {
    var lines = new ArrayList<>(page.lines().subList(0, from));
    lines.addAll(edited.subList(editedFrom, editedTo));
    lines.addAll(page.lines().subList(to, page.lines().size()));
    return lines;
  }

  /** What tells it from other changes of the same edited page. */
  String key(PageLines page) {
    return kind + " " + editedFrom + " " + editedTo + " " + page.lines().subList(from, to);
  }
}
