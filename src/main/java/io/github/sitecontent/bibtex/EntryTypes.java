package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.PublicationType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entry types of BibTeX, biblatex and the styles in use, and what they are to us. */
final class EntryTypes {

  private static final Map<String, PublicationType> TYPES =
      Map.ofEntries(
          Map.entry("article", PublicationType.JOURNAL),
          Map.entry("suppperiodical", PublicationType.JOURNAL),
          Map.entry("inproceedings", PublicationType.CONFERENCE),
          Map.entry("conference", PublicationType.CONFERENCE),
          Map.entry("incollection", PublicationType.CHAPTER),
          Map.entry("inbook", PublicationType.CHAPTER),
          Map.entry("bookinbook", PublicationType.CHAPTER),
          Map.entry("suppbook", PublicationType.CHAPTER),
          Map.entry("suppcollection", PublicationType.CHAPTER),
          Map.entry("inreference", PublicationType.CHAPTER),
          Map.entry("book", PublicationType.BOOK),
          Map.entry("mvbook", PublicationType.BOOK),
          Map.entry("booklet", PublicationType.BOOK),
          Map.entry("collection", PublicationType.EDITORIAL),
          Map.entry("mvcollection", PublicationType.EDITORIAL),
          Map.entry("proceedings", PublicationType.EDITORIAL),
          Map.entry("mvproceedings", PublicationType.EDITORIAL),
          Map.entry("reference", PublicationType.EDITORIAL),
          Map.entry("mvreference", PublicationType.EDITORIAL),
          Map.entry("periodical", PublicationType.EDITORIAL),
          Map.entry("phdthesis", PublicationType.THESIS),
          Map.entry("mastersthesis", PublicationType.THESIS),
          Map.entry("bachelorsthesis", PublicationType.THESIS),
          Map.entry("thesis", PublicationType.THESIS),
          Map.entry("techreport", PublicationType.REPORT),
          Map.entry("report", PublicationType.REPORT),
          Map.entry("manual", PublicationType.REPORT),
          Map.entry("patent", PublicationType.PATENT),
          Map.entry("dataset", PublicationType.DATASET),
          Map.entry("data", PublicationType.DATASET),
          Map.entry("software", PublicationType.SOFTWARE),
          Map.entry("softwareversion", PublicationType.SOFTWARE),
          Map.entry("unpublished", PublicationType.PREPRINT),
          Map.entry("preprint", PublicationType.PREPRINT),
          Map.entry("online", PublicationType.OTHER),
          Map.entry("electronic", PublicationType.OTHER),
          Map.entry("www", PublicationType.OTHER),
          Map.entry("misc", PublicationType.OTHER),
          Map.entry("other", PublicationType.OTHER),
          Map.entry("artwork", PublicationType.OTHER),
          Map.entry("audio", PublicationType.OTHER),
          Map.entry("video", PublicationType.OTHER),
          Map.entry("standard", PublicationType.OTHER));

  private static final Pattern PREPRINT_SERVER =
      Pattern.compile(
          "(?i)(corr|arxiv|ar5iv|biorxiv|medrxiv|chemrxiv|ssrn|techrxiv|iacr cryptol.*|.*\\bpreprint\\b.*|arxiv e-prints)");
  private static final Pattern WORKSHOP = Pattern.compile("(?i)\\b(workshops?|@)\\b|\\bW\\d*$");

  private EntryTypes() {}

  static boolean isKnown(String entryType) {
    return TYPES.containsKey(entryType);
  }

  /** Whether it has its editors for authors when it has no others. */
  static boolean isEdited(PublicationType type) {
    return Set.of(PublicationType.BOOK, PublicationType.EDITORIAL).contains(type);
  }

  /**
   * What an entry is.
   *
   * @param entry to be classified
   * @param container the journal, the proceedings or the book that it stands in
   * @param hasArxiv whether it has an arXiv id
   */
  static PublicationType of(BibEntry entry, @Nullable String container, boolean hasArxiv) {
    var named = named(entry);
    if (named != null) {
      return named;
    }
    var type = TYPES.getOrDefault(entry.type(), PublicationType.OTHER);
    if (type == PublicationType.BOOK
        && entry.latex("author") == null
        && entry.latex("editor") != null) {
      return PublicationType.EDITORIAL;
    }
    if (type == PublicationType.JOURNAL || type == PublicationType.OTHER) {
      boolean onServer = container != null && isPreprintServer(container);
      boolean aloneOnArxiv = hasArxiv && container == null;
      if (onServer || aloneOnArxiv) {
        return PublicationType.PREPRINT;
      }
    }
    var subtype = entry.latex("type");
    var words = (subtype == null ? "" : subtype + " ") + (container == null ? "" : container);
    if (type == PublicationType.CONFERENCE && WORKSHOP.matcher(words).find()) {
      return PublicationType.WORKSHOP;
    }
    if (type == PublicationType.OTHER && subtype != null) {
      return ofWord(subtype.toLowerCase(Locale.ROOT));
    }
    return type;
  }

  /** The type that an entry names itself, in the field that biblatex has for finer types. */
  static @Nullable PublicationType named(BibEntry entry) {
    var subtype = entry.latex("entrysubtype");
    for (var type : PublicationType.values()) {
      if (subtype != null && type.name().equalsIgnoreCase(subtype.strip())) {
        return type;
      }
    }
    return null;
  }

  private static PublicationType ofWord(String word) {
    for (var type : PublicationType.values()) {
      if (word.contains(type.name().toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    return PublicationType.OTHER;
  }

  /** Whether what appears there has not been published yet. */
  static boolean isPreprintServer(String container) {
    return PREPRINT_SERVER.matcher(container.strip()).matches()
        || container.matches("(?i)\\s*arxiv\\b.*");
  }
}
