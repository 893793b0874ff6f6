package io.github.sitecontent.bench;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.page.PageTemplates;
import io.github.sitecontent.page.TemplateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading data, parsing templates, and rendering the about page, each by itself and warmed up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class ReadAndRender {

  /** How many publications the site has. */
  @Param({"20", "1000"})
  private int papers;

  private Path site;
  private Content content;
  private PageTemplates templates;

  @Setup
  public void write() throws IOException {
    site = Files.createTempDirectory("site-content-bench");
    var data = Files.createDirectories(site.resolve("_data"));
    Files.writeString(data.resolve("profile.yml"), "name: Ada Lovelace\n");
    Files.writeString(data.resolve("publications.yml"), new Data().publications(papers));
    content = read().content();
    templates = parseTemplates();
    var page = render();
    if (page.size() != 1 || page.get(0).text().length < 100 * papers) {
      throw new IllegalStateException("the page does not show its " + papers + " publications");
    }
  }

  @Benchmark
  public DataReader.Reading read() {
    return new DataReader(new DataFolder(site, site.resolve("_data"))).read();
  }

  @Benchmark
  public PageTemplates parseTemplates() {
    return new PageTemplates(site, new TemplateFolder(site, site.resolve("_templates")));
  }

  @Benchmark
  public List<PageTemplates.Page> render() {
    return templates.render(content, new ArrayList<>());
  }
}
