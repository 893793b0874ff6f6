package io.github.sitecontent.page;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.NewsItem;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Section;
import io.github.sitecontent.model.SectionKind;
import io.github.sitecontent.model.Site.Legend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

  // A sort keeps the file's order among equals. What has no date yet is newest.
  private static final Comparator<@Nullable PartialDate> NEWEST_FIRST =
      Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder().reversed());
  private static final Comparator<Publication> BY_YEAR =
      Comparator.comparing(Publication::appeared, NEWEST_FIRST);
  private static final Comparator<NewsItem> PINNED_THEN_NEWEST =
      Comparator.comparing((NewsItem item) -> !item.pin())
          .thenComparing(NewsItem::date, NEWEST_FIRST);

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
              content.news().stream().filter(n -> !n.hidden()).sorted(PINNED_THEN_NEWEST).toList();
          case AWARDS -> content.awards();
          case PUBLICATIONS -> publications(section);
          case TALKS -> content.talks();
          case TEACHING -> content.teaching();
          case SERVICE -> content.service();
        };
    var limit = section.limit();
    return limit == null || all.size() <= limit ? all : all.subList(0, limit);
  }

  private List<Publication> publications(Section section) {
    var types = section.groups().stream().flatMap(group -> group.types().stream()).toList();
    return content.publications().stream()
        .filter(p -> !p.hidden())
        .filter(p -> !section.selected() || p.selected())
        .filter(p -> types.isEmpty() || types.contains(p.type()))
        .sorted(BY_YEAR)
        .toList();
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
      case YEAR ->
          grouped(section, publications, p -> p.year() == null ? "Upcoming" : "" + p.year());
    };
  }

  private static List<ShownGroup> byType(Section section, List<Publication> publications) {
    if (publications.stream().map(Publication::type).distinct().count() == 1) {
      return List.of(new ShownGroup(null, publications));
    }
    var inOrder = publications.stream().sorted(Comparator.comparing(Publication::type)).toList();
    return grouped(section, inOrder, p -> p.type().heading());
  }

  private static List<ShownGroup> grouped(
      Section section, List<Publication> publications, Function<Publication, String> heading) {
    Map<String, List<Publication>> groups = new LinkedHashMap<>();
    for (var publication : publications) {
      groups.computeIfAbsent(heading.apply(publication), h -> new ArrayList<>()).add(publication);
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new ShownGroup(new Markdown(group.getKey(), section.location()), group.getValue()))
        .toList();
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
    var used =
        items.stream()
            .flatMap(item -> ((Publication) item).authors().stream())
            .flatMap(author -> author.marks().stream())
            .distinct()
            .toList();
    return marks.stream().filter(used::contains).toList();
  }
}
