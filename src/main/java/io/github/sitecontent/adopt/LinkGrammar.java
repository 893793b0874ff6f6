package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Inline.Kind;
import io.github.sitecontent.adopt.Inline.Wrap;
import io.github.sitecontent.adopt.PublicationFacts.LinkFact;
import io.github.sitecontent.adopt.TitleGrammar.Title;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the links of a publication: those with short labels that stand side by side. */
final class LinkGrammar {

  private static final Pattern UNSEEN = Pattern.compile("<[^<>]*>|&nbsp;");

  private final Inline in;

  LinkGrammar(Inline in) {
    this.in = in;
  }

  /**
   * Finds them.
   *
   * @param cover of what else was found
   * @param title which may lead somewhere itself
   */
  List<LinkFact> find(Cover cover, Title title) {
    var links = new ArrayList<LinkFact>();
    Set<String> labels = new HashSet<>();
    for (var wrap : in.wraps) {
      if (wrap.kind() != Kind.LINK || wrap.target() == null || wrap.equals(title.link())) {
        continue;
      }
      var label = label(wrap.text());
      var text = in.text(label);
      boolean isShort = label.length() > 0 && TitleGrammar.words(text) <= 6;
      boolean isFit =
          isShort
              && !cover.overlaps(wrap.text())
              && PublicationFacts.isUrl(wrap.target().of(in.raw))
              && !isInSentence(wrap.text())
              && !VenueGrammar.isLabel(in.text(wrap.text()).strip())
              && !isVenue(wrap)
              && text.indexOf('\n') < 0;
      if (isFit && labels.add(text)) {
        links.add(new LinkFact(wrap, label));
      }
    }
    links.sort(java.util.Comparator.comparingInt(link -> link.wrap().all().start()));
    return longestGroup(isMotley(links) ? List.of() : links);
  }

  /** Whether the links are badges that no one code can print, as their pictures differ. */
  private boolean isMotley(List<LinkFact> links) {
    return links.stream().map(link -> link.frame(in)).distinct().count() > 1
        && links.stream().allMatch(link -> isBadge(link.wrap()));
  }

  private boolean isBadge(Wrap link) {
    return in.wraps.stream()
        .anyMatch(w -> w.name().equals("badge") && link.text().contains(w.text()));
  }

  /** Whether what leads somewhere is the venue: its year stands behind it, in the same signs. */
  private boolean isVenue(Wrap link) {
    var text = link.text();
    return in.wraps.stream()
        .anyMatch(
            wrap ->
                (wrap.isBold() || wrap.isItalic())
                    && wrap.text().start() == text.start()
                    && wrap.text().end() > text.end()
                    && VenueGrammar.isLabel(in.text(wrap.text()).strip()));
  }

  /** The links that stand side by side, alike and at like distances; other ones stay in notes. */
  private List<LinkFact> longestGroup(List<LinkFact> links) {
    List<LinkFact> longest = List.of();
    for (int from = 0; from < links.size(); from++) {
      int to = from + 1;
      while (to < links.size() && belongs(links, from, to)) {
        to++;
      }
      if (to - from > longest.size()) {
        longest = links.subList(from, to);
      }
    }
    return List.copyOf(longest);
  }

  private boolean belongs(List<LinkFact> links, int from, int at) {
    var gap = gap(links.get(at - 1), links.get(at));
    boolean isPlain =
        gap.length() < 30
            && UNSEEN.matcher(gap).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    boolean isUsual = at == from + 1 || gap.equals(gap(links.get(from), links.get(from + 1)));
    return isPlain && isUsual && links.get(from).frame(in).equals(links.get(at).frame(in));
  }

  private String gap(LinkFact a, LinkFact b) {
    return in.raw.substring(
        a.wrap().all().end(), Math.max(a.wrap().all().end(), b.wrap().all().start()));
  }

  private Span label(Span text) {
    int start = text.start();
    int end = text.end();
    while (start < end && (Span.isBlank(in.at(start)) || "[(".indexOf(in.at(start)) >= 0)) {
      start++;
    }
    while (end > start && (Span.isBlank(in.at(end - 1)) || "])".indexOf(in.at(end - 1)) >= 0)) {
      end--;
    }
    return new Span(start, end);
  }

  private boolean isInSentence(Span link) {
    int before = link.start() - 1;
    while (before >= 0 && (in.at(before) == ' ' || in.at(before) == '\u00A0')) {
      before--;
    }
    int behind = link.end();
    while (behind < in.length() && (in.at(behind) == ' ' || in.at(behind) == '\u00A0')) {
      behind++;
    }
    int last = before;
    boolean isBehindSigns = in.wraps.stream().anyMatch(w -> w.text().end() == last + 1);
    boolean continues = before >= 0 && Character.isLetter(in.at(before)) && !isBehindSigns;
    int next = behind;
    boolean goesOn =
        behind < in.length()
            && Character.isLowerCase(in.at(behind))
            && in.wraps.stream().noneMatch(w -> w.kind() == Kind.LINK && w.text().start() == next);
    boolean isBehindLink =
        in.wraps.stream()
            .anyMatch(
                w ->
                    w.text().end() > link.start() - 4
                        && w.text().end() <= link.start()
                        && w.kind() == Kind.LINK);
    return (continues && !isBehindLink) || goesOn;
  }
}
