package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site replaces the whole page, or one macro of it. */
final class OverrideTest {

  @TempDir Path templates = Path.of("");

  @Test
  void aMacroOfTheSiteReplacesThatLineOnly() throws IOException {
    write("macros/publication.ftl", "<#macro publication p>\n* MINE ${p.title}\n</#macro>\n");
    var usual = Sites.page("rich").lines().toList();
    var own = Sites.page("rich", templates).lines().toList();
    assertThat(own)
        .contains("* MINE Notes on the Engine")
        .filteredOn(line -> !line.startsWith("* MINE "))
        .isEqualTo(
            usual.stream()
                .filter(line -> !line.startsWith("- **[") && !line.startsWith("  !["))
                .toList());
  }

  @Test
  void aPageOfTheSiteReplacesThePage() throws IOException {
    write("_pages/about.md.ftl", "${profile.name}: ${publications?size} publications\n");
    assertThat(Sites.page("rich", templates)).isEqualTo("Ada Lovelace: 6 publications\n");
  }

  @Test
  void aPageOfTheSiteMayUseTheBuiltInMacros() throws IOException {
    write(
        "_pages/about.md.ftl",
        """
        <#include "/macros/links.ftl">
        <#include "/macros/award.ftl">
        <#list awards as a><@award a/></#list>
        """);
    assertThat(Sites.page("rich", templates))
        .isEqualTo(
            """
            - [Best Paper Award](https://example.org/award), ACM, Oct 2025. With *Charles*.
            - 1984\\. A Prize
            """);
  }

  @Test
  void anItemPicksAMacroOfTheSiteByItsLayout() throws IOException {
    write(
        "macros/news_item.ftl",
        """
        <#macro news_item n>
        - ${n.text}
        </#macro>
        <#macro shout n>
        - **${n.text}!**
        </#macro>
        """);
    assertThat(Sites.page("layouts", templates))
        .endsWith("## News\n\n- **We won!**\n- We moved.\n- *own* {{ site.title }} & <b>\n");
  }

  @Test
  void anItemMayHaveSignsOfItsOwn() throws IOException {
    write(
        "macros/news_item.ftl",
        """
        <#macro news_item n>
        - ${n.text}${n.style.end!"."}
        </#macro>
        """);
    assertThat(Sites.page("style", templates))
        .endsWith("## News\n\n- We won **!**\nat last\n- We moved.\n- We rest\n");
  }

  private void write(String path, String template) throws IOException {
    var file = templates.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, template);
  }
}
