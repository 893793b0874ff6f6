package io.github.sitecontent;

import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.bibtex.BibtexText;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.page.PageTemplates;
import io.github.sitecontent.page.TemplateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Many sites in folders under one directory: the people of a laboratory, for example.
 *
 * <p>Each is a site by itself, with data and pages of its own, and has the bytes that it would have
 * alone. A template that it lacks is looked for in the directory of them all, then in the plugin.
 * One that has an error is not written; the others are.
 */
public final class Sites {

  /** A page waits for the disk before it takes its place, and another one is made meanwhile. */
  private static final int THREADS_A_PROCESSOR = 2;

  /** Milliseconds between two tellings of how far a run has come. */
  private static final long PACE = 200;

  private final Settings all;
  private final String patterns;

  /** What the sites have in common. */
  record Settings(
      Path directory,
      Path data,
      Path templates,
      boolean failOnWarning,
      boolean tellsWarningsAgain) {}

  Sites(Settings all, String patterns) {
    this.all = all;
    this.patterns = patterns;
  }

  /** Hears how far a run has come, several times a second. */
  @FunctionalInterface
  public interface Progress {

    /**
     * So many sites are done.
     *
     * @param done counted in their order
     * @param sites of the run
     */
    void tell(int done, int sites);
  }

  /** What is done with one site. */
  private interface Work {
    Outcome of(SiteContent site) throws IOException;
  }

  /**
   * Generates the pages of each site as {@link SiteContent#generate} does.
   *
   * @throws WrongSites when the patterns do not say where the sites are
   * @throws IOException when the directory cannot be read; what is wrong with a site is a problem
   */
  public SitesOutcome generate(HandEdits handEdits, Progress progress)
      throws IOException, WrongSites {
    return run(site -> site.generate(handEdits), progress);
  }

  /**
   * Tells what {@link #generate} would do, and does nothing.
   *
   * @throws WrongSites when the patterns do not say where the sites are
   * @throws IOException when the directory cannot be read; what is wrong with a site is a problem
   */
  public SitesOutcome check(Progress progress) throws IOException, WrongSites {
    return run(SiteContent::check, progress);
  }

  /**
   * Tells what made a line of a page, as {@link SiteContent#explain} does.
   *
   * @param page path relative to the directory of the sites
   */
  public Optional<Location> explain(String page, int line) throws IOException, WrongSites {
    var content = new Opening().contentOf(page);
    return content.isEmpty() ? Optional.empty() : content.get().explain(page, line);
  }

  /**
   * Generates the pages of all sites now and those that changed after each change, as {@link
   * SiteContent#watch} does. Sites may come and go.
   *
   * @param listener hears what came of each time
   * @throws WrongSites when the patterns do not say where the sites are, at first
   */
  public void watch(HandEdits handEdits, Watch.Listener<SitesOutcome> listener)
      throws IOException, WrongSites {
    matches();
    new Watch<>(this::folders, () -> generateAgain(handEdits), listener).runWithProgram();
  }

  private List<Path> folders() throws IOException {
    var folders = new ArrayList<Path>();
    folders.add(all.templates());
    try {
      for (var site : matches().sites().values()) {
        folders.add(dataOf(site));
        folders.add(ownTemplatesOf(site));
      }
    } catch (WrongSites e) {
      // the next rendering says so
    }
    return folders;
  }

