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
 * @param isText whether it is an inline text of the data, rather than what somebody wrote for a
 *     place
 */
record MarkdownModel(String markup, @Nullable Location source, boolean isText)
    implements TemplateMarkupOutputModel<MarkdownModel> {

  MarkdownModel(String markup, @Nullable Location source) {
    this(markup, source, false);
  }

  @Override
  public MarkdownFormat getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
