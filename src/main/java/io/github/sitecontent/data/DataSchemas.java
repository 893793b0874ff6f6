package io.github.sitecontent.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * JSON Schemas of the data files, for editors that check and complete while a person types.
 *
 * <p>They are made from the shapes with which the files are read, so that both say the same as far
 * as a schema can: that a check digit is right, or that a range is not reversed, only the reader
 * knows.
 */
public final class DataSchemas {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private DataSchemas() {}

  /** The schema of each data file by the file's name, {@code news.yml} for example, as JSON. */
  public static Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    for (var file : files().entrySet()) {
      all.put(file.getKey() + ".yml", Json.write(file.getValue()));
    }
    return all;
  }

  private static Map<String, Map<String, Object>> files() {
    var files = new LinkedHashMap<String, Map<String, Object>>();
    files.put("site", mapping("How the page presents the facts", new SiteShape()));
    files.put("profile", mapping("Whose site it is", Shapes.PROFILE));
    files.put("education", list("Degrees and stays", Shapes.EDUCATION));
    files.put("experience", list("Jobs and stays", Shapes.EXPERIENCE));
    files.put("interests", mapping("What you work on", Shapes.INTERESTS));
    files.put("news", list("Dated news", Shapes.NEWS));
    files.put("awards", list("Awards", Shapes.AWARD));
    files.put("publications", list("Publications", new PublicationShape(Map.of())));
    files.put("venues", mapping("Where publications appear", new VenuesKind(Map.of())));
    files.put("people", list("People whom the site knows", People.PERSON));
    files.put("talks", list("Talks", Shapes.TALK));
    files.put("teaching", list("Courses", Shapes.TEACHING));
    files.put("service", list("Work for the field", Shapes.SERVICE));
    return files;
  }

  private static Map<String, Object> mapping(String title, Kind<?> kind) {
    return file(title, kind.schema());
  }

  private static Map<String, Object> list(String title, Kind<?> item) {
    return file(title, Json.object("type", "array", "items", item.schema()));
  }

  private static Map<String, Object> file(String title, Map<String, Object> schema) {
    var file = Json.object("$schema", DIALECT, "title", title);
    file.putAll(Schemas.orNothing(schema)); // an empty file says nothing, and is no mistake
    return file;
  }

  /** The keys of all files, to tell a key that lacks its colon from a text. */
  static Set<String> keys() {
    var keys = new TreeSet<String>();
    List.of(
            new SiteShape(),
            Shapes.PROFILE,
            Shapes.EDUCATION,
            Shapes.EXPERIENCE,
            Shapes.INTERESTS,
            Shapes.NEWS,
            Shapes.AWARD,
            new PublicationShape(Map.of()),
            People.PERSON,
            Shapes.TALK,
            Shapes.TEACHING,
            Shapes.SERVICE)
        .forEach(shape -> shape.keys().forEach(key -> keys.add(key.name())));
    return keys;
  }
}
