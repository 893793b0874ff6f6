/** Problems to text: for a person, for GitHub, for other tools. */
@NullMarked
package io.github.sitecontent.report;

import org.jspecify.annotations.NullMarked;
