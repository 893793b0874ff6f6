package io.github.sitecontent.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The file of one page: what it is to what was rendered, and how it is replaced. */
public final class PageFile {

  private final Path site;
  private final String path;
  private final byte[] text;

  /**
   * The file of a page.
   *
   * @param site directory of the site
   * @param path of the page relative to it, with {@code /} between its parts
   * @param rendered what the page is to be, in UTF-8
   * @param data directory that it comes from, as the author would write it
   */
  public PageFile(Path site, String path, byte[] rendered, String data) {
    this.site = site;
    this.path = path;
    var page = Stamp.on(new String(rendered, StandardCharsets.UTF_8), data);
    this.text = page.getBytes(StandardCharsets.UTF_8);
  }

  /** What a page's file is to what was rendered. */
  public enum State {
    ABSENT,
    UP_TO_DATE,
    /** It was generated from other data, and nobody touched it since. */
    STALE,
    /** It was generated, and somebody edited it since. */
    EDITED,
    /** It was not generated. */
    FOREIGN
  }

  /** The path of the page relative to the site. */
  public String path() {
    return path;
  }

  /** Compares the file with what was rendered. */
  public State state() throws IOException {
    byte[] there;
    try {
      there = Files.readAllBytes(target());
    } catch (NoSuchFileException e) {
      return State.ABSENT;
    }
    if (Arrays.equals(there, text)) {
      return State.UP_TO_DATE;
    }
    var old = decode(there);
    if (old == null) {
      return State.FOREIGN;
    }
    return switch (Stamp.of(old)) {
      case NONE -> old.isBlank() ? State.STALE : State.FOREIGN;
      case UNTOUCHED -> State.STALE;
      case EDITED -> State.EDITED;
    };
  }

  private static @Nullable String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Replaces the file as a whole: it is written beside its target and moved over it, so that a
   * reader sees the old page or the new one, whatever happens.
   */
  public void write() throws IOException {
    var target = target();
    Files.createDirectories(target.getParent());
    var draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + "~");
    try {
      Files.write(draft, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      keepPermissions(target, draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void keepPermissions(Path target, Path draft) throws IOException {
    var now = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (Files.exists(target) && now != null) {
      Files.setPosixFilePermissions(draft, now.readAttributes().permissions());
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The file behind a symbolic link, which must lie within the site. */
  private Path target() throws IOException {
    var file = site.resolve(path).normalize();
    var real = realPath(file);
    if (!real.startsWith(site.toRealPath())) {
      throw new IOException("it leads out of the site, to " + real);
    }
    return real;
  }

  private static Path realPath(Path file) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return file.toRealPath();
    }
    var parent = file.getParent();
    return parent == null ? file : realPath(parent).resolve(file.getFileName());
  }
}
