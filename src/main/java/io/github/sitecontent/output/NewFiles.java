package io.github.sitecontent.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Several files that are written together: all of them, or none. */
public final class NewFiles {

  private final Map<Path, byte[]> files = new LinkedHashMap<>();

  /** Adds a file. */
  public void put(Path file, String text) {
    files.put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Those of them that are there already. */
  public List<Path> existing() {
    return files.keySet().stream().filter(Files::exists).toList();
  }

  /** What is done when all files are written. */
  @FunctionalInterface
  public interface Step {
    /** Does it, or throws to have all files as before. */
    void run() throws IOException;
  }

  /**
   * Writes all files, and takes a last step. When something fails, all files are as before.
   *
   * @param last that is taken when all files are in their places
   */
  public void write(Step last) throws IOException {
    var drafts = new LinkedHashMap<Path, Path>();
    var backups = new LinkedHashMap<Path, Path>();
    var written = new ArrayList<Path>();
    try {
      for (var file : files.entrySet()) {
        var target = file.getKey();
        Files.createDirectories(target.getParent());
        var draft = beside(target);
        drafts.put(target, draft);
        Files.write(draft, file.getValue());
      }
      for (var draft : drafts.entrySet()) {
        var target = draft.getKey();
        if (Files.exists(target)) {
          var backup = beside(target);
          Files.move(target, backup);
          backups.put(target, backup);
        }
        written.add(target);
        Files.move(draft.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
      }
      last.run();
    } catch (IOException e) {
      for (var target : written) {
        Files.deleteIfExists(target);
      }
      for (var backup : backups.entrySet()) {
        Files.move(backup.getValue(), backup.getKey(), StandardCopyOption.REPLACE_EXISTING);
      }
      backups.clear();
      throw e;
    } finally {
      for (var draft : drafts.values()) {
        Files.deleteIfExists(draft);
      }
      for (var backup : backups.values()) {
        Files.deleteIfExists(backup);
      }
    }
  }

  private static Path beside(Path target) {
    return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + "~");
  }
}
