package io.github.sitecontent.edit;

import io.github.sitecontent.edit.PageLines.Stretch;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** Tells why an edit has no place in data or template, and what to do. */
final class Refusal {

  static final String RULE = "SC502";

  private static final int WIDEST = 60;

  private Refusal() {}

  /** The problems: one at the edit, and one at each other place that shows the same item. */
  static List<Problem> all(
      Change change, PageLines page, List<String> edited, String path, SiteText site) {
    var problems = new ArrayList<>(List.of(of(change, page, edited, path, site)));
    var item = change.kind() == Change.Kind.ITEM ? change.item() : null;
    if (item != null) {
      for (var other : page.stretches()) {
        if (other.item().equals(item.item()) && other.from() != item.from()) {
          var place = new Location(path, lineOf(other, page, edited) + 1, 1);
          problems.add(
              Problem.error(
                  RULE,
                  place,
                  "the item in " + itemName(change) + ", which was edited, stands here, too",
                  "make the same edit in both places"));
        }
      }
    }
    return problems;
  }

  /** The line of the edited page where an item is now that nobody edited. */
  private static int lineOf(Stretch item, PageLines page, List<String> edited) {
    var first = page.lines().get(item.from());
    int best = Math.min(item.from(), Math.max(0, edited.size() - 1));
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < edited.size(); i++) {
      int distance = Math.abs(i - item.from());
      if (distance < least && edited.get(i).equals(first)) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static Problem of(
      Change change, PageLines page, List<String> edited, String path, SiteText site) {
    int line = Math.min(change.editedFrom(), Math.max(0, edited.size() - 1));
    int column = 1;
    if (change.from() < change.to() && change.editedFrom() < change.editedTo()) {
      int index = 0;
      int most = Math.min(change.to() - change.from(), change.editedTo() - change.editedFrom());
      while (index + 1 < most
          && page.lines()
              .get(change.from() + index)
              .equals(edited.get(change.editedFrom() + index))) {
        index++;
      }
      line = change.editedFrom() + index;
      column = firstDifference(page.lines().get(change.from() + index), edited.get(line)) + 1;
    }
    var place = new Location(path, line + 1, column);
    var origin = page.placeOf(Math.min(change.from(), page.lines().size() - 1));
    var from = origin == null ? path : nameOf(origin.file(), origin.line());
    return switch (change.kind()) {
      case ITEM ->
          Problem.error(
              RULE,
              place,
              "no value of the item in "
                  + itemName(change)
                  + " can be changed so that the page reads '"
                  + shown(change, edited)
                  + "'",
              "undo this edit and change the item in the data, or give it a layout of its own");
      case NEW_ITEM ->
          Problem.error(
              RULE,
              place,
              "'" + shown(change, edited) + "' cannot stand here: the page would put it elsewhere",
              "take it out and write it into the data file of its list");
      case NO_ITEM ->
          Problem.error(
              RULE,
              place,
              "the item in " + itemName(change) + " cannot be taken out without other changes",
              "undo this edit, and delete the item in its data file, or set 'hidden: true'");
      case BLANK_LINES ->
          Problem.error(
              RULE,
              place,
              "blank lines between items come from the template, and are others there",
              "undo this edit, or change the template");
      case TEXT ->
          Problem.error(
              RULE,
              place,
              change.from() < change.to()
                  ? "this text does not stand word for word in " + from
                  : "'" + shown(change, edited) + "' has no place beside " + from,
              from.startsWith("site-content:")
                  ? "undo this edit; to change the page's own text, copy the plugin's template to"
                      + " your template folder"
                  : "undo this edit, and make it in " + from.replaceAll(":\\d+$", ""));
    };
  }

  private static String itemName(Change change) {
    var item = change.item();
    return item == null ? "the data" : nameOf(item.item().file(), item.item().line());
  }

  /** A place of the proof, as the author knows it: relative to the data or the templates. */
  private static String nameOf(String file, int line) {
    var name = file.replaceFirst("^(?:data|templates)/", "");
    return line == 0 ? name : name + ":" + line;
  }

  private static String shown(Change change, List<String> edited) {
    for (int i = change.editedFrom(); i < change.editedTo(); i++) {
      var line = edited.get(i).strip();
      if (!line.isEmpty()) {
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST) + "…";
      }
    }
    return "";
  }

  private static int firstDifference(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return other.codePointCount(0, i);
  }
}
