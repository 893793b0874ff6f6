package io.github.sitecontent.mojo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The command line of a run, from which that of another goal follows.
 *
 * @param plugin as this place can name it: by its prefix, or by its coordinates
 * @param execution of the POM whose configuration the goal needs, {@code @site} for example; empty
 *     when it needs none
 * @param options that name the POM, the module and the settings of the run
 */
record MavenCommand(String plugin, String execution, List<String> options) {

  private static final String PREFIX = "site-content";

  static MavenCommand of(MavenSession session, MojoExecution execution) {
    var options = new ArrayList<String>();
    var request = session.getRequest();
    var here = Path.of(System.getProperty("user.dir", ""));
    if (request.getPom() != null) {
      var pom = request.getPom().toPath();
      if (!pom.equals(here.resolve("pom.xml"))) {
        var shown = pom.startsWith(here) ? here.relativize(pom) : pom;
        options.add("-f " + quoted(shown.toString()));
      }
    }
    var project = session.getCurrentProject();
    if (session.getProjects() != null && session.getProjects().size() > 1 && project != null) {
      options.add("-pl " + quoted(project.getGroupId() + ":" + project.getArtifactId()));
    }
    if (!request.getActiveProfiles().isEmpty()) {
      options.add("-P " + quoted(String.join(",", request.getActiveProfiles())));
    }
    new TreeMap<>(session.getUserProperties())
        .forEach(
            (name, value) -> {
              if (name.toString().startsWith(PREFIX + ".") && !isOfOneGoal(name.toString())) {
                options.add(quoted("-D" + name + "=" + value));
              }
            });
    return new MavenCommand(
        name(session, project, execution), configured(project, execution), List.copyOf(options));
  }

  /** A property that asks one goal for something, and is not a setting of the site. */
  private static boolean isOfOneGoal(String property) {
    return property.equals(PREFIX + ".explain") || property.equals(PREFIX + ".overwrite");
  }

  /** The prefix resolves where the POM or the settings know the plugin. */
  private static String name(
      MavenSession session, @Nullable MavenProject project, MojoExecution execution) {
    boolean isKnown =
        plugins(project).anyMatch(plugin -> isSame(plugin, execution))
            || session.getRequest().getPluginGroups().contains(execution.getGroupId());
    return isKnown
        ? PREFIX
        : execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
  }

  /** What the POM configures for one execution reaches a command line only by its name. */
  private static String configured(@Nullable MavenProject project, MojoExecution execution) {
    return plugins(project)
        .filter(plugin -> isSame(plugin, execution))
        .flatMap(plugin -> plugin.getExecutions().stream())
        .filter(it -> it.getId().equals(execution.getExecutionId()))
        .filter(it -> it.getConfiguration() != null)
        .map(it -> "@" + it.getId())
        .findFirst()
        .orElse("");
  }

  private static Stream<Plugin> plugins(@Nullable MavenProject project) {
    if (project == null) {
      return Stream.of();
    }
    var managed = project.getPluginManagement();
    return Stream.concat(
        project.getBuildPlugins().stream(),
        managed == null ? Stream.of() : managed.getPlugins().stream());
  }

  private static boolean isSame(Plugin plugin, MojoExecution execution) {
    return plugin.getArtifactId().equals(execution.getArtifactId())
        && plugin.getGroupId().equals(execution.getGroupId());
  }

  /**
   * The command line of a goal of this plugin.
   *
   * @param properties of that goal alone
   */
  String running(String goal, String... properties) {
    var words = new ArrayList<String>();
    words.add("mvn");
    words.addAll(options);
    words.add(plugin + ":" + goal + execution);
    words.addAll(List.of(properties));
    return String.join(" ", words);
  }

  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
