package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link leads to the address that the data give, whatever signs are in it. */
final class AddressTest {

  private static final List<String> ADDRESSES =
      List.of(
          "https://example.org/a b",
          "https://example.org/a_(b)",
          "https://example.org/a_((b)_c)",
          "https://example.org/a)b",
          "https://example.org/a(b",
          "https://example.org/a)(b",
          "https://example.org/a|b|c",
          "https://example.org/{{x}}",
          "https://example.org/{%x%}",
          "https://example.org/{",
          "https://example.org/{:x}",
          "https://example.org/\"a\"",
          "https://example.org/'a'",
          "https://example.org/?a=1&copy=2",
          "https://example.org/?a=1&copy;=2",
          "https://example.org/?a&lt;b",
          "https://example.org/?a&amp;b",
          "https://example.org/?a&",
          "https://example.org/ü/漢字/🎉",
          "https://example.org/*a*b_c_",
          "https://example.org/__init__",
          "https://example.org/~ada/~~x~~",
          "https://example.org/a\\b",
          "https://example.org/<a>",
          "https://example.org/`a`",
          "https://example.org/[a]",
          "https://example.org/[a",
          "https://example.org/]a",
          "https://example.org/a--b...c",
          "https://example.org/$$x$$",
          "https://example.org/a^b",
          "https://example.org/#a",
          "https://example.org/!a",
          "https://example.org/a:b;c,d@e",
          "https://doi.org/10.1016/S0140-6736(20)30183-5",
          "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
          "mailto:ada@example.org",
          "/files/a b.pdf",
          "#publications");

  @ParameterizedTest
  @ValueSource(strings = {"", "kramdown: {input: kramdown}\n"})
  void itIsTheSameBehindTheLink(String config) {
    var publications = new ArrayList<io.github.sitecontent.model.Publication>();
    for (var address : ADDRESSES) {
      var links = List.of(Facts.link("pdf", address), Facts.link("code", address));
      publications.add(Facts.publication("a title", List.of(), null, links));
    }
    var page = Facts.aboutPage(Facts.content(publications, List.of(), List.of()));
    var source = page.replace("permalink: /\n", "");
    var html = Jekyll.render(Map.of("page.md", source), config).getOrDefault("page.md", "");
    var expected = ADDRESSES.stream().flatMap(a -> java.util.stream.Stream.of(a, a)).toList();
    assertThat(Html.addresses(html))
        .map(address -> URLDecoder.decode(address, StandardCharsets.UTF_8))
        .isEqualTo(expected);
  }
}
