package io.github.sitecontent.page;

import freemarker.core.TemplateMarkupOutputModel;

/**
 * Markdown in a template, which is not escaped any more.
 *
 * @param markup as it goes to the page
 * @param hangs whether its further lines belong below its first one, within the same list item
 */
record MarkdownModel(String markup, boolean hangs)
    implements TemplateMarkupOutputModel<MarkdownModel> {

  @Override
  public MarkdownFormat getOutputFormat() {
    return MarkdownFormat.INSTANCE;
  }
}
