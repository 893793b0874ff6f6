package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may not do, and how its mistakes are told. */
final class TemplateMistakesTest {

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void writeData() {
    site = TestSite.in(folder).with("_data/awards.yml", "- title: Prize\n- title: Medal\n");
  }

  private String problemOf(String template) throws IOException {
    var problems = site.with("_templates/x.md.ftl", template).problems();
    assertThat(problems).hasSize(1);
    assertThat(folder.resolve("x.md")).doesNotExist();
    assertThat(folder.resolve(TestSite.ABOUT)).as("no page at all is written").doesNotExist();
    assertThat(problems.get(0)).doesNotContain("\n", "FTL", "==>", "Tip", "freemarker.");
    return problems.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a ${nws}                        | :1:5  there is no 'nws' here; did you mean 'news'?
          <@foo/>                         | :1:3  there is no macro 'foo'; include the file that has it
          <#include "/macros/award.ftl"><@awrad news[0]/> | :1:33  there is no macro 'awrad'; did you mean 'award'?
          <#lst news as n>                | :1:2  there is no <#lst>; did you mean <#list>?
          <#if true>a                     | :1:1  <#if> is never closed; write </#if> where it ends
          <#if true></#list></#if>        | :1:11  '</#list>' stands here while <#if> is still open; close <#if> before it
          ${"x" + }                       | :1:9  '}' is not expected here; check that each <#…> and <@…> is closed, and that expressions end with }
          ${profile.name?uper_case}       | :1:16  there is no ?uper_case; did you mean ?upper_case?
          ${profile.nmae}                 | :1:3  there is no 'nmae' in 'profile.nmae'; did you mean 'name'?
          ${profile.email}                | :1:3  'profile.email' has no value; write ${profile.email!} where it may be missing, or ask <#if profile.email??>
          <#list profile as p>x</#list>   | :1:8  'profile' is a record, not a list
          <#if profile.name>x</#if>       | :1:6  'profile.name' is a text, not true or false
          ${news}                         | :1:3  'news' is a list, not a text
          ${profile.name.first}           | :1:3  'profile.name' is a text, and has no keys
          ${news[0].pin}                  | :1:1  true or false cannot be shown as it is; write ${…?then("yes", "no")}
          <#macro m a></#macro><@m/>      | :1:1  when calling macro "m", required parameter "a" (parameter #1) was not specified
          ${is_self()}                    | :1:1  is_self takes one name, is_self(person.name)
          """)
  void aMistakeIsToldInOneSentence(String template, String problem) throws IOException {
    assertThat(problemOf(template)).isEqualTo("_templates/x.md.ftl" + problem);
  }

  @Test
  void theItemThatIsRenderedIsNamed() throws IOException {
    assertThat(problemOf("<#list awards as a>\n${a.title} ${a.issuer}\n</#list>\n"))
        .startsWith(
            "_templates/x.md.ftl:2:14  'a.issuer' has no value, while it renders"
                + " _data/awards.yml:1; write");
  }

  @Test
  void anItemWhoseLoopHasEndedIsNotNamed() throws IOException {
    assertThat(problemOf("<#list awards as a>${a.title}</#list>\n${nws}\n"))
        .isEqualTo("_templates/x.md.ftl:2:3  there is no 'nws' here; did you mean 'news'?");
  }

  @Test
  void aMistakeInAnIncludedFileIsToldThere() throws IOException {
    site.with("_templates/macros/award.ftl", "<#macro award a>\n<#if a.url??>\n</#macro>\n");
    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith(
            "_templates/macros/award.ftl:3:1  '</#macro>' stands here while <#if> is still");
  }

  @Test
  void aLayoutThatNoTemplateHasIsToldAtTheDatum() throws IOException {
    site.with("_data/awards.yml", "- title: Prize\n  layout: awrd\n");
    assertThat(site.problems())
        .containsExactly(
            "_data/awards.yml:2:11  no template has a macro 'awrd'; did you mean 'award'?");
  }

  @Test
  void aMacroFileWithoutItsMacroIsTold() throws IOException {
    site.with("_templates/macros/award.ftl", "<#macro awrd a>\n- x\n</#macro>\n");
    assertThat(site.problems())
        .containsExactly(
            "_templates/macros/award.ftl  has no macro 'award', which other templates call; did you"
                + " mean 'awrd'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include \"../../etc/passwd\">",
        "<#include \"../../../../../../../../etc/passwd\">",
        "<#include \"/etc/passwd\">",
        "<#include \"../secret.txt\">",
        "<#include \"http://example.org/x.ftl\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"jar:file:///x.jar!/x.ftl\">",
        "<#import \"/etc/passwd\" as p>",
        "<#include \"*/secret.txt\">"
      })
  void templatesComeFromNowhereElse(String include) throws IOException {
    site.with("secret.txt", "SECRET");
    site.with("_templates/x.md.ftl", include + "\n");
    var problems = site.problems();
    assertThat(problems).isNotEmpty().allSatisfy(p -> assertThat(p).doesNotContain("SECRET"));
    assertThat(problems)
        .anySatisfy(
            p ->
                assertThat(p)
                    .startsWith("_templates/x.md.ftl:1:1  there is no template '")
                    .endsWith(
                        "templates come from _templates and from the plugin, from nowhere else"));
  }

  @Test
  void aTemplateThatIsALinkOutOfTheirFolderIsNotRead() throws IOException {
    site.with("secret.txt", "SECRET")
        .with("_templates/x.md.ftl", "a\n<#include \"macros/l.ftl\">\n");
    Files.createDirectories(folder.resolve("_templates/macros"));
    var link = folder.resolve("_templates/macros/l.ftl");
    Files.createSymbolicLink(link, Path.of("../../secret.txt"));
    assertThat(site.problems())
        .containsExactly(
            "_templates/x.md.ftl:2:1  a template is a link that leads out of _templates; put the"
                + " file itself there");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ${"java.io.File"?new("x")}               | '?new' is not allowed here: a template cannot make Java objects
          <#assign ex="freemarker.template.utility.Execute"?new()> | '?new' is not allowed here
          ${profile?api.name}                      | '?api' is not allowed here: a template cannot call Java
          <@"<#list 1.. as i></#list>"?interpret/> | '?interpret' is not allowed here: a template cannot make templates
          ${"1 + 1"?eval}                          | '?eval' is not allowed here
          ${.now}                                  | '.now' is not allowed here: a page that depends on the clock is another one tomorrow; write the date into the data
          <#if .now?string("yyyy") == "2025">x</#if> | '.now' is not allowed here
          ${"made ${.now}"}                        | '.now' is not allowed here
          ${statics["java.lang.System"].getenv("HOME")} | there is no 'statics' here
          ${env.HOME}                              | there is no 'env' here
          ${profile.class.name}                    | there is no 'class' in 'profile.class'
          ${profile.getClass()}                    | there is no 'getClass' in 'profile.getClass'
          ${profile.name.getBytes()}               | 'profile.name' is a text, and has no keys
          """)
  void neitherJavaNorTheClockIsWithinReach(String template, String problem) throws IOException {
    assertThat(problemOf(template)).startsWith("_templates/x.md.ftl:1:").contains(problem);
  }

