package io.github.sitecontent;

import io.github.sitecontent.bibtex.BibtexText;
import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.data.DataSchemas;
import io.github.sitecontent.lint.Facts;
import io.github.sitecontent.lint.Lint;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.output.GeneratedPages;
import io.github.sitecontent.output.PageFile;
import io.github.sitecontent.output.SiteFile;
import io.github.sitecontent.page.PageTemplates;
import io.github.sitecontent.page.TemplateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A site whose pages are made from data. */
public final class SiteContent {

  /** Behind the digest of a page's sources: a check of the page has something to look at again. */
  private static final String WARNED = ", with warnings";

  /** Paths are told relative to it: the site, or the directory of which it is one of many sites. */
  private final Path base;

  private final Path site;
  private final Path data;
  private final TemplateFolder templates;
  private final Path templateDirectory;
  private final @Nullable PageTemplates parsed;
  private boolean failOnWarning;
  private boolean tellsWarningsAgain;
  private boolean tellsDiffs = true;

  /**
   * A site.
   *
   * @param site the Jekyll source tree
   * @param data directory of the data files, relative to the site
   * @param templates directory of the site's own templates, relative to the site; may be missing
   */
  public SiteContent(Path site, String data, String templates) {
    this.site = site.toAbsolutePath().normalize();
    this.base = this.site;
    this.data = this.site.resolve(data).normalize();
    this.templateDirectory = this.site.resolve(templates).normalize();
    this.templates = new TemplateFolder(this.site, templateDirectory);
    this.parsed = null;
  }

  /**
   * One of many sites.
   *
   * @param base directory of them all, to which paths are told relative
   * @param templates of this site
   * @param parsed the same, where the sites share them; else null
   */
  SiteContent(
      Path base,
      Path site,
      Path data,
      Path templateDirectory,
      TemplateFolder templates,
      @Nullable PageTemplates parsed) {
    this.base = base;
    this.site = site;
    this.data = data;
    this.templateDirectory = templateDirectory;
    this.templates = templates;
    this.parsed = parsed;
  }

  /**
   * The sites in this directory that patterns match; then the directory is no site itself.
   *
   * @param patterns globs relative to the directory, with commas between them: {@code people/*}
   */
  public Sites sites(String patterns) {
    var one = new Sites.Settings(site, data, templateDirectory, failOnWarning, tellsWarningsAgain);
    return new Sites(one, patterns);
  }

  /** Takes warnings for errors, or does not, as at first. */
  public SiteContent failOnWarning(boolean failOnWarning) {
    this.failOnWarning = failOnWarning;
    return this;
  }

  /** Has {@link #generate} read what has not changed too, to tell its warnings once more. */
  public SiteContent tellWarningsAgain(boolean again) {
    this.tellsWarningsAgain = again;
    return this;
  }

  /** Has pages that differ tell how, or not: it takes as long as to render them again. */
  SiteContent tellDiffs(boolean tellsDiffs) {
    this.tellsDiffs = tellsDiffs;
    return this;
  }

  /** What becomes of a page that somebody wrote or edited by hand. */
  public enum HandEdits {
    REFUSE,
    OVERWRITE
  }

