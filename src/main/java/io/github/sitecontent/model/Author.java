package io.github.sitecontent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One author of a publication.
 *
 * @param name as the publication gives it, without marks
 * @param marks in the order in which they stand behind the name
 * @param url the author's page
 * @param location where the name stands in the data
 */
public record Author(String name, List<Mark> marks, @Nullable Url url, Location location) {}
