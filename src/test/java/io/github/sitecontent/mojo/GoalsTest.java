package io.github.sitecontent.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What users rely on: goals, phases and properties, as Maven reads them in plugin.xml. */
final class GoalsTest {

  /** The goals with their phases; those that are called by hand have none. */
  private static final Map<String, Optional<String>> PHASES =
      Map.of(
          "generate", Optional.of("generate-resources"),
          "check", Optional.of("verify"),
          "adopt", Optional.empty(),
          "import", Optional.empty(),
          "init", Optional.empty(),
          "watch", Optional.empty());

  private static PluginDescriptor plugin = new PluginDescriptor();

  @BeforeAll
  static void readDescriptor() throws IOException, PlexusConfigurationException {
    try (var xml = GoalsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      plugin =
          new PluginDescriptorBuilder().build(new InputStreamReader(xml, StandardCharsets.UTF_8));
    }
  }

  /** All but the help goal, which Maven's tools generate. */
  private static List<MojoDescriptor> goals() {
    return plugin.getMojos().stream().filter(goal -> !goal.getGoal().equals("help")).toList();
  }

  @Test
  void thePluginHasItsName() {
    assertThat(plugin.getPluginLookupKey())
        .isEqualTo("io.github.sitecontent:site-content-maven-plugin");
    assertThat(plugin.getGoalPrefix()).isEqualTo("site-content");
  }

  @Test
  void eachGoalHasItsPhase() {
    assertThat(goals()).extracting(MojoDescriptor::getGoal).contains("generate");
    assertThat(goals())
        .allSatisfy(
            goal ->
                assertThat(PHASES)
                    .containsEntry(goal.getGoal(), Optional.ofNullable(goal.getPhase())));
  }

  @Test
  void eachGoalRunsWithoutAPomAndInParallel() {
    assertThat(goals())
        .allSatisfy(
            goal -> {
              assertThat(goal.isProjectRequired()).as("requiresProject").isFalse();
              assertThat(goal.isThreadSafe()).as("threadSafe").isTrue();
            });
  }

  @Test
  void eachGoalCanBeSkipped() {
    assertThat(goals())
        .allSatisfy(
            goal ->
                assertThat(goal.getParameters())
                    .extracting(Parameter::getName)
                    .contains("siteDirectory", "dataDirectory", "templateDirectory", "skip"));
  }

  @Test
  void eachParameterHasItsPropertyAndItsDescription() {
    assertThat(goals()).allSatisfy(goal -> assertThat(goal.getDescription()).endsWith("."));
    for (var goal : goals()) {
      assertThat(goal.getParameters())
          .filteredOn(Parameter::isEditable)
          .isNotEmpty()
          .allSatisfy(
              parameter -> {
                var value = goal.getMojoConfiguration().getChild(parameter.getName()).getValue();
                assertThat(value).isEqualTo("${site-content." + parameter.getName() + "}");
                assertThat(parameter.getDescription()).endsWith(".");
              });
    }
  }
}
