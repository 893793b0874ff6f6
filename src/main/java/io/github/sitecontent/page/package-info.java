/** Model to Markdown. The only package that knows FreeMarker. */
@NullMarked
package io.github.sitecontent.page;

import org.jspecify.annotations.NullMarked;
