package io.github.sitecontent.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.sitecontent.model.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker as this plugin uses it: a site's own templates before the built-in ones and nothing
 * from elsewhere, no Java from a template, and the same text on every machine.
 */
final class Templates extends Configuration {

  /** Where the plugin's own templates lie in its jar. */
  static final String BUILT_IN = "/site-content/templates";

  private final TemplateFolder folder;
  private final Set<Template> counted = Collections.newSetFromMap(new IdentityHashMap<>());

  Templates(TemplateFolder folder) {
    super(VERSION_2_3_34);
    clearSharedVariables();
    this.folder = folder;
    setTemplateLoader(loader(folder));
    // what was parsed serves the whole run, whatever happens to its file or to the memory meanwhile
    setCacheStorage(new StrongCacheStorage());
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setOutputFormat(MarkdownFormat.INSTANCE);
    setRecognizeStandardFileExtensions(false);
    setInterpolationSyntax(DOLLAR_INTERPOLATION_SYNTAX);
    setDefaultEncoding("UTF-8");
    setLocalizedLookup(false);
    setLocale(Locale.ROOT);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("c");
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
  }

  /**
   * The templates of a site. Where it has none of its own, the built-in ones are rendered once for
   * nobody, which parses them; those of a site may go on for ever, and wait for their page.
   */
  static Templates parsed(TemplateFolder folder) {
    var templates = new Templates(folder);
    if (folder.files().isEmpty()) {
      for (var page : folder.pages()) {
        templates.rehearse(TemplateFolder.templateOf(page));
      }
    }
    return templates;
  }

  private void rehearse(String builtIn) {
    var models = new Models(new DateStyle(null), null);
    var nothing = PageModel.of(Content.none(), (publications, venues) -> "");
    try {
      getTemplate(builtIn).createProcessingEnvironment(nothing, new PageWriter(), models).process();
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("the plugin's own template fails: " + builtIn, e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Puts a check into each loop and macro, which makes a step of a round that does nothing:
   * without it, {@code <#list 1.. as i></#list>} would go on unseen. One thread does so, while
   * others that render another site with the same template wait.
   */
  @Override
  public synchronized @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object lookup,
      @Nullable String encoding,
      boolean parse,
      boolean ignoreMissing)
      throws IOException {
    var template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
    if (template != null && parse && counted.add(template)) {
      var forbidden = folder.has(name) ? Forbidden.in(template, folder.pathOf(name)) : null;
      if (forbidden != null) {
        counted.remove(template);
        throw new Forbidden.Use(forbidden);
      }
      _CoreAPI.addThreadInterruptedChecks(template);
    }
    return template;
  }

  private static TemplateLoader loader(TemplateFolder folder) {
    var builtIn = new ClassTemplateLoader(Templates.class, BUILT_IN);
    var loaders = new ArrayList<TemplateLoader>();
    try {
      for (var directory : folder.existing()) {
        loaders.add(new FileTemplateLoader(directory.toFile()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (loaders.isEmpty()) {
      return builtIn;
    }
    loaders.add(builtIn);
    return new MultiTemplateLoader(loaders.toArray(new TemplateLoader[0]));
  }
}
