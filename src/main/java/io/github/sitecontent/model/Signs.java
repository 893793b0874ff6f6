package io.github.sitecontent.model;

/**
 * Signs of Markdown or HTML that an item has in the place of its macro's own: they go to the page
 * as they stand, among which may be none, or a blank.
 *
 * @param text as the author wrote it
 * @param location where it stands in the data
 */
public record Signs(String text, Location location) {}
