package io.github.sitecontent.edit;

import io.github.sitecontent.adopt.TemplateText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a template could have to change: where it has the page's text word for word.
 */
final class TemplateEdits {

  private final SiteText site;
  private final PageLines page;
  private final List<String> edited;

  TemplateEdits(SiteText site, PageLines page, List<String> edited) {
    this.site = site;
    this.page = page;
    this.edited = edited;
  }

  /** A line of a template that has a line of the page. */
  private record Place(String template, int line) {}

  /** The ways, the likeliest first. */
  List<SiteText> ways(Change change) {
    var ways = new ArrayList<SiteText>();
    if (change.from() < change.to()) {
      var first = placeOf(change.from());
      for (int i = change.from(); i < change.to() && first != null; i++) {
        var next = new Place(first.template(), first.line() + i - change.from());
        first = next.equals(placeOf(i)) ? first : null;
      }
      if (first != null) {
        ways.add(with(first.template(), first.line(), change.to() - change.from(), change));
      }
      return ways;
    }
    var below = placeOf(change.from());
    var above = placeOf(change.from() - 1);
    if (above != null) {
      ways.add(with(above.template(), above.line() + 1, 0, change));
    }
    if (below != null) {
      ways.add(with(below.template(), below.line(), 0, change));
    }
    return ways;
  }

  /** The line of the template; null when it is no text, or not this one. */
  private @Nullable Place placeOf(int line) {
    var origin = page.placeOf(line);
    var template = origin == null ? null : site.templateOf(origin.file());
    if (origin == null || template == null) {
      return null;
    }
    var lines = lines(template);
    int at = origin.line() - 1;
    boolean isSame =
        at >= 0
            && at < lines.size()
            && PageLines.settled(lines.get(at).replace("\r", ""))
                .equals(TemplateText.verbatim(page.lines().get(line)));
    return isSame ? new Place(template, at) : null;
  }

  private List<String> lines(String template) {
    return List.of(site.templates().getOrDefault(template, "").split("\n", -1));
  }

  private SiteText with(String template, int line, int count, Change change) {
    var lines = new ArrayList<>(lines(template));
    var end = lines.get(0).endsWith("\r") ? "\r" : "";
    lines.subList(line, line + count).clear();
    var added =
        edited.subList(change.editedFrom(), change.editedTo()).stream()
            .map(text -> TemplateText.verbatim(text) + end)
            .toList();
    lines.addAll(line, added);
    return site.withTemplate(template, String.join("\n", lines));
  }
}
