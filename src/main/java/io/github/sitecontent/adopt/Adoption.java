package io.github.sitecontent.adopt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes over a page: its lists become data, and the rest its template, word for word. */
public final class Adoption {

  private static final String BUILT_IN = "_pages/about.md";

  private final SourcePage source;
  private final String path;

  private Adoption(SourcePage source, String path) {
    this.source = source;
    this.path = path;
  }

  /**
   * Takes over a page.
   *
   * @param source as it was found
   * @param path of the page, relative to the site
   * @throws IOException when the proof cannot be made for lack of a temporary folder
   */
  public static Adopted adopt(SourcePage source, String path) throws IOException {
    return new Adoption(source, path).run();
  }

  private Adopted run() throws IOException {
    var data = new LinkedHashMap<String, String>();
    data.put("site.yml", "# The page itself says what its marks mean.\nlegend: never\n");
    var templates = templates(new PageTemplate(source, path).text(List.of()));
    var proof = Proof.of(data, templates);
    var page = proof.pages().getOrDefault(path, "");
    return new Adopted(data, templates, page, new ArrayList<>());
  }

  private Map<String, String> templates(String template) {
    var templates = new LinkedHashMap<String, String>();
    templates.put(path, template);
    if (!path.equals(BUILT_IN)) {
      templates.put(BUILT_IN, "<#-- Empty: this site has no page of this name. -->\n");
    }
    return templates;
  }
}
