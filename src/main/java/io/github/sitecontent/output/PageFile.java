package io.github.sitecontent.output;

import io.github.sitecontent.model.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file of one page: what it is to what was rendered, and how it is replaced. */
public final class PageFile {

  private static final Pattern CONFLICT =
      Pattern.compile("(?ms)^<<<<<<< .*?^=======\\r?$.*?^>>>>>>> ");

  private final SiteFile file;
  private final byte[] text;
  private final int stampLine;
  private @Nullable ByteBuffer judged;

  /**
   * The file of a page.
   *
   * @param file where it lies in the site
   * @param rendered what the page is to be, in UTF-8
   * @param from directory of the data, as the author would write it
   * @param source digest of all that it was made from; null when that cannot be told from files
   */
  public PageFile(SiteFile file, byte[] rendered, String from, @Nullable String source) {
    this.file = file;
    var plain = new String(rendered, StandardCharsets.UTF_8);
    var page = Stamp.on(file.path(), plain, from, source);
    this.text = page.getBytes(StandardCharsets.UTF_8);
    this.stampLine = PageDiff.stampLine(page.lines().limit(2).toList());
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
    FOREIGN,
    /** It is something else, and a file of its type cannot say who wrote it. */
    DIFFERENT
  }

  /** The path of the page relative to the site. */
  public String path() {
    return file.path();
  }

  /**
   * Which of some sources a file says it was made from, if it was not touched since; null when it
   * was made from none of them.
   */
  public static @Nullable String madeFrom(List<String> sources, SiteFile file) throws IOException {
    try {
      var there = decode(ByteBuffer.wrap(file.read()));
      var stamp = there == null ? null : Stamp.of(file.path(), there);
      return stamp != null
              && stamp.source() != null
              && sources.contains(stamp.source())
              && stamp.isTrueOf(file.path(), there)
          ? stamp.source()
          : null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Whether what was rendered is just this text. */
  public boolean says(String page) {
    return digestOf(new String(text, StandardCharsets.UTF_8)).equals(digestOf(page));
  }

  /**
   * A page that was generated and is edited by hand.
   *
   * @param text of the page, without its stamp
   * @param stampLine on which the stamp stands in the file, counted from 1; 0 where it is behind
   *     all
   * @param isOfTheseData whether the data would make the page that was there before the edit
   */
  public record Edit(String text, int stampLine, boolean isOfTheseData) {

    /** The line of the file in which a line of the text stands. */
    public int lineInFile(int line) {
      return stampLine > 0 && line >= stampLine ? line + 1 : line;
    }
  }

  /** What somebody made of the page; empty when it has no stamp. */
  public Optional<Edit> edit() throws IOException {
    judged = read();
    var there = judged == null ? null : decode(judged);
    var stamp = there == null ? null : Stamp.of(path(), there);
    var plain = there == null ? null : Stamp.takenOff(path(), there);
    if (stamp == null || plain == null) {
      return Optional.empty();
    }
    boolean isOfTheseData = stamp.isTrueOf(path(), new String(text, StandardCharsets.UTF_8));
    return Optional.of(new Edit(plain.text(), plain.line(), isOfTheseData));
  }

  /** Compares the file with what was rendered. */
  public State state() throws IOException {
    judged = read();
    if (judged == null) {
      return State.ABSENT;
    }
    if (judged.equals(ByteBuffer.wrap(text))) {
      return State.UP_TO_DATE;
    }
    var there = decode(judged);
    if (there == null) {
      return State.FOREIGN;
    }
    var wanted = new String(text, StandardCharsets.UTF_8);
    boolean saysTheSame = digestOf(there).equals(digestOf(wanted));
    var stamp = Stamp.of(path(), there);
    if (stamp == null) {
      if (there.isBlank()) {
        return State.STALE;
      }
      boolean couldSay = Stamp.hasPlaceIn(path(), wanted);
      return saysTheSame
          ? couldSay ? State.STALE : State.UP_TO_DATE
          : couldSay ? State.FOREIGN : State.DIFFERENT;
    }
    if (saysTheSame) {
      // somebody may have mended the page of a merge, and taken either side's digest
      return stamp.isTrueOf(path(), wanted) ? State.UP_TO_DATE : State.STALE;
    }
    if (CONFLICT.matcher(there).find()) {
      return State.MERGING;
    }
    return stamp.isTrueOf(path(), there) ? State.STALE : State.EDITED;
  }

  /** Whether a page that is up to date tells no more what it was made from. */
  public boolean isForgotten() throws IOException {
    var there = judged == null ? null : decode(judged);
    var stamp = there == null ? null : Stamp.of(path(), there);
    var wanted = Stamp.of(path(), new String(text, StandardCharsets.UTF_8));
    return stamp != null
        && wanted != null
        && wanted.source() != null
        && !wanted.source().equals(stamp.source());
  }

  private String digestOf(String page) {
    return Stamp.digestOf(path(), page);
  }

  /**
   * How the file differs from what was rendered, as a unified diff. Of a page that was edited by
   * hand, it shows the edit: what the data say comes first.
   *
   * @param origins where each line of the page comes from, as it was rendered
   */
  public List<String> diff(List<Location> origins) throws IOException {
    var state = state();
    var there = judged == null ? "" : decode(judged);
    if (there == null) {
      return List.of("(the file is not UTF-8)");
    }
    var wanted = new String(text, StandardCharsets.UTF_8);
    var diff = new PageDiff(path(), there, wanted, ofText(origins), state == State.EDITED).lines();
    return diff.isEmpty()
        ? List.of("(its text is that of the data; only the digest in its comment is not)")
        : diff;
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

  /** The stamp's line was not rendered: it belongs to its neighbour. */
  private List<Location> ofText(List<Location> origins) {
    if (stampLine < 0 || origins.isEmpty()) {
      return origins;
    }
    var all = new ArrayList<>(origins);
    all.add(stampLine, origins.get(0));
    return all;
  }

  /**
   * Writes pages in place of what is there: all of them or none, as far as a file system can. All
   * are on the disk before the first takes its place.
   */
  public static void write(List<PageFile> pages) throws IOException {
    var drafts = new ArrayList<Draft>();
    var written = new ArrayList<String>();
    try {
      for (var page : pages) {
        drafts.add(page.file.draft(page.text));
      }
      for (int i = 0; i < pages.size(); i++) {
        pages.get(i).requireUntouched();
        pages.get(i).file.move(drafts.get(i));
        written.add(pages.get(i).path());
      }
    } catch (IOException e) {
      throw written.isEmpty()
          ? e
          : new IOException(e.getMessage() + "; written before: " + String.join(", ", written), e);
    } finally {
      for (var draft : drafts) {
        draft.close();
      }
    }
  }

  /** Somebody may have saved the page in an editor since it was looked at. */
  private void requireUntouched() throws IOException {
    var before = judged;
    var now = read();
    if (now == null || now.equals(before) || now.equals(ByteBuffer.wrap(text))) {
      return;
    }
    switch (state()) {
      case EDITED, FOREIGN, DIFFERENT ->
          throw new IOException(
              path() + " was not written: somebody edited it meanwhile; run again to see the edit");
      default -> {
        // another run wrote it
      }
    }
  }

  private @Nullable ByteBuffer read() throws IOException {
    try {
      return ByteBuffer.wrap(file.read());
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static @Nullable String decode(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
