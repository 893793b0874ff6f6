package io.github.sitecontent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the site knows: an entry of people.yml, or an advisor.
 *
 * @param name the spelling to show
 * @param aliases other spellings under which publications name the same person
 * @param url the person's page
 * @param orcid ORCID iD, four groups of four
 * @param self whether this is the person whose site it is
 * @param origin where the entry stands
 */
public record Person(
    String name,
    List<String> aliases,
    @Nullable Url url,
    @Nullable String orcid,
    boolean self,
    Origin origin) {}
