package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Edits of a data file change what they are about, and not a byte beside it. */
final class DataTextTest {

  private static final String FILE =
      """
      # papers, newest first

      - title: 'It''s one'   # the first
        authors: [Ada, "Bob#"]
        links: {pdf: /a.pdf}

      # 2024
      - title: "Two"
        authors:
          - Ada # me
          - Bob
        notes:
          - >-
            folded
            text
        abstract: |
          One line.

          Another.
      """;

  private static DataText.Leaf leaf(DataText file, String value) {
    return file.leaves().stream()
        .filter(leaf -> leaf.value().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static String with(String value, String other) {
    var file = DataText.of(FILE);
    return file.with(Map.of(leaf(file, value), other)).text();
  }

  @Test
  void aTextKeepsItsQuotes() {
    assertThat(with("It's one", "It's two: #2"))
        .isEqualTo(FILE.replace("It''s one", "It''s two: #2"));
    assertThat(with("Two", "Two \"x\"")).isEqualTo(FILE.replace("\"Two\"", "\"Two \\\"x\\\"\""));
    assertThat(with("Bob#", "Bo#")).isEqualTo(FILE.replace("Bob#", "Bo#"));
  }

  @Test
  void aPlainTextIsQuotedWhereItMustBe() {
    assertThat(with("Bob", "*Bob")).isEqualTo(FILE.replace("- Bob\n", "- \"*Bob\"\n"));
    assertThat(with("/a.pdf", "/a,b.pdf")).isEqualTo(FILE.replace("/a.pdf", "\"/a,b.pdf\""));
  }

  @Test
  void aBlockStaysABlock() {
    assertThat(with("One line.\n\nAnother.\n", "One.\n\nTwo.\n"))
        .isEqualTo(FILE.replace("One line.\n\n    Another.", "One.\n\n    Two."));
    assertThat(with("folded text", "folded\nno more"))
        .isEqualTo(FILE.replace(">-\n      folded\n      text", "|-\n      folded\n      no more"));
  }

  @Test
  void anItemComesAndGoes() {
    var file = DataText.of(FILE);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", "Three");
    values.put("authors", List.of("Ada", "Bob"));
    var more = file.withItem(1, values);
    assertThat(more.text())
        .isEqualTo(
            FILE.replace(
                "{pdf: /a.pdf}\n",
                "{pdf: /a.pdf}\n\n- title: Three\n  authors:\n    - Ada\n    - Bob\n"));
    assertThat(more.without(1).text()).isEqualTo(FILE);
    assertThat(file.without(1).text()).isEqualTo(FILE.substring(0, FILE.indexOf("- title: \"Two")));
    assertThat(file.without(0).without(0).text())
        .isEqualTo("# papers, newest first\n\n# 2024\n[]\n");
    assertThat(file.without(0).without(0).withItem(0, Map.of("title", "New")).text())
        .isEqualTo("# papers, newest first\n\n# 2024\n- title: New\n");
  }

  @Test
  void anItemInBracesComesAndGoes() {
    var file = DataText.of("- {a: b, c: d}\n- {a: e}");
    assertThat(file.withItem(1, Map.of("a", "x")).text())
        .isEqualTo("- {a: b, c: d}\n- a: x\n- {a: e}");
    assertThat(file.withItem(2, Map.of("a", "x")).text())
        .isEqualTo("- {a: b, c: d}\n- {a: e}\n- a: x");
    assertThat(file.without(0).text()).isEqualTo("- {a: e}");
    assertThat(file.without(1).text()).isEqualTo("- {a: b, c: d}\n");
    assertThat(file.withMoved(1, 0).text()).isEqualTo("- {a: e}\n- {a: b, c: d}\n");
    assertThat(file.with(0, "c", null).text()).isEqualTo("- {a: b}\n- {a: e}");
    assertThat(file.with(0, "markdown", "x, y").text())
        .isEqualTo("- {a: b, c: d, markdown: \"x, y\"}\n- {a: e}");
  }

  @Test
  void aKeyComesWhereAPersonWouldWriteIt() {
    var file = DataText.of(FILE);
    assertThat(file.with(1, "venue", "Nature").text())
        .isEqualTo(FILE.replace("    - Bob\n", "    - Bob\n  venue: Nature\n"));
    assertThat(file.with(1, "notes", null).text())
        .isEqualTo(FILE.replace("  notes:\n    - >-\n      folded\n      text\n", ""));
    assertThat(file.with(1, "abstract", null).text())
        .isEqualTo(FILE.substring(0, FILE.indexOf("\n  abstract")) + "\n");
  }

  @Test
  void elementsComeAndGoAndTheOthersKeepTheirComments() {
    var file = DataText.of(FILE);
    assertThat(file.withElements(1, "authors", 1, 1, List.of("Eve")).text())
        .isEqualTo(FILE.replace("- Ada # me\n", "- Ada # me\n    - Eve\n"));
    assertThat(file.withElements(1, "authors", 0, 0, List.of("Eve")).text())
        .isEqualTo(FILE.replace("    - Ada # me\n", "    - Eve\n    - Ada # me\n"));
    assertThat(file.withElements(1, "authors", 1, 2, List.of()).text())
        .isEqualTo(FILE.replace("    - Bob\n", ""));
    assertThat(file.withElements(0, "authors", 2, 2, List.of("Eve")).text())
        .isEqualTo(FILE.replace("\"Bob#\"]", "\"Bob#\", Eve]"));
    assertThat(file.withElements(0, "authors", 0, 1, List.of()).text())
        .isEqualTo(FILE.replace("[Ada, ", "["));
  }

  @Test
  void windowsLineEndsAndAMarkAtTheBeginningStay() {
    var file = DataText.of("\uFEFF" + FILE.replace("\n", "\r\n"));
    assertThat(file.itemAt(3)).isZero();
    assertThat(file.itemAt(12)).isEqualTo(1);
    var edited = file.with(1, "venue", "Nature").withItem(0, Map.of("title", "New 🔥")).text();
    assertThat(edited)
        .isEqualTo(
            "\uFEFF"
                + FILE.replace("    - Bob\n", "    - Bob\n  venue: Nature\n")
                    .replace("- title: 'It", "- title: \"New 🔥\"\n\n- title: 'It")
                    .replace("\"New 🔥\"", "New 🔥")
                    .replace("\n", "\r\n"));
  }
}
