package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data made to hang or to break its reader ends in a problem, soon. */
@Timeout(30)
final class HostileDataTest {

  private static final int MEGA = 1_000_000;

  @TempDir private Path site;

  private static List<String> problemsOf(String text) {
    return Written.problemsOf("publications.yml", text);
  }

  @Test
  void anAliasBombIsRefusedAtItsFirstAnchor() {
    var bomb =
        IntStream.range(1, 30)
            .mapToObj(i -> "- &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n")
            .collect(Collectors.joining("", "- &a0 [lol]\n", ""));
    assertThat(problemsOf(bomb))
        .hasSize(30)
        .first()
        .asString()
        .startsWith("1:3  '&a0' is an anchor to YAML");
  }

  @Test
  void aRecursiveAnchorIsRefused() {
    assertThat(problemsOf("&a [*a]\n")).singleElement().asString().startsWith("1:1  '&a' is an");
    assertThat(problemsOf("- &a {title: *a}\n")).singleElement().asString().contains("'&a' is an");
  }

  @Test
  void aMergeKeyIsRefused() {
    assertThat(problemsOf("- {title: T, year: 2025, authors: [A], <<: *usual}\n"))
        .singleElement()
        .asString()
        .startsWith("1:40  unknown key '<<'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [x]]]]\n",
        "- !!javax.script.ScriptEngineManager {title: x}\n",
        "- title: !!java.net.URL [\"https://example.org\"]\n",
        "- title: !!binary aGVsbG8=\n",
        "- ? !!java.lang.Runtime x\n  : y\n"
      })
  void aTagIsRefused(String text) {
    assertThat(problemsOf(text)).anyMatch(problem -> problem.contains("is a tag to YAML"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "{[", "? "})
  void nestingWithoutEndIsAProblem(String opening) {
    assertThat(problemsOf(opening.repeat(10_000))).isNotEmpty();
    assertThat(problemsOf("- title: " + opening.repeat(10_000))).isNotEmpty();
  }

  @Test
  void nestingInFlowStyleThatIsClosedIsAProblem() {
    assertThat(problemsOf("- title: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n"))
        .anyMatch(problem -> problem.contains("expects a text, found a list"));
  }

  @Test
  void nestingInBlockStyleIsAProblem() {
    var deep = new StringBuilder("- title:\n");
    for (int i = 2; i < 10_000; i++) {
      deep.append(" ".repeat(i + 2)).append("a:\n");
    }
    assertThat(problemsOf(deep.toString()))
        .anyMatch(problem -> problem.contains("expects a text, found a mapping"));
  }

  @Test
  void aWordOf50MegabytesIsRefused() {
    assertThat(problemsOf("- title: " + "a".repeat(50 * MEGA)))
        .containsExactly(
            "1:1  a word of 50000000 characters stands in this line;"
                + " it is no text; if it is, break it into lines");
  }

  @Test
  void aLineOf50MegabytesIsRefused() {
    assertThat(problemsOf("- title: " + "ab ".repeat(50 * MEGA / 3)))
        .singleElement()
        .asString()
        .contains("characters; it is no text");
  }

  @Test
  void aTextOf50MegabytesInManyLinesIsRead() {
    var text = "- markdown: |\n" + ("    " + "word ".repeat(199) + "\n").repeat(50_000);
    assertThat(Written.file("publications.yml", text).content().publications()).hasSize(1);
  }

  @Test
  void aDateOf50MegabytesIsNotRepeatedInItsProblem() {
    var text = "- title: T\n  date: >\n" + ("    " + "2 ".repeat(499) + "\n").repeat(50_000);
    assertThat(Written.problemsOf("awards.yml", text))
        .singleElement()
        .asString()
        .hasSizeLessThan(200)
        .contains("characters is not a date");
  }

  @Test
  void blanksWithoutEndAreFoldedInTime() {
    var text = "- title: \"a" + (" ".repeat(100_000) + "\n ").repeat(20) + "b\"\n";
    assertThat(Written.file("awards.yml", text).content().awards().get(0).title())
        .startsWith("a")
        .endsWith("b");
  }

  @Test
  void tenMillionDocumentsAreRefusedAtTheSecond() {
    assertThat(problemsOf("---\n".repeat(10 * MEGA)))
        .containsExactly(
            "2:1  a second YAML document begins here, and is not read;"
                + " take out the line '---' before it");
  }

  @Test
  void aMillionProblemsAreCountedNoFurtherThanAnybodyReads() {
    assertThat(problemsOf("- x\n".repeat(MEGA)))
        .hasSize(Problems.PER_FILE + 1)
        .last()
        .asString()
        .contains("has more than 1000 problems, and is read no further");
  }

  @Test
  void aMillionMistakesOfSyntaxAreNotMendedOneByOne() {
    assertThat(problemsOf("- title: a: b\n".repeat(MEGA))).hasSizeLessThan(200);
  }

  @Test
  void aFileOfSizeBeyondMeasureIsNotReadAtAll() throws IOException {
    var file = site.resolve("_data/publications.yml");
    Files.createDirectories(file.getParent());
    try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(3L << 30);
    }
    assertThat(Written.read(site).problems())
        .extracting(Object::toString)
        .containsExactly(
            "_data/publications.yml  has 3221 MB, and more than 100 are not read;"
                + " split it into a folder of smaller files");
  }

