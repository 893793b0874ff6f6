/** What no single record can show: the data checked against each other. */
@NullMarked
package io.github.sitecontent.lint;

import org.jspecify.annotations.NullMarked;
