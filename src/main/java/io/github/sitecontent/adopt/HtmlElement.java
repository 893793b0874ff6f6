package io.github.sitecontent.adopt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * An element of the HTML in a page.
 *
 * @param tag that begins it
 * @param span from its first tag to the end of its last one
 * @param children in order
 */
record HtmlElement(HtmlTag tag, Span span, List<HtmlElement> children) {

  /** The elements of a text that are within no other. A tag without its partner is left out. */
  static List<HtmlElement> allIn(String text, int from) {
    var roots = new ArrayList<HtmlElement>();
    var open = new ArrayDeque<HtmlElement>();
    int lastComment = text.lastIndexOf("-->");
    for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at)) {
      if (at > lastComment && text.startsWith("<!--", at)) {
        at += 4; // it never ends
        continue;
      }
      var tag = HtmlTag.at(text, at, text.length());
      if (tag == null) {
        at++;
        continue;
      }
      at = tag.span().end();
      if (tag.isComment() || tag.isEmpty(text)) {
        continue;
      }
      endItem(text, tag, open, roots);
      if (!tag.isClosing()) {
        open.push(new HtmlElement(tag, tag.span(), new ArrayList<>()));
      } else if (open.stream().anyMatch(e -> e.tag().name().equals(tag.name()))) {
        close(tag.name(), tag.span().end(), open, roots);
      }
    }
    while (!open.isEmpty()) {
      roots.addAll(open.pop().children());
    }
    roots.sort(java.util.Comparator.comparingInt(e -> e.span().start()));
    return roots;
  }

  /**
   * An item of a list without a last tag ends, as HTML has it, with its list or before the next.
   */
  private static void endItem(
      String text, HtmlTag tag, ArrayDeque<HtmlElement> open, List<HtmlElement> roots) {
    boolean isEnd = tag.isClosing() ? isList(tag) : tag.name().equals("li");
    if (!isEnd) {
      return;
    }
    for (var element : open) {
      if (isList(element.tag())) {
        return;
      }
      if (element.tag().name().equals("li")) {
        var item = new Span(element.span().start(), tag.span().start()).trimmed(text);
        close("li", item.end(), open, roots);
        return;
      }
    }
  }

  private static boolean isList(HtmlTag tag) {
    return tag.name().equals("ul") || tag.name().equals("ol");
  }

  private static void close(
      String name, int end, ArrayDeque<HtmlElement> open, List<HtmlElement> roots) {
    while (true) {
      var begun = open.pop();
      var siblings = open.isEmpty() ? roots : open.peek().children();
      if (begun.tag().name().equals(name)) {
        siblings.add(
            new HtmlElement(begun.tag(), new Span(begun.span().start(), end), begun.children()));
        return;
      }
      siblings.addAll(begun.children());
    }
  }

  /** What tells cards of one kind from others: their tag and their first class. */
  String kind(String text) {
    var classes = tag.attribute(text, "class");
    return tag.name() + "." + (classes == null ? "" : classes.of(text).strip().split("\\s+")[0]);
  }
}
