package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Location;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What stands beside a text decides how it is written. */
final class PageWriterTest {

  private final PageWriter page = new PageWriter();

  @Test
  void plainTextIsEscapedForItsNeighbours() throws IOException {
    page.write("- ");
    page.writePlain("1984");
    page.write(". Orwell, ");
    page.writePlain("Wow!");
    page.write(" ");
    page.writePlain("Wow!");
    page.write("[pdf](a.pdf)");
    page.writePlain("(sic)");
    page.write("\n");
    assertThat(written()).isEqualTo("- 1984\\. Orwell, Wow! Wow\\![pdf](a.pdf)(sic)\n");
  }

  @Test
  void anUnfinishedLineIsFinished() {
    page.writePlain("C#");
    assertThat(written()).isEqualTo("C#\n");
  }

  @Test
  void furtherLinesHangBelowTheFirst() throws IOException {
    page.write("> - ");
    page.writeHanging("a\n\nb", Location.of("news.yml"), true);
    page.write("\n10. ");
    page.writeHanging("c\nd", Location.of("news.yml"), true);
    assertThat(written()).isEqualTo("> - a\n>\n>   b\n10. c\n    d\n");
  }

  @Test
  void aTemplateFromWindowsGivesTheSamePage() throws IOException {
    page.write("\uFEFF---\r\n");
    page.writePlain("a");
    page.write("\r\n");
    assertThat(written()).isEqualTo("---\na\n");
  }

  @Test
  void htmlKnowsNoBackslash() throws IOException {
    page.write("<div>\n  ");
    page.writePlain("*a*");
    page.write("\n</div>\n");
    page.writePlain("*a*");
    page.write(" <img alt=\"");
    page.writePlain("\"a\"");
    page.write("\"/>");
    assertThat(written())
        .isEqualTo("<div>\n  &#42;a&#42;\n</div>\n\\*a\\* <img alt=\"&#34;a&#34;\"/>\n");
  }

  private String written() {
    return new String(page.toBytes(), StandardCharsets.UTF_8);
  }
}
