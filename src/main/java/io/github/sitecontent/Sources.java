package io.github.sitecontent;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** All that the pages of a site are made from, as one digest. */
final class Sources {

  private Sources() {}

  /**
   * The digest of files and of the plugin itself.
   *
   * @param folders whose names matter, since pages and problems name them
   * @param files in an order of their own
   * @return null when the plugin is no single file, as in its own unit tests
   */
  static @Nullable String digest(Path site, List<Path> folders, List<Path> files)
      throws IOException {
    if (Plugin.BUILD == null) {
      return null;
    }
    var digest = sha256();
    update(digest, "plugin " + Plugin.BUILD, new byte[0]);
    for (var folder : folders) {
      update(digest, site.relativize(folder).toString().replace('\\', '/'), new byte[0]);
    }
    for (var file : files) {
      update(digest, site.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** Name and length stand before the bytes, so that no two sets of files look alike. */
  private static void update(MessageDigest digest, String name, byte[] bytes) {
    var head = name.replace('\\', '/') + "\0" + bytes.length + "\0";
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  /** The plugin that runs: it is looked at once, and not for each of many sites. */
  private static final class Plugin {

    /** What tells one build of it from another; null when it is no single file. */
    static final @Nullable String BUILD = build();

    /**
     * Its libraries lie in its jar. The digest need not withstand an enemy, and a checksum of 3 MB
     * costs a short run 2 ms where SHA-256 costs 100.
     */
    private static @Nullable String build() {
      var source = Sources.class.getProtectionDomain().getCodeSource();
      try {
        var path = source == null ? null : Path.of(source.getLocation().toURI());
        if (path == null || !Files.isRegularFile(path)) {
          return null;
        }
        var bytes = Files.readAllBytes(path);
        var checksum = new CRC32();
        checksum.update(bytes);
        return bytes.length + " " + checksum.getValue();
      } catch (URISyntaxException | IOException e) {
        return null;
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
