package io.github.sitecontent.model;

/**
 * A place in a file.
 *
 * @param file path relative to the site directory, with {@code /} between its parts
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param column counted from 1 in code points; 0 when the line as a whole is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, as far as it is known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
