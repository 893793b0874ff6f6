package io.github.sitecontent.model;

/**
 * The target of a link.
 *
 * @param text an absolute address, or a path within the site, as the author wrote it
 */
public record Url(String text) {}
