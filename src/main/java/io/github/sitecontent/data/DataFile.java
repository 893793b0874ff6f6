package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One data file.
 *
 * @param file where it lies
 * @param path relative to the site directory, with {@code /} between its parts
 */
record DataFile(Path file, String path) {

  /** Twice what 200,000 publications take. */
  private static final long MOST_BYTES = 100_000_000;

  /** Its text, with line feeds only; null when it has none that can be read, which is reported. */
  @Nullable String text(Problems problems) {
    byte[] bytes;
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        problems.error(
            Rule.FILE,
            Location.of(path),
            "has " + size / 1_000_000 + " MB, and more than 100 are not read",
            "split it into a folder of smaller files");
        return null;
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      problems.error(
          Rule.FILE, Location.of(path), "cannot be read: " + reason(e), "make it a readable file");
      return null;
    }
    var other = otherEncoding(bytes);
    if (other != null) {
      problems.error(
          Rule.ENCODING, new Location(path, 1, 1), "the file is " + other, "save it as UTF-8");
      return null;
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0 && reportNotUtf8(bytes, problems)) {
      return null;
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    return new TextFaults(path, problems).mendedOf(text);
  }

  /** What an exception of the file system means, which often says no more than the path. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** The encoding of bytes that begin as no UTF-8 text does; null for the others. */
  private static @Nullable String otherEncoding(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
      return "UTF-16";
    }
    // without a byte order mark, each letter of YAML's own signs has a zero beside it
    boolean hasZeros =
        bytes.length >= 4 && (first == 0 && bytes[2] == 0 || second == 0 && bytes[3] == 0);
    return hasZeros ? "UTF-16 or UTF-32" : null;
  }

  /** Names the first byte that is no UTF-8; false when all are, and U+FFFD is the author's. */
  private boolean reportNotUtf8(byte[] bytes, Problems problems) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (!result.isError()) {
      return false;
    }
    var before = out.flip().toString();
    int start = before.lastIndexOf('\n') + 1;
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int wrong = bytes[in.position()] & 0xFF;
    var meant = Mojibake.inWindows(wrong);
    problems.error(
        Rule.ENCODING,
        new Location(path, line, Source.columnOf(before.substring(start), before.length() - start)),
        String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", wrong)
            + (meant.isEmpty() ? "" : "; in Windows-1252 it is '" + meant + "'"),
        "save the file as UTF-8");
    return true;
  }
}
