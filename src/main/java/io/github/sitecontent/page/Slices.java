package io.github.sitecontent.page;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Renders the slices of a long list at the same time: {@code <@in_slices list=… usual=…>}.
 *
 * <p>What the tag holds does the same for the whole list, and counts wherever slices might not: for
 * a list that is short, for a template of the site's own, which may carry something from one item
 * to the next, for a page whose lines are traced, and for a slice that fails or ends within a line
 * or a block of HTML. So neither the page nor what is said of a mistake depends on the slices.
 */
final class Slices implements TemplateDirectiveModel {

  /** Items in a slice; they take a few milliseconds, and a slice's macros a tenth of one. */
  private static final int SLICE = 256;

  private static final String TEMPLATE = "slice.ftl";

  private final Templates templates;
  private final Map<String, @Nullable Object> model;
  private final DateStyle dates;
  private final Steps steps;

  /**
   * The slices of one rendering.
   *
   * @param model the variables of the page
   * @param steps of the page, among which those of the slices count
   */
  Slices(Templates templates, Map<String, @Nullable Object> model, DateStyle dates, Steps steps) {
    this.templates = templates;
    this.model = model;
    this.dates = dates;
    this.steps = steps;
  }

  @Override
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map parameters,
      TemplateModel[] loopVariables,
      TemplateDirectiveBody body)
      throws TemplateException, IOException {
    var list = Models.listOf(parameters.get("list"));
    boolean isLong = list != null && list.size() >= 2 * SLICE;
    if (!isLong || !write(list, parameters.get("usual"), environment.getOut())) {
      body.render(environment.getOut());
    }
  }

  /** Writes all slices, or nothing where one of them may not stand for itself. */
  private boolean write(List<?> list, @Nullable Object usual, Writer out) {
    if (!templates.areBuiltIn()
        || steps.areTraced()
        || !(out instanceof PageWriter page)
        || !page.isBetweenLines()) {
      return false;
    }
    int count = (list.size() + SLICE - 1) / SLICE;
    var slices =
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> list.subList(i * SLICE, Math.min(list.size(), (i + 1) * SLICE)))
            .map(slice -> slice(slice, usual))
            .toList();
    if (slices.contains(null)) {
      return false;
    }
    for (var slice : slices) {
      steps.add(slice.steps());
      page.append(slice.text());
    }
    return true;
  }

  private record Slice(PageWriter text, Steps steps) {}

  /** Renders a slice; null where it does not stand for itself. */
  private @Nullable Slice slice(List<?> list, @Nullable Object usual) {
    var text = PageWriter.behindLine();
    var models = new Models(dates, null);
    var taken = steps.ofSlice(models);
    var variables = new HashMap<>(model);
    variables.put("list", list);
    variables.put("usual", usual);
    try {
      var slice = templates.getTemplate(TEMPLATE);
      var environment = slice.createProcessingEnvironment(variables, text, models);
      environment.setTemplateProcessingTracer(taken);
      environment.process();
      return text.isBetweenLines() ? new Slice(text, taken) : null;
    } catch (TemplateException | IOException | Steps.Endless | StackOverflowError e) {
      return null; // the whole list meets it again, and tells where
    }
  }
}
