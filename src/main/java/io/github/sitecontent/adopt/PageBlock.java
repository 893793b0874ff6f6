package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One of the blocks that a page is cut into: together, in order, they are the page, to the
 * character.
 *
 * @param span of it
 * @param expected what the generated page has in its place
 * @param template what the template has in its place
 * @param macros that this needs, each once in the whole template
 */
record PageBlock(Span span, String expected, String template, List<String> macros) {

  /** A block that stays as it is. */
  private static PageBlock kept(Span span, String page) {
    var text = span.of(page);
    return new PageBlock(span, text, TemplateText.verbatim(text), List.of());
  }

  /**
   * Cuts a page.
   *
   * @param made the blocks that data give back, none of which overlaps another
   */
  static List<PageBlock> cut(String page, List<PageBlock> made) {
    var blocks = new ArrayList<PageBlock>();
    int at = 0;
    for (var block : made.stream().sorted(Comparator.comparingInt(b -> b.span.start())).toList()) {
      if (at < block.span.start()) {
        blocks.add(kept(new Span(at, block.span.start()), page));
      }
      blocks.add(block);
      at = block.span.end();
    }
    if (at < page.length()) {
      blocks.add(kept(new Span(at, page.length()), page));
    }
    return blocks;
  }
}
