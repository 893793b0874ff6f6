package io.github.sitecontent.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several files that are written together: all of them, or none.
 *
 * <p>All new texts, and all old ones that may have to come back, are on the disk before the first
 * file is replaced: whatever fails then, there is room to undo it. A run that is killed in between
 * leaves each file whole, the old one or the new one; running again writes the rest.
 */
public final class NewFiles {

  private final Map<SiteFile, byte[]> files = new LinkedHashMap<>();

  /** Adds a file. */
  public void put(SiteFile file, String text) {
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file of whatever bytes. */
  public void put(SiteFile file, byte[] bytes) {
    files.put(file, bytes);
  }

  /** Those of them that are there already, and say something else. */
  public List<String> inTheWay() throws IOException {
    var there = new ArrayList<String>();
    for (var file : files.entrySet()) {
      var old = old(file.getKey());
      if (old.isPresent() && !Arrays.equals(old.get(), file.getValue())) {
        there.add(file.getKey().path());
      }
    }
    return there;
  }

  /** What is done when all files are written. */
  @FunctionalInterface
  public interface Step {
    /** Does it, or throws to have all files as before. */
    void run() throws IOException;
  }

  /** A file on its way, and the way back. */
  private record Replacement(SiteFile file, Draft text, @Nullable Draft old) {

    void undo() throws IOException {
      if (old == null) {
        file.delete();
      } else {
        file.move(old);
      }
    }
  }

  /**
   * Writes all files, and takes a last step. When something fails, all files are as before.
   *
   * @param last that is taken when all files are in their places
   * @throws IOException when a file cannot be written; the message names it and says what to do
   */
  public void write(Step last) throws IOException {
    var folders = new ArrayList<Path>();
    var drafts = new ArrayList<Draft>();
    var replacements = new ArrayList<Replacement>();
    boolean isDone = false;
    try {
      for (var file : files.entrySet()) {
        folders.addAll(file.getKey().missingFolders());
        file.getKey().sweep();
        var text = file.getKey().draft(file.getValue());
        drafts.add(text);
        var there = old(file.getKey());
        var old = there.isPresent() ? file.getKey().draft(there.get()) : null;
        if (old != null) {
          drafts.add(old);
        }
        replacements.add(new Replacement(file.getKey(), text, old));
      }
      isDone = replaceAll(replacements, last);
    } finally {
      for (var draft : drafts) {
        draft.close();
      }
      if (!isDone) {
        deleteEmpty(folders);
      }
    }
  }

  private static boolean replaceAll(List<Replacement> replacements, Step last) throws IOException {
    int done = 0;
    try {
      for (var replacement : replacements) {
        done++;
        replacement.file().move(replacement.text());
      }
      last.run();
      return true;
    } catch (IOException | RuntimeException e) {
      for (var replacement : replacements.subList(0, done)) {
        try {
          replacement.undo();
        } catch (IOException undoing) {
          e.addSuppressed(undoing);
        }
      }
      throw e;
    }
  }

  /** Folders that were made for nothing, the innermost first. */
  private static void deleteEmpty(List<Path> folders) throws IOException {
    for (int i = folders.size() - 1; i >= 0; i--) {
      if (Files.isDirectory(folders.get(i))) {
        try (var entries = Files.list(folders.get(i))) {
          if (entries.findAny().isPresent()) {
            continue;
          }
        }
        Files.deleteIfExists(folders.get(i));
      }
    }
  }

  private static Optional<byte[]> old(SiteFile file) throws IOException {
    try {
      return Optional.of(file.read());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
