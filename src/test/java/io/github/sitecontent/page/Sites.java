package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import java.nio.file.Path;

/** The sites beside the tests: folders with data files, and the pages that they shall give. */
final class Sites {

  private static final Path ALL = Path.of("src/test/resources/sites");

  private Sites() {}

  static Path of(String name) {
    return ALL.resolve(name);
  }

  /** The about page of a site. */
  static String page(String name) {
    return page(name, of(name).resolve("_templates"));
  }

  /** The about page of a site that has its templates elsewhere. */
  static String page(String name, Path templates) {
    var site = of(name);
    var reading = new DataReader(new DataFolder(site, site.resolve("_data"))).read();
    assertThat(reading.problems()).isEmpty();
    return Facts.aboutPage(reading.content(), templates);
  }
}
