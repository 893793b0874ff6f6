package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * docs/rules.md, which is made of the rules and of their Javadoc.
 *
 * <p>{@code mvn test -Dtest=RulesPageTest -Dsite-content.rewriteGolden} writes it anew.
 */
final class RulesPageTest {

  private static final Path PAGE = Path.of("docs/rules.md");
  private static final Pattern JAVADOC =
      Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*final class \\w+ extends Rule");
  private static final Pattern CODE = Pattern.compile("\\{@code ([^{}]*(?:\\{[^{}]*}[^{}]*)*)}");

  @Test
  void thePageSaysWhatTheRulesDo() throws IOException {
    var page = page();
    if (System.getProperty("site-content.rewriteGolden") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void codesAreUniqueAndInOrder() {
    assertThat(Lint.RULES.stream().map(Rule::code)).isSorted().doesNotHaveDuplicates();
  }

  private static String page() throws IOException {
    var page =
        new StringBuilder(
            """
            # The rules

            What no single entry can show: the data checked against each other. A rule that finds something \
            warns, stops the build, or is off until it is asked for; `site.yml` says otherwise:

            ```yaml
            lint:
              SC213: off    # error, warn or off
              SC234: warn
            ```

            A comment ignores a rule in its line, or alone in the line above; at the first line of an entry, in \
            all of it:

            ```yaml
            - title: On Caches
              authors:
                - Dan Huang
                - Yulong Lu    # site-content: ignore SC213
            ```

            This page is made from the code of the rules.

            | code | is | finds |
            |---|---|---|
            """);
    for (var rule : Lint.RULES) {
      page.append(
          "| [%s](#%s) | %s | %s |%n"
              .formatted(
                  rule.code(), rule.code().toLowerCase(Locale.ROOT), level(rule), rule.finds()));
    }
    for (var rule : Lint.RULES) {
      page.append("%n## %s%n%n%s%n".formatted(rule.code(), javadoc(rule)));
    }
    return page.toString().replace("\r\n", "\n");
  }

  private static String level(Rule rule) {
    return switch (rule.level()) {
      case ERROR -> "an error";
      case WARN -> "a warning";
      case OFF -> "off";
    };
  }

  /** The rule's Javadoc as Markdown. */
  private static String javadoc(Rule rule) throws IOException {
    var name = rule.getClass().getSimpleName();
    var source =
        Files.readString(
            Path.of("src/main/java/io/github/sitecontent/lint").resolve(name + ".java"));
    var javadoc = JAVADOC.matcher(source);
    assertThat(javadoc.find()).as(name).isTrue();
    var text = javadoc.group(1).replaceAll("(?m)^ \\* ?", "").replaceAll("\\s+", " ").strip();
    assertThat(text).as(name).contains("<p>Breaks: ").contains(" Mend: ");
    text =
        CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement("`" + code.group(1) + "`"));
    return text.replace(" <p>Breaks: ", "\n\n**Breaks:** ")
        .replace(" Mend: ", "\n\n**Mend:** ")
        .replace(" <p>", "\n\n");
  }
}
