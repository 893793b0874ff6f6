package io.github.sitecontent.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks through one block for its key, its fields and its end. Only braces and quotes count; what
 * they mean is left to the library.
 */
final class BlockScan {

  private final String text;
  private final char close;
  private final int limit;
  private final List<Field> fields = new ArrayList<>();
  private String key = "";
  private int bodyStart;
  private int at;
  private boolean isClosed;
  private boolean isQuoted;

  /**
   * Scans a block.
   *
   * @param text of the file
   * @param open the place behind the opening brace
   * @param close what closes it
   * @param limit where another block begins for certain, or the text ends
   * @param hasFields whether it holds fields, and not a value alone as a preamble does
   */
  BlockScan(String text, int open, char close, int limit, boolean hasFields) {
    this.text = text;
    this.close = close;
    this.limit = limit;
    this.at = open;
    this.bodyStart = open;
    if (hasFields) {
      findKey();
    }
    body(!hasFields);
  }

  /**
   * A field's name.
   *
   * @param name in lower case
   * @param at where it begins
   */
  record Field(String name, int at) {}

  String key() {
    return key;
  }

  int bodyStart() {
    return bodyStart;
  }

  /** The place of the closing brace, or the limit when there is none. */
  int end() {
    return at;
  }

  boolean isClosed() {
    return isClosed;
  }

  /** Whether the block ends within quotes, so that one of them is missing. */
  boolean isQuoted() {
    return isQuoted;
  }

  List<Field> fields() {
    return fields;
  }

  /** The text before the first comma is the key, unless it is a field already. */
  private void findKey() {
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == close && close == '}') {
        key = text.substring(at, i).strip();
        at = c == ',' ? i + 1 : i;
        bodyStart = at;
        return;
      }
      if (c == '=' || c == '"' || c == '{' || c == '#') {
        return;
      }
    }
  }

  private void body(boolean beginsWithValue) {
    int depth = 0;
    boolean isValue = beginsWithValue;
    int name = -1;
    for (; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '{') {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      } else if (depth > 0) {
        continue;
      } else if (c == '"' && isValue) {
        isQuoted = !isQuoted;
      } else if (isQuoted) {
        continue;
      } else if (c == close) {
        isClosed = true;
        return;
      } else if (c == '%' && !isValue && name < 0) {
        skipLine();
      } else if (c == ',') {
        isValue = beginsWithValue;
        name = -1;
      } else if (c == '=' && !isValue) {
        isValue = true;
        if (name >= 0) {
          fields.add(new Field(text.substring(name, at).strip().toLowerCase(Locale.ROOT), name));
        }
      } else if (name < 0 && !Character.isWhitespace(c)) {
        name = at;
      }
    }
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 || end > limit ? limit - 1 : end;
  }
}