  /**
   * Reads the data, and writes the pages that do not say the same; none of them when there is an
   * error.
   *
   * @throws IOException when a page cannot be read or written; the message names it and says what
   *     to do
   */
  public Outcome generate(HandEdits handEdits) throws IOException {
    for (var path : templates.pages()) {
      fileOf(path).sweep();
    }
    // a page that is missing is rendered whatever its sources are: 20 ms of a short run's 350
    var rendering = parsed == null && isPageMissing() ? templatesMeanwhile() : null;
    var folder = new DataFolder(base, data);
    var source = source(folder);
    var madeFrom = madeFrom(source);
    if (madeFrom != null && madeFrom.equals(source)) {
      return new Outcome(List.of(), upToDate(), Outcome.Work.SPARED);
    }
    if (madeFrom != null && !tellsWarningsAgain) {
      return new Outcome(List.of(), upToDate(), Outcome.Work.SPARED_DESPITE_WARNINGS);
    }
    var draft = draft(source, folder, rendering);
    var problems = new ArrayList<>(draft.problems());
    var pages = new ArrayList<Outcome.Page>();
    for (var file : draft.files()) {
      var state = stateOf(file);
      var diff = List.<String>of();
      if (handEdits == HandEdits.REFUSE && refuse(file.path(), state, problems)) {
        diff = state == PageState.FOREIGN ? diff : diff(file, draft);
      }
      pages.add(new Outcome.Page(file.path(), state, diff));
    }
    var outcome = new Outcome(judged(problems), pages);
    if (!outcome.hasErrors()) {
      var changed = new ArrayList<PageFile>();
      for (int i = 0; i < pages.size(); i++) {
        var file = draft.files().get(i);
        // a page that says the same gets the new digest of its sources, so that the next run is
        // fast
        if (pages.get(i).state() != PageState.UP_TO_DATE || file.isForgotten()) {
          changed.add(file);
        }
      }
      PageFile.write(changed);
    }
    return outcome;
  }

  /**
   * Merges a .bib file into the publications of the site.
   *
   * @param bibtex the .bib file
   * @param isDryRun whether nothing is written
   * @throws IOException when a file cannot be read or written; the message names it
   */
  public BibtexImport.Outcome importBibtex(Path bibtex, boolean isDryRun) throws IOException {
    return new BibtexImport(site, data).run(bibtex, isDryRun);
  }

  /**
   * Writes what a site begins with, as far as it is missing.
   *
   * @param version of the plugin, which the new POM pins
   * @throws IOException when a file cannot be written; the message names it
   */
  public StarterSite.Outcome init(String version) throws IOException {
    return new StarterSite(site, data, version, DataSchemas.all()).write();
  }

  /**
   * Generates the pages now and after each change of the data or the templates, until the program
   * is stopped or its standard input ends.
   *
   * @param listener hears what came of each time
   */
  public void watch(HandEdits handEdits, Watch.Listener<Outcome> listener) {
    var folders = List.of(data, templateDirectory);
    new Watch<>(() -> folders, () -> generate(handEdits), listener).runWithProgram();
  }

  /** Problems in the order of the report, with the weight that the site gives them. */
  private List<Problem> judged(List<Problem> problems) {
    return problems.stream()
        .map(problem -> failOnWarning ? problem.asError() : problem)
        .sorted()
        .toList();
  }

  /** Reports a page that would lose what somebody typed into it. */
  private static boolean refuse(String path, PageState state, List<Problem> problems) {
    switch (state) {
      case EDITED ->
          problems.add(
              Problem.error(
                  "SC401",
                  Location.of(path),
                  state.words(),
                  "carry it back into the data with site-content:adopt, or give it up with"
                      + " -Dsite-content.overwrite"));
      case FOREIGN ->
          problems.add(
              Problem.error(
                  "SC402",
                  Location.of(path),
                  state.words(),
                  "take it over with site-content:adopt, or give it up with"
                      + " -Dsite-content.overwrite"));
      case DIFFERENT ->
          problems.add(
              Problem.error(
                  "SC403",
                  Location.of(path),
                  state.words(),
                  "see the difference below, and replace it with -Dsite-content.overwrite"));
      default -> {
        return false;
      }
    }
    return true;
  }

  /**
   * Tells what {@link #generate} would do, and does nothing.
   *
   * @throws IOException when a page cannot be read; the message names it and says what to do
   */
  public Outcome check() throws IOException {
    var folder = new DataFolder(base, data);
    var source = source(folder);
    if (source != null && source.equals(madeFrom(source))) {
      return new Outcome(List.of(), withLeftOvers(upToDate()), Outcome.Work.SPARED);
    }
    var draft = draft(source, folder);
    var outcome = new Outcome(judged(draft.problems()), List.of());
    if (outcome.hasErrors()) {
      return outcome; // what could not be read is missing from the pages, which are not to blame
    }
    var pages = new ArrayList<Outcome.Page>();
    for (var file : draft.files()) {
      var state = stateOf(file);
      var diff = state == PageState.UP_TO_DATE ? List.<String>of() : diff(file, draft);
      pages.add(new Outcome.Page(file.path(), state, diff));
    }
    return new Outcome(outcome.problems(), withLeftOvers(pages));
  }

