package io.github.sitecontent.page;

import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A template asks a record for what no record of its kind has. */
final class MissingKeyException extends TemplateModelException {

  private static final long serialVersionUID = 1;

  private final @Nullable String hint;

  MissingKeyException(String message, @Nullable String hint) {
    super(message);
    this.hint = hint;
  }

  /** What was probably meant. */
  @Nullable String hint() {
    return hint;
  }
}
