package io.github.sitecontent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where publications appear: an entry of venues.yml.
 *
 * @param key the short label, as publications give it
 * @param name in full
 * @param kind the type of what appears there
 * @param url its page
 * @param aliases other spellings
 * @param origin where the entry stands
 */
public record Venue(
    String key,
    @Nullable String name,
    @Nullable PublicationType kind,
    @Nullable Url url,
    List<String> aliases,
    Origin origin) {}
