package io.github.sitecontent.adopt;

import java.util.List;

/** The template of an adopted page: macros on top, then the page with its lists taken out. */
final class PageTemplate {

  /** The macros that every adopted page uses. */
  static final String SHOW = "<#include \"/macros/adopted.ftl\">\n";

  private final SourcePage source;
  private final String path;

  PageTemplate(SourcePage source, String path) {
    this.source = source;
    this.path = path;
  }

  /**
   * A part of the page that data and a template make.
   *
   * @param start of the part
   * @param end of it, behind its last line feed
   * @param macros that it needs, each once in the whole template
   * @param call what stands in its place
   */
  record Insert(int start, int end, List<String> macros, String call) {}

  /**
   * The template.
   *
   * @param inserts in the order of the page
   */
  String text(List<Insert> inserts) {
    var out = new StringBuilder();
    out.append("<#--\n  ").append(path).append(", as it was adopted.\n\n");
    out.append("  A macro shows one item of a list: change its one line, and all items change.\n");
    out.append("  The rest stands here word for word.\n-->\n");
    // a blank line below an include would come to the page
    var macros =
        String.join("", inserts.stream().flatMap(i -> i.macros().stream()).distinct().toList());
    out.append(macros.replace(SHOW + "\n", SHOW));
    int at = 0;
    for (var insert : inserts) {
      out.append(TemplateText.verbatim(source.text().substring(at, insert.start())));
      out.append(insert.call());
      at = insert.end();
    }
    out.append(TemplateText.verbatim(source.text().substring(at)));
    return out.toString();
  }
}
