package io.github.sitecontent.page;

import freemarker.core.MarkupOutputFormat;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Markdown as FreeMarker's auto-escaping knows HTML: {@code ${title}} is safe by default. */
final class MarkdownFormat extends MarkupOutputFormat<MarkdownModel> {

  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public MarkdownModel fromPlainTextByEscaping(String text) {
    return new MarkdownModel(MarkdownText.escape(text), null);
  }

  @Override
  public MarkdownModel fromMarkup(String markup) {
    return new MarkdownModel(markup, null);
  }

  @Override
  public void output(MarkdownModel model, Writer out) throws IOException {
    var source = model.source();
    if (source != null && out instanceof PageWriter page) {
      page.writeHanging(model.markup(), source, model.isText());
    } else {
      out.write(model.markup());
    }
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    if (out instanceof PageWriter page) {
      page.writePlain(text);
    } else {
      out.write(MarkdownText.escape(text));
    }
  }

  @Override
  public @Nullable String getSourcePlainText(MarkdownModel model) {
    return null; // escaped once, it is markup like any other
  }

  @Override
  public String getMarkupString(MarkdownModel model) {
    return model.markup();
  }

  @Override
  public MarkdownModel concat(MarkdownModel a, MarkdownModel b) throws TemplateModelException {
    return new MarkdownModel(
        a.markup() + b.markup(),
        a.source() != null ? a.source() : b.source(),
        a.isText() || b.isText());
  }

  @Override
  public String escapePlainText(String text) {
    return MarkdownText.escape(text);
  }

  @Override
  public boolean isEmpty(MarkdownModel model) {
    return model.markup().isEmpty();
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }
}
