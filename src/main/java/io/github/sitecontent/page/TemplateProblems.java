package io.github.sitecontent.page;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what FreeMarker says in twenty. */
final class TemplateProblems {

  static final String RUNTIME = "SC302";
  private static final String SYNTAX = "SC301";
  private static final String ENDLESS = "SC303";

  private static final Pattern WRONG_TYPE =
      Pattern.compile("(?s).*Expected (.+?), but this has evaluated to (.+?)(?: \\(wrapper|:).*");

  private final TemplateFolder templates;

  TemplateProblems(TemplateFolder templates) {
    this.templates = templates;
  }

  /** A template that is not FreeMarker. */
  Problem of(ParseException e) {
    var said = SyntaxMessage.of(e.getEditorMessage() == null ? "" : e.getEditorMessage());
    var opening = said.unclosed() == null ? null : openingOf(said.unclosed(), e.getTemplateName());
    if (opening != null) {
      return Problem.error(
          SYNTAX,
          opening,
          "<#" + said.unclosed() + "> is never closed",
          "write </#" + said.unclosed() + "> where it ends");
    }
    return Problem.error(
        SYNTAX,
        at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
        said.message(),
        said.hint());
  }

  /**
   * A template that fails while a page is rendered.
   *
   * @param item that was being rendered; null when it was none
   */
  Problem of(TemplateException e, @Nullable Item item) {
    if (cause(e, ParseException.class) instanceof ParseException parsing) {
      return of(parsing);
    }
    if (cause(e, Forbidden.Use.class) instanceof Forbidden.Use use) {
      return use.problem();
    }
    var location = location(e);
    var expression = e.getBlamedExpressionString();
    var environment = e.getEnvironment();
    if (e instanceof InvalidReferenceException && expression != null && environment != null) {
      return Macros.isCall(expression, e)
          ? new Macros(templates).missing(expression, location, item, environment)
          : withoutValue(expression, location, item, environment);
    }
    var message = firstSentence(e.getMessageWithoutStackTop());
    String hint = null;
    var wrongType = WRONG_TYPE.matcher(String.valueOf(e.getMessageWithoutStackTop()));
    if (cause(e, MissingKeyException.class) instanceof MissingKeyException missing) {
      return missingKey(missing, e, item);
    }
    if (cause(e, TemplateNotFoundException.class) instanceof TemplateNotFoundException missing) {
      message = "there is no template '" + missing.getTemplateName() + "'";
      hint = "templates come from " + templates.name() + " and from the plugin, from nowhere else";
    } else if (expression != null && wrongType.matches()) {
      message = typed(expression, wrongType.group(2), wrongType.group(1));
    } else if (message.startsWith("can't convert boolean to string")) {
      message = "true or false cannot be shown as it is";
      hint = "write ${…?then(\"yes\", \"no\")}";
    }
    return Problem.error(RUNTIME, location, message + rendering(item), hint);
  }

  /** FreeMarker names the tag; the expression in it is the one that ends with the key. */
  private Problem missingKey(
      MissingKeyException missing, TemplateException e, @Nullable Item item) {
    var location = location(e);
    var message = "there is no '" + missing.key() + "' here";
    var source = sourceOf(e);
    var use =
        Pattern.compile("[\\w.\\[\\]]+\\." + Pattern.quote(missing.key()) + "\\b").matcher(source);
    if (use.find()) {
      message = "there is no '" + missing.key() + "' in '" + use.group() + "'";
      if (source.lastIndexOf('\n', use.start()) < 0) {
        int column = location.column() + use.start();
        location = new Location(location.file(), location.line(), column);
      }
    }
    return Problem.error(RUNTIME, location, message + rendering(item), missing.hint());
  }

  private static String sourceOf(TemplateException e) {
    try {
      var template = e.getEnvironment().getConfiguration().getTemplate(e.getTemplateSourceName());
      var source =
          template.getSource(
              e.getColumnNumber(), e.getLineNumber(), e.getEndColumnNumber(), e.getEndLineNumber());
      return source == null ? "" : source;
    } catch (IOException unreadable) {
      return ""; // it was read a moment ago
    }
  }

  private static String typed(String expression, String is, String expected) {
    boolean asksForKey = expected.equals("a hash");
    return "'"
        + expression
        + "' is "
        + plain(is)
        + (asksForKey ? ", and has no keys" : ", not " + plain(expected));
  }

