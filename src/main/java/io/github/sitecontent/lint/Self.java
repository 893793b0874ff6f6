package io.github.sitecontent.lint;

import io.github.sitecontent.lint.Name.Likeness;
import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The person whose site it is, in the lists of authors. */
final class Self {

  private final Facts facts;
  private final Set<String> names;
  private final List<Name> spellings;
  private final Map<String, Likeness> known = new HashMap<>();
  private final int papers;
  private final int own;

  private Self(Facts facts) {
    this.facts = facts;
    names = facts.content().ownNames();
    spellings = names.stream().map(facts::name).toList();
    int papers = 0;
    int own = 0;
    for (var publication : facts.content().publications()) {
      if (!publication.authors().isEmpty()) {
        papers++;
        own += isIn(publication) ? 1 : 0;
      }
    }
    this.papers = papers;
    this.own = own;
  }

  /** Null when the data do not say who it is, or not all that they say could be read. */
  static @Nullable Self of(Facts facts) {
    return facts.content().ownNames().isEmpty()
            || !facts.isWhole("profile")
            || !facts.isWhole("people")
        ? null
        : new Self(facts);
  }

  /** Whether a publication names the person as the data do. */
  boolean isIn(Publication publication) {
    for (var author : publication.authors()) {
      if (names.contains(author.name())) {
        return true;
      }
    }
    return false;
  }

  /** The author who is probably the person, under a name that the data do not have. */
  @Nullable Author meantIn(Publication publication) {
    for (var author : publication.authors()) {
      var likeness = known.computeIfAbsent(author.name(), this::likeness);
      if (likeness != Likeness.NONE && (likeness != Likeness.TYPO || isUsual())) {
        return author;
      }
    }
    return null;
  }

  private Likeness likeness(String name) {
    var other = facts.name(name);
    for (var spelling : spellings) {
      var likeness = spelling.likeness(other);
      if (likeness != Likeness.NONE) {
        return likeness;
      }
    }
    return Likeness.NONE;
  }

  /** In how many lists of authors the person is. */
  int own() {
    return own;
  }

  /** How many lists of authors there are. */
  int papers() {
    return papers;
  }

  /** Whether the person is in nearly every list, so that a list without is strange. */
  boolean isUsual() {
    return own >= 3 && own * 10 >= papers * 8;
  }
}
