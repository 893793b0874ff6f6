package io.github.sitecontent;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
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
    var plugin = plugin();
    if (plugin == null) {
      return null;
    }
    var digest = sha256();
    update(digest, "plugin", Files.readAllBytes(plugin));
    for (var library : libraries()) {
      update(digest, library, new byte[0]);
    }
    for (var folder : folders) {
      update(digest, site.relativize(folder).toString(), new byte[0]);
    }
    for (var file : files) {
      update(digest, site.relativize(file).toString(), Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** Name and length stand before the bytes, so that no two sets of files look alike. */
  private static void update(MessageDigest digest, String name, byte[] bytes) {
    var head = name.replace('\\', '/') + "\0" + bytes.length + "\0";
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  /**
   * The names of the libraries that pages depend on, which hold their versions: a POM can ask for
   * another one. What else lies on the class path is Maven's, and differs with its version.
   */
  private static List<String> libraries() {
    return Sources.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> url.getPath().substring(url.getPath().lastIndexOf('/') + 1))
            .filter(name -> name.startsWith("freemarker-") || name.startsWith("snakeyaml-"))
            .sorted()
            .toList()
        : List.of();
  }

  private static @Nullable Path plugin() {
    var source = Sources.class.getProtectionDomain().getCodeSource();
    try {
      var path = source == null ? null : Path.of(source.getLocation().toURI());
      return path != null && Files.isRegularFile(path) ? path : null;
    } catch (URISyntaxException e) {
      return null;
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
