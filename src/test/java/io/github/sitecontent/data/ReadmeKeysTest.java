package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The README tells every key of every data file. */
final class ReadmeKeysTest {

  private static final Map<String, Shape<?>> SHAPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("profile.yml", Shapes.PROFILE),
              Map.entry("education.yml", Shapes.EDUCATION),
              Map.entry("experience.yml", Shapes.EXPERIENCE),
              Map.entry("interests.yml", Shapes.INTERESTS),
              Map.entry("news.yml", Shapes.NEWS),
              Map.entry("awards.yml", Shapes.AWARD),
              Map.entry("publications.yml", new PublicationShape(Map.of())),
              Map.entry("people.yml", People.PERSON),
              Map.entry("talks.yml", Shapes.TALK),
              Map.entry("teaching.yml", Shapes.TEACHING),
              Map.entry("service.yml", Shapes.SERVICE),
              Map.entry("site.yml", new SiteShape())));

  /** Told once, for all lists. */
  private static final List<String> OF_EVERY_LIST = List.of("layout", "style", "markdown");

  @TestFactory
  List<DynamicTest> everyKeyIsTold() throws IOException {
    var readme = Files.readString(Path.of("README.md"));
    return SHAPES.entrySet().stream()
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.getKey(),
                    () -> {
                      var chapter =
                          readme.split("### `" + shape.getKey() + "`")[1].split("\n##")[0];
                      assertThat(shape.getValue().keys())
                          .extracting(Shape.Key::name)
                          .filteredOn(key -> !OF_EVERY_LIST.contains(key))
                          .allSatisfy(key -> assertThat(chapter).contains("`" + key + "`"));
                    }))
        .toList();
  }
}
