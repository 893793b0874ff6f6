package io.github.sitecontent.page;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Award;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.NewsItem;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Profile;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.PublicationStatus;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Section;
import io.github.sitecontent.model.Site;
import io.github.sitecontent.model.Url;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Content for tests, as the data files would give it. */
final class Facts {

  static final Location HERE = Location.of("data.yml");
  private static final Origin ORIGIN = new Origin("data.yml", new String[0], 0L);

  private Facts() {}

  /** A publication of 2025 with nothing that a test does not ask for. */
  static Publication publication(
      String title, List<Author> authors, @Nullable String venue, List<Link> links) {
    return publication(title, authors, venue, links, new Marks(2025, PublicationType.CONFERENCE));
  }

  /** The year and the type of a publication, and whether it is selected or hidden. */
  record Marks(@Nullable Integer year, PublicationType type, boolean selected, boolean hidden) {
    Marks(@Nullable Integer year, PublicationType type) {
      this(year, type, false, false);
    }
  }

  static Publication publication(String title, Marks marks) {
    return publication(title, List.of(), null, List.of(), marks);
  }

  private static Publication publication(
      String title, List<Author> authors, @Nullable String venue, List<Link> links, Marks marks) {
    return new Publication(
        "id",
        marks.type(),
        title,
        authors,
        venue,
        marks.year(),
        null,
        PublicationStatus.PUBLISHED,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        links,
        List.of(),
        List.of(),
        null,
        null,
        marks.selected(),
        marks.hidden(),
        List.of(),
        null,
        Map.of(),
        null,
        ORIGIN);
  }

  /** An author with both of the usual marks. */
  static Author markedAuthor(String name) {
    return new Author(name, Site.USUAL_MARKS, null);
  }

  static Link link(String label, String address) {
    return new Link(label, new Url(address));
  }

  static Award award(String title) {
    return new Award(title, null, null, null, null, null, Map.of(), null, ORIGIN);
  }

  static NewsItem news(PartialDate date, String text) {
    return new NewsItem(
        date, new Markdown(text, HERE), List.of(), false, false, null, Map.of(), null, ORIGIN);
  }

  static NewsItem pinned(PartialDate date, String text) {
    return new NewsItem(
        date, new Markdown(text, HERE), List.of(), true, false, null, Map.of(), null, ORIGIN);
  }

  static NewsItem hidden(PartialDate date, String text) {
    return new NewsItem(
        date, new Markdown(text, HERE), List.of(), false, true, null, Map.of(), null, ORIGIN);
  }

  static Content content(List<Publication> publications, List<Award> awards, List<NewsItem> news) {
    return content(Site.usual("site.yml"), publications, awards, news);
  }

  static Content content(
      Site site, List<Publication> publications, List<Award> awards, List<NewsItem> news) {
    return new Content(
        site,
        null,
        List.of(),
        List.of(),
        null,
        news,
        awards,
        publications,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same content, and whose it is. */
  static Content withBio(String bio, Content content) {
    var profile =
        new Profile(
            "Ada Lovelace",
            List.of(),
            null,
            List.of(),
            null,
            new Markdown(bio, HERE),
            List.of(),
            ORIGIN);
    return new Content(
        content.site(),
        profile,
        List.of(),
        List.of(),
        null,
        content.news(),
        content.awards(),
        content.publications(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A site that shows certain sections and nothing else. */
  static Site site(Site.Legend legend, Section... sections) {
    return new Site(
        null,
        List.of(sections),
        null,
        Site.USUAL_MARKS,
        legend,
        Site.HighlightSelf.NONE,
        Map.of(),
        null,
        ORIGIN);
  }

  /** The about page of a site without templates of its own. */
  static String aboutPage(Content content) {
    return aboutPage(content, Path.of("no-such-folder"));
  }

  /** The about page of a site with templates of its own. */
  static String aboutPage(Content content, Path templates) {
    var problems = new ArrayList<Problem>();
    var pages =
        new PageTemplates(templates, new TemplateFolder(templates, templates))
            .render(content, problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems.toString());
    }
    return pages.stream()
        .filter(page -> page.path().equals("_pages/about.md"))
        .map(page -> new String(page.text(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
