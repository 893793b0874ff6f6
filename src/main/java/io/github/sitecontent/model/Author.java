package io.github.sitecontent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One author of a publication. Publications share them, so that {@link Publication#placeOfAuthor}
 * tells where one stands.
 *
 * @param name as the publication gives it, without marks
 * @param marks in the order in which they stand behind the name
 * @param url the author's page
 */
public record Author(String name, List<Mark> marks, @Nullable Url url) {}
