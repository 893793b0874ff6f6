/**
 * An existing page to data and a template that give it back.
 *
 * <p>The way through: {@link io.github.sitecontent.adopt.SourcePage} decodes the file, {@code
 * Structure} finds its headings and lists, a grammar finds the facts within each item as spans of
 * its text, {@code Layout} infers the macros that its author had in mind, and {@code Proof} renders
 * everything and compares. What is not understood stays in the template as it was.
 */
@NullMarked
package io.github.sitecontent.adopt;

import org.jspecify.annotations.NullMarked;
