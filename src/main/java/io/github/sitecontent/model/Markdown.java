package io.github.sitecontent.model;

/**
 * Text that is Markdown already: it is not escaped on the page, but Liquid in it is shown and not
 * run.
 *
 * @param text as the author wrote it
 * @param location where it stands in the data
 */
public record Markdown(String text, Location location) {}
