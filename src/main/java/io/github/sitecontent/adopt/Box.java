package io.github.sitecontent.adopt;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A stretch of a page around several publications, such as a section, rather than one of them. */
final class Box {

  static final Pattern LIST_SIGN = Pattern.compile("(?m)^[ \\t]*(?:[-*+]|\\d{1,3}[.)]) ");
  private static final Pattern SHORT_HEADING =
      Pattern.compile("<h([1-6])\\b[^>]{0,300}>([^<>]{1,40})</h\\1>", Pattern.CASE_INSENSITIVE);
  private static final int ENOUGH = 60;

  private Box() {}

  /** Whether a text is one. */
  static boolean isAround(String text) {
    boolean holdsItems =
        text.split("<h[2-5]\\b", 4).length > 2 || text.split("<tr\\b", 4).length > 2;
    return holdsItems
        || isSection(text)
        || holdsElements(text)
        || holdsCards(text)
        || holdsBullets(text);
  }

  /** Whether a heading in it names a topic, as no title does. */
  private static boolean isSection(String text) {
    for (var heading = SHORT_HEADING.matcher(text); heading.find(); ) {
      var shown = heading.group(2).strip();
      if (Topic.isSection(shown)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its list elements are papers, or all that it has; remarks on one paper are not. */
  private static boolean holdsElements(String text) {
    if (text.split("<li\\b", 3).length < 3) {
      return false;
    }
    var items = new java.util.ArrayList<Span>();
    collect(HtmlElement.allIn(text, 0), items);
    int papers = 0;
    var rest = new StringBuilder();
    int at = 0;
    for (var item : items) {
      papers += isPaper(item.of(text)) ? 1 : 0;
      if (papers > 1) {
        return true;
      }
      rest.append(text, at, item.start());
      at = item.end();
    }
    rest.append(text, at, text.length());
    return items.size() > 2 && !isPaper(rest.toString());
  }

  /** Whether papers stand side by side in it. */
  private static boolean holdsCards(String text) {
    var siblings = HtmlElement.allIn(text, 0);
    while (siblings.size() == 1) {
      siblings = siblings.get(0).children();
    }
    int papers = 0;
    for (var sibling : siblings) {
      boolean isCard = sibling.tag().name().matches("div|article|section|dd");
      papers += isCard && papers < 2 && isPaper(sibling.span().of(text)) ? 1 : 0;
    }
    return papers > 1;
  }

  private static void collect(List<HtmlElement> elements, List<Span> items) {
    for (var element : elements) {
      if (items.size() >= ENOUGH) {
        return;
      }
      if (element.tag().name().equals("li")) {
        items.add(element.span());
      } else {
        collect(element.children(), items);
      }
    }
  }

  /** Whether several bullets are papers; what is below one of them is a remark on it. */
  private static boolean holdsBullets(String text) {
    var signs = LIST_SIGN.matcher(text);
    int found = 0;
    int at = 0;
    while (found < 2 && at < text.length() && signs.find(at)) {
      int end = endOfBullet(text, signs.end(), signs.group().indexOf(signs.group().strip()));
      boolean isPaper = isPaper(text.substring(signs.start(), end));
      found += isPaper ? 1 : 0;
      at = isPaper ? end : signs.end();
    }
    return found > 1;
  }

  /** Where the next bullet begins that is no deeper, or a blank line ends this one. */
  private static int endOfBullet(String text, int from, int indentation) {
    int blank = text.indexOf("\n\n", from);
    var next = LIST_SIGN.matcher(text);
    for (int at = from; next.find(at); at = next.end()) {
      boolean isDeeper = next.group().indexOf(next.group().strip()) > indentation;
      if (!isDeeper || blank >= 0 && blank < next.start()) {
        return blank >= 0 ? Math.min(blank, next.start()) : next.start();
      }
    }
    return blank < 0 ? text.length() : blank;
  }

  /** Whether a text is a paper of several authors. */
  static boolean isPaper(String text) {
    var facts = PublicationFacts.of(text, Set.of());
    return facts != null && facts.isSure() && facts.authors() != null && facts.authors().has(2);
  }
}
