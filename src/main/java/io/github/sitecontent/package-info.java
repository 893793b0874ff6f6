/** The application: from the folders of a site to its pages, and one report of what is wrong. */
@NullMarked
package io.github.sitecontent;

import org.jspecify.annotations.NullMarked;
