package io.github.sitecontent.page;

import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A template asks a record for what no record of its kind has. */
final class MissingKeyException extends TemplateModelException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final @Nullable String hint;

  MissingKeyException(String key, @Nullable String hint) {
    super("there is no '" + key + "' here");
    this.key = key;
    this.hint = hint;
  }

  /** What was asked for. */
  String key() {
    return key;
  }

  /** What was probably meant. */
  @Nullable String hint() {
    return hint;
  }
}
