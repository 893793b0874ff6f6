/** Rendered pages to files: compare, refuse, write whole or not at all. */
@NullMarked
package io.github.sitecontent.output;

import org.jspecify.annotations.NullMarked;
