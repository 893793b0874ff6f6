package io.github.sitecontent.model;

/**
 * A link with its label, such as {@code pdf} or {@code code}.
 *
 * @param label shown to the reader
 * @param url its target
 * @param location where the target stands in the data
 */
public record Link(String label, Url url, Location location) {}
