package io.github.sitecontent.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** An about page as adopting takes it over. */
final class AdoptedPage {

  private static final String PATH = "_pages/about.md";

  private AdoptedPage() {}

  static Adopted adopt(String page) {
    try {
      return Adoption.adopt(SourcePage.of(page.getBytes(StandardCharsets.UTF_8)), PATH);
    } catch (IOException | SourcePage.Refused e) {
      throw new AssertionError(page, e);
    }
  }

  /** Adopts a page, and holds that it is given back to the byte. */
  static Adopted givenBack(String page) {
    var adopted = adopt(page);
    assertThat(adopted.page()).isEqualTo(page);
    return adopted;
  }

  /** The values of a key in a data file, in order. */
  static List<String> values(String data, String key) {
    return Pattern.compile("(?m)^[ -] " + key + ": (.*)$")
        .matcher(data)
        .results()
        .map(found -> found.group(1).replace("\"", ""))
        .toList();
  }
}
