/** YAML to model. The only package that knows SnakeYAML. */
@NullMarked
package io.github.sitecontent.data;

import org.jspecify.annotations.NullMarked;
