package io.github.sitecontent;

import io.github.sitecontent.output.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    var digest = new Digest();
    update(digest, "plugin " + Plugin.BUILD, new byte[0]);
    for (var folder : folders) {
      update(digest, site.relativize(folder).toString(), new byte[0]);
    }
    for (var file : files) {
      update(digest, site.relativize(file).toString(), Files.readAllBytes(file));
    }
    return digest.toString();
  }

  /** Name and length stand before the bytes, so that no two sets of files look alike. */
  private static void update(Digest digest, String name, byte[] bytes) {
    var head = name.replace('\\', '/') + "\0" + bytes.length + "\0";
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  /** The plugin that runs: it is looked at once, and not for each of many sites. */
  private static final class Plugin {

    /** What tells one build of it from another; null when it is no single file. */
    static final @Nullable String BUILD = build();

    /** Its libraries lie in its jar. */
    private static @Nullable String build() {
      var source = Sources.class.getProtectionDomain().getCodeSource();
      try {
        var path = source == null ? null : Path.of(source.getLocation().toURI());
        if (path == null || !Files.isRegularFile(path)) {
          return null;
        }
        var bytes = Files.readAllBytes(path);
        var digest = new Digest();
        digest.update(bytes);
        return bytes.length + " " + digest;
      } catch (URISyntaxException | IOException e) {
        return null;
      }
    }
  }
}
