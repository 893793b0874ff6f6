package io.github.sitecontent.edit;

import io.github.sitecontent.data.DataText.Leaf;
import io.github.sitecontent.output.Hunk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the values that a page shows letter for letter where somebody edited it. */
final class LeafEdits {

  /** How many ways are tried in which the values could have to change. */
  private static final int MOST = 6;

  private static final int CONTEXT = 60;
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}.)\\s]+$");
  private static final Pattern SIGNS = Pattern.compile("(?:[ >]|[-*+] |\\d+\\. )*");

  private final String window;
  private final List<Edit> edits = new ArrayList<>();

  /** A part of the window that becomes another text. */
  private record Edit(int from, int to, String text) {}

  /**
   * A value of a file.
   *
   * @param file that it stands in
   * @param leaf the value
   */
  record Target(String file, Leaf leaf) {}

  /** A part of a value that becomes another text. */
  private record Splice(Target target, int from, int to, String text) {}

  /**
   * The edits of some lines.
   *
   * @param page all lines, as they were made
   * @param from first line that changes
   * @param to line behind the last one
   * @param after the lines that are there instead
   */
  LeafEdits(List<String> page, int from, int to, List<String> after) {
    int first = Math.max(0, from - CONTEXT);
    int last = Math.min(page.size(), to + CONTEXT);
    window = text(page.subList(first, last));
    int offset = text(page.subList(first, from)).length();
    var old = tokens(text(page.subList(from, to)));
    var now = tokens(text(after));
    var places = new int[old.size() + 1];
    places[0] = offset;
    for (int i = 0; i < old.size(); i++) {
      places[i + 1] = places[i] + old.get(i).length();
    }
    for (var hunk : Hunk.between(old, now)) {
      var text = String.join("", now.subList(hunk.otherFrom(), hunk.otherTo()));
      edits.add(new Edit(places[hunk.from()], places[hunk.to()], text));
    }
  }

  private static String text(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(token -> token.group()).toList();
  }

  /** The ways in which values could have to change: by file, the values and what they become. */
  List<Map<String, Map<Leaf, String>>> ways(List<Target> targets) {
    var splices = new ArrayList<List<Splice>>();
    int most = 0;
    for (var edit : edits) {
      var fitting = new ArrayList<Splice>();
      targets.forEach(target -> addSplices(target, edit, fitting));
      if (fitting.isEmpty()) {
        return List.of();
      }
      most = Math.max(most, fitting.size());
      splices.add(fitting);
    }
    var ways = new ArrayList<Map<String, Map<Leaf, String>>>();
    for (int k = 0; k < Math.min(MOST, most); k++) {
      var way = new ArrayList<Splice>();
      for (var fitting : splices) {
        way.add(fitting.get(Math.min(k, fitting.size() - 1)));
      }
      ways.add(applied(way));
    }
    return ways;
  }

  private static Map<String, Map<Leaf, String>> applied(List<Splice> splices) {
    var values = new HashMap<Target, String>();
    for (int i = splices.size() - 1; i >= 0; i--) { // so that the places before stay the same
      var splice = splices.get(i);
      var value = values.getOrDefault(splice.target(), splice.target().leaf().value());
      if (splice.to() <= value.length()) {
        values.put(
            splice.target(),
            value.substring(0, splice.from()) + splice.text() + value.substring(splice.to()));
      }
    }
    var byFile = new LinkedHashMap<String, Map<Leaf, String>>();
    values.forEach(
        (target, value) ->
            byFile
                .computeIfAbsent(target.file(), f -> new LinkedHashMap<>())
                .put(target.leaf(), value));
    return byFile;
  }

  private void addSplices(Target target, Edit edit, List<Splice> splices) {
    var value = target.leaf().value();
    addSplices(target, value, edit, splices);
    var name = MARKS.matcher(value).replaceFirst(""); // the page may show marks as other signs
    if (!name.equals(value)) {
      addSplices(target, name, edit, splices);
    }
  }

  private void addSplices(Target target, String value, Edit edit, List<Splice> splices) {
    if (value.isEmpty()) {
      return;
    }
    int first = Math.max(0, edit.from() - 3 * value.length() - 200);
    for (int at = first; at <= edit.from(); at++) {
      if (window.charAt(Math.min(at, window.length() - 1)) != value.charAt(0)) {
        continue;
      }
      var places = places(value, at);
      if (places.length == 0 || places[value.length()] < edit.to()) {
        continue;
      }
      int from = indexOf(edit.from(), places);
      int to = indexOf(edit.to(), places);
      var text = hanging(edit.text(), at);
      splices.add(new Splice(target, from, to, text));
      var plain = text.replaceAll("\\\\(?=\\p{Punct})", "");
      if (!plain.equals(text)) { // what is escaped on the page is not, in a plain text
        splices.add(new Splice(target, from, to, plain));
      }
    }
  }

  private static int indexOf(int place, int[] places) {
    int i = 0;
    while (places[i] < place) {
      i++;
    }
    return i;
  }

  /** Further lines of a text stand on the page as far in as its first line. */
  private String hanging(String text, int at) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    int line = window.lastIndexOf('\n', at - 1) + 1;
    var signs = SIGNS.matcher(window).region(line, at);
    int indent = signs.lookingAt() ? signs.end() - line : 0;
    return text.replaceAll("\n[ >]{0," + indent + "}", "\n");
  }

  /** The place of each character of a value in the window; none when it does not stand there. */
  private int[] places(String value, int at) {
    var places = new int[value.length() + 1];
    int place = at;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (place < window.length() && window.charAt(place) == '\\' && c != '\\') {
        place++; // escaped
      }
      if (place >= window.length() || window.charAt(place) != c) {
        boolean isLastFeed = c == '\n' && i + 1 == value.length();
        if (!isLastFeed && !isBlankAtLineEnd(value, i)) {
          return new int[0];
        }
        places[i] = place;
        continue;
      }
      places[i] = place++;
      boolean isHanging = c == '\n' && i + 1 < value.length() && value.charAt(i + 1) != ' ';
      while (isHanging
          && place < window.length()
          && " >".indexOf(window.charAt(place)) >= 0
          && window.charAt(place) != value.charAt(i + 1)) {
        place++;
      }
    }
    places[value.length()] = place;
    return places;
  }

  /** Whether nothing but blanks follow on a line, which the lines of a page lack. */
  private static boolean isBlankAtLineEnd(String value, int at) {
    int i = at;
    while (i < value.length() && (value.charAt(i) == ' ' || value.charAt(i) == '\t')) {
      i++;
    }
    return i > at && (i == value.length() || value.charAt(i) == '\n');
  }
}
