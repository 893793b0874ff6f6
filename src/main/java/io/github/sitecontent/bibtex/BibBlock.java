package io.github.sitecontent.bibtex;

import java.util.List;

/**
 * One {@code @type{…}} of a .bib file, found by its braces and not yet read.
 *
 * @param type in lower case
 * @param key as it is written; empty when there is none
 * @param body what stands between the key and the closing brace
 * @param line of the {@code @}
 * @param bodyLine on which the body begins
 * @param fields in their order
 */
record BibBlock(
    String type, String key, String body, int line, int bodyLine, List<FieldName> fields) {

  /**
   * Where a field begins.
   *
   * @param name in lower case
   * @param line counted in the file
   */
  record FieldName(String name, int line) {}
}
