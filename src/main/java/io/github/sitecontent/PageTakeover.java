package io.github.sitecontent;

import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.adopt.Adopted;
import io.github.sitecontent.adopt.Adoption;
import io.github.sitecontent.adopt.DateOrder;
import io.github.sitecontent.adopt.SourcePage;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.output.NewFiles;
import io.github.sitecontent.output.PageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Replaces a page that was written by hand by data, a template, and the page that they make. */
final class PageTakeover {

  private static final String RULE = "SC501";

  private final Path site;
  private final Path data;
  private final Path templates;
  private final Drafting drafting;

  /** Makes the pages of the site from the data and templates that are there. */
  @FunctionalInterface
  interface Drafting {
    SiteContent.Draft draft() throws IOException;
  }

  PageTakeover(Path site, Path data, Path templates, Drafting drafting) {
    this.site = site;
    this.data = data;
    this.templates = templates;
    this.drafting = drafting;
  }

  Takeover run(String path, HandEdits handEdits, boolean keep, String dateOrder, boolean isTidy)
      throws IOException {
    if (!dateOrder.matches("|day|month")) {
      return refused(
          path,
          "is not read: site-content.dateOrder is '" + dateOrder + "'",
          "write day or month, whichever comes first in your dates");
    }
    var order = dateOrder.isEmpty() ? null : DateOrder.valueOf(dateOrder.toUpperCase(Locale.ROOT));
    var file = site.resolve(path).normalize();
    if (!file.startsWith(site)) {
      return refused(path, "lies outside of the site", "name a page of the site");
    }
    if (!Files.isRegularFile(file)) {
      return refused(path, "is not there", "name your page with -Dsite-content.page=…");
    }
    var sources = new LinkedHashMap<String, SourcePage>();
    var waiting = new ArrayDeque<>(List.of(file));
    while (!waiting.isEmpty()) {
      var next = waiting.remove();
      try {
        var source = SourcePage.of(Files.readAllBytes(next));
        sources.put(relative(next), source);
        for (var included : source.included()) {
          var other = file.resolveSibling(included).normalize();
          boolean isKnown = sources.containsKey(relative(other)) || waiting.contains(other);
          if (other.startsWith(site) && Files.isRegularFile(other) && !isKnown) {
            waiting.add(other);
          }
        }
      } catch (SourcePage.Refused e) {
        return refused(relative(next), e.getMessage(), e.hint());
      }
    }
    return write(Adoption.adopt(sources, order, isTidy), handEdits, keep);
  }

  private Takeover write(Adopted adopted, HandEdits handEdits, boolean keep) throws IOException {
    var outputs = new NewFiles();
    adopted.data().forEach((name, text) -> outputs.put(data.resolve(name), text));
    adopted
        .templates()
        .forEach((page, text) -> outputs.put(templates.resolve(page + ".ftl"), text));
    if (keep) {
      for (var path : adopted.pages().keySet()) {
        outputs.put(site.resolve(path + ".orig"), Files.readString(site.resolve(path)));
      }
    }
    if (handEdits == HandEdits.REFUSE && !outputs.existing().isEmpty()) {
      var problems = new ArrayList<Problem>();
      for (var there : outputs.existing()) {
        problems.add(
            Problem.error(
                RULE,
                Location.of(relative(there)),
                "is there already, and would be replaced",
                "move it away, or give it up with -Dsite-content.overwrite"));
      }
      return new Takeover(problems, List.of(), List.of());
    }
    var findings = new ArrayList<Problem>();
    try {
      outputs.write(() -> findings.addAll(replace(adopted.pages())));
    } catch (Refused e) {
      return new Takeover(e.problems, List.of(), List.of());
    }
    var files = new ArrayList<String>();
    adopted.data().keySet().forEach(name -> files.add(relative(data.resolve(name))));
    adopted.templates().keySet().forEach(p -> files.add(relative(templates.resolve(p + ".ftl"))));
    return new Takeover(findings, files, adopted.summary());
  }

  /**
   * Puts the pages in place that later runs will generate.
   *
   * @param proved their texts by their paths
   * @return what there is to warn of in the new data
   */
  private List<Problem> replace(Map<String, String> proved) throws IOException {
    var draft = drafting.draft();
    if (draft.problems().stream().anyMatch(Problem::isError)) {
      throw new Refused(draft.problems());
    }
    var pages = new LinkedHashMap<String, PageFile>();
    for (var page : draft.files()) {
      if (proved.containsKey(page.path())) {
        page.state(); // so that an edit made from now on is noticed
        pages.put(page.path(), page);
      }
    }
    for (var page : proved.entrySet()) {
      var made = pages.get(page.getKey());
      if (made == null ? !page.getValue().isBlank() : !made.says(page.getValue())) {
        throw new Refused(
            List.of(
                Problem.error(
                    RULE,
                    Location.of(page.getKey()),
                    "would become another page with the other files of " + relative(data),
                    "move them away, and run again")));
      }
    }
    for (var path : pages.keySet()) {
      allowWriting(site.resolve(path));
    }
    PageFile.write(List.copyOf(pages.values()));
    return draft.problems().stream().sorted().toList();
  }

  /** What keeps pages from being put in place, though their files are written already. */
  private static final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    Refused(List<Problem> problems) {
      super("not adopted");
      this.problems = problems.stream().sorted().toList();
    }
  }

  /** A page that is generated from now on cannot be read-only. */
  private static void allowWriting(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    var permissions = EnumSet.of(PosixFilePermission.OWNER_WRITE);
    permissions.addAll(view.readAttributes().permissions());
    view.setPermissions(permissions);
  }

  private static Takeover refused(String path, String message, String hint) {
    var problem = Problem.error(RULE, Location.of(path), message, hint);
    return new Takeover(List.of(problem), List.of(), List.of());
  }

  private String relative(Path file) {
    return (file.startsWith(site) ? site.relativize(file) : file).toString().replace('\\', '/');
  }
}
