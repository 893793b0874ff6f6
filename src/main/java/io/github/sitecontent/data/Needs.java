package io.github.sitecontent.data;

/** Which mappings must have a key. */
enum Needs {
  /** Every one. */
  ALWAYS,
  /** Every one that does not bring its own Markdown along. */
  UNLESS_MARKDOWN,
  NEVER
}
