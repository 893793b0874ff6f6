package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Mutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever the bytes, the result is a content or a list of problems.
 *
 * <p>{@link #fuzzerTestOneInput} is the door of a coverage-guided fuzzer as well: {@code
 * com.code_intelligence.jazzer.Jazzer --target_class=io.github.sitecontent.data.ReaderFuzzTest}.
 */
public final class ReaderFuzzTest {

  private static final List<String> FILES = List.copyOf(DataSchemas.all().keySet());
  private static final Path SAMPLES = Path.of("src/test/resources/io/github/sitecontent/data/rich");

  private static final Path SITE = site();

  private static Path site() {
    try {
      var site = Files.createTempDirectory("fuzz");
      Files.createDirectories(site.resolve("_data"));
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads bytes as the data file that the first of them picks. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    var name = FILES.get((bytes[0] & 0xFF) % FILES.size());
    var file = SITE.resolve("_data").resolve(name);
    try {
      Files.write(file, java.util.Arrays.copyOfRange(bytes, 1, bytes.length));
      var reading = Written.read(SITE);
      for (var problem : reading.problems()) {
        var location = problem.location();
        if (!location.file().endsWith(name) || location.line() < 0 || problem.message().isBlank()) {
          throw new IllegalStateException("no place, or no word: " + problem);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      file.toFile().delete();
    }
  }

  @Test
  @Timeout(60)
  void mutatedSamplesAreReadOrRefused() throws IOException {
    var seeds = new ArrayList<byte[]>();
    for (int i = 0; i < FILES.size(); i++) {
      var sample = Files.readAllBytes(SAMPLES.resolve(FILES.get(i)));
      var seed = new byte[sample.length + 1];
      seed[0] = (byte) i;
      System.arraycopy(sample, 0, seed, 1, sample.length);
      seeds.add(seed);
    }
    var mutations = new Mutations(20261122, seeds);
    int read = 0;
    for (int i = 0; i < 4000; i++) {
      fuzzerTestOneInput(mutations.next());
      read++;
    }
    assertThat(read).isEqualTo(4000);
  }
}