  private SitesOutcome generateAgain(HandEdits handEdits) throws IOException {
    try {
      return generate(handEdits, (done, sites) -> {});
    } catch (WrongSites e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private SitesOutcome run(Work work, Progress progress) throws IOException, WrongSites {
    var opening = new Opening();
    var sites = opening.matches.sites();
    var collector = new SitesOutcome.Collector(opening.sharedTemplates());
    int threads = THREADS_A_PROCESSOR * Runtime.getRuntime().availableProcessors();
    var pool =
        Executors.newFixedThreadPool(
            Math.min(threads, sites.size()),
            task -> {
              var thread = new Thread(task, "site-content sites");
              thread.setDaemon(true);
              return thread;
            });
    try {
      var outcomes = new ArrayList<Future<Outcome>>();
      for (var site : sites.entrySet()) {
        outcomes.add(pool.submit(task(opening, site, work, collector)));
      }
      var pace = new Pace(progress, sites.size());
      int done = 0;
      for (var name : sites.keySet()) {
        collector.add(name, await(outcomes.get(done), pace));
        outcomes.set(done, null); // what nobody will see may go
        pace.tell(++done);
      }
    } finally {
      pool.shutdownNow();
    }
    return collector.outcome(opening.matches.leftOut());
  }

  private static Callable<Outcome> task(
      Opening opening, Map.Entry<String, Path> site, Work work, SitesOutcome.Collector collector) {
    return () -> {
      try {
        var content = opening.content(site.getValue());
        return work.of(content.tellDiffs(!collector.hasEnoughDiffs()));
      } catch (IOException e) {
        return unreadable(site.getKey(), e);
      } catch (UncheckedIOException e) {
        return unreadable(site.getKey(), e.getCause());
      }
    };
  }

  /** One site that the file system keeps from being read or written does not stop the others. */
  private static Outcome unreadable(String site, IOException e) {
    var message = e.getMessage() == null ? e.toString() : e.getMessage();
    return new Outcome(
        List.of(Problem.error("SC405", Location.of(site), message, null)), List.of());
  }

  private static Outcome await(Future<Outcome> outcome, Pace pace) throws IOException {
    try {
      while (true) {
        try {
          return outcome.get(PACE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          pace.tell();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; run again for the rest of the sites", e);
    } catch (ExecutionException e) {
      throw Meanwhile.thrownBy(e);
    }
  }

  /** Tells the progress no more often than somebody can read it. */
  private static final class Pace {

    private final Progress progress;
    private final int sites;
    private int done;
    private long told = System.nanoTime();

    Pace(Progress progress, int sites) {
      this.progress = progress;
      this.sites = sites;
    }

    void tell(int done) {
      this.done = done;
      tell();
    }

    void tell() {
      long now = System.nanoTime();
      if (now - told >= TimeUnit.MILLISECONDS.toNanos(PACE)) {
        told = now;
        progress.tell(done, sites);
      }
    }
  }

  private SitePatterns.Matches matches() throws IOException, WrongSites {
    if (!isEverySitesOwn(all.data())) {
      throw new WrongSites(
          "site-content.dataDirectory: the sites cannot share "
              + all.data()
              + "; name a folder that each of them has, _data for example");
    }
    var data = all.directory().relativize(all.data()).toString();
    return SitePatterns.find(all.directory(), patterns, data);
  }

  /** Whether a folder that the settings name is one in each site, and not the same for all. */
  private boolean isEverySitesOwn(Path folder) {
    return folder.startsWith(all.directory()) && !folder.equals(all.directory());
  }

  private Path dataOf(Path site) {
    return site.resolve(all.directory().relativize(all.data()));
  }

  private Path ownTemplatesOf(Path site) {
    return isEverySitesOwn(all.templates())
        ? site.resolve(all.directory().relativize(all.templates()))
        : all.templates();
  }

  /** The sites as they are when a run begins, with the templates that they share. */
  private final class Opening {

    private final SitePatterns.Matches matches;
    private final TemplateFolder sharedFolder;
    private final PageTemplates shared;

    Opening() throws IOException, WrongSites {
      this.matches = matches();
      this.sharedFolder = new TemplateFolder(all.directory(), List.of(all.templates())).asOfNow();
      this.shared = new PageTemplates(all.directory(), sharedFolder, BibtexText::of);
    }

    String sharedTemplates() {
      return sharedFolder.name() + "/";
    }

    SiteContent content(Path site) {
      var own = ownTemplatesOf(site);
      boolean hasOwn = !own.equals(all.templates()) && Files.isDirectory(own);
      var folder =
          hasOwn
              ? new TemplateFolder(all.directory(), List.of(own, all.templates()))
              : sharedFolder;
      return new SiteContent(
              all.directory(), site, dataOf(site), own, folder, hasOwn ? null : shared)
          .failOnWarning(all.failOnWarning())
          .tellWarningsAgain(all.tellsWarningsAgain());
    }

    Optional<SiteContent> contentOf(String page) {
      return matches.sites().entrySet().stream()
          .filter(site -> page.startsWith(site.getKey() + "/"))
          .reduce((outer, inner) -> inner)
          .map(site -> content(site.getValue()));
    }
  }
}
