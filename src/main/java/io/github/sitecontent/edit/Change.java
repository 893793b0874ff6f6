package io.github.sitecontent.edit;

import io.github.sitecontent.edit.PageLines.Stretch;
import java.util.ArrayList;
import java.util.List;
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
