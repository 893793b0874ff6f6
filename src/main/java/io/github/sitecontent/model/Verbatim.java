package io.github.sitecontent.model;

/**
 * An item's own Markdown, which goes to the page as it stands, Liquid and all.
 *
 * @param text as the author wrote it
 * @param location where it stands in the data
 */
public record Verbatim(String text, Location location) {}
