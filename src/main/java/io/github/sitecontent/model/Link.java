package io.github.sitecontent.model;

/**
 * A link with its label, such as {@code pdf} or {@code code}. The {@link Origin} of the item that
 * has it tells where its target stands.
 *
 * @param label shown to the reader
 * @param url its target
 */
public record Link(String label, Url url) {}
