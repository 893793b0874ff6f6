package io.github.sitecontent;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a reader sees of a page that Jekyll built.
 *
 * @param lines of visible text, one for each paragraph, list item and heading
 * @param headings each as {@code h2 News}
 * @param links each as {@code text -> target}
 */
record VisiblePage(List<String> lines, List<String> headings, List<String> links) {

  private static final Set<String> BLOCKS = Set.of("p", "li", "h1", "h2", "h3", "h4");

  /** Reads the HTML that kramdown wrote, which is well-formed XML but for the one root. */
  static VisiblePage of(String html) {
    var page = new VisiblePage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      var source = new InputSource(new StringReader("<page>" + html + "</page>"));
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      page.read(builder.parse(source).getDocumentElement());
      return page;
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new IllegalArgumentException(html, e);
    }
  }

  private void read(Element element) {
    var name = element.getTagName();
    var text = element.getTextContent().strip().replaceAll("\\s+", " ");
    if (name.equals("a")) {
      links.add(text + " -> " + element.getAttribute("href"));
    } else if (BLOCKS.contains(name)) {
      lines.add(text);
      if (name.startsWith("h")) {
        headings.add(name + " " + text);
      }
    }
    var children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i).getNodeType() == Node.ELEMENT_NODE) {
        read((Element) children.item(i));
      }
    }
  }
}
