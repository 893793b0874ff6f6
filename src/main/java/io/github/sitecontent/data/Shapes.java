package io.github.sitecontent.data;

import io.github.sitecontent.model.Award;
import io.github.sitecontent.model.Education;
import io.github.sitecontent.model.Experience;
import io.github.sitecontent.model.Interests;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.NewsItem;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Person;
import io.github.sitecontent.model.Profile;
import io.github.sitecontent.model.Service;
import io.github.sitecontent.model.Signs;
import io.github.sitecontent.model.Talk;
import io.github.sitecontent.model.Teaching;
import io.github.sitecontent.model.Url;
import io.github.sitecontent.model.Verbatim;
import java.util.List;
import java.util.Map;

/** The small data files, one shape each. site.yml and publications.yml have files of their own. */
final class Shapes {

  private static final Kind<List<Markdown>> NOTES = Kinds.listOf("a list of texts", Kinds.INLINE);
  private static final Kind<List<String>> NAMES = Kinds.listOf("a list of names", Kinds.PLAIN);
  private static final Kind<List<Person>> ADVISORS =
      Kinds.listOf("a list of people", People.ADVISOR);

  private Shapes() {}

  static final Shape<Profile> PROFILE =
      new Shape<>("a profile") {
        private final Key<String> name = required("name", Kinds.PLAIN, "your name");
        private final Key<List<String>> aliases =
            optional("aliases", NAMES, "other spellings of your name in publications");
        private final Key<String> position = optional("position", Kinds.PLAIN, "what you are");
        private final Key<List<Markdown>> affiliations =
            optional("affiliations", NOTES, "where, each with a link if you like");
        private final Key<String> email = optional("email", Kinds.PLAIN, "your address");
        private final Key<Markdown> bio = optional("bio", Kinds.INLINE, "the opening paragraphs");
        private final Key<Placed<Link>> links = optional("links", Urls.LINKS, "your other pages");

        @Override
        Profile bind(Values values) {
          return new Profile(
              values.the(name),
              values.list(aliases),
              values.get(position),
              values.list(affiliations),
              values.get(email),
              values.get(bio),
              values.placed(links),
              values.origin());
        }
      };

  static final Shape<Education> EDUCATION =
      new Shape<>("a degree or a stay") {
        private final Key<String> degree = oneOfThese("degree", Kinds.PLAIN, "Ph.D., M.Sc. …");
        private final Key<String> area = optional("area", Kinds.PLAIN, "what was studied");
        private final Key<String> institution = oneOfThese("institution", Kinds.PLAIN, "where");
        private final Key<Url> url = optional("url", Urls.URL, "the institution's page");
        private final Key<PartialDate> start = optional("start", Kinds.DATE, "when it began");
        private final Key<Kinds.End> end = optional("end", Kinds.END, "when it ended");
        private final Key<List<Person>> advisors = optional("advisors", ADVISORS, "who advised");
        private final Key<List<Markdown>> notes = optional("notes", NOTES, "further lines");
        private final Key<String> layout = layout();
        private final Key<Map<String, Signs>> style = style();
        private final Key<Verbatim> markdown = markdown();

        @Override
        Education bind(Values values) {
          return new Education(
              values.get(degree),
              values.get(area),
              values.get(institution),
              values.get(url),
              values.period(start, end),
              values.list(advisors),
              values.list(notes),
              values.get(layout),
              values.get(style, Map.of()),
              values.get(markdown),
              values.origin());
        }
      };

  static final Shape<Experience> EXPERIENCE =
      new Shape<>("a job or a stay") {
        private final Key<String> position = oneOfThese("position", Kinds.PLAIN, "what you were");
        private final Key<String> area = optional("area", Kinds.PLAIN, "what you worked on");
        private final Key<String> organization = oneOfThese("organization", Kinds.PLAIN, "where");
        private final Key<Url> url = optional("url", Urls.URL, "the organization's page");
        private final Key<PartialDate> start = optional("start", Kinds.DATE, "when it began");
        private final Key<Kinds.End> end = optional("end", Kinds.END, "when it ended");
        private final Key<List<Person>> advisors = optional("advisors", ADVISORS, "who advised");
        private final Key<List<Markdown>> notes = optional("notes", NOTES, "further lines");
        private final Key<String> layout = layout();
        private final Key<Map<String, Signs>> style = style();
        private final Key<Verbatim> markdown = markdown();

        @Override
        Experience bind(Values values) {
          return new Experience(
              values.get(position),
              values.get(area),
              values.get(organization),
              values.get(url),
              values.period(start, end),
              values.list(advisors),
              values.list(notes),
              values.get(layout),
              values.get(style, Map.of()),
              values.get(markdown),
              values.origin());
        }
      };

  static final Shape<Interests> INTERESTS =
      new Shape<>("your interests") {
        private final Key<Markdown> intro =
            optional("intro", Kinds.INLINE, "the sentence before the list");
        private final Key<List<Markdown>> items = optional("items", NOTES, "one interest each");

        @Override
        Interests bind(Values values) {
          return new Interests(values.get(intro), values.list(items), values.origin());
        }
      };

