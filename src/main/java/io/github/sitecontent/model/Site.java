package io.github.sitecontent.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the site presents its content: site.yml.
 *
 * @param frontMatter of the about page; null for a plain one
 * @param sections in order; empty for every kind that has data, in the usual order
 * @param dateFormat a {@link java.time.format.DateTimeFormatter} pattern; null for ISO dates
 * @param marks behind authors' names, in the order of the legend
 * @param legend when the meaning of the marks is told
 * @param highlightSelf how the person's own name is set off in a list of authors
 * @param lint severity by rule, where the site wants another than the rule's own
 * @param today the day that rules about age count from; null, and they rest
 * @param origin where site.yml begins
 */
public record Site(
    @Nullable FrontMatter frontMatter,
    List<Section> sections,
    @Nullable String dateFormat,
    List<Mark> marks,
    Legend legend,
    HighlightSelf highlightSelf,
    Map<String, LintLevel> lint,
    @Nullable PartialDate today,
    Origin origin) {

  /** {@code #} for equal contribution and {@code *} for the corresponding author. */
  public static final List<Mark> USUAL_MARKS =
      List.of(new Mark("equal", "#"), new Mark("corresponding", "*"));

  /** The site of somebody who wrote no site.yml. */
  public static Site usual(String file) {
    return new Site(
        null,
        List.of(),
        null,
        USUAL_MARKS,
        Legend.AUTO,
        HighlightSelf.NONE,
        Map.of(),
        null,
        new Origin(file, new String[0], 0L));
  }

  /** When the meaning of the marks is told. */
  public enum Legend {
    /** The marks that are used, when any is. */
    AUTO,
    /** All marks. */
    ALWAYS,
    NEVER
  }

  /** How the person's own name is set off. */
  public enum HighlightSelf {
    NONE,
    BOLD,
    UNDERLINE
  }

  /** What a site makes of a rule. */
  public enum LintLevel {
    ERROR,
    WARN,
    OFF
  }
}
