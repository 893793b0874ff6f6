package io.github.sitecontent.page;

import io.github.sitecontent.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of a page comes from.
 *
 * @param place the datum, or the template's own line
 * @param item where the item begins that the template showed just then; null when it was none
 */
public record LineOrigin(Location place, @Nullable Location item) {}