  static final Shape<NewsItem> NEWS =
      new Shape<>("a piece of news") {
        private final Key<PartialDate> date = needed("date", Kinds.DATE, "when it happened");
        private final Key<Markdown> text = needed("text", Kinds.INLINE, "what happened");
        private final Key<List<String>> publications =
            optional(
                "publications",
                Kinds.listOf("a list of ids", Kinds.SLUG),
                "ids of the publications that it is about");
        private final Key<Boolean> pin = optional("pin", Kinds.FLAG, "whether it stays on top");
        private final Key<Boolean> hidden = optional("hidden", Kinds.FLAG, "not on the page");
        private final Key<String> layout = layout();
        private final Key<Map<String, Signs>> style = style();
        private final Key<Verbatim> markdown = markdown();

        @Override
        NewsItem bind(Values values) {
          return new NewsItem(
              values.get(date),
              values.get(text),
              values.list(publications),
              values.get(pin, false),
              values.get(hidden, false),
              values.get(layout),
              values.get(style, Map.of()),
              values.get(markdown),
              values.origin());
        }
      };

  static final Shape<Award> AWARD =
      new Shape<>("an award") {
        private final Key<String> title = needed("title", Kinds.PLAIN, "what was awarded");
        private final Key<String> issuer = optional("issuer", Kinds.PLAIN, "who gave it");
        private final Key<PartialDate> date = optional("date", Kinds.DATE, "when");
        private final Key<Url> url = optional("url", Urls.URL, "a page about it");
        private final Key<Markdown> note = optional("note", Kinds.INLINE, "a remark");
        private final Key<String> layout = layout();
        private final Key<Map<String, Signs>> style = style();
        private final Key<Verbatim> markdown = markdown();

        @Override
        Award bind(Values values) {
          return new Award(
              values.get(title),
              values.get(issuer),
              values.get(date),
              values.get(url),
              values.get(note),
              values.get(layout),
              values.get(style, Map.of()),
              values.get(markdown),
              values.origin());
        }
      };

  static final Shape<Talk> TALK =
      new Shape<>("a talk") {
        private final Key<String> title = needed("title", Kinds.PLAIN, "its title");
        private final Key<String> event = optional("event", Kinds.PLAIN, "where it was given");
        private final Key<String> location = optional("location", Kinds.PLAIN, "the place");
        private final Key<PartialDate> date = optional("date", Kinds.DATE, "when");
        private final Key<Url> url = optional("url", Urls.URL, "a page about it");
        private final Key<Placed<Link>> links = optional("links", Urls.LINKS, "slides, video …");
        private final Key<List<Markdown>> notes = optional("notes", NOTES, "further lines");
        private final Key<String> layout = layout();
        private final Key<Map<String, Signs>> style = style();
        private final Key<Verbatim> markdown = markdown();

        @Override
        Talk bind(Values values) {
          return new Talk(
              values.get(title),
              values.get(event),
              values.get(location),
              values.get(date),
              values.get(url),
              values.placed(links),
              values.list(notes),
              values.get(layout),
              values.get(style, Map.of()),
              values.get(markdown),
              values.origin());
        }
      };

  static final Shape<Teaching> TEACHING =
      new Shape<>("a course") {
        private final Key<String> course = needed("course", Kinds.PLAIN, "its name");
        private final Key<String> role = optional("role", Kinds.PLAIN, "Lecturer …");
        private final Key<String> institution = optional("institution", Kinds.PLAIN, "where");
        private final Key<String> term = optional("term", Kinds.PLAIN, "Fall 2025 …");
        private final Key<PartialDate> start = optional("start", Kinds.DATE, "when it began");
        private final Key<Kinds.End> end = optional("end", Kinds.END, "when it ended");
        private final Key<Url> url = optional("url", Urls.URL, "the course's page");
        private final Key<List<Markdown>> notes = optional("notes", NOTES, "further lines");
        private final Key<String> layout = layout();
        private final Key<Map<String, Signs>> style = style();
        private final Key<Verbatim> markdown = markdown();

        @Override
        Teaching bind(Values values) {
          return new Teaching(
              values.get(course),
              values.get(role),
              values.get(institution),
              values.get(term),
              values.period(start, end),
              values.get(url),
              values.list(notes),
              values.get(layout),
              values.get(style, Map.of()),
              values.get(markdown),
              values.origin());
        }
      };

  static final Shape<Service> SERVICE =
      new Shape<>("a service") {
        private final Key<String> role = optional("role", Kinds.PLAIN, "Reviewer …");
        private final Key<String> organization =
            needed("organization", Kinds.PLAIN, "a venue, a journal, a society");
        private final Key<PartialDate> start = optional("start", Kinds.DATE, "when it began");
        private final Key<Kinds.End> end = optional("end", Kinds.END, "when it ended");
        private final Key<Url> url = optional("url", Urls.URL, "a page about it");
        private final Key<List<Markdown>> notes = optional("notes", NOTES, "further lines");
        private final Key<String> layout = layout();
        private final Key<Map<String, Signs>> style = style();
        private final Key<Verbatim> markdown = markdown();

        @Override
        Service bind(Values values) {
          return new Service(
              values.get(role),
              values.get(organization),
              values.period(start, end),
              values.get(url),
              values.list(notes),
              values.get(layout),
              values.get(style, Map.of()),
              values.get(markdown),
              values.origin());
        }
      };
}
