package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.NewsItem;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Section;
import io.github.sitecontent.model.Section.Group;
import io.github.sitecontent.model.Section.GroupBy;
import io.github.sitecontent.model.SectionKind;
import io.github.sitecontent.model.Site;
import io.github.sitecontent.model.Site.Legend;
import io.github.sitecontent.page.Facts.Marks;
import io.github.sitecontent.page.Outline.ShownSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sections a page has, which items, and in which order. */
final class OutlineTest {

  @Test
  void newsAreNewestFirstAfterWhatIsPinned() {
    var shown =
        sections(
            List.of(
                Facts.news(PartialDate.ofYear(2023), "c"),
                Facts.news(new PartialDate(2025, 8, 1), "a"),
                Facts.hidden(new PartialDate(2025, 9, 1), "hidden"),
                Facts.pinned(PartialDate.ofYear(2020), "pinned"),
                Facts.news(new PartialDate(2025, 8, 1), "b")));
    assertThat(texts(shown)).containsExactly("pinned", "a", "b", "c");
  }

  @Test
  void aLimitCountsWhatIsShown() {
    var site = Facts.site(Legend.AUTO, section(SectionKind.NEWS, 2, false));
    var news =
        List.of(
            Facts.hidden(PartialDate.ofYear(2026), "hidden"),
            Facts.news(PartialDate.ofYear(2023), "old"),
            Facts.news(PartialDate.ofYear(2024), "older"),
            Facts.news(PartialDate.ofYear(2025), "new"));
    var shown = new Outline(Facts.content(site, List.of(), List.of(), news)).sections();
    assertThat(texts(shown)).containsExactly("new", "older");
  }

  @Test
  void publicationsAreNewestFirstAndWhatHasNoYearIsNewest() {
    assertThat(titles(GroupBy.NONE, paper("a", 2023), paper("b", 2025), paper("c", null)))
        .containsExactly("c", "b", "a");
  }

  @Test
  void publicationsOfOneYearStayInTheOrderOfTheirFile() {
    assertThat(titles(GroupBy.NONE, paper("a", 2025), paper("c", 2025), paper("b", 2025)))
        .containsExactly("a", "c", "b");
  }

  @Test
  void hiddenPublicationsAreNowhere() {
    var hidden = Facts.publication("x", new Marks(2025, PublicationType.JOURNAL, true, true));
    assertThat(titles(GroupBy.TYPE, hidden, paper("a", 2025))).containsExactly("a");
  }

  @Test
  void aSectionOfSelectedPublicationsHasNoOthers() {
    var selected = Facts.publication("s", new Marks(2024, PublicationType.JOURNAL, true, false));
    var site = Facts.site(Legend.AUTO, section(SectionKind.PUBLICATIONS, null, true));
    var content = Facts.content(site, List.of(paper("a", 2025), selected), List.of(), List.of());
    assertThat(titles(new Outline(content).sections())).containsExactly("s");
  }

  @Test
  void ownGroupsKeepTheirOrderAndEmptyOnesAreNotShown() {
    var groups =
        List.of(
            group("Talks in Journals", PublicationType.JOURNAL),
            group("Patents", PublicationType.PATENT),
            group("Rest", PublicationType.CONFERENCE, PublicationType.WORKSHOP));
    var section =
        new Section(SectionKind.PUBLICATIONS, null, null, false, groups, GroupBy.NONE, Facts.HERE);
    var content =
        Facts.content(
            Facts.site(Legend.AUTO, section),
            List.of(
                paper("c", 2025),
                Facts.publication("w", new Marks(2026, PublicationType.WORKSHOP)),
                Facts.publication("j", new Marks(2020, PublicationType.JOURNAL))),
            List.of(),
            List.of());
    var shown = new Outline(content).sections().get(0);
    assertThat(headings(shown)).containsExactly("Talks in Journals", "Rest");
    assertThat(titles(List.of(shown))).containsExactly("j", "w", "c");
  }

  @Test
  void groupsByYearAreNewestFirst() {
    var shown =
        publications(GroupBy.YEAR, paper("a", 2023), paper("b", 2025), paper("c", null)).get(0);
    assertThat(headings(shown)).containsExactly("Upcoming", "2025", "2023");
  }

