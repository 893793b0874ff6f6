package io.github.sitecontent.model;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file path relative to the site directory, with {@code /} between its parts
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param column counted from 1 in code points; 0 when the line as a whole is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
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
