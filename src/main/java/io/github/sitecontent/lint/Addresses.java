package io.github.sitecontent.lint;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.Origin;
import io.github.sitecontent.model.Url;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All addresses that the content leads to, in values of their own and in Markdown. */
final class Addresses {

  private static final Pattern IN_MARKDOWN =
      Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)|\\b(?:src|href)\\s*=\\s*[\"']([^\"'\\s]+)");

  private final Visitor visitor;

  private Addresses(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Looks at an address. */
  interface Visitor {

    /**
     * One address.
     *
     * @param url as the author wrote it
     * @param where the value that it is, or that it is in; asked for where something is wrong
     * @param item that the value belongs to
     */
    void visit(String url, Supplier<Location> where, Origin item);
  }

  /** Shows all addresses to a visitor. */
  static void visit(Content content, Visitor visitor) {
    var all = new Addresses(visitor);
    var profile = content.profile();
    if (profile != null) {
      all.texts(profile.affiliations(), profile.origin());
      all.text(profile.bio(), profile.origin());
      all.links(profile.links(), profile.origin());
    }
    var interests = content.interests();
    if (interests != null) {
      all.text(interests.intro(), interests.origin());
      all.texts(interests.items(), interests.origin());
    }
    content.news().forEach(news -> all.text(news.text(), news.origin()));
    for (var award : content.awards()) {
      all.url(award.url(), award.origin());
      all.text(award.note(), award.origin());
    }
    for (var stay : content.education()) {
      all.url(stay.url(), stay.origin());
      stay.advisors().forEach(advisor -> all.url(advisor.url(), advisor.origin()));
      all.texts(stay.notes(), stay.origin());
    }
    for (var job : content.experience()) {
      all.url(job.url(), job.origin());
      job.advisors().forEach(advisor -> all.url(advisor.url(), advisor.origin()));
      all.texts(job.notes(), job.origin());
    }
    all.publications(content);
    content.venues().values().forEach(venue -> all.url(venue.url(), venue.origin()));
    content.people().forEach(person -> all.url(person.url(), person.origin()));
    for (var talk : content.talks()) {
      all.url(talk.url(), talk.origin());
      all.links(talk.links(), talk.origin());
      all.texts(talk.notes(), talk.origin());
    }
    for (var course : content.teaching()) {
      all.url(course.url(), course.origin());
      all.texts(course.notes(), course.origin());
    }
    for (var service : content.service()) {
      all.url(service.url(), service.origin());
      all.texts(service.notes(), service.origin());
    }
  }

  private void publications(Content content) {
    for (var publication : content.publications()) {
      var origin = publication.origin();
      links(publication.links(), origin);
      for (int i = 0; i < publication.authors().size(); i++) {
        var author = publication.authors().get(i);
        if (author.url() != null) {
          int index = i;
          visitor.visit(author.url().text(), () -> publication.placeOfAuthor(index), origin);
        }
      }
      if (publication.image() != null) {
        var image = publication.image();
        visitor.visit(image.src().text(), image::location, origin);
      }
      texts(publication.honors(), origin);
      texts(publication.notes(), origin);
      text(publication.abstractText(), origin);
    }
  }

  private void url(@Nullable Url url, Origin item) {
    if (url != null) {
      visitor.visit(url.text(), () -> item.of("url"), item);
    }
  }

  private void links(List<Link> links, Origin item) {
    for (int i = 0; i < links.size(); i++) {
      int index = i;
      visitor.visit(links.get(i).url().text(), () -> item.of("links", index), item);
    }
  }

  private void texts(List<Markdown> texts, Origin item) {
    texts.forEach(text -> text(text, item));
  }

  private void text(@Nullable Markdown markdown, Origin item) {
    if (markdown == null || markdown.text().indexOf("](") < 0 && markdown.text().indexOf('=') < 0) {
      return;
    }
    var address = IN_MARKDOWN.matcher(markdown.text());
    while (address.find()) {
      var url = address.group(1) != null ? address.group(1) : address.group(2);
      visitor.visit(url, markdown::location, item);
    }
  }
}
