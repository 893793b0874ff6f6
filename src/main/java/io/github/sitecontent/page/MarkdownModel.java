package io.github.sitecontent.page;

import freemarker.core.TemplateMarkupOutputModel;
import io.github.sitecontent.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Markdown in a template, which is not escaped any more.
 *
 * @param markup as it goes to the page
 * @param source where its text stands in the data, if it is the data's: its further lines then
 *     belong below its first one, within the same list item
 */
record MarkdownModel(String markup, @Nullable Location source)
    implements TemplateMarkupOutputModel<MarkdownModel> {

  @Override
  public MarkdownFormat getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
