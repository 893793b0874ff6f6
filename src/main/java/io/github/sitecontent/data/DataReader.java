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
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads the data files of a site.
 *
 * <p>Every file is read to its end, or to the place where YAML itself cannot go on, and every
 * problem on the way is reported.
 */
public final class DataReader {

  private final DataFolder folder;
  private final List<Problem> problems = new ArrayList<>();

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
    if (folder.isEmpty()) {
      problems.add(folder.isEmptyProblem());
    }
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
            list("publications", new PublicationShape(venues), marks),
            venues,
            list("people", People.PERSON, marks),
            list("talks", Shapes.TALK, marks),
            list("teaching", Shapes.TEACHING, marks),
            list("service", Shapes.SERVICE, marks));
    return new Reading(content, List.copyOf(problems));
  }

  private <T> @Nullable T one(String name, Shape<T> shape, List<Mark> marks) {
    var found = new ArrayList<T>(1);
    for (var file : folder.filesOf(name)) {
      read(
          file,
          marks,
          in -> {
            var value = shape.read(in);
            if (value != null) {
              found.add(value);
            }
          });
    }
    return found.isEmpty() ? null : found.get(0);
  }

  private <T> List<T> list(String name, Shape<T> item, List<Mark> marks) {
    var items = new ArrayList<T>();
    for (var file : folder.filesOf(name)) {
      read(
          file,
          marks,
          in -> {
            if (!in.isAt(Event.ID.SequenceStart)) {
              item.listExpected(in);
              return;
            }
            in.next();
            while (!in.isAt(Event.ID.SequenceEnd)) {
              var value = item.read(in);
              if (value != null) {
                items.add(value);
              }
            }
            in.next();
          });
    }
    return List.copyOf(items);
  }

  private Map<String, Venue> venues(List<Mark> marks) {
    var venues = new LinkedHashMap<String, Venue>();
    for (var file : folder.filesOf("venues")) {
      read(file, marks, in -> new VenuesKind(venues).read(in));
    }
    return venues;
  }

  /** What is read from the one document of a file. */
  private interface Document {
    void read(Cursor in);
  }

  private void read(DataFile file, List<Mark> marks, Document document) {
    var text = file.text(problems);
    if (text == null) {
      return;
    }
    var in = new Cursor(file.path(), text, marks, problems);
    try {
      in.next(); // the stream's start
      if (in.isAt(Event.ID.StreamEnd)) {
        return;
      }
      in.next(); // the document's start
      if (in.isAtNothing()) {
        in.next();
      } else {
        document.read(in);
      }
      in.next(); // the document's end
      if (!in.isAt(Event.ID.StreamEnd)) {
        in.error(
            Rule.SYNTAX,
            in.location(in.peek()),
            "a second YAML document begins here",
            "take out the line '---' before it");
      }
    } catch (MarkedYAMLException e) {
      problems.add(SyntaxErrors.of(e, file.path()));
    } catch (ReaderException e) {
      problems.add(SyntaxErrors.of(e, file.path(), text));
    }
  }
}
