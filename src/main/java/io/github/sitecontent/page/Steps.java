package io.github.sitecontent.page;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import io.github.sitecontent.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a template stands while it is rendered, and a bound on how far it may go.
 *
 * <p>A step is one tag, interpolation or stretch of text. A page of 100,000 publications takes some
 * ten million. Steps are counted instead of seconds so that a template fails on every machine or on
 * none.
 */
final class Steps implements TemplateProcessingTracer {

  /** How many steps a page may take. */
  static final int MOST = 100_000_000;

  /** How many tags and macro calls may be open within each other. */
  static final int DEEPEST = 500;

  private final TemplateFolder templates;
  private final Models models;
  private final @Nullable Trace trace;
  private int taken;
  private int depth;
  private @Nullable TracedElement current;

  /**
   * The steps of one rendering.
   *
   * @param trace that follows them; null when nobody asks
   */
  Steps(TemplateFolder templates, Models models, @Nullable Trace trace) {
    this.templates = templates;
    this.models = models;
    this.trace = trace;
  }

  /** A template that would go on for ever. */
  static final class Endless extends RuntimeException {

    private static final long serialVersionUID = 1;

    Endless(String message) {
      super(message, null, false, false);
    }
  }

  @Override
  public void enterElement(Environment environment, TracedElement element) {
    current = element;
    if (++taken > MOST) {
      models.fail(environment);
      throw new Endless("the template goes on for ever: it has taken 100 million steps");
    }
    if (++depth > DEEPEST) {
      models.fail(environment);
      throw new Endless("the template calls itself for ever: it is " + DEEPEST + " calls deep");
    }
    if (trace != null) {
      trace.enter(element);
    }
  }

  @Override
  public void exitElement(Environment environment, TracedElement element) {
    depth--;
    if (trace != null) {
      trace.exit();
    }
  }

  /** The place in a template that is being rendered. */
  Location location() {
    return templates.locationIn(current, 0);
  }
}
