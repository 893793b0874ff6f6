package io.github.sitecontent.adopt;

import java.util.List;

/** The template of an adopted page: macros on top, then the page with its lists taken out. */
final class PageTemplate {

  /** The macros that every adopted page uses. */
  static final String SHOW = "<#include \"/macros/adopted.ftl\">\n";

  private final String path;

  PageTemplate(String path) {
    this.path = path;
  }

  /**
   * The template.
   *
   * @param blocks that the page is cut into, in order
   */
  String text(List<PageBlock> blocks) {
    // a blank line below an include would come to the page
    var macros =
        String.join("", blocks.stream().flatMap(b -> b.macros().stream()).distinct().toList());
    var out = new StringBuilder();
    out.append("<#--\n  ").append(path).append(", as it was adopted.\n\n");
    out.append("  A macro shows one item of a list: change its one line, and all items change.\n");
    if (macros.contains(".style.")) {
      out.append(
          "  ${….style.name!\"sign\"} is the sign that most of them have: where an item has\n");
      out.append("  another one, its data say so, style: {name: \"other sign\"}.\n");
    }
    out.append("  The rest stands here word for word.\n-->\n");
    out.append(macros.replace(SHOW + "\n", SHOW));
    blocks.forEach(block -> out.append(block.template()));
    return out.toString();
  }
}
