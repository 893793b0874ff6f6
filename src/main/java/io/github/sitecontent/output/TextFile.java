package io.github.sitecontent.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** A file that belongs to its author, and is replaced as a whole or not at all. */
public final class TextFile {

  private TextFile() {}

  /**
   * Writes a text beside a file, in UTF-8, and moves it over the file.
   *
   * @param file whose folders are made when they are missing; the file behind a symbolic link
   * @throws IOException when it cannot be written; the message names it
   */
  public static void replace(Path file, String text) throws IOException {
    try {
      var target = Files.exists(file) ? file.toRealPath() : file;
      Files.createDirectories(target.getParent());
      var draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + "~");
      try {
        Files.writeString(
            draft,
            text,
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE);
        keepPermissions(target, draft);
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: " + e.getMessage(), e);
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
}
