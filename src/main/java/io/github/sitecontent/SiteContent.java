package io.github.sitecontent;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.lint.Lint;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.output.PageFile;
import io.github.sitecontent.page.PageTemplates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A site whose pages are made from data. */
public final class SiteContent {

  private final Path site;
  private final Path data;
  private final Path templates;

  /**
   * A site.
   *
   * @param site the Jekyll source tree
   * @param data directory of the data files, relative to the site
   * @param templates directory of the site's own templates, relative to the site; may be missing
   */
  public SiteContent(Path site, String data, String templates) {
    this.site = site.toAbsolutePath().normalize();
    this.data = this.site.resolve(data).normalize();
    this.templates = this.site.resolve(templates).normalize();
  }

  /** What becomes of a page that somebody wrote or edited by hand. */
  public enum HandEdits {
    REFUSE,
    OVERWRITE
  }

  /**
   * What a run found and did.
   *
   * @param problems in the order of their files and lines
   * @param pages in the order of their paths; those that were not written, when there is an error
   */
  public record Outcome(List<Problem> problems, List<PageResult> pages) {

    /** Whether anything kept the pages from being written. */
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /**
   * What became of a page.
   *
   * @param path relative to the site
   * @param isWritten whether its file changed
   */
  public record PageResult(String path, boolean isWritten) {}

  /**
   * Reads the data, and writes the pages whose bytes changed; none of them when there is an error.
   *
   * @throws IOException when a page cannot be read or written; the message names it
   */
  public Outcome generate(HandEdits handEdits) throws IOException {
    var problems = new ArrayList<Problem>();
    var reading = new DataReader(new DataFolder(site, data)).read();
    problems.addAll(reading.problems());
    problems.addAll(Lint.check(reading.content()));
    var files = new ArrayList<PageFile>();
    for (var page : new PageTemplates(site, templates).render(reading.content(), problems)) {
      files.add(new PageFile(site, page.path(), page.text(), nameOf(data)));
    }
    var stale = stale(files, handEdits, problems);
    var outcome = new Outcome(problems.stream().sorted().toList(), new ArrayList<>());
    boolean mayWrite = !outcome.hasErrors();
    for (var file : files) {
      boolean isStale = stale.contains(file);
      if (mayWrite && isStale) {
        write(file);
      }
      outcome.pages().add(new PageResult(file.path(), mayWrite && isStale));
    }
    return outcome;
  }

  /**
   * Takes over a page that somebody wrote by hand. All files are written, or none.
   *
   * @param path of the page, relative to the site
   * @param handEdits whether data and templates that are there already may be replaced
   * @param keep whether the page as it was is kept beside the generated one
   * @param dateOrder {@code day} or {@code month}, whichever comes first in dates that do not tell;
   *     empty to go by the page's other dates
   * @throws IOException when a file cannot be read or written; the message names it
   */
  public Takeover adopt(String path, HandEdits handEdits, boolean keep, String dateOrder)
      throws IOException {
    return new PageTakeover(site, data, templates).run(path, handEdits, keep, dateOrder);
  }

  /** The pages to write. One that may not be written is a problem. */
  private static List<PageFile> stale(
      List<PageFile> files, HandEdits handEdits, List<Problem> problems) throws IOException {
    var stale = new ArrayList<PageFile>();
    for (var file : files) {
      var state = state(file);
      if (state == PageFile.State.UP_TO_DATE) {
        continue;
      }
      stale.add(file);
      if (handEdits == HandEdits.REFUSE && state == PageFile.State.EDITED) {
        problems.add(
            Problem.error(
                "SC401",
                Location.of(file.path()),
                "was edited by hand since it was generated",
                "move the edit into the data, or give it up with -Dsite-content.overwrite"));
      } else if (handEdits == HandEdits.REFUSE && state == PageFile.State.FOREIGN) {
        problems.add(
            Problem.error(
                "SC402",
                Location.of(file.path()),
                "was written by hand, and would be replaced",
                "keep a copy and run again with -Dsite-content.overwrite"));
      }
    }
    return stale;
  }

  private static PageFile.State state(PageFile file) throws IOException {
    try {
      return file.state();
    } catch (IOException e) {
      throw new IOException(file.path() + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void write(PageFile file) throws IOException {
    try {
      file.write();
    } catch (IOException e) {
      throw new IOException(file.path() + " cannot be written: " + e.getMessage(), e);
    }
  }

  private String nameOf(Path folder) {
    return (folder.startsWith(site) ? site.relativize(folder) : folder)
        .toString()
        .replace('\\', '/');
  }
}
