package io.github.sitecontent.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.FrontMatter;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Url;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site: its own, and the plugin's where it has none.
 *
 * <p>A template's path is its page's path and {@code .ftl}. What lies in {@code macros} makes no
 * page.
 */
public final class PageTemplates {

  private static final String ENDING = ".ftl";
  private static final String MACROS = "macros/";
  private static final String BUILT_IN = "_pages/about.md";
  private static final String TEMPLATE_RULE = "SC301";

  private final Path site;
  private final Path directory;

  /**
   * Templates of a site.
   *
   * @param site directory of the site, to which paths in problems are relative
   * @param directory of the site's own templates, which may be missing
   */
  public PageTemplates(Path site, Path directory) {
    this.site = site;
    this.directory = directory;
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
    var configuration = configuration(new Models(new DateStyle(content.site().dateFormat())));
    var model = model(content);
    var pages = new ArrayList<Page>();
    for (var path : paths()) {
      var page = render(path, configuration, model, problems);
      if (page != null && !isBlank(page.text())) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static boolean isBlank(byte[] text) {
    for (byte b : text) {
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  /** The paths of all pages, in order. */
  private Iterable<String> paths() {
    var paths = new TreeSet<String>();
    paths.add(BUILT_IN);
    if (Files.isDirectory(directory)) {
      try (var files = Files.walk(directory)) {
        files
            .map(file -> directory.relativize(file).toString().replace('\\', '/'))
            .filter(path -> path.endsWith(ENDING) && !path.startsWith(MACROS))
            .forEach(path -> paths.add(path.substring(0, path.length() - ENDING.length())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return paths;
  }

  private Configuration configuration(Models models) {
    var configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader());
    configuration.setObjectWrapper(models);
    configuration.setOutputFormat(MarkdownFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    return configuration;
  }

  private TemplateLoader loader() {
    var builtIn = new ClassTemplateLoader(PageTemplates.class, "/site-content/templates");
    if (!Files.isDirectory(directory)) {
      return builtIn;
    }
    try {
      var own = new FileTemplateLoader(directory.toFile());
      return new MultiTemplateLoader(new TemplateLoader[] {own, builtIn});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, @Nullable Object> model(Content content) {
    var model = new HashMap<String, @Nullable Object>();
    model.put("site", content.site());
    model.put("front_matter", frontMatter(content));
    model.put("sections", new Outline(content).sections());
    model.put("profile", content.profile());
    model.put("education", content.education());
    model.put("experience", content.experience());
    model.put("interests", content.interests());
    model.put("news", content.news().stream().filter(item -> !item.hidden()).toList());
    model.put("awards", content.awards());
    model.put("publications", content.publications().stream().filter(p -> !p.hidden()).toList());
    model.put("venues", content.venues());
    model.put("people", content.people());
    model.put("talks", content.talks());
    model.put("teaching", content.teaching());
    model.put("service", content.service());
    var ownNames = content.ownNames();
    TemplateMethodModelEx isSelf = arguments -> ownNames.contains(arguments.get(0).toString());
    model.put("is_self", isSelf);
    model.put("homepages", homepages(content));
    return model;
  }

  /** The pages of other people, by each spelling of their names. */
  private static Map<String, Url> homepages(Content content) {
    var pages = new HashMap<String, Url>();
    for (var person : content.people()) {
      var url = person.url();
      if (url != null && !person.self()) {
        pages.put(person.name(), url);
        person.aliases().forEach(alias -> pages.put(alias, url));
      }
    }
    return pages;
  }

  /** That of site.yml, or what Jekyll needs to show the page at the site's root. */
  private static FrontMatter frontMatter(Content content) {
    var given = content.site().frontMatter();
    if (given != null) {
      return given;
    }
    var profile = content.profile();
    var title = profile == null ? "About" : profile.name();
    var quoted = title.replace("\\", "\\\\").replace("\"", "\\\"");
    return new FrontMatter("permalink: /\ntitle: \"" + quoted + "\"\n");
  }

  private @Nullable Page render(
      String path,
      Configuration configuration,
      Map<String, @Nullable Object> model,
      List<Problem> problems) {
    var out = new PageWriter();
    try {
      configuration.getTemplate(path + ENDING).process(model, out);
      return new Page(path, withLineEndsOf(directory.resolve(path + ENDING), out.toBytes()));
    } catch (ParseException e) {
      problems.add(
          problem(
              e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
    } catch (TemplateException e) {
      problems.add(
          problem(
              e.getTemplateSourceName(),
              e.getLineNumber() == null ? 0 : e.getLineNumber(),
              e.getColumnNumber() == null ? 0 : e.getColumnNumber(),
              e.getMessageWithoutStackTop()));
    } catch (IOException e) {
      problems.add(problem(path + ENDING, 0, 0, e.getMessage()));
    }
    return null;
  }

  /** A page has the line ends of its template: what data and macros bring along adapts. */
  private static byte[] withLineEndsOf(Path template, byte[] page) throws IOException {
    if (!Files.exists(template)) {
      return page;
    }
    try (var source = Files.newBufferedReader(template)) {
      for (int c = source.read(); c >= 0 && c != '\n'; c = source.read()) {
        if (c == '\r') {
          var text = new String(page, StandardCharsets.UTF_8).replaceAll("\\r?\\n", "\r\n");
          return text.getBytes(StandardCharsets.UTF_8);
        }
      }
    }
    return page;
  }

  private Problem problem(
      @Nullable String template, int line, int column, @Nullable String message) {
    var name = template == null ? "?" : template;
    var own = directory.resolve(name);
    var file =
        Files.exists(own)
            ? (own.startsWith(site) ? site.relativize(own) : own).toString().replace('\\', '/')
            : "site-content:" + name;
    // FreeMarker explains at length behind its first sentence
    var text = message == null ? "the template failed" : message;
    var first = text.split("\n\n|\n----", 2)[0].strip().replaceAll("\\s*\\R\\s*", " ");
    return Problem.error(TEMPLATE_RULE, new Location(file, line, column), first, null);
  }
}
