package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The blocks that Markdown makes of a text.
 *
 * <p>For CommonMark an element of HTML goes on up to a blank line, for kramdown it ends with its
 * last tag: a list right behind it is one. So the text is parsed in pieces that end there.
 *
 * @param headings without their text
 * @param items of lists
 * @param labels of items that only say what the lists below them hold: a year
 * @param quotes quotations
 * @param paragraphs that stand in no list and in no quotation
 */
record Blocks(
    List<Heading> headings,
    List<Span> items,
    List<Span> labels,
    List<Span> quotes,
    List<Span> paragraphs) {

  private static final String ELEMENT =
      "(?:div|p|section|article|details|table|ul|ol|h[1-6]|center)";
  private static final Pattern LIST_BEHIND_TAG =
      Pattern.compile(
          "(?:</"
              + ELEMENT
              + "|<"
              + ELEMENT
              + "\\s[^<>\\n]*\\bmarkdown=[\"']?(?:1|block)\\b[^<>\\n]*)>"
              + "[ \\t]*\\n(?= {0,3}(?:[-*+]|\\d{1,3}[.)])[ \\t])");

  private static final Pattern INLINE =
      Pattern.compile(
          "\\s*</?(?:img|span|a|b|i|u|em|strong|font|small|sup|sub|kbd|code|mark)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Parses a text from a place on. */
  static Blocks of(String text, int from) {
    var blocks =
        new Blocks(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    var parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    int start = from;
    for (var end = LIST_BEHIND_TAG.matcher(text).region(from, text.length()); end.find(); ) {
      blocks.collect(parser.parse(text.substring(start, end.end())), text, start);
      start = end.end();
    }
    blocks.collect(parser.parse(text.substring(start)), text, start);
    return blocks;
  }

  private void collect(Node document, String text, int offset) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Heading heading) {
            headings.add(new Heading(heading.getLevel(), "", spanOf(heading, offset)));
          }
        });
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(BulletList list) {
            items(list);
          }

          @Override
          public void visit(OrderedList list) {
            items(list);
          }

          private void items(Node list) {
            var children = childrenOf(list);
            boolean areLabels = children.stream().allMatch(item -> isLabel(item, text, offset));
            for (var item : children) {
              if (areLabels) {
                labels.add(spanOf(item.getFirstChild(), offset));
                item.getLastChild().accept(this);
              } else {
                items.add(spanOf(item, offset));
              }
            }
          }
        });
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(BulletList list) {}

          @Override
          public void visit(OrderedList list) {}

          @Override
          public void visit(BlockQuote quote) {
            quotes.add(spanOf(quote, offset));
          }

          @Override
          public void visit(Paragraph paragraph) {
            paragraphs.add(spanOf(paragraph, offset));
          }

          @Override
          public void visit(HtmlBlock block) { // to kramdown a tag of a line makes no block
            if (INLINE.matcher(block.getLiteral()).lookingAt()) {
              paragraphs.add(spanOf(block, offset));
            }
          }
        });
  }

  private static List<Node> childrenOf(Node list) {
    var children = new ArrayList<Node>();
    for (var node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem && !node.getSourceSpans().isEmpty()) {
        children.add(node);
      }
    }
    return children;
  }

  /** Whether an item holds a year or a topic, and a list, and nothing else. */
  private static boolean isLabel(Node item, String text, int offset) {
    var first = item.getFirstChild();
    var last = item.getLastChild();
    if (!(first instanceof Paragraph) || !(last instanceof ListBlock) || first.getNext() != last) {
      return false;
    }
    var said = spanOf(first, offset).of(text);
    return YearGrammar.isAlone(said) || Topic.isBareHeading(said);
  }

  private static Span spanOf(Node node, int offset) {
    var spans = node.getSourceSpans();
    var last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    return new Span(offset + spans.get(0).getInputIndex(), offset + end);
  }
}
