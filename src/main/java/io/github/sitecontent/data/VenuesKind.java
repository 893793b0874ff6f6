package io.github.sitecontent.data;

import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Url;
import io.github.sitecontent.model.Venue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;

/** venues.yml: a mapping of short labels to what is known of them. */
final class VenuesKind extends Kind<Map<String, Venue>> {

  private final Map<String, Venue> venues;

  /** Adds to the venues of other files. */
  VenuesKind(Map<String, Venue> venues) {
    this.venues = venues;
  }

  @Override
  String noun() {
    return "a mapping of short labels to venues";
  }

  @Override
  Map<String, Object> schema() {
    return Json.object("type", "object", "additionalProperties", new VenueShape("").schema());
  }

  @Override
  @Nullable Map<String, Venue> read(Cursor in) {
    if (!in.isAt(Event.ID.MappingStart)) {
      return wrongKind(in, "write 'TPDS:' and below it, indented, 'name: …', for example");
    }
    if (in.refused()) {
      return null;
    }
    in.enterList();
    while (!in.isAt(Event.ID.MappingEnd)) {
      in.beginItem();
      var at = in.location(in.peek());
      var key = Kinds.SHARED.read(in);
      if (key == null) {
        in.skip();
        continue;
      }
      var venue = new VenueShape(key).read(in);
      in.endItem();
      if (venues.containsKey(key)) {
        in.error(
            Rule.DUPLICATE_KEY,
            at,
            "'" + key + "' stands here a second time",
            "the first is at " + venues.get(key).origin());
      } else if (venue != null) {
        venues.put(key, venue);
      }
    }
    in.next();
    return venues;
  }

  /** One venue. */
  private static final class VenueShape extends Shape<Venue> {

    private final String label;
    private final Key<String> name = optional("name", Kinds.PLAIN, "its full name");
    private final Key<PublicationType> kind =
        optional("kind", Kinds.oneOf(PublicationType.class), "the type of what appears there");
    private final Key<Url> url = optional("url", Urls.URL, "its page");
    private final Key<List<String>> aliases =
        optional("aliases", Kinds.listOf("a list of names", Kinds.PLAIN), "other spellings");

    VenueShape(String label) {
      super("a venue");
      this.label = label;
    }

    @Override
    Venue bind(Values values) {
      return new Venue(
          label,
          values.get(name),
          values.get(kind),
          values.get(url),
          values.list(aliases),
          values.origin());
    }
  }
}
