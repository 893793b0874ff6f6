package io.github.sitecontent.data;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Publication;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives ids to the publications whose author gave none: {@code lovelace1843notes}. */
final class CitationKeys {

  /** The id of a publication that waits for one: which it gets depends on those before it. */
  static final String NONE_YET = "";

  private static final Set<String> SMALL_WORDS =
      Set.of("a", "an", "and", "for", "from", "in", "is", "of", "on", "the", "to", "with");

  private final Set<String> taken = new HashSet<>();

  /** The number behind the last id of each base, so that nobody counts up to it again. */
  private final Map<String, Integer> copies = new HashMap<>();

  /** The same publications in the same order, each with an id. */
  List<Publication> given(List<Publication> publications) {
    return publications.stream().map(this::given).toList();
  }

  private Publication given(Publication one) {
    if (!one.id().equals(NONE_YET)) {
      taken.add(one.id());
      return one;
    }
    return one.withId(derive(one.authors(), one.year(), one.title()));
  }

  /** First author's last word, year, and the first word of the title that means something. */
  private String derive(List<Author> authors, @Nullable Integer year, @Nullable String title) {
    var family = authors.isEmpty() ? "" : lastWord(authors.get(0).name());
    var base = letters(family) + (year == null ? "" : year) + letters(firstWord(title));
    if (base.isEmpty()) {
      base = "publication";
    }
    var key = base;
    while (!taken.add(key)) {
      key = base + "-" + copies.merge(base, 2, (count, one) -> count + 1);
    }
    return key;
  }

  private static String lastWord(String name) {
    int comma = name.indexOf(',');
    var family = comma > 0 ? name.substring(0, comma) : name;
    return family.substring(family.lastIndexOf(' ') + 1);
  }

  private static String firstWord(@Nullable String title) {
    if (title == null) {
      return "";
    }
    for (var word : title.split("[^\\p{L}\\p{N}]+", 12)) {
      if (!word.isEmpty() && !SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return word;
      }
    }
    return "";
  }

  private static String letters(String word) {
    boolean ascii = word.chars().allMatch(c -> c < 128);
    var plain = ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    return plain.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
