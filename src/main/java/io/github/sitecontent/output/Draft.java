package io.github.sitecontent.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The new text of a file, whole and on the disk beside it, which takes its place in one step.
 *
 * <p>A run that is killed leaves its draft behind. The next run deletes it, and knows it from the
 * draft of a run that still goes on by its lock: process ids come again, in containers soon.
 */
final class Draft implements AutoCloseable {

  private static final String BEGINNING = ".site-content-";
  private static final String ENDING = "~";
  private static final int TRIES = 20;

  /** The drafts of this process: closing a second channel on one would give up its lock. */
  private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final Path target;
  private final FileChannel channel;

  private Draft(Path file, Path target, FileChannel channel) {
    this.file = file;
    this.target = target;
    this.channel = channel;
  }

  /** Writes a text beside a file, with the permissions of that file. */
  static Draft of(Path target, byte[] text) throws IOException {
    var draft = open(target);
    try {
      draft.keepPermissions();
      var rest = ByteBuffer.wrap(text);
      while (rest.hasRemaining()) {
        draft.channel.write(rest);
      }
      // else a power failure could leave the new name with nothing in it
      draft.channel.force(true);
      return draft;
    } catch (IOException | RuntimeException e) {
      draft.close();
      throw e;
    }
  }

  /** Another run may take a draft for a dead one's before it is locked: then there is a next. */
  private static Draft open(Path target) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      var name = BEGINNING + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
      var file = target.resolveSibling(name + ENDING);
      OWN.add(file);
      var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      var draft = new Draft(file, target, channel);
      if (lock(channel) && Files.exists(file)) {
        return draft;
      }
      draft.close();
    }
    throw new IOException("other runs delete what this one writes; run again");
  }

  /** Puts the draft in the place of its file. */
  void move() throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Lets go of the draft, and deletes it if it was not moved. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
      Files.deleteIfExists(file);
    } finally {
      OWN.remove(file);
    }
  }

  /** Deletes the drafts in a folder that belong to no run any more. */
  static void sweep(Path folder) throws IOException {
    try (var drafts = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
      for (var draft : drafts) {
        if (!OWN.contains(draft) && Files.isRegularFile(draft)) {
          deleteIfDead(draft);
        }
      }
    }
  }

  private static void deleteIfDead(Path draft) throws IOException {
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      if (lock(channel)) {
        Files.deleteIfExists(draft);
      }
    } catch (NoSuchFileException e) {
      return; // its run has just ended
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private void keepPermissions() throws IOException {
    var there = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    var here = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (there == null || here == null || !Files.exists(target)) {
      return;
    }
    var wanted = there.readAttributes();
    try {
      here.setGroup(wanted.group());
      here.setOwner(wanted.owner());
    } catch (IOException e) {
      // only root may give files away; whoever may not keeps them
    }
    here.setPermissions(wanted.permissions());
  }
}
