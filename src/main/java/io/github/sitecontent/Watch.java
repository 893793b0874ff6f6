package io.github.sitecontent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Renders a site once, and again whenever its data or templates change, until it is told to end.
 *
 * <p>It looks at the files several times a second (less often when there are thousands), and does
 * not wait for events: Java has none on macOS but those of a look every ten seconds, and none at
 * all of folders that a network or a container shares. A few dozen files are looked at in a
 * millisecond, a file that an editor saves under another name and renames is a changed file like
 * any other, and a folder may come and go.
 *
 * @param <T> what comes of a rendering
 */
public final class Watch<T> {

  private static final Duration LOOK = Duration.ofMillis(200);

  /** How many times longer than a look is the pause behind it, when there is much to look at. */
  private static final int IDLE = 9;

  private static final Duration LAST_RENDERING = Duration.ofSeconds(5);

  private final Folders folders;
  private final Rendering<T> rendering;
  private final Listener<T> listener;
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private long pause = LOOK.toNanos();

  /** What is looked at; of many sites, some may come and go. */
  interface Folders {
    List<Path> now() throws IOException;
  }

  /**
   * What is done anew after each change.
   *
   * @param <T> what comes of it
   */
  interface Rendering<T> {
    T render() throws IOException;
  }

  /**
   * Hears what came of each rendering.
   *
   * @param <T> what comes of a rendering
   */
  public interface Listener<T> {

    /**
     * The site was rendered.
     *
     * @param outcome with the problems that kept its pages from being written, if any
     */
    void rendered(T outcome);

    /** The site could not be rendered: a file could not be read or written. */
    void failed(IOException reason);
  }

  /**
   * A look at one file.
   *
   * @param modified when it was last written, in nanoseconds
   * @param key which file it is, where the file system tells; a renamed one brings its own
   */
  private record Look(long modified, long size, @Nullable Object key) {}

  Watch(Folders folders, Rendering<T> rendering, Listener<T> listener) {
    this.folders = folders;
    this.rendering = rendering;
    this.listener = listener;
  }

  /** Renders until the program is stopped, or its standard input ends. */
  void runWithProgram() {
    endWithProgram();
    if (!Terminal.isThere()) {
      endWith(System.in);
    }
    run();
  }

  /** Renders, and goes on until the thread is interrupted or {@link #end} is called. */
  void run() {
    try {
      var rendered = look();
      render();
      while (!end.await(pause, TimeUnit.NANOSECONDS)) {
        var seen = look();
        if (!seen.equals(rendered)) {
          rendered = settled(seen);
          render();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ended.countDown();
    }
  }

  /** Ends when an input does: when the program that feeds it goes away. */
  void endWith(InputStream input) {
    var reader = new Thread(() -> drain(input), "site-content:watch input");
    reader.setDaemon(true);
    reader.start();
  }

  private void drain(InputStream input) {
    try {
      while (input.read() >= 0) {
        // nobody is asked anything
      }
    } catch (IOException e) {
      // as good as its end
    }
    end();
  }

  /** Lets a rendering that is under way write its pages before Ctrl-C ends the program. */
  private void endWithProgram() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::endAndWait, "site-content:watch end"));
  }

  private void endAndWait() {
    end();
    try {
      ended.await(LAST_RENDERING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void end() {
    end.countDown();
  }

  private void render() {
    try {
      listener.rendered(rendering.render());
    } catch (IOException e) {
      listener.failed(e);
    } catch (UncheckedIOException e) {
      listener.failed(e.getCause());
    }
  }

  /** Waits for the end of a burst: an editor may save several files, or one in several steps. */
  private Map<Path, Look> settled(Map<Path, Look> first) throws InterruptedException {
    var last = first;
    while (!end.await(pause / 2, TimeUnit.NANOSECONDS)) {
      var now = look();
      if (now.equals(last)) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private Map<Path, Look> look() {
    long start = System.nanoTime();
    var looks = new TreeMap<Path, Look>();
    try {
      for (var folder : folders.now()) {
        lookInto(folder, looks);
      }
    } catch (IOException e) {
      // as if nothing were there: the next rendering tells what is wrong
    }
    pause = Math.max(LOOK.toNanos(), IDLE * (System.nanoTime() - start));
    return looks;
  }

  private static void lookInto(Path folder, Map<Path, Look> looks) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : (Iterable<Path>) files::iterator) {
        var look = lookAt(file);
        if (look != null) {
          looks.put(file, look);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // a folder went away meanwhile: the next look will find another state
    }
  }

  private static @Nullable Look lookAt(Path file) throws IOException {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isDirectory()
          ? null
          : new Look(
              attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
              attributes.size(),
              attributes.fileKey());
    } catch (NoSuchFileException e) {
      return null;
    }
  }
}
