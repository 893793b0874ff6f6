package io.github.sitecontent.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A page's digest is that of its bytes, however long it is. */
class StampTest {

  @Test
  void aCharacterOfTwoHalvesIsDigestedWhole() throws Exception {
    for (int before = (1 << 15) - 3; before <= (1 << 15) + 1; before++) {
      var text = "x".repeat(before) + "\uD83C\uDFC6 王".repeat(20_000);
      assertThat(Stamp.digestOf("a.txt", text + "\n\n")).isEqualTo(plain(text));
    }
  }

  @Test
  void blanksInTheFrontMatterAndTheLastLineFeedsDoNotCount() throws Exception {
    assertThat(Stamp.digestOf("a.md", "---\n  title: A \nurl: b\n---\ntext\n\n"))
        .isEqualTo(plain("title: A\nurl: b\n---\ntext"));
    assertThat(Stamp.digestOf("a.md", "---\ntitle: A\n---\n\n")).isEqualTo(plain("title: A\n---"));
    assertThat(Stamp.digestOf("a.md", "---\n---\n")).isEqualTo(plain("---"));
    assertThat(Stamp.digestOf("a.md", "\n")).isEqualTo(plain(""));
  }

  private static String plain(String text) throws Exception {
    var sha = MessageDigest.getInstance("SHA-256");
    return HexFormat.of()
        .formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)))
        .substring(0, 16);
  }
}
