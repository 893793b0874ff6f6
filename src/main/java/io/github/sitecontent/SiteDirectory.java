package io.github.sitecontent;

import io.github.sitecontent.lint.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The directory of a site, as far as the rules may look into it.
 *
 * @param site the Jekyll source tree
 */
record SiteDirectory(Path site) implements SiteFiles {

  @Override
  public boolean exists(String path) {
    try {
      return Files.exists(site.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public String text(String file) {
    try {
      var text = new String(Files.readAllBytes(site.resolve(file)), StandardCharsets.UTF_8);
      var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }
}
