package io.github.sitecontent.lint;

/** What the rules may ask of the site's directory. */
public interface SiteFiles {

  /** Whether there is a file or a folder. The path is relative to the site, without a leading /. */
  boolean exists(String path);

  /**
   * The text of a data file, with line feeds only.
   *
   * @param file as a {@link io.github.sitecontent.model.Location} names it
   * @return empty when it cannot be read
   */
  String text(String file);
}
