package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas that editors use, asked by a real JSON Schema library, beside the reader.
 *
 * <p>{@code mvn test -Dtest=DataSchemasTest -Dsite-content.rewriteGolden} writes the shipped copies
 * anew.
 */
final class DataSchemasTest {

  private static final Path SHIPPED = Path.of("src/main/resources/site-content/schema");
  private static final Path RICH = Path.of("src/test/resources/io/github/sitecontent/data/rich");

  private static final Map<String, Schema> SCHEMAS = schemas();

  private static Map<String, Schema> schemas() {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var schemas = new TreeMap<String, Schema>();
    DataSchemas.all().forEach((file, json) -> schemas.put(file, registry.getSchema(json)));
    return schemas;
  }

  private static List<String> refusals(String file, String text) {
    return SCHEMAS.get(file).validate(text, InputFormat.YAML).stream()
        .map(Object::toString)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> theShippedCopyIsTrue() throws IOException {
    if (System.getProperty("site-content.rewriteGolden") != null) {
      Files.createDirectories(SHIPPED);
      for (var schema : DataSchemas.all().entrySet()) {
        Files.writeString(shipped(schema.getKey()), schema.getValue());
      }
    }
    return DataSchemas.all().entrySet().stream()
        .map(
            schema ->
                DynamicTest.dynamicTest(
                    schema.getKey(),
                    () -> assertThat(shipped(schema.getKey())).hasContent(schema.getValue())));
  }

  private static Path shipped(String file) {
    return SHIPPED.resolve(file.replace(".yml", ".json"));
  }

  @Test
  void thereIsOneForEachDataFile() {
    assertThat(DataSchemas.all().keySet()).hasSize(13);
    assertThat(SHIPPED.toFile().list()).hasSize(13);
  }

  @Test
  void theReaderTakesTheRichSample() {
    assertThat(Written.read(richSite()).problems()).isEmpty();
  }

  private static Path richSite() {
    try {
      var site = Files.createTempDirectory("site");
      Files.createSymbolicLink(site.resolve("_data"), RICH.toAbsolutePath());
      return site;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> aGoodSamplePasses() throws IOException {
    try (var rich = Files.list(RICH);
        var page = Files.list(Path.of("it/about-page/_data"))) {
      return Stream.concat(rich, page).toList().stream()
          .map(
              sample ->
                  DynamicTest.dynamicTest(
                      sample.toString(),
                      () ->
                          assertThat(
                                  refusals(
                                      sample.getFileName().toString(), Files.readString(sample)))
                              .isEmpty()));
    }
  }

  @Test
  void aPublicationWithoutAuthorsPasses() {
    assertThat(refusals("publications.yml", "- {title: T, year: 2025}\n")).isEmpty();
  }

  @Test
  void anEmptyFilePasses() {
    SCHEMAS.keySet().forEach(file -> assertThat(refusals(file, "null # nothing\n")).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> aFaultIsRefusedByBoth() {
    var paper = "- {title: T, authors: [A], year: 2025, ";
    return Stream.of(
            List.of("awards.yml", "- {titel: A}\n"),
            List.of("awards.yml", "- {title: A, isuer: B}\n"),
            List.of("awards.yml", "- {date: 2025}\n"),
            List.of("awards.yml", "- {title: }\n"),
            List.of("awards.yml", "- {title: [A]}\n"),
            List.of("awards.yml", "- {title: ' '}\n"),
            List.of("awards.yml", "- A\n"),
            List.of("awards.yml", "title: A\n"),
            List.of("awards.yml", "- {title: A, date: 2025-02-30}\n"),
            List.of("awards.yml", "- {title: A, date: 2025-13}\n"),
            List.of("awards.yml", "- {title: A, date: 20/10/25}\n"),
            List.of("awards.yml", "- {title: A, date: 2025.5}\n"),
            List.of("awards.yml", "- {title: A, url: 'javascript:alert(1)'}\n"),
            List.of("awards.yml", "- {title: A, url: www.acm.org}\n"),
            List.of("awards.yml", "- {title: A, url: acm.org/prize}\n"),
            List.of("awards.yml", "- {title: A, url: 'https://acm.org/a prize'}\n"),
            List.of("awards.yml", "- {title: A, url: 'http://'}\n"),
            List.of("awards.yml", "- {title: A, url: ada@acm.org}\n"),
            List.of("profile.yml", "position: x\n"),
            List.of("profile.yml", "- name: x\n"),
            List.of("profile.yml", "{name: x, aliases: Ada}\n"),
            List.of("profile.yml", "{name: x, links: [a]}\n"),
            List.of("education.yml", "- {area: x}\n"),
            List.of("education.yml", "- {degree: x, end: now}\n"),
            List.of("education.yml", "- {degree: x, advisors: [{url: /x}]}\n"),
            List.of("experience.yml", "- {start: 2020}\n"),
            List.of("interests.yml", "- engines\n"),
            List.of("interests.yml", "items: engines\n"),
            List.of("news.yml", "- {text: x}\n"),
            List.of("news.yml", "- {date: 2025}\n"),
            List.of("news.yml", "- {date: 2025, text: x, pin: 'yes'}\n"),
            List.of("news.yml", "- {date: 2025, text: x, publications: ['a b']}\n"),
            List.of("publications.yml", "- {authors: [A], year: 2025}\n"),
            List.of("publications.yml", "- {title: T, authors: [A], type: journal}\n"),
            List.of("publications.yml", "- {title: T, authors: [A], year: 25}\n"),
            List.of("publications.yml", "- {title: T, authors: 'A, B', year: 2025}\n"),
            List.of("publications.yml", paper + "type: inproceedings}\n"),
            List.of("publications.yml", paper + "type: Journal}\n"),
            List.of("publications.yml", paper + "status: review}\n"),
            List.of("publications.yml", paper + "booktitle: VLDB}\n"),
            List.of("publications.yml", paper + "pdf: /a.pdf}\n"),
            List.of("publications.yml", paper + "doi: 1109/TPDS}\n"),
            List.of("publications.yml", paper + "arxiv: '2313.00010'}\n"),
            List.of("publications.yml", paper + "arxiv: '2301.001'}\n"),
            List.of("publications.yml", paper + "isbn: '123'}\n"),
            List.of("publications.yml", paper + "pmid: PMC12}\n"),
            List.of("publications.yml", paper + "openreview: 'a b'}\n"),
            List.of("publications.yml", paper + "image: {alt: x}}\n"),
            List.of("publications.yml", paper + "selected: 1}\n"),
            List.of("publications.yml", paper + "id: a b}\n"),
            List.of("publications.yml", paper + "links: {pdf: 'a b.pdf'}}\n"),
            List.of("venues.yml", "- VLDB\n"),
            List.of("venues.yml", "VLDB: {kind: Conference}\n"),
            List.of("venues.yml", "VLDB: {title: x}\n"),
            List.of("people.yml", "- {aliases: [A]}\n"),
            List.of("people.yml", "- {name: A, orcid: 0000-0002-1825}\n"),
            List.of("talks.yml", "- {event: x}\n"),
            List.of("teaching.yml", "- {role: x}\n"),
            List.of("service.yml", "- {role: x}\n"),
            List.of("site.yml", "sections: [papers]\n"),
            List.of("site.yml", "sections: [{heading: x}]\n"),
            List.of("site.yml", "sections: [{show: news, limit: 0}]\n"),
            List.of("site.yml", "legend: sometimes\n"),
            List.of("site.yml", "lint: {SC305: 'no'}\n"),
            List.of("site.yml", "frontMatter: {}\n"))
        .map(
            fault ->
                DynamicTest.dynamicTest(
                    fault.get(0) + ": " + fault.get(1).strip(),
                    () -> {
                      assertThat(Written.problemsOf(fault.get(0), fault.get(1))).isNotEmpty();
                      assertThat(refusals(fault.get(0), fault.get(1))).isNotEmpty();
                    }));
  }

  @Test
  void theSchemaKnowsTheCalendarAsTheReaderDoes() {
    var form = java.util.regex.Pattern.compile((String) Dates.SCHEMA.get("pattern"));
    for (int year : new int[] {1, 1600, 1700, 1900, 2000, 2023, 2024, 2100}) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          var date = String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", year, month, day);
          assertThat(form.matcher(date).matches()).as(date).isEqualTo(Dates.parse(date) != null);
        }
      }
    }
  }
}
