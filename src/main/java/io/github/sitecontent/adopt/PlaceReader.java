package io.github.sitecontent.adopt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where and when publications appeared, to data and to the code that prints it. */
final class PlaceReader {

  private static final Pattern STAGED =
      Pattern.compile(
          ".*(?:in press|under review|submi|prepar|accepted|appear).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  // The 32nd Conference on Lunar Maps; Lunar Maps 2024
  private static final Pattern EDITION =
      Pattern.compile(
          "(?i)\\b(?:(?:19|20)\\d\\d|\\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\\w+teen|\\w+tie)th"
              + "|(?:twenty|thirty|forty|fifty)[- ]\\w+)\\b");

  private final Map<String, String> venueNames = new HashMap<>();
  private final boolean isLabelled;

  /** A reader of the items of a page. */
  PlaceReader(List<PublicationFacts> all) {
    this.isLabelled = isLabelled(all);
  }

  /** The long names of venues by their labels. */
  Map<String, String> venueNames() {
    return venueNames;
  }

  /**
   * Reads where an item appeared.
   *
   * @param heading year of the heading above; null when it has none
   */
  void read(
      PublicationFacts facts,
      @Nullable String heading,
      Map<String, Object> data,
      List<Part> parts) {
    var in = facts.in();
    var place = facts.place();
    if (isLabelled && place.venue() != null && place.year() != null) {
      data.put("venue", PublicationReader.plain(in, place.venue()));
      data.put("year", in.text(place.year()));
      var label = new Span(in.source(place.venue()).start(), in.source(place.year()).end());
      parts.add(label(label));
      name(facts, data, parts);
      return;
    }
    if (place.venue() != null) {
      var venue = PublicationReader.plain(in, place.venue());
      data.put("venue", venue);
      parts.add(new Part("venue", in.source(place.venue()), "${p.venue}", "p.venue??"));
      name(facts, data, parts);
    }
    if (place.year() != null) {
      var digits = in.text(place.year());
      boolean isShort = digits.length() == 2;
      var code = isShort ? "${(p.year?c)[2..3]}" : "${p.year}";
      data.put("year", isShort ? "20" + digits : digits);
      parts.add(new Part("year", in.source(place.year()), code, "p.year??"));
    } else if (heading != null) {
      data.put("year", heading);
    }
    var venue = data.getOrDefault("venue", "").toString();
    if (venue.matches("(?i)arxiv.*|.*preprint.*")) {
      data.put("type", "preprint");
    }
  }

  /** A venue without a year, where the others have both, is a label as theirs are. */
  void settle(Map<String, Object> data, List<Part> parts) {
    if (isLabelled && !data.containsKey("year") && !data.containsKey("status")) {
      parts.replaceAll(part -> part.key().equals("venue") ? label(part.span()) : part);
    }
  }

  private static Part label(Span span) {
    return new Part("label", span, "${p.label}", "p.label?has_content");
  }

  /** The long name of the venue, which stands beside its label. */
  private void name(PublicationFacts facts, Map<String, Object> data, List<Part> parts) {
    var name = facts.place().name();
    if (name == null) {
      return;
    }
    var shown = PublicationReader.plain(facts.in(), name);
    var known =
        EDITION.matcher(shown).find()
            ? "" // next year's is another
            : venueNames.putIfAbsent(data.get("venue").toString(), shown);
    if (known != null && !known.equals(shown)) { // such as that of its proceedings
      PublicationReader.note("notes", facts.in(), facts.in().source(name), data, parts);
    } else {
      parts.add(
          new Part("venue_name", facts.in().source(name), "${venue_name(p)}", "has_venue_name(p)"));
    }
  }

  /** Whether all items write venue and year side by side, as the label of a publication does. */
  private static boolean isLabelled(List<PublicationFacts> all) {
    int labelled = 0;
    for (var facts : all) {
      var venue = facts.place().venue();
      var year = facts.place().year();
      boolean isStaged =
          facts.pieces().stream()
              .anyMatch(piece -> STAGED.matcher(facts.in().text(piece)).matches());
      if (isStaged) {
        return false; // a label says so too
      }
      if (venue != null && year != null) {
        var in = facts.in();
        int from = in.source(venue).end();
        int to = in.source(year).start();
        if (year.length() != 4 || to != from + 1 || in.raw.charAt(from) != ' ') {
          return false;
        }
        labelled++;
      }
    }
    return labelled > 0;
  }
}