  private List<Outcome.Page> withLeftOvers(List<Outcome.Page> pages) throws IOException {
    var made = pages.stream().map(Outcome.Page::path).collect(Collectors.toSet());
    var all = new ArrayList<>(pages);
    for (var path : GeneratedPages.in(site, from())) {
      if (!made.contains(told(path))) {
        all.add(new Outcome.Page(told(path), PageState.LEFT_OVER, List.of()));
      }
    }
    return all;
  }

  /**
   * Takes over a page that somebody wrote by hand; or, when it was generated and edited by hand,
   * carries the edit back into its data and templates. All files are written, or none.
   *
   * @param path of the page, relative to the site
   * @throws IOException when a file cannot be read or written; the message names it
   */
  public Takeover adopt(String path, Adopting how) throws IOException {
    if (!how.isKnownOrder()) {
      return Takeover.refused(
          List.of(
              Problem.error(
                  Placing.RULE,
                  Location.of(path),
                  "is not read: site-content.dateOrder is '" + how.dateOrder() + "'",
                  "write day or month, whichever comes first in your dates")));
    }
    var placing = new Placing(site, data, this::draft);
    var again = new EditTakeover(site, data, templateDirectory, placing);
    return how.handEdits() == HandEdits.REFUSE && again.isGenerated(path)
        ? again.run(path, how)
        : new PageTakeover(site, data, templateDirectory, placing).run(path, how);
  }

  /**
   * Tells which datum, or which line of a template, made a line of a page.
   *
   * @param page path of the page relative to the site
   * @param line counted from 1, in the page as it would be generated now
   * @return empty when there is no such page, or it has no such line, or it cannot be rendered
   */
  public Optional<Location> explain(String page, int line) throws IOException {
    var draft = draft(null, new DataFolder(base, data));
    for (var file : draft.files()) {
      if (file.path().equals(page)) {
        return file.originOf(line, origins(file, draft));
      }
    }
    return Optional.empty();
  }

  /**
   * The pages as they should be.
   *
   * @param content what they say
   * @param problems all that is wrong
   * @param files without those that could not be rendered
   */
  record Draft(Content content, List<Problem> problems, List<PageFile> files) {}

  private Draft draft() throws IOException {
    var folder = new DataFolder(base, data);
    return draft(source(folder), folder);
  }

  private Draft draft(@Nullable String source, DataFolder folder) throws IOException {
    return draft(source, folder, null);
  }

  private boolean isPageMissing() throws IOException {
    for (var path : templates.pages()) {
      if (!fileOf(path).exists()) {
        return true;
      }
    }
    return false;
  }

  /** FreeMarker and the templates, while something else is done. */
  private Meanwhile<PageTemplates> templatesMeanwhile() {
    return Meanwhile.begin("templates", this::pageTemplates);
  }

  /**
   * The pages.
   *
   * @param begun the templates, where their loading has begun
   */
  private Draft draft(
      @Nullable String source, DataFolder folder, @Nullable Meanwhile<PageTemplates> begun)
      throws IOException {
    var rendering = parsed != null || begun != null ? begun : templatesMeanwhile();
    var reading = new DataReader(folder).read();
    var problems = new ArrayList<>(reading.problems());
    refuseHiddenLink(data, "site-content.dataDirectory", problems);
    refuseHiddenLink(templateDirectory, "site-content.templateDirectory", problems);
    var directory = new SiteDirectory(base, site);
    // the rules take two thirds as long as the pages, and neither needs the other; of many sites,
    // others are made meanwhile anyway
    var facts = new Facts(reading.content(), problems, directory);
    var linting = parsed == null ? Meanwhile.begin("rules", () -> Lint.check(facts)) : null;
    var mistakes = new ArrayList<Problem>();
    var ready = rendering == null ? pageTemplates() : rendering.result();
    var pages = ready.render(reading.content(), mistakes);
    problems.addAll(linting == null ? Lint.check(facts) : linting.result());
    problems.addAll(mistakes);
    // what a rule finds in other files can change while the data do not
    boolean isQuiet = problems.isEmpty() && !directory.isAsked();
    var remembered = source == null || isQuiet ? source : source + WARNED;
    var files = new ArrayList<PageFile>();
    for (var page : pages) {
      files.add(new PageFile(fileOf(page.path()), page.text(), from(), remembered));
    }
    return new Draft(reading.content(), problems, files);
  }

