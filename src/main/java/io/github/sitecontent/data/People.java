package io.github.sitecontent.data;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Person;
import io.github.sitecontent.model.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Names of people, alone or with what else is known of them. */
final class People {

  private static final String USUAL_SIGNS = "#*†‡§¶✉^";

  /** A name; a comment behind it was meant as its mark. */
  private static final TextKind<String> NAME =
      new TextKind<>("a name", Schemas.text()) {
        @Override
        String parse(String text, ScalarEvent scalar, Cursor in) {
          var comment = scalar.isPlain() ? in.commentBehind(scalar) : null;
          if (comment != null && !comment.matches("#\\s*site-content:.*")) {
            lostMark(text, comment, scalar, in);
          }
          return Prose.oneLine(text);
        }

        private void lostMark(String name, String comment, ScalarEvent scalar, Cursor in) {
          var bare = comment.replaceAll("[^#*†‡§¶✉^].*", "");
          var mend = "write \"" + name + bare + "\" in quotes";
          if (comment.equals(bare)) {
            in.error(
                Rule.LOST_MARK,
                in.location(scalar),
                "'" + comment + "' behind '" + name + "' is a comment to YAML, and lost",
                mend);
          } else {
            in.warn(
                Rule.LOST_MARK,
                in.location(scalar),
                "'" + comment + "' behind '" + name + "' is a comment to YAML",
                "if # is a mark, " + mend + "; else put the comment on a line of its own");
          }
        }
      };

  private People() {}

  /** An entry of people.yml. */
  static final Shape<Person> PERSON =
      new Shape<>("a person") {
        private final Key<String> name = required("name", NAME, "the spelling to show");
        private final Key<List<String>> aliases =
            optional("aliases", Kinds.listOf("a list of names", NAME), "other spellings");
        private final Key<Url> url = optional("url", Urls.URL, "the person's page");
        private final Key<String> orcid = optional("orcid", Ids.ORCID, "the person's ORCID iD");
        private final Key<Boolean> self =
            optional("self", Kinds.FLAG, "whether this is the person whose site it is");

        @Override
        Person bind(Values values) {
          return new Person(
              values.the(name),
              values.list(aliases),
              values.get(url),
              values.get(orcid),
              values.get(self, false),
              values.origin());
        }
      };

  /** A name, or a mapping with what else is known of the person. */
  static final Kind<Person> ADVISOR =
      new Kind<>() {
        @Override
        String noun() {
          return "a name, or a mapping of 'name' and 'url'";
        }

        @Override
        Map<String, Object> schema() {
          return Json.object("anyOf", List.of(NAME.schema(), PERSON.schema()));
        }

        @Override
        boolean isText() {
          return true;
        }

        @Override
        @Nullable Person read(Cursor in) {
          if (in.isAt(Event.ID.MappingStart)) {
            return PERSON.read(in);
          }
          if (!(in.peek() instanceof ScalarEvent)) {
            return wrongKind(in, null);
          }
          var origin = in.origin(new String[0], new long[] {in.position(in.peek())});
          var name = NAME.read(in);
          return name == null ? null : new Person(name, List.of(), null, null, false, origin);
        }
      };

  /** A name with marks glued to it, or a mapping that says what they mean. */
  static final Kind<Author> AUTHOR =
      new Kind<>() {
        private final AuthorShape mapping = new AuthorShape();

        @Override
        String noun() {
          return "a name, or a mapping of 'name' and marks";
        }

        @Override
        Map<String, Object> schema() {
          return Json.object("anyOf", List.of(NAME.schema(), mapping.schema()));
        }

        @Override
        boolean isText() {
          return true;
        }

        @Override
        @Nullable Author read(Cursor in) {
          if (in.isAt(Event.ID.MappingStart)) {
            return mapping.read(in);
          }
          if (!(in.peek() instanceof ScalarEvent)) {
            return wrongKind(in, "write \"Ada Lovelace#\", for example");
          }
          var event = in.peek();
          var text = NAME.read(in);
          if (text == null) {
            return null;
          }
          var known = in.authors().get(text);
          if (known != null) {
            return known;
          }
          var author = unglue(text, null, in.location(event), in);
          if (author != null) {
            in.authors().put(text, author);
          }
          return author;
        }
      };

  /** An author who has more than a name. */
  private static final class AuthorShape extends Shape<Author> {
    private final Key<String> name = required("name", NAME, "the author's name");
    private final Key<Boolean> equal =
        optional("equal", Kinds.FLAG, "whether the author contributed equally");
    private final Key<Boolean> corresponding =
        optional("corresponding", Kinds.FLAG, "whether this is a corresponding author");
    private final Key<List<String>> marks =
        optional(
            "marks",
            Kinds.listOf("a list of the site's marks", Kinds.SHARED),
            "names of other marks, as site.yml has them");
    private final Key<Url> url = optional("url", Urls.URL, "the author's page");

    AuthorShape() {
      super("an author");
    }

    @Override
    @Nullable Author bind(Values values) {
      var wanted = new ArrayList<String>(2);
      if (values.get(equal, false)) {
        wanted.add(equal.name());
      }
      if (values.get(corresponding, false)) {
        wanted.add(corresponding.name());
      }
      wanted.addAll(values.list(marks));
      var in = values.in();
      var glued = unglue(values.the(name), values.get(url), values.origin().of(name.name()), in);
      if (glued == null) {
        return null;
      }
      var all = new ArrayList<>(glued.marks());
      for (var mark : wanted) {
        var known = in.marks().stream().filter(m -> m.name().equals(mark)).findFirst();
        if (known.isEmpty()) {
          values.error(
              marks, "'" + mark + "' is no mark of this site", "add it to 'marks' in site.yml");
        } else if (!all.contains(known.get())) {
          all.add(known.get());
        }
      }
      return new Author(glued.name(), List.copyOf(all), glued.url());
    }
  }

  /** Takes the marks off a name's end. */
  private static @Nullable Author unglue(String text, @Nullable Url url, Location at, Cursor in) {
    var first = last(text, in.marks());
    var marks = first == null ? List.<Mark>of() : new ArrayList<Mark>(2);
    var name = text;
    for (var mark = first; mark != null; mark = last(name, in.marks())) {
      name = name.substring(0, name.length() - mark.sign().length()).stripTrailing();
      if (!marks.contains(mark)) {
        marks.add(0, mark);
      }
    }
    if (name.isEmpty()) {
      in.error(
          Rule.VALUE, at, "'" + text + "' has marks and no name", "write the name before them");
      return null;
    }
    char end = name.charAt(name.length() - 1);
    if (USUAL_SIGNS.indexOf(end) >= 0) {
      in.error(
          Rule.VALUE,
          at,
          "'" + end + "' behind '" + text + "' is no mark of this site",
          "add it to 'marks' in site.yml, or take it off the name");
      return null;
    }
    return new Author(in.shared(name), List.copyOf(marks), url);
  }

  private static @Nullable Mark last(String name, List<Mark> marks) {
    Mark longest = null;
    for (var mark : marks) {
      if (name.endsWith(mark.sign())
          && (longest == null || mark.sign().length() > longest.sign().length())) {
        longest = mark;
      }
    }
    return longest;
  }
}
