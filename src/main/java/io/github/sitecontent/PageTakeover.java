package io.github.sitecontent;

import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.adopt.Adopted;
import io.github.sitecontent.adopt.Adoption;
import io.github.sitecontent.adopt.SourcePage;
import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.output.GeneratedPages;
import io.github.sitecontent.output.NewFiles;
import io.github.sitecontent.output.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Replaces a page that was written by hand by data, a template, and the page that they make. */
final class PageTakeover {

  private static final String RULE = Placing.RULE;

  private final Path site;
  private final Path data;
  private final Path templates;
  private final Placing placing;

  PageTakeover(Path site, Path data, Path templates, Placing placing) {
    this.site = site;
    this.data = data;
    this.templates = templates;
    this.placing = placing;
  }

  Takeover run(String path, Adopting how) throws IOException {
    var file = site.resolve(path).normalize();
    if (!file.startsWith(site)) {
      return refused(path, "lies outside of the site", "name a page of the site");
    }
    if (!Files.isRegularFile(file)) {
      return refused(path, "is not there", "name your page with -Dsite-content.page=…");
    }
    var sources = new LinkedHashMap<String, SourcePage>();
    var waiting = new ArrayDeque<>(List.of(file));
    var missing = new ArrayList<String>();
    while (!waiting.isEmpty()) {
      var next = waiting.remove();
      try {
        var source = read(next, how);
        sources.put(relative(next), source);
        for (var included : source.included()) {
          var other = file.resolveSibling(included).normalize();
          boolean isKnown = sources.containsKey(relative(other)) || waiting.contains(other);
          boolean isThere = other.startsWith(site) && Files.isRegularFile(other);
          if (!isThere) {
            missing.add(
                "  "
                    + relative(next)
                    + ":"
                    + source.lineOf(source.text().indexOf(included))
                    + "  includes '"
                    + included
                    + "', which is not there: Jekyll stops there");
          }
          if (isThere && !isKnown && !GeneratedPages.isStamped(site, relative(other))) {
            waiting.add(other);
          }
        }
      } catch (SourcePage.Refused e) {
        return refused(relative(next), e.getMessage(), e.hint());
      }
    }
    var adopted = Adoption.adopt(sources, how.order(), how.isTidy());
    return write(withoutWhatIsThere(adopted), missing, how);
  }

  /** What a page adopted before has brought already serves this one, too. */
  private Adopted withoutWhatIsThere(Adopted adopted) {
    var pages = new LinkedHashMap<>(adopted.templates());
    pages
        .keySet()
        .removeIf(
            page ->
                !adopted.pages().containsKey(page)
                    && Files.exists(templates.resolve(page + ".ftl")));
    var texts = new LinkedHashMap<>(adopted.data());
    boolean hasNoLists = texts.keySet().equals(Adoption.NO_DATA.keySet());
    if (hasNoLists && !new DataFolder(site, data).files().isEmpty()) {
      texts.clear();
    }
    return new Adopted(texts, pages, adopted.pages(), adopted.summary());
  }

  /** A file of 50 MB is not read to find out that it is none. */
  private static SourcePage read(Path file, Adopting how) throws IOException, SourcePage.Refused {
    SourcePage.requireUsualSize(Files.size(file));
    return SourcePage.of(Files.readAllBytes(file), how.repairs());
  }

  private Takeover write(Adopted adopted, List<String> missing, Adopting how) throws IOException {
    var outputs = new NewFiles();
    var files = new ArrayList<String>();
    adopted
        .data()
        .forEach(
            (name, text) -> {
              outputs.put(SiteFile.in(site, data, data.resolve(name)), text);
              files.add(relative(data.resolve(name)));
            });
    adopted
        .templates()
        .forEach(
            (page, text) -> {
              var template = templates.resolve(page + ".ftl");
              outputs.put(SiteFile.in(site, templates, template), text);
              files.add(relative(template));
            });
    if (how.keepsOriginal()) {
      for (var path : adopted.pages().keySet()) {
        outputs.put(new SiteFile(site, path + ".orig"), Files.readAllBytes(site.resolve(path)));
      }
    }
    var problems = new ArrayList<Problem>();
    if (how.handEdits() == HandEdits.REFUSE) {
      for (var there : outputs.inTheWay()) {
        problems.add(
            Problem.error(
                RULE,
                Location.of(there),
                "is there already, and would be replaced",
                "move it away, or give it up with -Dsite-content.overwrite"));
      }
    }
    if (!problems.isEmpty() || how.isDryRun()) {
      return new Takeover(
          problems,
          how.isDryRun() ? files : List.of(),
          summary(adopted, missing, how, 0),
          List.of());
    }
    try {
      var findings = placing.write(outputs, adopted.pages());
      return new Takeover(
          findings, files, summary(adopted, missing, how, findings.size()), List.of());
    } catch (Placing.Refused e) {
      return Takeover.refused(e.problems());
    }
  }

  private static List<String> summary(
      Adopted adopted, List<String> missing, Adopting how, int findings) {
    var path = adopted.pages().keySet().iterator().next();
    var summary = new ArrayList<String>();
    summary.add(
        path + " is adopted, and generating it gives " + (how.isTidy() ? "it tidied" : "it back"));
    summary.addAll(adopted.summary());
    if (!missing.isEmpty()) {
      int next = summary.indexOf("What to do next:");
      summary.add(next, "What is missing:");
      summary.addAll(next + 1, missing);
    }
    if (findings > 0) {
      int next = summary.indexOf("What to do next:");
      summary.add(
          next < 0 ? summary.size() : next,
          "What the rules find in the data: " + findings + ", listed above");
    }
    return summary;
  }

  private static Takeover refused(String path, String message, String hint) {
    return Takeover.refused(List.of(Problem.error(RULE, Location.of(path), message, hint)));
  }

  private String relative(Path file) {
    return placing.relative(file);
  }
}