  @Test
  void aFolderInPlaceOfAFileIsRefused() throws IOException {
    Files.createDirectories(site.resolve("_data/profile.yml"));
    assertToldOf("profile.yml", "is a folder; call it profile, or make it a YAML file");
  }

  @Test
  void aPipeIsRefusedAndNotWaitedFor() throws Exception {
    Files.createDirectories(site.resolve("_data"));
    var pipe = site.resolve("_data/news.yml");
    var made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assertThat(made).isZero();
    assertToldOf("news.yml", "is a device or a pipe; make it a YAML file");
  }

  @Test
  void aLinkOutOfTheSiteIsRefused(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(site.resolve("_data"));
    var secret = Files.writeString(elsewhere.resolve("secret.yml"), "- title: secret\n");
    Files.createSymbolicLink(site.resolve("_data/awards.yml"), secret);
    assertToldOf("awards.yml", "is a link that leads out of the site; put the file itself here");
  }

  @Test
  void aFolderThatIsALinkOutOfTheSiteIsRefused(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(site.resolve("_data"));
    Files.writeString(elsewhere.resolve("2025.yml"), "- title: secret\n");
    Files.createSymbolicLink(site.resolve("_data/awards"), elsewhere);
    assertToldOf(
        "awards/2025.yml", "is a link that leads out of the site; put the file itself here");
  }

  @Test
  void aLinkWithinTheSiteIsRead() throws IOException {
    Files.createDirectories(site.resolve("_data"));
    var shared = Files.writeString(site.resolve("shared.yml"), "- title: A\n");
    Files.createSymbolicLink(site.resolve("_data/awards.yml"), shared);
    assertThat(Written.read(site).content().awards()).hasSize(1);
  }

  @Test
  void aLinkToNothingAndALinkToItselfAreTold() throws IOException {
    Files.createDirectories(site.resolve("_data"));
    Files.createSymbolicLink(site.resolve("_data/awards.yml"), site.resolve("gone.yml"));
    Files.createSymbolicLink(site.resolve("_data/news.yml"), Path.of("news.yml"));
    assertThat(Written.read(site).problems()).hasSize(2);
    assertThat(Written.read(site).problems().get(0).toString())
        .isEqualTo(
            "_data/awards.yml  is a link to a file that is not there; put the file itself here");
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    var problems = new Problems();
    var gone = new DataFile(site.resolve("gone.yml"), "_data/gone.yml");
    assertThat(gone.text(problems)).isNull();
    assertThat(problems.all())
        .extracting(Object::toString)
        .containsExactly(
            "_data/gone.yml  cannot be read: it is not there; make it a readable file");
    assertThat(DataFile.reason(new java.nio.file.AccessDeniedException("/x")))
        .isEqualTo("permission denied");
  }

  @Test
  void aHugeFileOfHonestEntriesIsRead() {
    var entry =
        """
        - type: journal
          title: "Efficient Inference of Large Models on Systems of Kind %d"
          authors: ["Ada Jiang#", "Bo Du", "Chun Huang", "Dan Lu*"]
          venue: TPDS
          year: 2025
          links: {pdf: "https://example.org/paper.pdf", code: "https://example.org/code"}
        """;
    var text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append(entry.replace("%d", String.valueOf(i)));
    }
    assertThat(Written.file("publications.yml", text.toString()).content().publications())
        .hasSize(50_000);
  }

  private void assertToldOf(String file, String problem) {
    assertThat(Written.read(site).problems())
        .extracting(Object::toString)
        .containsExactly("_data/" + file + "  " + problem);
  }
}
