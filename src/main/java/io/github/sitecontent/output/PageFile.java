package io.github.sitecontent.output;

import io.github.sitecontent.model.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file of one page: what it is to what was rendered, and how it is replaced. */
public final class PageFile {

  private static final Pattern CONFLICT = Pattern.compile("(?ms)^<<<<<<< .*?^=======$.*?^>>>>>>> ");

  private final SiteFile file;
  private final byte[] text;
  private final boolean isStamped;

  /**
   * The file of a page.
   *
   * @param file where it lies in the site
   * @param rendered what the page is to be, in UTF-8
   * @param data directory that it comes from, as the author would write it
   * @param source digest of all that it was made from; null when that cannot be told from files
   */
  public PageFile(SiteFile file, byte[] rendered, String data, @Nullable String source) {
    this.file = file;
    var page = Stamp.on(new String(rendered, StandardCharsets.UTF_8), data, source);
    this.text = page.getBytes(StandardCharsets.UTF_8);
    this.isStamped = text.length > rendered.length;
  }

  /** What a page's file is to what was rendered. */
  public enum State {
    ABSENT,
    UP_TO_DATE,
    /** It was generated from other data, and nobody touched it since. */
    STALE,
    /** A merge of two generated pages left its conflict in it. */
    MERGING,
    /** It was generated, and somebody edited it since. */
    EDITED,
    /** It was not generated. */
    FOREIGN
  }

  /** The path of the page relative to the site. */
  public String path() {
    return file.path();
  }

  /** Whether a file says of itself that it was made from just this, and was not touched since. */
  public static boolean isMadeFrom(String source, SiteFile file) throws IOException {
    try {
      var there = decode(file.read());
      var stamp = there == null ? null : Stamp.of(there);
      return stamp != null && source.equals(stamp.source()) && stamp.isTrueOf(there);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Compares the file with what was rendered. */
  public State state() throws IOException {
    byte[] bytes;
    try {
      bytes = file.read();
    } catch (NoSuchFileException e) {
      return State.ABSENT;
    }
    if (Arrays.equals(bytes, text)) {
      return State.UP_TO_DATE;
    }
    var there = decode(bytes);
    if (there == null) {
      return State.FOREIGN;
    }
    var wanted = new String(text, StandardCharsets.UTF_8);
    var stamp = Stamp.of(there);
    if (stamp == null) {
      boolean isSame = Stamp.digestOf(there).equals(Stamp.digestOf(wanted));
      return isSame || there.isBlank() ? State.STALE : State.FOREIGN;
    }
    if (CONFLICT.matcher(there.replace("\r\n", "\n")).find()) {
      return State.MERGING;
    }
    if (!stamp.isTrueOf(there)) {
      return State.EDITED;
    }
    return stamp.isTrueOf(wanted) ? State.UP_TO_DATE : State.STALE;
  }

  /**
   * How the file differs from what was rendered, as a unified diff.
   *
   * @param origins where each line of the page comes from, as it was rendered
   */
  public List<String> diff(List<Location> origins) throws IOException {
    String there;
    try {
      there = decode(file.read());
    } catch (NoSuchFileException e) {
      there = "";
    }
    return there == null
        ? List.of("(the file is not UTF-8)")
        : new PageDiff(
                file.path(), there, new String(text, StandardCharsets.UTF_8), ofText(origins))
            .lines();
  }

  /**
   * Where a line of the page comes from; empty when it has no such line.
   *
   * @param line counted from 1, in the page as it should be
   * @param origins where each line of the page comes from, as it was rendered
   */
  public Optional<Location> originOf(int line, List<Location> origins) {
    var all = ofText(origins);
    return line < 1 || line > all.size() ? Optional.empty() : Optional.of(all.get(line - 1));
  }

  /** The stamp's line was not rendered: it belongs to the line above it. */
  private List<Location> ofText(List<Location> origins) {
    if (!isStamped || origins.isEmpty()) {
      return origins;
    }
    var all = new ArrayList<>(origins);
    all.add(1, origins.get(0));
    return all;
  }

  /** Writes the page in place of what is there, as a whole or not at all. */
  public void write() throws IOException {
    file.replace(text);
  }

  private static @Nullable String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
