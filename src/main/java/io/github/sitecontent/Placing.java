package io.github.sitecontent;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.output.NewFiles;
import io.github.sitecontent.output.PageFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts data and templates in place together with the pages that they make: all, or none. */
final class Placing {

  static final String RULE = "SC501";

  private final Path site;
  private final Path data;
  private final Drafting drafting;

  /** Makes the pages of the site from the data and templates that are there. */
  @FunctionalInterface
  interface Drafting {
    SiteContent.Draft draft() throws IOException;
  }

  Placing(Path site, Path data, Drafting drafting) {
    this.site = site;
    this.data = data;
    this.drafting = drafting;
  }

  /** What keeps pages from being put in place, though their files could be written. */
  static final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    Refused(List<Problem> problems) {
      super("not adopted");
      this.problems = problems.stream().sorted().toList();
    }

    List<Problem> problems() {
      return problems;
    }
  }

  /**
   * Writes the files, and then the pages that later runs will generate.
   *
   * @param proved texts of the pages by their paths
   * @return what there is to warn of in the new data
   * @throws Refused when the pages would be others; then all files are as before
   */
  List<Problem> write(NewFiles files, Map<String, String> proved) throws IOException {
    var findings = new ArrayList<Problem>();
    files.write(() -> findings.addAll(replace(proved)));
    return findings;
  }

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

  SiteContent.Draft draft() throws IOException {
    return drafting.draft();
  }

  /** A path as its author knows it. */
  String relative(Path file) {
    return (file.startsWith(site) ? site.relativize(file) : file).toString().replace('\\', '/');
  }
}
