package io.github.sitecontent.data;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Site;
import io.github.sitecontent.model.Venue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files of a site.
 *
 * <p>Every file is read to its end, and every problem on the way is reported.
 */
public final class DataReader {

  private final DataFolder folder;
  private final Problems problems = new Problems();

  /** A reader of one data folder. */
  public DataReader(DataFolder folder) {
    this.folder = folder;
  }

  /**
   * What was read.
   *
   * @param content all that could be read
   * @param problems with the rest, in the order in which they were found
   */
  public record Reading(Content content, List<Problem> problems) {}

  /** Reads all data files. */
  public Reading read() {
    problems.addAll(folder.problems());
    // the marks and the venues say how to read the publications
    var site = one("site", new SiteShape(), Site.USUAL_MARKS);
    if (site == null) {
      site = Site.usual(folder.pathOf("site"));
    }
    var marks = site.marks();
    var venues = venues(marks);
    var content =
        new Content(
            site,
            one("profile", Shapes.PROFILE, marks),
            list("education", Shapes.EDUCATION, marks),
            list("experience", Shapes.EXPERIENCE, marks),
            one("interests", Shapes.INTERESTS, marks),
            list("news", Shapes.NEWS, marks),
            list("awards", Shapes.AWARD, marks),
            new CitationKeys().given(list("publications", new PublicationShape(venues), marks)),
            venues,
            list("people", People.PERSON, marks),
            list("talks", Shapes.TALK, marks),
            list("teaching", Shapes.TEACHING, marks),
            list("service", Shapes.SERVICE, marks));
    return new Reading(content, problems.all());
  }

  private <T> @Nullable T one(String name, Shape<T> shape, List<Mark> marks) {
    var found = new ArrayList<T>(1);
    for (var file : folder.filesOf(name)) {
      readDocument(file, marks, in -> addTo(found, shape.read(in)));
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private <T> List<T> list(String name, Shape<T> item, List<Mark> marks) {
    var items = new ArrayList<T>();
    for (var file : folder.filesOf(name)) {
      var list = new ListReading<>(file.path(), marks, item);
      read(file, text -> list.read(text, problems, items));
    }
    return List.copyOf(items);
  }

  private static <T> void addTo(List<T> items, @Nullable T item) {
    if (item != null) {
      items.add(item);
    }
  }

  private Map<String, Venue> venues(List<Mark> marks) {
    var venues = new LinkedHashMap<String, Venue>();
    for (var file : folder.filesOf("venues")) {
      readDocument(file, marks, in -> new VenuesKind(venues).read(in));
    }
    return venues;
  }

  private void readDocument(DataFile file, List<Mark> marks, Consumer<Cursor> document) {
    read(file, text -> DocumentReading.read(file.path(), text, marks, problems, document));
  }

  private void read(DataFile file, Consumer<Source> reader) {
    problems.beginFile();
    try {
      var text = file.text(problems);
      if (text != null) {
        reader.accept(new Source(text));
      }
    } catch (Problems.TooMany e) {
      // the last problem says so
    }
  }
}
