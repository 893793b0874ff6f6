package io.github.sitecontent.model;

/** How much a problem matters. */
public enum Severity {
  /** No page is written. */
  ERROR,
  /** Told, and the page is written. */
  WARNING
}
