package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Venue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A .bib file, BibTeX or BibLaTeX.
 *
 * @param path as its owner would write it, for problems
 * @param text of the file, with line feeds only
 */
public record BibtexFile(String path, String text) {

  /**
   * What was read.
   *
   * @param publications in the order of the file; their origins name its lines
   * @param problems what could not be read, what was left out, and what was guessed
   */
  public record Reading(List<Publication> publications, List<Problem> problems) {}

  /**
   * Reads every entry that can be read.
   *
   * @param marks that the site puts behind names
   * @param venues that the site knows
   */
  public Reading read(List<Mark> marks, Map<String, Venue> venues) {
    var problems = new ArrayList<Problem>();
    var dropped = new DroppedFields(path);
    var names = new VenueNames(venues);
    var publications = new ArrayList<Publication>();
    var ids = new HashSet<String>();
    for (var entry : BibEntries.read(path, text, problems)) {
      var publication = Translation.of(entry, marks, names, ids, problems, dropped);
      if (publication != null) {
        publications.add(publication);
      }
    }
    dropped.report(problems);
    return new Reading(List.copyOf(publications), problems.stream().sorted().toList());
  }
}
