package io.github.sitecontent.page;

import freemarker.core.Environment;
import freemarker.core.Macro;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells why a macro that is called is not there. */
final class Macros {

  /** How the built-in templates call the macro of an item: its layout, or the usual one. */
  private static final String BY_NAME = ".main[";

  private final TemplateFolder folder;

  Macros(TemplateFolder folder) {
    this.folder = folder;
  }

  /** Whether an expression that has no value was to name a macro. */
  static boolean isCall(String expression, TemplateException e) {
    return expression.startsWith(BY_NAME) || expression.matches("\\w+") && isBehindAt(e);
  }

  private static boolean isBehindAt(TemplateException e) {
    try {
      var template = e.getEnvironment().getConfiguration().getTemplate(e.getTemplateSourceName());
      int before = e.getColumnNumber() - 1;
      return "@".equals(template.getSource(before, e.getLineNumber(), before, e.getLineNumber()));
    } catch (IOException unreadable) {
      return false; // it was read a moment ago
    }
  }

  /**
   * What to say of a call of a macro that no template has.
   *
   * @param expression that was to name the macro
   * @param at the call
   * @param item that was being rendered; null when it was none
   */
  Problem missing(String expression, Location at, @Nullable Item item, Environment environment) {
    var known = knownIn(environment);
    var lost = lostIn(environment);
    if (lost != null) {
      return lost;
    }
    if (expression.startsWith(BY_NAME) && item != null && item.layout() != null) {
      var layout = item.layout();
      return missing("no template has a macro '" + layout + "'", layout, known)
          .at(item.origin().of("layout"));
    }
    return missing("there is no macro '" + expression + "'", expression, known).at(at);
  }

  private record Missing(String message, @Nullable String hint) {
    Problem at(Location location) {
      return Problem.error(TemplateProblems.RUNTIME, location, message, hint);
    }
  }

  private static Missing missing(String message, String name, List<String> known) {
    var nearest = Words.nearest(name, known);
    return new Missing(
        message,
        nearest != null
            ? "did you mean '" + nearest + "'?"
            : known.isEmpty()
                ? "include the file that has it"
                : "there are " + String.join(", ", known));
  }

  @SuppressWarnings("deprecation") // there is no other way to tell a macro from a variable
  private static List<String> knownIn(Environment environment) {
    var names = new ArrayList<String>();
    var namespace = environment.getMainNamespace();
    try {
      for (var name : environment.getKnownVariableNames()) {
        if (namespace.get(name.toString()) instanceof Macro macro && !macro.isFunction()) {
          names.add(name.toString());
        }
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("a namespace is a map in memory", e);
    }
    names.sort(null);
    return names;
  }

  /** A file of the site that stands for one of the plugin's, and lacks a macro of that. */
  private @Nullable Problem lostIn(Environment environment) {
    for (var file : folder.files()) {
      var name = folder.pathIn(file);
      var builtIn = Templates.class.getResource(Templates.BUILT_IN + "/" + name);
      if (builtIn == null || !name.startsWith("macros/")) {
        continue;
      }
      try (var in = builtIn.openStream()) {
        var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        var configuration = environment.getConfiguration();
        var own = macrosOf(configuration.getTemplate(name));
        for (var macro : macrosOf(new Template(name, text, configuration))) {
          if (!own.contains(macro)) {
            return missing("has no macro '" + macro + "', which other templates call", macro, own)
                .at(Location.of(folder.pathOf(name)));
          }
        }
      } catch (IOException e) {
        continue; // a file that is no template has a problem of its own
      }
    }
    return null;
  }

  @SuppressWarnings("deprecation") // as above
  private static List<String> macrosOf(Template template) {
    var names = new ArrayList<String>();
    for (var name : template.getMacros().keySet()) {
      names.add(name.toString());
    }
    names.sort(null);
    return names;
  }
}
