package io.github.sitecontent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person whose site it is: profile.yml.
 *
 * @param name the spelling to show
 * @param aliases other spellings under which publications name the same person
 * @param position what the person is, "assistant professor" for example
 * @param affiliations where, as inline Markdown, so that each can carry a link
 * @param email shown letter for letter
 * @param bio the opening paragraphs; null when the author gave none
 * @param links to other pages of the person
 * @param origin where profile.yml begins
 */
public record Profile(
    String name,
    List<String> aliases,
    @Nullable String position,
    List<Markdown> affiliations,
    @Nullable String email,
    @Nullable Markdown bio,
    List<Link> links,
    Origin origin) {}
