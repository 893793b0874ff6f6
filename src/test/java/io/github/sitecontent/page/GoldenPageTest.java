package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page that the built-in templates make of a site is {@code about.md} beside its data, byte for
 * byte.
 *
 * <p>After a change that is meant, {@code mvn test -Dtest=GoldenPageTest
 * -Dsite-content.rewriteGolden} writes these files anew; look at the difference before you commit
 * it.
 */
final class GoldenPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"rich", "news-only", "publications-only", "no-settings", "no-bio"})
  void aSiteGivesItsPage(String site) throws IOException {
    var golden = Sites.of(site).resolve("about.md");
    var page = Sites.page(site);
    if (System.getProperty("site-content.rewriteGolden") != null) {
      Files.writeString(golden, page);
    }
    assertThat(page).isEqualTo(Files.readString(golden));
  }
}
