package io.github.sitecontent.page;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what FreeMarker says in twenty. */
final class TemplateProblems {

  private static final String SYNTAX = "SC301";
  private static final String RUNTIME = "SC302";
  private static final String ENDLESS = "SC303";

  private final TemplateFolder templates;

  TemplateProblems(TemplateFolder templates) {
    this.templates = templates;
  }

  /** A template that is not FreeMarker. */
  Problem of(ParseException e) {
    var message = e.getEditorMessage() == null ? "" : e.getEditorMessage();
    return Problem.error(
        SYNTAX,
        at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
        "not FreeMarker: " + firstSentence(message),
        "check that each <#…> and <@…> is closed, and that expressions end with }");
  }

  /**
   * A template that fails while a page is rendered.
   *
   * @param item that was being rendered; null when it was none
   */
  Problem of(TemplateException e, @Nullable Location item) {
    var expression = e.getBlamedExpressionString();
    var cause = e.getCause();
    String message;
    String hint = null;
    if (e instanceof InvalidReferenceException && expression != null) {
      message = "'" + expression + "' has no value here";
      hint =
          "write ${" + expression + "!} where it may be missing, or ask <#if " + expression + "??>";
    } else if (cause instanceof MissingKeyException missing) {
      message =
          expression == null
              ? missing.getMessage()
              : "'" + expression + "': " + missing.getMessage();
      hint = missing.hint();
    } else {
      message = firstSentence(e.getMessageWithoutStackTop());
    }
    return Problem.error(RUNTIME, location(e), message + rendering(item), hint);
  }

  /** A template that would go on for ever, or that used up the memory. */
  Problem endless(String message, Location location, @Nullable Location item) {
    return Problem.error(
        ENDLESS,
        location,
        message + rendering(item),
        "give the loop an end, or let the macro call itself only under a condition");
  }

  /** A template that cannot be read. */
  Problem unreadable(String template, String reason) {
    return Problem.error(SYNTAX, Location.of(templates.pathOf(template)), reason, null);
  }

  private static String rendering(@Nullable Location item) {
    return item == null ? "" : ", while it renders " + item.file() + ":" + item.line();
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
    var first = text.split("\\n\\n|\\n----|\\s\\[in template|\\.\\s", 2)[0];
    return first.replaceAll("\\s*\\R\\s*", " ").replace("==> ", "").strip();
  }
}
