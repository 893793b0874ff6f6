package io.github.sitecontent.model;

/**
 * What Jekyll reads at the top of a page.
 *
 * @param yaml the lines between the two {@code ---}, as the author wrote them, each ended by a line
 *     feed
 */
public record FrontMatter(String yaml) {}
