package io.github.sitecontent.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of the site, which is replaced as a whole or not at all.
 *
 * <p>The new text is written beside the file and moved over it in one step, so that a reader sees
 * the old text or the new one, whatever happens to the process. A file that is a symbolic link
 * stays one: what it leads to is replaced, if that lies in the site.
 *
 * @param base directory of the site, or of many sites, to which the path is relative
 * @param path with {@code /} between its parts
 * @param site directory of the site, which the file must not leave
 */
public record SiteFile(Path base, String path, Path site) {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** A file of a site that is known by its path in that site. */
  public SiteFile(Path site, String path) {
    this(site, path, site);
  }

  /**
   * A file of a site or of one of its folders, which may lie outside of the site.
   *
   * @param folder that the settings name
   */
  public static SiteFile in(Path site, Path folder, Path file) {
    var root = file.startsWith(site) ? site : folder;
    return new SiteFile(root, root.relativize(file).toString().replace('\\', '/'));
  }

  /** Whether there is such a file. */
  public boolean exists() throws IOException {
    return Files.exists(target());
  }

  /** Reads the file. */
  byte[] read() throws IOException {
    try {
      return Files.readAllBytes(target());
    } catch (NoSuchFileException e) {
      throw e; // which says no more than that it is not there yet
    } catch (IOException e) {
      throw failure("read", e);
    }
  }

  /** Replaces the file's text. */
  public void replace(byte[] text) throws IOException {
    try (var draft = draft(text)) {
      move(draft);
    }
  }

  /** The folders above the file that are not there yet, the outermost first. */
  List<Path> missingFolders() throws IOException {
    var missing = new ArrayList<Path>();
    var folder = target().getParent();
    while (folder != null && !Files.exists(folder)) {
      missing.add(0, folder);
      folder = folder.getParent();
    }
    return missing;
  }

  /** Deletes the file. */
  void delete() throws IOException {
    try {
      Files.deleteIfExists(target());
    } catch (IOException e) {
      throw failure("deleted", e);
    }
  }

  /** Writes a new text, not yet in the file's place. */
  Draft draft(byte[] text) throws IOException {
    try {
      var target = target();
      if (Files.isDirectory(target)) {
        throw new IOException("it is a folder; move the folder away");
      }
      if (isReadOnly(target)) {
        throw new IOException("it is read-only; allow writing with chmod u+w " + path);
      }
      Files.createDirectories(target.getParent());
      return Draft.of(target, text);
    } catch (IOException e) {
      throw failure("written", e);
    }
  }

  /** Puts a new text in the file's place. */
  void move(Draft draft) throws IOException {
    try {
      draft.move();
    } catch (IOException e) {
      throw failure("written", e);
    }
  }

  /** Deletes what runs that were killed while they wrote have left beside this file. */
  public void sweep() throws IOException {
    try {
      var folder = target().getParent();
      if (folder != null && Files.isDirectory(folder)) {
        Draft.sweep(folder);
      }
    } catch (IOException e) {
      throw failure("written", e);
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

  /** The file behind a symbolic link, which must lie within the site. */
  private Path target() throws IOException {
    var file = base.resolve(path).normalize();
    var realSite = site.toRealPath();
    if (file.startsWith(site) && isPlain(file)) {
      return realSite.resolve(site.relativize(file));
    }
    var real = realPath(file, 0);
    if (!real.startsWith(realSite)) {
      throw new IOException(
          "it leads out of the site, to " + real + "; make it a file of the site");
    }
    return real;
  }

  /**
   * Whether no part of a path within the site leads elsewhere: to ask each of the few takes a
   * quarter of the time of asking for the real path, which begins at the root.
   */
  private boolean isPlain(Path file) throws IOException {
    var part = site;
    for (var name : site.relativize(file)) {
      part = part.resolve(name);
      if (!Files.exists(part)) {
        return !Files.isSymbolicLink(part);
      }
      var attributes =
          Files.readAttributes(part, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink() || attributes.isOther()) { // such as a junction of Windows
        return false;
      }
    }
    return true;
  }

  private static Path realPath(Path file, int links) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    if (Files.isSymbolicLink(file)) {
      if (links > MOST_LINKS) {
        throw new IOException("its symbolic links go round in a circle; delete one of them");
      }
      return realPath(file.resolveSibling(Files.readSymbolicLink(file)).normalize(), links + 1);
    }
    var parent = file.getParent();
    return parent == null ? file : realPath(parent, links).resolve(file.getFileName());
  }

  private IOException failure(String done, IOException e) {
    return new IOException(path + " cannot be " + done + ": " + reason(e), e);
  }

  /** What the operating system says, in words, and what to do. */
  private static String reason(IOException e) {
    var said = String.valueOf(e.getMessage());
    if (said.contains("No space left on device")) {
      return "the disk is full; make room, and run again (the file is as it was)";
    }
    if (said.contains("quota exceeded")) {
      return "your disk quota is used up; make room, and run again (the file is as it was)";
    }
    if (said.contains("Is a directory")) {
      return "it is a folder; move the folder away";
    }
    if (said.contains("Read-only file system")) {
      return "it lies on a read-only file system; mount it for writing, or run elsewhere";
    }
    if (e instanceof AccessDeniedException denied) {
      var file = Path.of(denied.getFile());
      var place = Files.exists(file) ? file : file.getParent();
      return "no permission for " + place + "; allow it with chmod u+rw, or run as its owner";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason() + " (" + failure.getFile() + ")";
    }
    return said;
  }
}
