package io.github.sitecontent.page;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders the pages of a site with its own templates, and the plugin's where it has none. */
public final class PageTemplates {

  private final Path site;
  private final TemplateFolder folder;
  private final Templates templates;
  private final Bibliography bibliography;

  /** Templates of a site that write no BibTeX. */
  public PageTemplates(Path site, TemplateFolder folder) {
    this(site, folder, (publications, venues) -> "");
  }

  /**
   * Templates of a site. Loads FreeMarker and the built-in templates, which takes as long as to
   * read a small site's data.
   *
   * @param site directory of the site
   * @param folder of its own templates
   * @param bibliography for templates that write BibTeX
   */
  public PageTemplates(Path site, TemplateFolder folder, Bibliography bibliography) {
    this.site = site;
    this.folder = folder;
    this.bibliography = bibliography;
    this.templates = Templates.parsed(folder);
  }

  /**
   * A rendered page.
   *
   * @param path relative to the site directory, with {@code /} between its parts
   * @param text in UTF-8
   */
  public record Page(String path, byte[] text) {}

  /**
   * Renders every page. A template that writes nothing but blanks makes no page.
   *
   * @param content what the pages say
   * @param problems where mistakes in templates are reported
   */
  public List<Page> render(Content content, List<Problem> problems) {
    var dates = new DateStyle(content.site().dateFormat());
    var models = new Models(dates, null);
    var model = PageModel.of(content, bibliography);
    var pages = new ArrayList<Page>();
    for (var path : folder.pages()) {
      var out = new PageWriter();
      var problem = render(path, models, model, out, null);
      if (problem != null) {
        problems.add(problem);
        continue;
      }
      var text = out.toBytes();
      if (!isBlank(text)) {
        pages.add(new Page(path, text));
      }
    }
    return pages;
  }

  /**
   * Tells where each line of a page comes from: the datum, or the template's own line.
   *
   * @param path of the page, which renders without a problem
   */
  public List<Location> trace(Content content, String path) {
    return trace(content, path, false).lines();
  }

  /**
   * Tells where each line of a page comes from, and which item it belongs to.
   *
   * @param path of the page, which renders without a problem
   */
  public List<LineOrigin> traceItems(Content content, String path) {
    return trace(content, path, true).origins();
  }

  private Trace trace(Content content, String path, boolean tellsItems) {
    var trace = new Trace(new SourceLines(site), folder, tellsItems);
    var models = new Models(new DateStyle(content.site().dateFormat()), trace);
    var out = new PageWriter(trace);
    render(path, models, PageModel.of(content, bibliography), out, trace);
    out.toBytes();
    return trace;
  }

  /** Renders a page, and tells what is wrong with its template; null when nothing is. */
  private @Nullable Problem render(
      String path,
      Models models,
      Map<String, @Nullable Object> model,
      PageWriter out,
      @Nullable Trace trace) {
    models.begin();
    var steps = new Steps(folder, models, trace);
    var tell = new TemplateProblems(folder);
    var name = TemplateFolder.templateOf(path);
    try {
      var environment = templates.getTemplate(name).createProcessingEnvironment(model, out, models);
      environment.setTemplateExceptionHandler(
          (e, failed, to) -> {
            models.fail(failed);
            throw e;
          });
      environment.setTemplateProcessingTracer(steps);
      environment.process();
      return null;
    } catch (ParseException e) {
      return tell.of(e);
    } catch (TemplateException e) {
      return tell.of(e, models.failed());
    } catch (Forbidden.Use e) {
      return e.problem();
    } catch (Steps.Endless e) {
      return tell.endless(e.getMessage(), steps.location(), models.failed());
    } catch (SecurityException e) {
      return tell.leadsOut(steps.location());
    } catch (OutOfMemoryError | StackOverflowError e) {
      // what used it up is garbage by now
      return tell.endless("the template used up the memory", steps.location(), null);
    } catch (IOException e) {
      return tell.unreadable(name, String.valueOf(e.getMessage()));
    }
  }

  private static boolean isBlank(byte[] text) {
    for (byte b : text) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }
}
