package io.github.sitecontent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A page's digest is that of its bytes, however long it is. */
class StampTest {

  @Test
  void aCharacterOfTwoHalvesIsDigestedWhole() {
    for (int before = (1 << 15) - 3; before <= (1 << 15) + 1; before++) {
      var text = "x".repeat(before) + "\uD83C\uDFC6 王".repeat(20_000);
      assertThat(Stamp.digestOf("a.txt", text + "\n\n")).isEqualTo(plain(text));
    }
  }

  @Test
  void blanksInTheFrontMatterAndTheLastLineFeedsDoNotCount() {
    assertThat(Stamp.digestOf("a.md", "---\n  title: A \nurl: b\n---\ntext\n\n"))
        .isEqualTo(plain("title: A\nurl: b\n---\ntext"));
    assertThat(Stamp.digestOf("a.md", "---\ntitle: A\n---\n\n")).isEqualTo(plain("title: A\n---"));
    assertThat(Stamp.digestOf("a.md", "---\n---\n")).isEqualTo(plain("---"));
    assertThat(Stamp.digestOf("a.md", "\n")).isEqualTo(plain(""));
  }

  @Test
  void anyByteChangesIt() {
    var text = "A paper of 2025".getBytes(StandardCharsets.UTF_8);
    var seen = new HashSet<String>();
    for (int i = 0; i < text.length; i++) {
      for (int b = 0; b < 256; b++) {
        var changed = text.clone();
        changed[i] = (byte) b;
        seen.add(digestOf(changed));
      }
    }
    assertThat(seen).hasSize(text.length * 255 + 1).allMatch(digest -> digest.length() == 16);
  }

  @Test
  void bytesCountInTheirOrderAndAtTheBeginningToo() {
    assertThat(digestOf(new byte[] {0, 1})).isNotEqualTo(digestOf(new byte[] {1, 0}));
    assertThat(digestOf(new byte[] {0, 1})).isNotEqualTo(digestOf(new byte[] {1}));
    assertThat(digestOf(new byte[0])).isEqualTo("0000000000000000");
  }

  private static String plain(String text) {
    return digestOf(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String digestOf(byte[] bytes) {
    var digest = new Digest();
    digest.update(bytes);
    return digest.toString();
  }
}
