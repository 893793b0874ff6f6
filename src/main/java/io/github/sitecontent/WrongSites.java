package io.github.sitecontent;

/** Patterns that do not say where the sites are; the message says what to write instead. */
public final class WrongSites extends Exception {

  private static final long serialVersionUID = 1;

  WrongSites(String message) {
    super(message);
  }

  WrongSites(String pattern, String why, String hint) {
    this("site-content.sites: '" + pattern + "' " + why + "; " + hint);
  }
}
