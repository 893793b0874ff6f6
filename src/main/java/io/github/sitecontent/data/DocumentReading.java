package io.github.sitecontent.data;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Mark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.Event;

/**
 * Reads the one document of a file.
 *
 * <p>YAML gives up at its first mistake. A person wants to hear of all of them: the mistake is
 * told, the line that was probably meant takes its place, and the item is read again; where nobody
 * knows what was meant, reading goes on with the next item.
 */
final class DocumentReading {

  /** Each costs a copy of the text, and after so many another run does no harm. */
  private static final int MOST_MISTAKES = 50;

  private final String file;
  private final List<Mark> marks;
  private final Problems problems;
  private final Set<Integer> mended = new HashSet<>();

  private DocumentReading(String file, List<Mark> marks, Problems problems) {
    this.file = file;
    this.marks = marks;
    this.problems = problems;
  }

  /**
   * Reads a text.
   *
   * @param file path relative to the site, for problems
   * @param source with line feeds only
   * @param marks that may be glued to a name
   * @param problems where to report
   * @param document reads the value that the file is expected to hold
   */
  static void read(
      String file, Source source, List<Mark> marks, Problems problems, Consumer<Cursor> document) {
    new DocumentReading(file, marks, problems).read(source, document);
  }

  private void read(Source text, Consumer<Cursor> document) {
    var source = text;
    int firstLine = 1;
    for (int mistakes = 1; firstLine > 0 && mistakes <= MOST_MISTAKES; mistakes++) {
      var in = new Cursor(file, source, firstLine, source.lineCount() + 1, marks, problems);
      try {
        readDocument(in, document);
        return;
      } catch (MarkedYAMLException e) {
        problems.forget(in.problemsBeforeItem());
        var place = BrokenPlace.of(e, source, firstLine, in.last());
        var mistake = SyntaxErrors.explain(place);
        problems.error(
            Rule.SYNTAX,
            new Location(file, mistake.line(), mistake.column()),
            mistake.message(),
            mistake.hint());
        var mend = mistake.mend();
        if (mend != null && mended.add(mend.first())) {
          source = source.with(mend.first(), mend.last(), mend.line());
          firstLine = in.lineToReadAgain(source, Math.min(mend.first(), place.line()));
        } else {
          firstLine = in.lineOfNextItem(source);
        }
      } catch (YAMLException e) {
        // SnakeYAML has a few mistakes without a place, such as text behind a quote that closes too
        // far left
        problems.error(
            Rule.SYNTAX,
            in.lastLocation(),
            "not YAML behind this place: " + Prose.oneLine(String.valueOf(e.getMessage())),
            "check the quotes from here on: one of them is probably not closed");
        firstLine = in.lineOfNextItem(source);
      }
    }
  }

  /**
   * Reads the one document of a file as far as YAML understands it.
   *
   * @return whether more lines could have followed the last one as if there were no gap
   */
  static boolean readDocument(Cursor in, Consumer<Cursor> document) {
    in.next(); // the stream's start
    if (in.isAt(Event.ID.StreamEnd)) {
      return false;
    }
    in.next(); // the document's start
    if (in.isAtNothing()) {
      in.next();
    } else {
      document.accept(in);
    }
    boolean isClosed = in.next() instanceof DocumentEndEvent end && end.getExplicit();
    if (!in.isAt(Event.ID.StreamEnd)) {
      in.error(
          Rule.SYNTAX,
          in.location(in.peek()),
          "a second YAML document begins here, and is not read",
          "take out the line '---' before it");
      return false;
    }
    return !isClosed;
  }
}
