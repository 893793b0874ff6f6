package io.github.sitecontent;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Samples with something wrong in them, the same ones for the same number. */
public final class Mutations {

  private static final List<String> SIGNS =
      List.of(
          ": ",
          "- ",
          "\t",
          "\n",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          "#",
          " #",
          "&a ",
          "*a",
          "!!x ",
          "|\n",
          ">-\n",
          "%",
          "@",
          "`",
          "\\",
          "\\x",
          "\"\\uD800\"",
          "---\n",
          "...\n",
          "<<: ",
          "? ",
          ",",
          "\u0000",
          "\uFEFF",
          "é",
          "\uD83C\uDFC6",
          "Ã©",
          "  ",
          "\r",
          "{{ x }}",
          "{% raw %}",
          "<script>",
          "~",
          "2025-13-40",
          "](",
          "\u2028",
          "<<<<<<< a\n",
          "=======\n",
          ">>>>>>> b\n");

  private final Random random;
  private final List<byte[]> seeds;

  /** Mutations of some samples. */
  public Mutations(long number, List<byte[]> seeds) {
    this.random = new Random(number);
    this.seeds = seeds;
  }

  /** The next sample, with one to six changes. */
  public byte[] next() {
    var bytes = seeds.get(random.nextInt(seeds.size()));
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      bytes = changed(bytes);
    }
    return bytes;
  }

  private byte[] changed(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
    var other = seeds.get(random.nextInt(seeds.size()));
    int start = random.nextInt(other.length);
    var put =
        switch (random.nextInt(5)) {
          case 0 -> new byte[0];
          case 1 -> new byte[] {(byte) random.nextInt(256)};
          case 2 ->
              java.util.Arrays.copyOfRange(
                  other, start, Math.min(other.length, start + random.nextInt(60)));
          default -> SIGNS.get(random.nextInt(SIGNS.size())).getBytes(StandardCharsets.UTF_8);
        };
    var out = new ByteArrayOutputStream(bytes.length + put.length);
    out.write(bytes, 0, from);
    out.writeBytes(put);
    int rest = random.nextBoolean() ? from : to;
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }
}
