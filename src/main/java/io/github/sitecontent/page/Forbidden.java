package io.github.sitecontent.page;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What FreeMarker offers and a page must not use: the clock, Java, and templates made at run time,
 * which would come from nowhere and could go on for ever unseen.
 */
final class Forbidden {

  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put(".now", "a page that depends on the clock is another one tomorrow");
    REASONS.put("?new", "a template cannot make Java objects");
    REASONS.put("?api", "a template cannot call Java");
    REASONS.put("?eval", "a template cannot make templates");
    REASONS.put("?interpret", "a template cannot make templates");
    REASONS.put("..", "a range without an end can be listed, <#list 1.. as i>, or cut, news[1..]");
  }

  private static final Pattern USE =
      Pattern.compile(
          "(?<![\\w\\])}\"'.])\\.now\\b|\\?\\s*(?:new|api|eval|interpret)\\b"
              + "|\\.\\.(?=\\s*(?:[),}>]|$))");

  /** A literal without an interpolation in it: its words are words. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"$]*\"|'[^'$]*'");

  private Forbidden() {}

  /** A template that uses what it must not. */
  static final class Use extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Use(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  /**
   * The first forbidden expression of a template; null when there is none.
   *
   * @param path of the template, as its author knows it
   */
  @SuppressWarnings("deprecation") // FreeMarker has no other way to show what it has parsed
  static @Nullable Problem in(Template template, String path) {
    return USE.matcher(template.toString()).find() ? in(template.getRootTreeNode(), path) : null;
  }

  @SuppressWarnings("deprecation") // as above
  private static @Nullable Problem in(TemplateElement element, String path) {
    var use = USE.matcher(LITERAL.matcher(expressionsOf(element)).replaceAll("\"\""));
    if (use.find()) {
      var name = use.group().replace(" ", "");
      return Problem.error(
          TemplateProblems.RUNTIME,
          new Location(path, element.getBeginLine(), element.getBeginColumn()),
          "'" + name + "' is not allowed here: " + REASONS.get(name),
          switch (name) {
            case ".now" -> "write the date into the data";
            case ".." -> "give the range an end";
            default -> "take it out";
          });
    }
    for (Object child : Collections.list((Enumeration<?>) element.children())) {
      var problem = in((TemplateElement) child, path);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  /** A tag or an interpolation, without what stands between a tag and its end. */
  @SuppressWarnings("deprecation") // as above
  private static String expressionsOf(TemplateElement element) {
    return element.getNodeName().equals("TextBlock") ? "" : element.getDescription();
  }
}