  private PageTemplates pageTemplates() {
    return parsed != null ? parsed : new PageTemplates(base, templates, BibtexText::of);
  }

  /** What lies outside the site is read when the settings say so, and not because of a link. */
  private void refuseHiddenLink(Path folder, String setting, List<Problem> problems)
      throws IOException {
    if (!Files.exists(folder) || !folder.startsWith(site)) {
      return;
    }
    var real = folder.toRealPath();
    if (!real.startsWith(base.toRealPath())) {
      problems.add(
          Problem.error(
              "SC404",
              Location.of(told(nameOf(folder))),
              "is a link that leads out of the site, to " + real,
              "name the folder itself with -D" + setting + "=" + real));
    }
  }

  private List<String> diff(PageFile file, Draft draft) throws IOException {
    return tellsDiffs ? file.diff(origins(file, draft)) : List.of();
  }

  private List<Location> origins(PageFile file, Draft draft) {
    return pageTemplates().trace(draft.content(), file.path().substring(told("").length()));
  }

  private static PageState stateOf(PageFile file) throws IOException {
    return PageState.valueOf(file.state().name());
  }

  /** The digest of all files that the pages are made from; null when it cannot be told. */
  private @Nullable String source(DataFolder folder) throws IOException {
    var files = new ArrayList<>(folder.files());
    files.addAll(templates.files());
    return Sources.digest(site, List.of(data, templateDirectory), files);
  }

  /**
   * What every page says of itself that it was made from: just these files, with warnings or
   * without; null where one page does not, or says something else than the others.
   */
  private @Nullable String madeFrom(@Nullable String source) throws IOException {
    if (source == null) {
      return null;
    }
    var wanted = List.of(source, source + WARNED);
    for (var path : templates.pages()) {
      var said = PageFile.madeFrom(wanted, fileOf(path));
      if (said == null) {
        return null;
      }
      wanted = List.of(said);
    }
    return wanted.get(0);
  }

  private List<Outcome.Page> upToDate() {
    return templates.pages().stream()
        .map(path -> new Outcome.Page(told(path), PageState.UP_TO_DATE, List.of()))
        .toList();
  }

  /** Where the pages come from, in the words of their stamps: one site may be made twice. */
  private String from() {
    var usual = templateDirectory.equals(site.resolve("_templates"));
    return fromSite(data) + (usual ? "" : " and " + fromSite(templateDirectory));
  }

  /** A folder as it is reached from the site: the stamp is the same wherever the site lies. */
  private String fromSite(Path folder) {
    boolean isReached = Objects.equals(folder.getRoot(), site.getRoot());
    var name = isReached ? site.relativize(folder) : folder; // another drive of Windows is not
    return name.toString().replace('\\', '/');
  }

  /** The file of a page, which lies in the site. */
  private SiteFile fileOf(String page) {
    return new SiteFile(base, told(page), site);
  }

  /** A path of the site as it is told, relative to the directory of all sites if this is one. */
  private String told(String path) {
    return base.equals(site)
        ? path
        : base.relativize(site).toString().replace('\\', '/') + "/" + path;
  }

  private String nameOf(Path folder) {
    var name = folder.startsWith(site) ? site.relativize(folder) : folder;
    return name.toString().replace('\\', '/');
  }
}