  @Test
  void oneTypeNeedsNoGroupHeading() {
    var shown = publications(GroupBy.TYPE, paper("a", 2023), paper("b", 2025)).get(0);
    assertThat(shown.groups()).singleElement().satisfies(g -> assertThat(g.heading()).isNull());
  }

  @Test
  void sectionsWithoutDataAreNotShown() {
    var everything = Arrays.stream(SectionKind.values()).map(Section::of).toArray(Section[]::new);
    var content =
        Facts.content(Facts.site(Legend.ALWAYS, everything), List.of(), List.of(), List.of());
    assertThat(new Outline(content).sections()).isEmpty();
  }

  @Test
  void theLegendExplainsTheMarksThatAreUsed() {
    assertThat(legend(Legend.AUTO, "corresponding")).containsExactly("corresponding");
    assertThat(legend(Legend.AUTO)).isEmpty();
    assertThat(legend(Legend.ALWAYS)).containsExactly("equal", "corresponding");
    assertThat(legend(Legend.NEVER, "equal")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void onePublicationMoreChangesOnlyItsOwnLine(long seed) {
    var random = new Random(seed);
    var some = new ArrayList<Publication>();
    for (int i = 0; i < 30; i++) {
      some.add(paper("title " + i, random.nextInt(5) == 0 ? null : 2020 + random.nextInt(5)));
    }
    var before = page(some);
    some.add(random.nextInt(some.size()), paper("the new one", 2020 + random.nextInt(6)));
    assertThat(page(some).lines().filter(line -> !line.contains("the new one")))
        .containsExactlyElementsOf(before.lines().toList());
  }

  private static String page(List<Publication> publications) {
    return Facts.aboutPage(Facts.content(publications, List.of(), List.of()));
  }

  private static Publication paper(String title, @org.jspecify.annotations.Nullable Integer year) {
    return Facts.publication(title, new Marks(year, PublicationType.CONFERENCE));
  }

  private static Section section(
      SectionKind kind, @org.jspecify.annotations.Nullable Integer limit, boolean selected) {
    return new Section(kind, null, limit, selected, List.of(), GroupBy.NONE, Facts.HERE);
  }

  private static Group group(String heading, PublicationType... types) {
    return new Group(new Markdown(heading, Facts.HERE), List.of(types));
  }

  private static List<ShownSection> sections(List<NewsItem> news) {
    return new Outline(Facts.content(List.of(), List.of(), news)).sections();
  }

  private static List<ShownSection> publications(GroupBy by, Publication... publications) {
    var section =
        new Section(SectionKind.PUBLICATIONS, null, null, false, List.of(), by, Facts.HERE);
    return new Outline(contentOf(Facts.site(Legend.AUTO, section), publications)).sections();
  }

  private static Content contentOf(Site site, Publication... publications) {
    return Facts.content(site, List.of(publications), List.of(), List.of());
  }

  private static List<String> titles(GroupBy by, Publication... publications) {
    return titles(publications(by, publications));
  }

  private static List<String> titles(List<ShownSection> sections) {
    return items(sections).stream().map(item -> "" + ((Publication) item).title()).toList();
  }

  private static List<String> texts(List<ShownSection> sections) {
    return items(sections).stream().map(item -> ((NewsItem) item).text().text()).toList();
  }

  private static List<Item> items(List<ShownSection> sections) {
    var items = new ArrayList<Item>();
    sections.forEach(section -> section.groups().forEach(group -> items.addAll(group.items())));
    return items;
  }

  private static List<String> headings(ShownSection section) {
    var headings = new ArrayList<String>();
    for (var group : section.groups()) {
      var heading = group.heading();
      headings.add(heading == null ? "" : heading.text());
    }
    return headings;
  }

  /** The names of the marks that are explained, where an author has certain marks. */
  private static List<String> legend(Legend legend, String... used) {
    var marks = Site.USUAL_MARKS.stream().filter(m -> List.of(used).contains(m.name())).toList();
    var author = new Author("Ada Lovelace", marks, null);
    var paper = Facts.publication("a", List.of(author), null, List.of());
    var site = Facts.site(legend, section(SectionKind.PUBLICATIONS, null, false));
    var shown = new Outline(contentOf(site, paper)).sections();
    return shown.get(0).legend().stream().map(Mark::name).toList();
  }
}
