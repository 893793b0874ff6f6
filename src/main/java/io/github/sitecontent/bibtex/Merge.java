package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Venue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which publications of a .bib file are new to a site, and what the others add to those that are
 * there. What is there is never replaced.
 */
public final class Merge {

  private final VenueNames venues;
  private final Set<String> namedIds;
  private final Map<String, Publication> byId = new HashMap<>();
  private final Map<String, Publication> byDoi = new HashMap<>();
  private final Map<String, Publication> byArxiv = new HashMap<>();
  private final Map<String, List<Publication>> byTitle = new HashMap<>();
  private final Set<Publication> claimed = new HashSet<>();
  private final List<Publication> additions = new ArrayList<>();
  private final Map<Publication, Completion> completions = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private int matches;

  private Merge(Map<String, Venue> venues, Set<String> namedIds) {
    this.venues = new VenueNames(venues);
    this.namedIds = namedIds;
  }

  /**
   * What is to be done.
   *
   * @param additions publications that the site lacks, in the order of the .bib file
   * @param completions of those that it has
   * @param known how many of the .bib file the site has already
   * @param problems values that differ
   */
  public record Plan(
      List<Publication> additions,
      List<Completion> completions,
      int known,
      List<Problem> problems) {}

  /**
   * Plans a merge.
   *
   * @param there the publications of the site
   * @param read those of the .bib file
   * @param venues that the site knows
   * @param namedIds ids that other data refer to, so that no entry may change its own
   */
  public static Plan plan(
      List<Publication> there,
      List<Publication> read,
      Map<String, Venue> venues,
      Set<String> namedIds) {
    var merge = new Merge(venues, namedIds);
    there.forEach(merge::index);
    merge.merge(read);
    return new Plan(
        List.copyOf(merge.additions),
        merge.completions.values().stream().filter(completion -> !completion.isEmpty()).toList(),
        merge.matches,
        List.copyOf(merge.problems));
  }

  private void index(Publication publication) {
    byId.putIfAbsent(publication.id(), publication);
    if (publication.doi() != null) {
      byDoi.putIfAbsent(publication.doi().toLowerCase(Locale.ROOT), publication);
    }
    if (publication.arxiv() != null) {
      byArxiv.putIfAbsent(BibIds.withoutVersion(publication.arxiv()), publication);
    }
    if (publication.title() != null) {
      byTitle
          .computeIfAbsent(Fold.text(publication.title()), t -> new ArrayList<>())
          .add(publication);
    }
  }

  /**
   * The surest signs come first, and what is published before its preprint: a preprint then finds
   * the publication that it became, in whatever order the file has them.
   */
  private void merge(List<Publication> read) {
    var found = new HashMap<Publication, Publication>();
    for (var publication : read) {
      var same = bySurest(publication);
      if (same != null) {
        found.put(publication, same);
        claimed.add(same);
      }
    }
    var fresh = new HashSet<Publication>();
    for (boolean preprints : new boolean[] {false, true}) {
      for (var publication : read) {
        if (isPreprint(publication) == preprints && !found.containsKey(publication)) {
          var same = byTitleAndYear(publication);
          same = same == null ? addedBefore(publication, fresh) : same;
          if (same == null) {
            fresh.add(publication);
            index(publication);
          } else {
            found.put(publication, same);
          }
          claimed.add(same == null ? publication : same);
        }
      }
    }
    var completed = new HashMap<Publication, Publication>();
    for (var publication : read) {
      var same = found.get(publication);
      if (same == null) {
        completed.put(publication, publication);
      } else {
        matches += fresh.contains(same) ? 0 : 1;
        complete(same, publication, fresh.contains(same));
      }
    }
    for (var publication : read) {
      if (completed.containsKey(publication)) {
        var completion = completions.remove(publication);
        additions.add(completion == null ? publication : completion.applied());
      }
    }
  }

  private @Nullable Publication bySurest(Publication publication) {
    var same = byId.get(publication.id());
    if (same != null && isOther(publication, same)) {
      problems.add(
          Problem.error(
              Rule.ENTRY.code(),
              publication.origin().location(),
              "the key '"
                  + publication.id()
                  + "' is the id of another publication, at "
                  + same.origin(),
              "nothing was taken from this entry; give it another key"));
      return same;
    }
    if (same == null && publication.doi() != null) {
      same = byDoi.get(publication.doi().toLowerCase(Locale.ROOT));
    }
    if (same == null && publication.arxiv() != null) {
      same = byArxiv.get(BibIds.withoutVersion(publication.arxiv()));
    }
    return same;
  }

  /** The same key, and hardly a word in common. */
  private static boolean isOther(Publication publication, Publication same) {
    if (publication.title() == null || same.title() == null) {
      return false;
    }
    boolean sameDoi = publication.doi() != null && publication.doi().equalsIgnoreCase(same.doi());
    var words = new HashSet<>(List.of(Fold.words(publication.title()).split(" ")));
    var others = new HashSet<>(List.of(Fold.words(same.title()).split(" ")));
    int smaller = Math.min(words.size(), others.size());
    words.retainAll(others);
    return !sameDoi && words.size() * 3 < smaller;
  }

  private @Nullable Publication byTitleAndYear(Publication publication) {
    for (var other : byTitle.getOrDefault(Fold.text(publication.title()), List.of())) {
      boolean sameYear =
          other.year() == null
              || publication.year() == null
              || other.year().equals(publication.year());
      if (sameYear && !isTaken(other, publication)) {
        return other;
      }
    }
    return null;
  }

  /** Two entries of one .bib file with one title are two papers, unless one is the preprint. */
  private boolean isTaken(Publication other, Publication publication) {
    if (!claimed.contains(other) || isPreprint(publication) && !isPreprint(other)) {
      return false;
    }
    boolean otherDoi =
        publication.doi() != null
            && other.doi() != null
            && !publication.doi().equalsIgnoreCase(other.doi());
    boolean otherVenue =
        publication.venue() != null
            && other.venue() != null
            && !venues.areOne(other.venue(), publication.venue());
    return otherDoi || otherVenue || publication.type() != other.type();
  }

  /** An entry of the same .bib file that has the same DOI or arXiv id. */
  private @Nullable Publication addedBefore(Publication publication, Set<Publication> fresh) {
    var same =
        byDoi.get(publication.doi() == null ? "" : publication.doi().toLowerCase(Locale.ROOT));
    if (same == null && publication.arxiv() != null) {
      same = byArxiv.get(BibIds.withoutVersion(publication.arxiv()));
    }
    return same != null && fresh.contains(same) ? same : null;
  }

  private static boolean isPreprint(Publication publication) {
    return publication.type() == PublicationType.PREPRINT;
  }

  private void complete(Publication there, Publication read, boolean isFresh) {
    if (isOther(read, there) && there.id().equals(read.id())) {
      return;
    }
    var completion = completions.computeIfAbsent(there, Completion::new);
    completion.take(read, isFresh, !namedIds.contains(there.id()), venues, problems);
  }
}
