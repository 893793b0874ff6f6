package io.github.sitecontent;

import io.github.sitecontent.lint.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The directory of a site, as far as the rules may look into it. */
final class SiteDirectory implements SiteFiles {

  private final Path base;
  private final Path site;
  private boolean isAsked;

  /**
   * The directory of a site.
   *
   * @param base to which locations are relative: the site, or a directory of many sites
   * @param site the Jekyll source tree
   */
  SiteDirectory(Path base, Path site) {
    this.base = base;
    this.site = site;
  }

  /**
   * Whether a rule wanted to know of a file: then what it finds can change while the data do not.
   */
  boolean isAsked() {
    return isAsked;
  }

  @Override
  public boolean exists(String path) {
    isAsked = true;
    try {
      // one Jekyll may build all of many sites, whose shared pictures lie above them
      return Files.exists(site.resolve(path)) || Files.exists(base.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public String text(String file) {
    try {
      var text = new String(Files.readAllBytes(base.resolve(file)), StandardCharsets.UTF_8);
      var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
