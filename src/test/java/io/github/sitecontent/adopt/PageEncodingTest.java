package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page in another encoding is named, and read as what it was meant to be when asked for. */
final class PageEncodingTest {

  private static final String TEXT = "---\ntitle: Zoé\n---\n\n# 🔥 News\n\n- “Café” – naïve – 中文\n";

  private static SourcePage.Refused refused(byte[] bytes) {
    return catchThrowableOfType(SourcePage.Refused.class, () -> SourcePage.of(bytes));
  }

  @Test
  void utf16IsNamedAndRead() throws Exception {
    for (var charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      var bytes = TEXT.getBytes(charset);
      assertThat(refused(bytes)).as(charset.name()).hasMessage("is not UTF-8: it is UTF-16");
      assertThat(SourcePage.of(bytes, true).text()).as(charset.name()).isEqualTo(TEXT);
    }
  }

  @Test
  void latin1IsNamedWithItsFirstByteAndRead() throws Exception {
    var text = "# News\n\n- Café à Zürich, naïve, “Ünlü” – 2024\n";
    var bytes = text.getBytes(Charset.forName("windows-1252"));
    assertThat(refused(bytes))
        .hasMessage("is not UTF-8: the byte 0xE9 in line 3 would be Windows-1252 or Latin-1");
    assertThat(refused(bytes).hint()).contains("-Dsite-content.repair");
    assertThat(SourcePage.of(bytes, true).text()).isEqualTo(text);
  }

  @Test
  void gbkIsNamedAndRead() throws Exception {
    var text = "# 最新动态\n\n- 我们的论文被《计算机学报》接收。\n";
    var bytes = text.getBytes(Charset.forName("GBK"));
    assertThat(refused(bytes))
        .hasMessage("is not UTF-8: it is GBK, as the byte 0xD7 in line 1 tells");
    assertThat(SourcePage.of(bytes, true).text()).isEqualTo(text);
  }

  @Test
  void aPageThatWasReadAsMacRomanAndSavedIsMendedToTheLetter() throws Exception {
    var mangled = new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("x-MacRoman"));
    var bytes = mangled.getBytes(StandardCharsets.UTF_8);
    assertThat(refused(bytes)).hasMessageContaining("line 2 has '√©' for 'é'");
    assertThat(refused(bytes).hint())
        .isEqualTo(
            "adopt it with -Dsite-content.repair, which mends 10 characters, or open an older"
                + " copy");
    assertThat(SourcePage.of(bytes, true).text()).isEqualTo(TEXT);
  }

  @Test
  void aPageThatWasReadAsWindows1252AndSavedIsMendedToTheLetter() throws Exception {
    var mangled = new StringBuilder();
    for (byte b : TEXT.getBytes(StandardCharsets.UTF_8)) {
      var read = new String(new byte[] {b}, Charset.forName("windows-1252"));
      // what that encoding leaves open, browsers read as a control character
      mangled.append(read.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : read);
    }
    // an honest sign beside the mangled ones keeps the whole from being mended at once
    var both = mangled + "\n中\n";
    assertThat(SourcePage.of(both.getBytes(StandardCharsets.UTF_8), true).text())
        .isEqualTo(TEXT + "\n中\n");
    assertThat(SourcePage.of(mangled.toString().getBytes(StandardCharsets.UTF_8), true).text())
        .isEqualTo(TEXT);
  }

  @Test
  void aPictureIsNoPageWhateverIsAskedFor() {
    var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(catchThrowableOfType(SourcePage.Refused.class, () -> SourcePage.of(picture, true)))
        .hasMessage("is not text: it holds zero bytes");
  }
}
