/** The goals. The only package that knows Maven. */
@NullMarked
package io.github.sitecontent.mojo;

import org.jspecify.annotations.NullMarked;
