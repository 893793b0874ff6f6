package io.github.sitecontent.adopt;

import java.util.List;
import java.util.Set;

/** What is read of one publication, in the words of its page. */
final class ItemFacts {

  private ItemFacts() {}

  /**
   * Reads an item.
   *
   * @param known names of people on its page
   */
  static PublicationFacts facts(String item, String... known) {
    return PublicationFacts.of(item, Set.of(known));
  }

  static String title(String item) {
    return title(facts(item));
  }

  static String title(PublicationFacts facts) {
    return facts.in().text(facts.title().span());
  }

  static List<String> authors(String item) {
    return authors(facts(item));
  }

  static List<String> authors(PublicationFacts facts) {
    return facts.authors() == null
        ? List.of()
        : facts.authors().authors().stream().map(a -> facts.in().text(a.name())).toList();
  }

  /** The venue; nothing where the item names none. */
  static String venue(String item) {
    var facts = facts(item);
    var venue = facts.place().venue();
    return venue == null ? "" : facts.in().text(venue);
  }
}
