package io.github.sitecontent.adopt;

/**
 * A heading of the page.
 *
 * @param level from 1
 * @param text as visible
 * @param span of it
 */
record Heading(int level, String text, Span span) {}
