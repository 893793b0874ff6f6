package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a .bib file, with its macros replaced and what it inherits.
 *
 * @param file its path
 * @param type in lower case
 * @param key empty when it has none
 * @param line on which it begins
 * @param fields by their names in lower case, in their order
 */
record BibEntry(String file, String type, String key, int line, Map<String, Field> fields) {

  /**
   * A value.
   *
   * @param latex as it is written, without its outer braces or quotes
   * @param line on which the field begins
   * @param isOwn whether it stands in the entry itself, and not in one that it refers to
   */
  record Field(String latex, int line, boolean isOwn) {}

  /** The LaTeX of a field; null when the entry lacks it, or left it empty. */
  @Nullable String latex(String name) {
    var field = fields.get(name);
    return field == null || field.latex().isBlank() ? null : field.latex();
  }

  Location location() {
    return new Location(file, line, 0);
  }

  /** Where a field stands; where the entry does, when it has no such field. */
  Location location(String name) {
    var field = fields.get(name);
    return field == null ? location() : new Location(file, field.line(), 0);
  }

  /** The entry as a message names it. */
  String name() {
    return key.isEmpty() ? "this " + type : "'" + key + "'";
  }
}
