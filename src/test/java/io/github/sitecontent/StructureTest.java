package io.github.sitecontent;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house: which room may know what. The compiled classes are asked, by jdeps. */
final class StructureTest {

  private static final String ROOT = "io.github.sitecontent";

  /** What each room may know beside the JDK and itself. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("model", Set.of()),
          entry("data", Set.of(ROOT + ".model", "org.yaml.snakeyaml")),
          entry("lint", Set.of(ROOT + ".model")),
          entry("page", Set.of(ROOT + ".model", "freemarker")),
          entry("output", Set.of(ROOT + ".model", "com.github.difflib")),
          entry("bibtex", Set.of(ROOT + ".model", "org.jbibtex")),
          entry("report", Set.of(ROOT + ".model")),
          entry("adopt", Set.of(ROOT + ".model", ROOT + ".data", ROOT + ".page", "org.commonmark")),
          entry(
              "edit",
              Set.of(
                  ROOT + ".model",
                  ROOT + ".data",
                  ROOT + ".page",
                  ROOT + ".output",
                  ROOT + ".adopt")),
          entry(
              "",
              Set.of(
                  ROOT + ".model",
                  ROOT + ".data",
                  ROOT + ".lint",
                  ROOT + ".page",
                  ROOT + ".adopt",
                  ROOT + ".edit",
                  ROOT + ".output",
                  ROOT + ".bibtex",
                  ROOT + ".report")),
          // the XML packages of the JDK are the generated help goal's
          entry(
              "mojo",
              Set.of(
                  ROOT,
                  ROOT + ".model",
                  "org.apache.maven",
                  "javax.xml.parsers",
                  "org.w3c.dom",
                  "org.xml.sax")));

  private static final Pattern EDGE = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)");

  private static List<String[]> edges = List.of();

  @BeforeAll
  static void askJdeps() {
    var out = new StringWriter();
    var jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int status =
        jdeps.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "--multi-release",
            "base",
            "--ignore-missing-deps",
            "-verbose:package",
            "-filter:none",
            "target/classes");
    assertThat(status).as(out.toString()).isZero();
    edges =
        out.toString()
            .lines()
            .map(EDGE::matcher)
            .filter(edge -> edge.find() && edge.group(1).startsWith(ROOT))
            .map(edge -> new String[] {edge.group(1), edge.group(2)})
            .toList();
    assertThat(edges).hasSizeGreaterThan(20);
  }

  @TestFactory
  List<DynamicTest> aRoomKnowsOnlyWhatItMay() {
    return MAY_KNOW.keySet().stream()
        .sorted()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.isEmpty() ? "(the application)" : room,
                    () -> assertThat(knownBeyond(room)).isEmpty()))
        .toList();
  }

  @Test
  void everyRoomIsListedHere() {
    var rooms = new TreeSet<String>();
    for (var edge : edges) {
      rooms.add(edge[0].equals(ROOT) ? "" : edge[0].substring(ROOT.length() + 1));
    }
    assertThat(rooms).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
  }

  private static Set<String> knownBeyond(String room) {
    var self = room.isEmpty() ? ROOT : ROOT + "." + room;
    var beyond = new TreeSet<String>();
    for (var edge : edges) {
      if (edge[0].equals(self) && !edge[1].equals(self) && !mayKnow(room, edge[1])) {
        beyond.add(edge[1]);
      }
    }
    return beyond;
  }

  private static boolean mayKnow(String room, String known) {
    return known.startsWith("java.")
        || known.startsWith("org.jspecify.")
        || MAY_KNOW.getOrDefault(room, Set.of()).stream()
            .anyMatch(
                allowed ->
                    known.equals(allowed)
                        || !allowed.startsWith(ROOT) && known.startsWith(allowed + "."));
  }
}
