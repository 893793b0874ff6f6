package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One data file.
 *
 * @param file where it lies
 * @param path relative to the site directory, with {@code /} between its parts
 */
record DataFile(Path file, String path) {

  /** Its text, with line feeds only; null when it has none that can be read, which is reported. */
  @Nullable String text(List<Problem> problems) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      problems.add(
          Problem.error(
              Rule.FILE.code(),
              Location.of(path),
              "cannot be read: " + e.getMessage(),
              "make it a readable file"));
      return null;
    }
    if (isUtf16(bytes)) {
      problems.add(
          Problem.error(
              Rule.ENCODING.code(),
              new Location(path, 1, 1),
              "the file is UTF-16",
              "save it as UTF-8"));
      return null;
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.add(notUtf8(bytes));
      return null;
    }
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.indexOf('\r') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
    var mangled = Mojibake.in(text);
    if (mangled != null) {
      problems.add(
          Problem.error(
              Rule.ENCODING.code(),
              new Location(path, mangled.line(), mangled.column()),
              "'" + mangled.found() + "' was probably '" + mangled.meant() + "'",
              "the file was once saved in a wrong encoding ("
                  + mangled.encoding()
                  + "); open an older copy, or repair it as "
                  + mangled.encoding()
                  + " read as UTF-8"));
    }
    return text;
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }

  private Problem notUtf8(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = java.nio.CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int line = 1;
    int column = 1;
    for (var c : (Iterable<Integer>) out.flip().toString().codePoints()::iterator) {
      line += c == '\n' ? 1 : 0;
      column = c == '\n' ? 1 : column + 1;
    }
    return Problem.error(
        Rule.ENCODING.code(),
        new Location(path, line, column),
        String.format(
            java.util.Locale.ROOT, "the byte 0x%02X is not UTF-8", bytes[in.position()] & 0xFF),
        "save the file as UTF-8");
  }
}
