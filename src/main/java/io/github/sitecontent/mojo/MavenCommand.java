package io.github.sitecontent.mojo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;

/**
 * The command line of a run, from which that of another goal follows.
 *
 * @param plugin as this place can name it: by its prefix, or by its coordinates
 * @param options that name the POM, the module and the settings of the run
 */
record MavenCommand(String plugin, List<String> options) {

  private static final String PREFIX = "site-content";

  static MavenCommand of(MavenSession session, MojoExecution execution) {
    var options = new ArrayList<String>();
    var request = session.getRequest();
    var here = Path.of(System.getProperty("user.dir", ""));
    if (request.getPom() != null) {
      var pom = request.getPom().toPath();
      if (!pom.equals(here.resolve("pom.xml"))) {
        options.add(
            "-f "
                + quoted(pom.startsWith(here) ? here.relativize(pom).toString() : pom.toString()));
      }
    }
    var project = session.getCurrentProject();
    if (session.getProjects() != null && session.getProjects().size() > 1 && project != null) {
      options.add("-pl :" + project.getArtifactId());
    }
    new TreeMap<>(session.getUserProperties())
        .forEach(
            (name, value) -> {
              if (name.toString().startsWith(PREFIX + ".") && !name.equals(PREFIX + ".explain")) {
                options.add(quoted("-D" + name + "=" + value));
              }
            });
    return new MavenCommand(name(session, execution), List.copyOf(options));
  }

  /** The prefix resolves where the POM or the settings know the plugin. */
  private static String name(MavenSession session, MojoExecution execution) {
    var project = session.getCurrentProject();
    var groups = session.getRequest().getPluginGroups();
    boolean isInPom =
        project != null
            && project.getBuildPlugins().stream()
                .anyMatch(plugin -> plugin.getArtifactId().equals(execution.getArtifactId()));
    return isInPom || groups.contains(execution.getGroupId())
        ? PREFIX
        : execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion();
  }

  /** The command line of a goal of this plugin. */
  String running(String goal) {
    var words = new ArrayList<String>();
    words.add("mvn");
    words.addAll(options);
    words.add(plugin + ":" + goal);
    return String.join(" ", words);
  }

  private static String quoted(String word) {
    return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
