package io.github.sitecontent.mojo;

import io.github.sitecontent.SiteContent;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins a site, in an empty folder or in a Jekyll site: data with examples, JSON Schemas for
 * editors, a POM that checks the pages, and a GitHub workflow that checks and publishes the site.
 *
 * <p>Asks nothing, and writes only files that are missing. At the end it says what to do next.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends SiteContentMojo {

  /** The version of this plugin, which the new POM pins. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String pluginVersion;

  @Override
  void run(SiteContent content) throws IOException {
    var outcome = content.init(pluginVersion);
    outcome.written().forEach(path -> getLog().info(path + " written"));
    outcome.kept().forEach(path -> getLog().info(path + " was there, and stays as it is"));
    getLog().info("");
    getLog().info("Next:");
    outcome.advice().forEach(step -> getLog().info("  " + step));
  }
}
