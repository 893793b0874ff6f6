package io.github.sitecontent.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.Test;

/**
 * What {@code help:describe} tells of the goals, kept in a file so that no change of it goes by
 * unseen.
 *
 * <p>After a change that is meant, {@code mvn test -Dtest=HelpTest -Dsite-content.rewriteGolden}
 * writes the file anew.
 */
final class HelpTest {

  private static final Path GOLDEN = Path.of("src/test/resources/goals/help.txt");

  @Test
  void theGoalsAreDescribedAsBefore() throws IOException, PlexusConfigurationException {
    var help = new StringBuilder();
    try (var xml = HelpTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      var reader = new InputStreamReader(xml, StandardCharsets.UTF_8);
      new PluginDescriptorBuilder()
          .build(reader).getMojos().stream()
              .sorted(Comparator.comparing(MojoDescriptor::getGoal))
              .filter(goal -> !goal.getGoal().equals("help"))
              .forEach(goal -> describe(goal, help));
    }
    if (System.getProperty("site-content.rewriteGolden") != null) {
      Files.writeString(GOLDEN, help);
    }
    assertThat(help).hasToString(Files.readString(GOLDEN));
  }

  private static void describe(MojoDescriptor goal, StringBuilder help) {
    help.append("site-content:").append(goal.getGoal()).append('\n');
    help.append(text(goal.getDescription())).append('\n');
    goal.getParameters().stream()
        .filter(Parameter::isEditable)
        .sorted(Comparator.comparing(Parameter::getName))
        .forEach(parameter -> describe(goal, parameter, help));
    help.append('\n');
  }

  private static void describe(MojoDescriptor goal, Parameter parameter, StringBuilder help) {
    var value = goal.getMojoConfiguration().getChild(parameter.getName());
    var property = value == null ? null : value.getValue(null);
    var usual = value == null ? null : value.getAttribute("default-value");
    help.append("  ").append(parameter.getName());
    help.append(property == null ? "" : " " + property);
    help.append(usual == null ? "" : " (" + usual + ")");
    help.append(parameter.isRequired() && usual == null ? " required" : "").append('\n');
    help.append("    ").append(text(parameter.getDescription())).append('\n');
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
  }
}
