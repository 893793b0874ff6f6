package io.github.sitecontent.data;

import java.util.regex.Pattern;

/**
 * One line, taken apart as its author meant it.
 *
 * @param lead the indentation and the dashes of list items
 * @param key with its colon and the blanks behind; empty where the line has none
 * @param value with its quotes, if it has any
 * @param comment behind the value, with the blanks before it
 */
record SourceLine(String lead, String key, String value, String comment) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<lead>\\s*(?:-\\s+)*)"
              + "(?<key>(?:\"[^\"]*\"|'[^']*'|[^\\s:#\"'\\[\\]{},&*!|>%@`][^:#\"'\\[\\]{}]*?)"
              + "\\s*:(?:\\s+|$))?"
              + "(?<value>.*)");

  /**
   * What has no blank behind its sign, or only signs: more likely a mark or a number than words.
   */
  private static final Pattern COMMENT = Pattern.compile("\\s+#(?:\\s.*\\p{L}.*)$");

  /** No pattern is tried on what no person wrote. */
  private static final int LONGEST = 4000;

  static SourceLine of(String line) {
    var parts = FORM.matcher(line);
    if (line.length() > LONGEST || !parts.matches()) {
      return new SourceLine("", "", line, "");
    }
    var key = parts.group("key");
    var value = parts.group("value");
    var comment = COMMENT.matcher(value);
    var behind = comment.find() ? comment.group() : "";
    return new SourceLine(
        parts.group("lead"),
        key == null ? "" : key,
        value.substring(0, value.length() - behind.length()).strip(),
        behind);
  }

  /** The key alone; empty where the line has none. */
  String name() {
    return key.isEmpty() ? "" : key.strip().replaceFirst("\\s*:$", "");
  }

  /** Where the value begins, counted in chars from 0. */
  int valueIndex() {
    return lead.length() + key.length();
  }

  /** How far the key, or the value where there is none, stands from the left. */
  int contentColumn() {
    return lead.length();
  }

  /** How far the line stands from the left. */
  int indentation() {
    return lead.length() - lead.stripLeading().length();
  }

  boolean isListItem() {
    return !lead.isBlank();
  }

  /** The same line with another value. */
  String with(String other) {
    return lead + key + other + comment;
  }

  /** The same line with its value in quotes. */
  String quoted() {
    return with(quote(value));
  }

  /** A text in the quotes that suit it. */
  static String quote(String text) {
    return text.indexOf('"') < 0 && text.indexOf('\\') < 0
        ? '"' + text + '"'
        : "'" + text.replace("'", "''") + "'";
  }
}
