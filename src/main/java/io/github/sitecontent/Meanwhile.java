package io.github.sitecontent;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that another thread does while its caller goes on.
 *
 * @param <T> what comes of it
 */
final class Meanwhile<T> {

  private final FutureTask<T> work;

  private Meanwhile(Supplier<T> work) {
    this.work = new FutureTask<>(work::get);
  }

  /**
   * Begins.
   *
   * @param doing what the thread is called
   */
  static <T> Meanwhile<T> begin(String doing, Supplier<T> work) {
    var meanwhile = new Meanwhile<>(work);
    var thread = new Thread(meanwhile.work, "site-content " + doing);
    thread.setDaemon(true);
    thread.start();
    return meanwhile;
  }

  /** Waits for what comes of it; what it threw is thrown here. */
  T result() {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw thrownBy(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** What work on another thread threw, to be thrown here; an error is thrown at once. */
  static RuntimeException thrownBy(ExecutionException e) {
    if (e.getCause() instanceof Error cause) {
      throw cause;
    }
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e.getCause());
  }
}
