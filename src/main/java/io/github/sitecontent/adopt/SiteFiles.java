package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The data files beside the lists: settings, people, venues. */
final class SiteFiles {

  static final String SITE = "site.yml";

  private SiteFiles() {}

  static Map<String, String> of(List<Collection> collections) {
    var files = new LinkedHashMap<String, String>();
    for (var collection : collections) {
      var authors = collection.authors;
      if (authors != null) {
        if (!authors.markNames.isEmpty()) {
          Map<String, Object> marks = new LinkedHashMap<>();
          authors.markNames.forEach((sign, name) -> marks.put(name, sign));
          Map<String, Object> site = new LinkedHashMap<>();
          site.put("marks", marks);
          site.put("legend", "never");
          var why = "The signs behind authors' names. The page itself says what they mean.";
          files.put(SITE, DataWriter.write(why, site));
        }
        if (authors.selfName != null) {
          files.put("people.yml", people(authors));
        }
      }
      if (!collection.venueNames.isEmpty()) {
        Map<String, Object> venues = new LinkedHashMap<>();
        new TreeMap<>(collection.venueNames)
            .forEach((label, name) -> venues.put(label, Map.of("name", name)));
        var why = "The long names of venues, by the labels that publications.yml has for them.";
        files.put("venues.yml", DataWriter.write(why, venues));
      }
    }
    return files;
  }

  private static String people(AuthorStyle authors) {
    Map<String, Object> self = new LinkedHashMap<>();
    self.put("name", authors.selfName);
    var aliases = new ArrayList<>(authors.self);
    aliases.remove(authors.selfName);
    aliases.sort(null);
    if (!aliases.isEmpty()) {
      self.put("aliases", aliases);
    }
    self.put("self", "true");
    return DataWriter.write("You, so that the pages can set off your name.", List.of(self));
  }
}
