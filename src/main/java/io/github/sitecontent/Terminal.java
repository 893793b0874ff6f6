package io.github.sitecontent;

/** Whether somebody sits before the program. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether the standard input and output are a terminal. A program in the background that reads
   * from one is stopped by the shell.
   */
  static boolean isThere() {
    var console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // since JDK 22 there is a console without a terminal, too, and a method that tells
      return (Boolean) console.getClass().getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
