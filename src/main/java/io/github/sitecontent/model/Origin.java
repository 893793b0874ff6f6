package io.github.sitecontent.model;

/**
 * Where an item of the data stands, and each of its values.
 *
 * <p>A site may have a hundred thousand items, so a position is one {@code long} (line above,
 * column below), and items with the same keys share one array of names.
 */
public final class Origin {

  private final String file;
  private final String[] keys;
  private final long[] positions;

  /**
   * An origin of an item.
   *
   * @param file path relative to the site directory
   * @param keys the keys that the item has; shared, never changed
   * @param positions of the item itself, then of the value of each key
   */
  public Origin(String file, String[] keys, long... positions) {
    if (positions.length != keys.length + 1) {
      throw new IllegalArgumentException(
          positions.length + " positions for " + keys.length + " keys");
    }
    this.file = file;
    this.keys = keys;
    this.positions = positions;
  }

  /** Packs a line and a column, both counted from 1. */
  public static long position(int line, int column) {
    return (long) line << 32 | column;
  }

  /** Where the item begins. */
  public Location location() {
    return at(positions[0]);
  }

  /** Where the value of a key begins; where the item does, when it lacks the key. */
  public Location of(String key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return at(positions[i + 1]);
      }
    }
    return location();
  }

  /** Whether the item has a key. */
  public boolean has(String key) {
    for (var name : keys) {
      if (name.equals(key)) {
        return true;
      }
    }
    return false;
  }

  private Location at(long position) {
    return new Location(file, (int) (position >>> 32), (int) position);
  }

  @Override
  public String toString() {
    return location().toString();
  }
}
