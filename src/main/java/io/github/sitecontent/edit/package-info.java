/** A generated page that somebody edited by hand, and its data and templates. */
@NullMarked
package io.github.sitecontent.edit;

import org.jspecify.annotations.NullMarked;