  /** FreeMarker's words for types, in those of everybody. */
  private static String plain(String type) {
    return switch (type.replaceFirst("^an? ", "").replaceFirst("^extended[ _]", "")) {
      case "hash" -> "a record";
      case "sequence", "collection", "sequence or collection" -> "a list";
      case "boolean" -> "true or false";
      case "string" -> "a text";
      default -> type.startsWith("a string or something") ? "a text" : type;
    };
  }

  private Problem withoutValue(
      String expression, Location location, @Nullable Item item, Environment environment) {
    var known = variablesOf(environment);
    var nearest = Words.nearest(expression, known);
    boolean isUnknown = expression.matches("\\w+") && !known.contains(expression);
    return Problem.error(
        RUNTIME,
        location,
        (isUnknown ? "there is no '" + expression + "' here" : "'" + expression + "' has no value")
            + rendering(item),
        isUnknown && nearest != null
            ? "did you mean '" + nearest + "'?"
            : isUnknown
                ? "there are " + String.join(", ", known)
                : "write ${"
                    + expression
                    + "!} where it may be missing, or ask <#if "
                    + expression
                    + "??>");
  }

  private static Set<String> variablesOf(Environment environment) {
    var names = new TreeSet<String>();
    try {
      for (var name : environment.getKnownVariableNames()) {
        names.add(name.toString());
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("the variables of a page are a map in memory", e);
    }
    return names;
  }

  /** A template that would go on for ever, or that used up the memory. */
  Problem endless(String message, Location location, @Nullable Item item) {
    return Problem.error(
        ENDLESS,
        location,
        message + rendering(item),
        "give the loop an end, or let the macro call itself only under a condition");
  }

  /** A template that FreeMarker refuses to read, because it lies elsewhere. */
  Problem leadsOut(Location location) {
    return Problem.error(
        RUNTIME,
        location,
        "a template is a link that leads out of " + templates.name(),
        "put the file itself there");
  }

  /** A template that cannot be read. */
  Problem unreadable(String template, String reason) {
    return Problem.error(
        SYNTAX,
        Location.of(templates.pathOf(template)),
        "cannot be read: " + reason,
        "make it a readable file in UTF-8");
  }

  /** The place of the last tag of a name that has no end; FreeMarker names the file's end. */
  private @Nullable Location openingOf(String tag, String template) {
    var file = templates.find(template);
    String text;
    try {
      text = file == null ? "" : Files.readString(file);
    } catch (IOException e) {
      return null;
    }
    var tags = Pattern.compile("(?s)<#--.*?-->|<(/?)#" + Pattern.quote(tag) + "\\b").matcher(text);
    var open = new ArrayDeque<Integer>();
    while (tags.find()) {
      if ("".equals(tags.group(1))) {
        open.push(tags.start());
      } else if (tags.group(1) != null) {
        open.poll();
      }
    }
    if (open.isEmpty()) {
      return null;
    }
    var before = text.substring(0, open.peek());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return at(template, line, before.length() - before.lastIndexOf('\n'));
  }

  private static @Nullable Throwable cause(Throwable e, Class<? extends Throwable> type) {
    Throwable cause = e;
    while (cause != null && !type.isInstance(cause)) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String rendering(@Nullable Item item) {
    return item == null
        ? ""
        : ", while it renders "
            + item.origin().location().file()
            + ":"
            + item.origin().location().line();
  }

  private Location location(TemplateException e) {
    return at(
        e.getTemplateSourceName(),
        e.getLineNumber() == null ? 0 : e.getLineNumber(),
        e.getColumnNumber() == null ? 0 : e.getColumnNumber());
  }

  private Location at(@Nullable String template, int line, int column) {
    return new Location(templates.pathOf(template == null ? "?" : template), line, column);
  }

  /** FreeMarker explains at length behind its first sentence, and marks expressions with ==>. */
  private static String firstSentence(@Nullable String message) {
    var text = message == null ? "it failed without a word" : message;
    var first = text.split("\\n\\n|\\n----|\\s\\[in template|\\.\\s|\\n==>|\\nThe blamed", 2)[0];
    return first
        .replaceAll("\\s*\\(wrapper: [^)]*\\)", "")
        .replaceAll("\\s*\\R\\s*", " ")
        .replaceAll("[.:]$", "")
        .strip()
        .transform(words -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
  }
}
