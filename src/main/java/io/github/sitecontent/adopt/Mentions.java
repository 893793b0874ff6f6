package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The venue and the year that an item says once more beside its label: "ICML 2024" on the picture,
 * and "International Conference on Machine Learning (ICML), 2024" below the authors.
 */
final class Mentions {

  private static final String VENUE_CODE = "${p.venue}";
  private static final String YEAR_CODE = "${p.year}";
  private static final String BEFORE_YEAR = "[ ,.'’(]{1,3}";
  // Nov. 2024 is a date, and vol. 2024 a number
  private static final Pattern NO_YEAR =
      Pattern.compile(
          "(?i)(?:\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|vol|no|pp?)[a-z]*\\.?|\\d|[-–/:])[ ,]*$");

  private final Inline in;
  private final String venue;
  private final String year;

  /** The mentions in an item of which some facts are known. */
  Mentions(Inline in, Map<String, Object> data) {
    this(in, data.getOrDefault("venue", "").toString(), data.getOrDefault("year", "").toString());
  }

  private Mentions(Inline in, String venue, String year) {
    this.in = in;
    this.venue = venue;
    this.year = year;
  }

  /** Whether most items have some: then they belong to the layout, and elsewhere to a remark. */
  static boolean areUsual(List<PublicationFacts> all) {
    int having = 0;
    for (var facts : all) {
      var in = facts.in();
      var venue = facts.place().venue();
      var year = facts.place().year();
      var mentions =
          new Mentions(
              in,
              venue == null ? "" : PublicationReader.plain(in, venue),
              year == null ? "" : in.text(year));
      having += facts.pieces().stream().anyMatch(piece -> !mentions.in(piece).isEmpty()) ? 1 : 0;
    }
    return having * 2 >= all.size();
  }

  /**
   * Finds the mentions in a piece of text, makes parts of them, and gives the pieces between them.
   */
  List<Span> takeFrom(Span piece, List<Part> parts) {
    var rest = new ArrayList<Span>();
    int from = piece.start();
    for (var found : in(piece)) {
      rest.add(new Span(from, found.start()));
      add(in.source(found), in.text(found).equals(year) ? YEAR_CODE : VENUE_CODE, parts);
      from = found.end();
    }
    rest.add(new Span(from, piece.end()));
    return rest;
  }

  /**
   * Makes a part of a stretch of the page that says the venue, the year or both, and nothing else.
   *
   * @return whether it says so
   */
  boolean take(Span stretch, List<Part> parts) {
    var text = stretch.of(in.raw);
    boolean isYear = text.equals(year);
    boolean isBoth = text.equals(venue + " " + year) && text.length() > 6;
    if (text.isEmpty() || !isYear && !isBoth && !text.equals(venue)) {
      return false;
    }
    var both = isBoth ? VENUE_CODE + " ${p.year!}" : VENUE_CODE;
    add(stretch, isYear ? YEAR_CODE : both, parts);
    return true;
  }

  private List<Span> in(Span piece) {
    var found = new ArrayList<Span>();
    if (venue.length() > 1) {
      var name = Pattern.quote(venue);
      var dated = year.isEmpty() ? "(?!)" : BEFORE_YEAR + "(" + year + ")\\b";
      var enclosed = Pattern.compile("\\((" + name + ")(?:" + dated + ")?\\)(?:" + dated + ")?");
      var said = enclosed.matcher(in.text).region(piece.start(), piece.end());
      if (said.find()) {
        for (int i = 1; i <= said.groupCount(); i++) {
          if (said.start(i) >= 0) {
            found.add(new Span(said.start(i), said.end(i)));
          }
        }
        return found;
      }
    }
    if (!year.isEmpty()) {
      var last = Pattern.compile("[ ,(](" + year + ")\\W*$");
      var said = last.matcher(in.text).region(piece.start(), piece.end());
      boolean isSaid = said.find();
      int before = isSaid ? said.start(1) : 0;
      var lead = isSaid ? in.text.substring(piece.start(), before) : "";
      if (isSaid && lead.chars().anyMatch(Character::isLetter) && !NO_YEAR.matcher(lead).find()) {
        int name = before - lead.length() + lead.lastIndexOf(venue);
        boolean isVenue = !venue.isEmpty() && lead.replaceAll("[\\s,(.]+$", "").endsWith(venue);
        if (isVenue && isWordEnd(name - 1)) {
          found.add(new Span(name, name + venue.length()));
        }
        found.add(new Span(said.start(1), said.end(1)));
      }
    }
    return found;
  }

  private boolean isWordEnd(int place) {
    return !Character.isLetterOrDigit(in.at(place));
  }

  private static void add(Span span, String code, List<Part> parts) {
    boolean isYear = code.equals(YEAR_CODE);
    var name = isYear ? "year_again" : "venue_again";
    long before = parts.stream().filter(part -> part.key().startsWith(name)).count();
    var key = before == 0 ? name : name + "_" + (before + 1);
    parts.add(new Part(key, span, code, isYear ? "p.year??" : "p.venue??"));
  }
}
