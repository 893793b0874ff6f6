package io.github.sitecontent.page;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.NewsItem;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Section;
import io.github.sitecontent.model.SectionKind;
import io.github.sitecontent.model.Site.Legend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows: its sections with their items, in order. Sections without data are not there.
 */
final class Outline {

  private final Content content;

  Outline(Content content) {
    this.content = content;
  }

  /**
   * A section as the page shows it.
   *
   * @param show its kind
   * @param heading null where it has none
   * @param items in order; empty for the bio, the contact and the interests, which are no lists
   * @param groups of the items, in order; one without a heading where they are not grouped
   * @param legend the marks to explain
   */
  record ShownSection(
      SectionKind show,
      @Nullable Markdown heading,
      List<? extends Item> items,
      List<ShownGroup> groups,
      List<Mark> legend) {}

  /**
   * Items under a heading of their own.
   *
   * @param heading null where the items are not grouped
   * @param items in order, at least one
   */
  record ShownGroup(@Nullable Markdown heading, List<? extends Item> items) {}

  /** The sections that have something to show. */
  List<ShownSection> sections() {
    var wanted = content.site().sections();
    if (wanted.isEmpty()) {
      wanted = Arrays.stream(SectionKind.values()).map(Section::of).toList();
    } else if (wanted.stream().noneMatch(section -> section.show() == SectionKind.BIO)) {
      wanted = Stream.concat(Stream.of(Section.of(SectionKind.BIO)), wanted.stream()).toList();
    }
    var shown = new ArrayList<ShownSection>();
    for (var section : wanted) {
      var items = items(section);
      if (!items.isEmpty() || hasText(section.show())) {
        shown.add(
            new ShownSection(
                section.show(), heading(section), items, groups(section, items), legend(items)));
      }
    }
    return shown;
  }

  private boolean hasText(SectionKind kind) {
    var profile = content.profile();
    var interests = content.interests();
    return switch (kind) {
      case BIO -> profile != null;
      case CONTACT -> profile != null && (profile.email() != null || !profile.links().isEmpty());
      case INTERESTS ->
          interests != null && (interests.intro() != null || !interests.items().isEmpty());
      default -> false;
    };
  }

  private static @Nullable Markdown heading(Section section) {
    if (section.heading() != null) {
      return section.heading();
    }
    var usual = section.show().heading();
    return usual.isEmpty() ? null : new Markdown(usual, section.location());
  }

  private List<? extends Item> items(Section section) {
    List<? extends Item> all =
        switch (section.show()) {
          case BIO, CONTACT, INTERESTS -> List.<Item>of();
          case EDUCATION -> content.education();
          case EXPERIENCE -> content.experience();
          case NEWS ->
              content.news().stream()
                  .filter(n -> !n.hidden())
                  .sorted(Outline::pinnedThenNewest)
                  .toList();
          case AWARDS -> content.awards();
          case PUBLICATIONS -> publications(section);
          case TALKS -> content.talks();
          case TEACHING -> content.teaching();
          case SERVICE -> content.service();
        };
    var limit = section.limit();
    return limit == null || all.size() <= limit ? all : all.subList(0, limit);
  }

  // a sort keeps the file's order among equals

  private static int byYear(Publication one, Publication other) {
    return newestFirst(one.appeared(), other.appeared());
  }

  private static int pinnedThenNewest(NewsItem one, NewsItem other) {
    return one.pin() == other.pin() ? newestFirst(one.date(), other.date()) : one.pin() ? -1 : 1;
  }

  /** What has no date yet is newest. */
  private static int newestFirst(@Nullable PartialDate one, @Nullable PartialDate other) {
    if (one == null || other == null) {
      return Boolean.compare(one != null, other != null);
    }
    return other.compareTo(one);
  }

  private List<Publication> publications(Section section) {
    var types = section.groups().stream().flatMap(group -> group.types().stream()).toList();
    var shown = new ArrayList<Publication>();
    for (var p : content.publications()) {
      boolean isWanted = types.isEmpty() || types.contains(p.type());
      if (isWanted && !p.hidden() && (!section.selected() || p.selected())) {
        shown.add(p);
      }
    }
    shown.sort(Outline::byYear);
    return shown;
  }

  private static List<ShownGroup> groups(Section section, List<? extends Item> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    if (section.show() != SectionKind.PUBLICATIONS) {
      return List.of(new ShownGroup(null, items));
    }
    var publications = items.stream().map(Publication.class::cast).toList();
    if (!section.groups().isEmpty()) {
      return section.groups().stream()
          .map(
              group ->
                  new ShownGroup(
                      group.heading(),
                      publications.stream().filter(p -> group.types().contains(p.type())).toList()))
          .filter(group -> !group.items().isEmpty())
          .toList();
    }
    return switch (section.groupBy()) {
      case NONE -> List.of(new ShownGroup(null, items));
      case TYPE -> byType(section, publications);
      case YEAR -> byYear(section, publications);
    };
  }

  private static List<ShownGroup> byType(Section section, List<Publication> publications) {
    var types = new EnumMap<PublicationType, List<Publication>>(PublicationType.class);
    for (var publication : publications) {
      types.computeIfAbsent(publication.type(), type -> new ArrayList<>()).add(publication);
    }
    return types.size() == 1
        ? List.of(new ShownGroup(null, publications))
        : shown(section, types, PublicationType::heading);
  }

  private static List<ShownGroup> byYear(Section section, List<Publication> publications) {
    var years = new LinkedHashMap<@Nullable Integer, List<Publication>>();
    for (var publication : publications) {
      years.computeIfAbsent(publication.year(), year -> new ArrayList<>()).add(publication);
    }
    return shown(section, years, year -> year == null ? "Upcoming" : year.toString());
  }

  private static <K> List<ShownGroup> shown(
      Section section, Map<K, List<Publication>> groups, Function<K, String> heading) {
    var shown = new ArrayList<ShownGroup>();
    groups.forEach(
        (key, items) ->
            shown.add(new ShownGroup(new Markdown(heading.apply(key), section.location()), items)));
    return shown;
  }

  private List<Mark> legend(List<? extends Item> items) {
    var legend = content.site().legend();
    if (legend == Legend.NEVER || items.isEmpty() || !(items.get(0) instanceof Publication)) {
      return List.of();
    }
    var marks = content.site().marks();
    if (legend == Legend.ALWAYS) {
      return marks;
    }
    var used = new HashSet<String>();
    for (var item : items) {
      for (var author : ((Publication) item).authors()) {
        for (var mark : author.marks()) {
          used.add(mark.name());
        }
      }
    }
    return marks.stream().filter(mark -> used.contains(mark.name())).toList();
  }
}
