package io.github.sitecontent.lint;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Two titles that differ in case, accents and punctuation at most: one paper, entered twice.
 *
 * <p>A paper's dataset, demo or poster has its title by right, and so has a journal's version of a
 * conference paper, when it is the same to the letter; a preprint beside its published form has
 * not.
 *
 * <p>Breaks: {@code title: "SDNet: a study"} and {@code title: "SDNet - A Study"}. Mend: delete
 * one; of a preprint and its published form keep the latter, with {@code arxiv} or {@code links} to
 * the former.
 */
final class AlikeTitles extends Rule {

  /** "Editorial", "Preface": a title that many have. */
  private static final int SHORT = 12;

  /** As many pairs as this are no slip, when they are a third of the list. */
  private static final int MANY = 6;

  /** What has the title of a paper by right. */
  private static final Set<PublicationType> COMPANIONS =
      EnumSet.of(
          PublicationType.DATASET,
          PublicationType.SOFTWARE,
          PublicationType.DEMO,
          PublicationType.POSTER,
          PublicationType.PATENT,
          PublicationType.THESIS,
          PublicationType.REPORT,
          PublicationType.EDITORIAL);

  private static final Set<PublicationStatus> UNPUBLISHED =
      Set.of(
          PublicationStatus.PREPRINT,
          PublicationStatus.SUBMITTED,
          PublicationStatus.UNDER_REVIEW,
          PublicationStatus.IN_PREPARATION);

  private static final Pattern PREPRINT_SERVER = Pattern.compile("(?i)arxiv|corr\\b|biorxiv");

  AlikeTitles() {
    super("SC205", LintLevel.WARN, "two titles that differ in case, accents or punctuation only");
  }

  @Override
  void check(Facts facts, Findings found) {
    var first = new HashMap<String, Publication>();
    var pairs = new ArrayList<Publication[]>();
    for (var publication : facts.content().publications()) {
      var key = publication.title() == null ? "" : Fold.letters(publication.title());
      var other = key.isEmpty() ? null : first.putIfAbsent(key, publication);
      if (other != null
          && (isPreprint(publication) != isPreprint(other)
              || isOnePaper(publication, other, key))) {
        pairs.add(new Publication[] {publication, other});
      }
    }
    if (pairs.size() >= MANY && pairs.size() * 3 > facts.content().publications().size()) {
      return; // the whole list is there twice, as on a page in two languages
    }
    pairs.forEach(pair -> tell(pair[0], pair[1], found));
  }

  private static void tell(Publication publication, Publication other, Findings found) {
    if (isPreprint(publication) != isPreprint(other)) {
      tellPreprint(publication, other, found);
    } else {
      found.add(
          publication.origin().of("title"),
          publication.origin(),
          "the title is also that of " + other.origin().of("title"),
          "delete the entry that is there twice, or make the titles differ");
    }
  }

  private static void tellPreprint(Publication one, Publication other, Findings found) {
    var preprint = isPreprint(one) ? one : other;
    var published = preprint == one ? other : one;
    found.add(
        preprint.origin().of("title"),
        preprint.origin(),
        "this preprint is published: " + published.origin().of("title") + " has its title",
        "keep the published entry, with its 'status', and 'arxiv' or 'links' to the preprint");
  }

  private static boolean isPreprint(Publication publication) {
    return publication.type() == PublicationType.PREPRINT
        || UNPUBLISHED.contains(publication.status())
        || publication.venue() != null && PREPRINT_SERVER.matcher(publication.venue()).lookingAt();
  }

  private static boolean isOnePaper(Publication one, Publication other, String key) {
    boolean sameLabel =
        Objects.equals(one.venue(), other.venue()) && Objects.equals(one.year(), other.year());
    if (key.length() < SHORT || one.type() == PublicationType.EDITORIAL) {
      return sameLabel && names(one).equals(names(other));
    }
    if (differ(one.doi(), other.doi()) && !sameLabel) {
      return false;
    }
    if (one.type() == other.type() && one.type() != PublicationType.OTHER || sameLabel) {
      return !COMPANIONS.contains(one.type()) || sameLabel && one.type() == other.type();
    }
    // a talk that became an article keeps its title to the letter; a slip does not
    return !COMPANIONS.contains(one.type())
        && !COMPANIONS.contains(other.type())
        && !Objects.equals(one.title(), other.title());
  }

  private static List<String> names(Publication publication) {
    return publication.authors().stream().map(Author::name).toList();
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equalsIgnoreCase(other);
  }
}
