package io.github.sitecontent.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class SarifTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (var in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode valid(String sarif) throws IOException {
    var log = new ObjectMapper().readTree(sarif);
    assertThat(SCHEMA.validate(log)).isEmpty();
    return log;
  }

  @Test
  void aProblemIsAResultWithItsRule() throws IOException {
    var problems =
        List.of(
            Problem.error("SC104", new Location("_data/新 闻.yml", 3, 9), "say \"no\"\n", "or \\"),
            Problem.warning("SC213", new Location("_data/news.yml", 4, 0), "two", null),
            Problem.warning("SC110", Location.of("_data/publication.yml"), "is not read", null));
    var run =
        valid(Sarif.of(problems, Map.of("SC213", "one person in two spellings"), "docs/"))
            .at("/runs/0");
    var results = run.at("/results");
    assertThat(results).hasSize(3);
    assertThat(results.at("/0/level").asString()).isEqualTo("error");
    assertThat(results.at("/0/message/text").asString()).isEqualTo("say \"no\"\n; or \\");
    var place = results.at("/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("docs/_data/%E6%96%B0%20%E9%97%BB.yml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(9);
    assertThat(results.at("/1/level").asString()).isEqualTo("warning");
    assertThat(results.at("/1/locations/0/physicalLocation/region")).hasSize(1);
    assertThat(results.at("/2/locations/0/physicalLocation/region").isMissingNode()).isTrue();
    assertThat(run.at("/tool/driver/rules/2/shortDescription/text").asString())
        .isEqualTo("one person in two spellings");
  }

  @Test
  void noProblemIsAFileWithoutResults() throws IOException {
    var log = valid(Sarif.of(List.of(), Map.of(), ""));
    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    assertThat(log.at("/runs/0/results")).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsNotSarif() throws IOException {
    var sarif = Sarif.of(List.of(), Map.of(), "").replace("2.1.0\"", "2.0.0\"");
    assertThat(SCHEMA.validate(new ObjectMapper().readTree(sarif))).isNotEmpty();
  }

  @Test
  void textsComeBackFromJsonAsTheyWere() throws IOException {
    var text = "\"\\/\b\f\n\r\t\u0001\u2028 é 🎉 \ud83c \udf89.";
    assertThat(new ObjectMapper().readTree(Json.write(List.of(text, 7, true))).get(0).asString())
        .isEqualTo(text);
  }
}
