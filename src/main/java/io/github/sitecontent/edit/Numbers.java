package io.github.sitecontent.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The numbers of numbered lists: Markdown counts by itself, whatever they are, and so does the
 * template.
 */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("([ \\t>]*)\\d{1,3}([.)] )");

  /** First lines of numbered items, without their numbers. */
  private final Set<String> items = new HashSet<>();

  private Numbers() {}

  static Numbers of(PageLines page) {
    var numbers = new Numbers();
    for (var item : page.stretches()) {
      var line = page.lines().get(item.from());
      var hidden = hidden(line);
      if (!hidden.equals(line)) {
        numbers.items.add(hidden);
      }
    }
    return numbers;
  }

  private static String hidden(String line) {
    var number = NUMBER.matcher(line);
    return number.lookingAt()
        ? number.group(1) + "1" + number.group(2) + line.substring(number.end())
        : line;
  }

  /** Lines in which the items of numbered lists all have the same number. */
  List<String> hidden(List<String> lines) {
    return items.isEmpty()
        ? lines
        : lines.stream()
            .map(
                line -> {
                  var hidden = hidden(line);
                  return items.contains(hidden) ? hidden : line;
                })
            .toList();
  }
}
