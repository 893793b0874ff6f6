package io.github.sitecontent.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the page, as site.yml asks for it.
 *
 * @param show what it shows
 * @param heading null for the usual one of its kind
 * @param limit how many items at most; null for all
 * @param selected whether only selected publications are shown
 * @param groups of publications, in order; empty for the site's choice by {@code groupBy}
 * @param groupBy how publications are grouped where {@code groups} is empty
 * @param location where the section stands in site.yml
 */
public record Section(
    SectionKind show,
    @Nullable Markdown heading,
    @Nullable Integer limit,
    boolean selected,
    List<Group> groups,
    GroupBy groupBy,
    Location location) {

  /** A section with nothing but its kind. */
  public static Section of(SectionKind show) {
    return new Section(show, null, null, false, List.of(), GroupBy.TYPE, Location.of("site.yml"));
  }

  /** How publications are grouped. */
  public enum GroupBy {
    TYPE,
    YEAR,
    NONE
  }

  /**
   * A group of publications under a heading of its own.
   *
   * @param heading inline
   * @param types of the publications in it
   */
  public record Group(Markdown heading, List<PublicationType> types) {}
}
