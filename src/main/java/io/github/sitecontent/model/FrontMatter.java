package io.github.sitecontent.model;

/**
 * What Jekyll reads at the top of a page.
 *
 * @param yaml the lines between the two {@code ---}, as the author wrote them, each ended by a line
 *     feed
 * @param location where the first of them stands in the data
 */
public record FrontMatter(String yaml, Location location) {}