  @Test
  void wordsThatLookForbiddenAreWords() throws IOException {
    site.with("_templates/x.md.ftl", "see .now and what?new ${\"a?api\"} <#-- .now -->\n");
    assertThat(site.problems()).isEmpty();
    assertThat(site.read("x.md")).startsWith("see .now and what?new a?api");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <#list 1.. as i></#list>                      | :1:1  the template goes on for ever: it has taken 100 million steps
          <#list 1.. as i>abc</#list>                   | :1:17  a line of the page is longer than 16 MB
          <#macro m>x<@m/></#macro><@m/>                | the template calls itself for ever: it is 500 calls deep
          <#function f x><#return f(x)></#function>${f(1)} | the template calls itself for ever: it is 500 calls deep
          <#assign s="abc"><#list 1.. as i><#assign s=s+s></#list> | :1:34  the template used up the memory
          <#list (1..)?filter(i -> false) as i></#list> | :1:1  '..' is not allowed here
          """)
  void anEndlessTemplateEndsAtItsLine(String template, String problem) throws IOException {
    long before = System.nanoTime();
    assertThat(problemOf(template)).startsWith("_templates/x.md.ftl:1:").contains(problem);
    // seconds on an idle machine: this only tells it from a hung build
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(2));
  }

  @Test
  void anEndlessPageOfManyLinesEndsAtItsLine() throws IOException {
    assertThat(problemOf("<#list 1.. as i>\n${profile.name} and some more words\n</#list>\n"))
        .startsWith("_templates/x.md.ftl:2:")
        .contains("  the page is larger than 128 MB; give the loop an end");
  }

  @Test
  @Timeout(120)
  void anEndlessFileOfMacrosEndsToo() throws IOException {
    site.with("_templates/macros/award.ftl", "<#list 1.. as i></#list>\n");
    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("_templates/macros/award.ftl:1:1  the template goes on for ever");
  }

  @Test
  void aRangeWithoutAnEndMayBeListedAndCut() throws IOException {
    site.with(
        "_templates/x.md.ftl",
        "<#list 1.. as i><#if i gt 3><#break></#if>${i}</#list> ${news[1..]?size}\n");
    assertThat(site.problems()).isEmpty();
    assertThat(site.read("x.md")).startsWith("123 1\n");
  }
}
