package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Jekyll;
import io.github.sitecontent.model.Award;
import io.github.sitecontent.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain text shows letter for letter, whatever it is and wherever a template puts it. */
final class SafeTextTest {

  private static final String GFM = "";
  private static final String PLAIN_KRAMDOWN = "kramdown: {input: kramdown}\n";

  private static List<String> texts = List.of();

  @TempDir Path templates = Path.of("");

  @BeforeAll
  static void gather() {
    texts =
        Stream.concat(HostileText.table().stream(), HostileText.random(20261122, 3000).stream())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {GFM, PLAIN_KRAMDOWN})
  void theBuiltInPageShowsIt(String config) {
    var publications = new ArrayList<Publication>();
    var awards = new ArrayList<Award>();
    var expected = new ArrayList<String>(List.of("Publications"));
    expected.add("(#equal contribution, *corresponding author)");
    for (int i = 0; i < texts.size(); i++) {
      var title = texts.get(i);
      var name = texts.get((i + 1) % texts.size());
      var venue = texts.get((i + 2) % texts.size());
      var label = texts.get((i + 3) % texts.size());
      publications.add(
          Facts.publication(
              title,
              List.of(Facts.markedAuthor(name), Facts.markedAuthor(title)),
              venue,
              List.of(Facts.link(label, "https://example.org/"))));
      awards.add(Facts.award(title));
      expected.add("[%s 2025] %s#*, %s#*, \"%s\" [%s]".formatted(venue, name, title, title, label));
    }
    expected.add("Awards");
    expected.addAll(texts);
    var page = Facts.aboutPage(Facts.content(publications, awards, List.of()));
    assertShown(new LinkedHashMap<>(Map.of("page.md", page)), config, expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {GFM, PLAIN_KRAMDOWN})
  void aTemplateOfTheSiteShowsItAnywhere(String config) throws IOException {
    write(
        """
        ---
        permalink: /
        ---
        <#list awards as a>
        ${a.title}

        ${a.title}${a.title}

        x${a.title}${a.title} ${a.title}y

        in a [${a.title}](https://example.org/) link

        **${a.title}** and *${a.title}* end

        ## ${a.title}

        | ${a.title} | x${a.title} |

        1. ${a.title}

        > ${a.title}

        - x ${a.title}[y]

        - (${a.title})(y)
          ${a.title}

        ${a.title}: y

        ${a.title}:y

        ${a.title}. y

        x ${a.title}{y}

        x ${a.title}%y

        x{${a.title}}

        x[${a.title}]

        <#assign captured>x ${a.title}</#assign>
        ${captured}y

        ${"x" + a.title + "y"}

        <p>x ${a.title}</p>

        <div class="publication">
          <b>${a.title}</b>${a.title}
        </div>

        <b>${a.title}</b> y

        </#list>
        """);
    var pages = new LinkedHashMap<String, String>();
    var expected = new ArrayList<String>();
    int many = HostileText.table().size() + 300;
    for (int from = 0; from < many; from += 100) { // kramdown takes long for long pages
      var some = texts.subList(from, Math.min(from + 100, many));
      some.forEach(text -> expected.addAll(everywhere(text)));
      var awards = some.stream().map(Facts::award).toList();
      var content = Facts.content(List.of(), awards, List.of());
      pages.put(from + ".md", Facts.aboutPage(content, templates));
    }
    assertShown(pages, config, expected);
  }

  @Test
  void anAttributeOfHtmlHoldsIt() throws IOException {
    write(
        """
        ---
        ---
        <#list awards as a>
        x <img src="/a.png" alt="${a.title}"/>

        <div>
          <img src='/a.png' alt='${a.title}'/>
        </div>

        ![${a.title}](/a.png)

        </#list>
        """);
    var some = HostileText.table();
    var awards = some.stream().map(Facts::award).toList();
    var page = Facts.aboutPage(Facts.content(List.of(), awards, List.of()), templates);
    var html = Jekyll.render(Map.of("page.md", page)).getOrDefault("page.md", "");
    assertThat(Html.alternatives(html))
        .isEqualTo(some.stream().flatMap(t -> Stream.of(t, t, t)).map(Html::fold).toList());
  }

  /** What the blocks of the template show. */
  private static List<String> everywhere(String t) {
    var shown = new ArrayList<String>();
    shown.addAll(List.of(t, t + t, "x" + t + t + " " + t + "y", "in a " + t + " link"));
    shown.addAll(List.of(t + " and " + t + " end", t, t, "x" + t, t, t));
    shown.addAll(List.of("x " + t + "[y]", "(" + t + ")(y) " + t, t + ": y", t + ":y", t + ". y"));
    shown.addAll(List.of("x " + t + "{y}", "x " + t + "%y", "x{" + t + "}", "x[" + t + "]"));
    shown.addAll(List.of("x " + t + "y", "x" + t + "y"));
    shown.addAll(List.of("x " + t, t + t, t + " y"));
    return shown;
  }

  private void write(String template) throws IOException {
    var file = templates.resolve("_pages/about.md.ftl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, template);
  }

  private static void assertShown(Map<String, String> pages, String config, List<String> expected) {
    pages.replaceAll((path, page) -> page.replace("permalink: /\n", ""));
    var html = Jekyll.render(pages, config).values();
    var shown = html.stream().flatMap(page -> Html.blocks(page).stream()).toList();
    var wrong = new ArrayList<String>();
    for (int i = 0; i < Math.min(shown.size(), expected.size()) && wrong.size() < 5; i++) {
      if (!shown.get(i).equals(Html.fold(expected.get(i)))) {
        wrong.add("%n%s%nis shown as%n%s".formatted(expected.get(i), shown.get(i)));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(shown).hasSameSizeAs(expected);
  }

  @Test
  void whatNeedsNoBackslashHasNone() {
    var harmless =
        List.of("A#", "R&D", "3D-CNN", "C++", "e.g.", "p < 0.05", "a_b", "50%", "$5", "(x)", "Hi!");
    for (var text : harmless) {
      assertThat(MarkdownText.escape(text, "- ", ',', false)).isEqualTo(text);
    }
  }
}
