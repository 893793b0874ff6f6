package io.github.sitecontent.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A file of the site, which is replaced as a whole or not at all.
 *
 * <p>The new text is written beside the file and moved over it in one step, so that a reader sees
 * the old text or the new one, whatever happens to the process. A file that is a symbolic link
 * stays one: what it leads to is replaced, if that lies in the site.
 *
 * @param site directory of the site
 * @param path relative to it, with {@code /} between its parts
 */
public record SiteFile(Path site, String path) {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final long PROCESS = ProcessHandle.current().pid();

  /** Reads the file. */
  byte[] read() throws IOException {
    try {
      return Files.readAllBytes(target());
    } catch (NoSuchFileException e) {
      throw e; // which says no more than that it is not there yet
    } catch (IOException e) {
      throw new IOException(path + " cannot be read: " + reason(e), e);
    }
  }

  /** Replaces the file's text. */
  public void replace(byte[] text) throws IOException {
    try {
      var target = target();
      if (Files.isDirectory(target)) {
        throw new IOException("it is a folder; move the folder away");
      }
      if (isReadOnly(target)) {
        throw new IOException("it is read-only; allow writing with chmod u+w " + path);
      }
      Files.createDirectories(target.getParent());
      var name = "." + target.getFileName() + "." + PROCESS + "-" + COUNT.incrementAndGet() + "~";
      var draft = target.resolveSibling(name);
      try {
        Files.write(draft, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        keepPermissions(target, draft);
        move(draft, target);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new IOException(path + " cannot be written: " + reason(e), e);
    }
  }

  /** Deletes what runs that were killed while they wrote this file have left beside it. */
  public void sweep() throws IOException {
    var target = target();
    var folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    var draft =
        Pattern.compile("\\." + Pattern.quote(target.getFileName().toString()) + "\\.(\\d+)-\\d+~");
    try (var siblings = Files.newDirectoryStream(folder, ".*~")) {
      for (var sibling : siblings) {
        var match = draft.matcher(sibling.getFileName().toString());
        if (match.matches() && !isRunning(match.group(1))) {
          Files.deleteIfExists(sibling);
        }
      }
    }
  }

  private static boolean isRunning(String process) {
    return ProcessHandle.of(Long.parseLong(process)).isPresent();
  }

  private static void keepPermissions(Path target, Path draft) throws IOException {
    var now = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (Files.exists(target) && now != null) {
      Files.setPosixFilePermissions(draft, now.readAttributes().permissions());
    }
  }

  /** Root may write everything, but whoever took the permission away meant something by it. */
  private static boolean isReadOnly(Path target) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    var posix = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    return posix == null
        ? !Files.isWritable(target)
        : !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
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
    var real = realPath(site.resolve(path).normalize(), 0);
    if (!real.startsWith(site.toRealPath())) {
      throw new IOException(
          "it leads out of the site, to " + real + "; make it a file of the site");
    }
    return real;
  }

  private static Path realPath(Path file, int links) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    if (Files.isSymbolicLink(file)) {
      if (links > 40) {
        throw new IOException("its symbolic links go round in a circle; delete one of them");
      }
      return realPath(file.resolveSibling(Files.readSymbolicLink(file)).normalize(), links + 1);
    }
    var parent = file.getParent();
    return parent == null ? file : realPath(parent, links).resolve(file.getFileName());
  }

  /** What the operating system says, in words. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile() + "; allow it, or run as its owner";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason() + " (" + failure.getFile() + ")";
    }
    return String.valueOf(e.getMessage());
  }
}
