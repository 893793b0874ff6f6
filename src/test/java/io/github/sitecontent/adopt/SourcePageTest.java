package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SourcePageTest {

  @Test
  void aFileThatIsNoTextIsRefused() {
    assertThatThrownBy(() -> SourcePage.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}))
        .isInstanceOf(SourcePage.Refused.class)
        .hasMessageContaining("not text");
    assertThatThrownBy(() -> SourcePage.of(new byte[] {'a', (byte) 0xE9}))
        .hasMessageContaining("UTF-8");
  }

  @Test
  void aFileOfFiftyMegabytesIsRefused() {
    assertThatThrownBy(() -> SourcePage.of(new byte[50_000_000])).hasMessageContaining("50 MB");
  }

  @Test
  void whatNoReaderSeesIsSettledAndTheBodyBeginsBehindTheFrontMatter() throws Exception {
    var page = SourcePage.of("\uFEFF---\r\na: b\r\n---\r\nbody".getBytes(StandardCharsets.UTF_8));
    assertThat(page.text()).isEqualTo("---\na: b\n---\nbody\n");
    assertThat(page.text().substring(page.bodyStart())).isEqualTo("body\n");
  }
}
