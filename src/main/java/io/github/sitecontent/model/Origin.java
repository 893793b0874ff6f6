package io.github.sitecontent.model;

/**
 * Where an item of the data stands, each of its values, and each element of its lists of people and
 * links.
 *
 * <p>A site may have a hundred thousand items, so a place takes about two bytes (see {@link
 * Places}), and items with the same keys share one array of names.
 */
public final class Origin {

  private static final long[][] NO_ELEMENTS = {};

  private final String file;
  private final String[] keys;
  private final byte[] places;

  /**
   * An origin of an item whose lists are known as a whole.
   *
   * @param file path relative to the site directory
   * @param keys the keys that the item has; shared, never changed
   * @param positions of the item itself, then of the value of each key
   */
  public Origin(String file, String[] keys, long... positions) {
    this(file, keys, positions, NO_ELEMENTS);
  }

  /**
   * An origin of an item.
   *
   * @param file path relative to the site directory
   * @param keys the keys that the item has; shared, never changed
   * @param positions of the item itself, then of the value of each key
   * @param elements the positions within the values, by the keys; may end early, and a value that
   *     is no list has none
   */
  public Origin(String file, String[] keys, long[] positions, long[][] elements) {
    if (positions.length != keys.length + 1 || elements.length > keys.length) {
      throw new IllegalArgumentException(
          positions.length + " positions for " + keys.length + " keys");
    }
    this.file = file;
    this.keys = keys;
    this.places = Places.pack(positions, elements);
  }

  /** Packs a line and a column, both counted from 1. */
  public static long position(int line, int column) {
    return (long) line << 32 | column;
  }

  /** Where the item begins. */
  public Location location() {
    return at(Places.first(places));
  }

  /** Where the value of a key begins; where the item does, when it lacks the key. */
  public Location of(String key) {
    return of(key, -1);
  }

  /**
   * Where an element of a list begins.
   *
   * @param index counted from 0
   * @return where the list begins when its elements are not known one by one, and where the item
   *     does when it lacks the list
   */
  public Location of(String key, int index) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return at(Places.within(places, i, index));
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
