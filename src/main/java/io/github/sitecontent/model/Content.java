package io.github.sitecontent.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a site says, in the order of its files.
 *
 * @param site how it is presented
 * @param profile whose site it is; null when there is no profile.yml
 * @param education degrees and stays
 * @param experience jobs
 * @param interests null when there is no interests.yml
 * @param news dated news
 * @param awards given to the person
 * @param publications of the person
 * @param venues by key
 * @param people whom the site knows
 * @param talks given
 * @param teaching courses
 * @param service to the field
 */
public record Content(
    Site site,
    @Nullable Profile profile,
    List<Education> education,
    List<Experience> experience,
    @Nullable Interests interests,
    List<NewsItem> news,
    List<Award> awards,
    List<Publication> publications,
    Map<String, Venue> venues,
    List<Person> people,
    List<Talk> talks,
    List<Teaching> teaching,
    List<Service> service) {

  /** A site that says nothing. */
  public static Content none() {
    return new Content(
        Site.usual("site.yml"),
        null,
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Every spelling of the name of the person whose site it is. */
  public Set<String> ownNames() {
    var names = new HashSet<String>();
    if (profile != null) {
      names.add(profile.name());
      names.addAll(profile.aliases());
    }
    for (var person : people) {
      if (person.self()) {
        names.add(person.name());
        names.addAll(person.aliases());
      }
    }
    return names;
  }
}
