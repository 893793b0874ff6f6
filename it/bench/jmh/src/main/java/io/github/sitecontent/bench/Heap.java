package io.github.sitecontent.bench;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.model.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What publications take on the heap once they are read.
 *
 * <pre>
 * java -Xmx512m -cp it/bench/jmh/target/benchmarks.jar io.github.sitecontent.bench.Heap 100000
 * </pre>
 */
public final class Heap {

  private static final int COLLECTIONS = 3;

  private Heap() {}

  public static void main(String[] arguments) throws IOException {
    int papers = Integer.parseInt(arguments[0]);
    var site = Files.createTempDirectory("site-content-heap");
    var data = Files.createDirectories(site.resolve("_data"));
    var file = data.resolve("publications.yml");
    Files.writeString(data.resolve("profile.yml"), "name: Ada Lovelace\n");
    Files.writeString(file, new Data().publications(1));
    long before = usedBeside(read(site));
    Files.writeString(file, new Data().publications(papers));
    var content = read(site);
    long after = usedBeside(content);
    if (content.publications().size() != papers) {
      throw new IllegalStateException(content.publications().size() + " publications were read");
    }
    System.out.printf(
        "%d bytes a publication on the heap, of which %d are in its file%n",
        (after - before) / papers, Files.size(file) / papers);
  }

  private static Content read(Path site) {
    return new DataReader(new DataFolder(site, site.resolve("_data"))).read().content();
  }

  /** Bytes in use, while some content is. */
  private static long usedBeside(Content content) {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return content.publications().isEmpty() ? 0 : used;
  }
}
