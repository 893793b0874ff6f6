package io.github.sitecontent.data;

import io.github.sitecontent.model.Words;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words of BibTeX and of daily speech for the values that a key may have. */
final class ForeignWords {

  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("inproceedings", "conference"),
          Map.entry("proceedings", "conference"),
          Map.entry("conference paper", "conference"),
          Map.entry("paper-conference", "conference"),
          Map.entry("article", "journal"),
          Map.entry("article-journal", "journal"),
          Map.entry("journal article", "journal"),
          Map.entry("journal paper", "journal"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("bachelorsthesis", "thesis"),
          Map.entry("dissertation", "thesis"),
          Map.entry("techreport", "report"),
          Map.entry("technical report", "report"),
          Map.entry("manual", "report"),
          Map.entry("misc", "other"),
          Map.entry("incollection", "chapter"),
          Map.entry("inbook", "chapter"),
          Map.entry("booklet", "book"),
          Map.entry("monograph", "book"),
          Map.entry("unpublished", "preprint"),
          Map.entry("arxiv", "preprint"),
          Map.entry("online", "other"),
          Map.entry("code", "software"),
          Map.entry("data", "dataset"),
          Map.entry("demonstration", "demo"),
          Map.entry("in press", "in_press"),
          Map.entry("to appear", "in_press"),
          Map.entry("forthcoming", "in_press"),
          Map.entry("in review", "under_review"),
          Map.entry("review", "under_review"),
          Map.entry("in submission", "submitted"),
          Map.entry("in prep", "in_preparation"),
          Map.entry("draft", "in_preparation"),
          Map.entry("working paper", "in_preparation"),
          Map.entry("true", "always"),
          Map.entry("yes", "always"),
          Map.entry("false", "never"),
          Map.entry("no", "never"),
          Map.entry("warning", "warn"),
          Map.entry("info", "warn"),
          Map.entry("strong", "bold"),
          Map.entry("underlined", "underline"),
          Map.entry("about", "bio"),
          Map.entry("jobs", "experience"),
          Map.entry("work", "experience"),
          Map.entry("papers", "publications"),
          Map.entry("courses", "teaching"),
          Map.entry("honors", "awards"));

  private ForeignWords() {}

  /** The known word that somebody meant by another; null when nobody can tell. */
  static @Nullable String meantBy(String text, Collection<String> known) {
    var plain = text.toLowerCase(Locale.ROOT).replaceFirst("^@", "").strip();
    for (var word : known) {
      // Journal, journals, in-press
      if (Words.plain(word).equals(Words.plain(plain))
          || Words.plain(word).equals(Words.plain(plain.replaceFirst("s$", "")))
          || Words.plain(word).equals(Words.plain(plain.replaceFirst("ses$", "sis")))) {
        return word;
      }
    }
    var meant = MEANINGS.get(plain.replace('_', ' '));
    if (meant == null) {
      meant = MEANINGS.get(plain.replaceAll("[_\\s-]", ""));
    }
    return meant != null && known.contains(meant) ? meant : Words.nearest(text, known);
  }
}
