package io.github.sitecontent;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A line of the terminal that shows how far a run has come, and is gone when it ends. */
public final class ProgressLine implements Sites.Progress, AutoCloseable {

  private final @Nullable PrintWriter terminal;
  private int length;

  ProgressLine(@Nullable PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** A line on the terminal, if there is one and somebody wants it; else one that nobody sees. */
  public static ProgressLine where(boolean isWanted) {
    // not through System.out: Maven 4 holds back there what is no whole line
    return new ProgressLine(isWanted && Terminal.isThere() ? System.console().writer() : null);
  }

  @Override
  public void tell(int done, int sites) {
    show(String.format(Locale.ROOT, "%,d of %,d sites", done, sites));
  }

  private void show(String text) {
    if (terminal != null) {
      terminal.print("\r" + text + " ".repeat(Math.max(0, length - text.length())));
      terminal.flush();
      length = text.length();
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (length > 0) {
      show("");
      show("");
    }
  }
}
