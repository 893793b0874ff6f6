package io.github.sitecontent.lint;

import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Section;
import io.github.sitecontent.model.SectionKind;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * A publication that no section shows, because its type is in none of their groups.
 *
 * <p>Breaks: {@code groups: [{heading: Papers, types: [journal]}]} beside a publication of {@code
 * type: demo}. Mend: add {@code demo} to a group.
 */
final class UngroupedPublication extends Rule {

  UngroupedPublication() {
    super("SC201", LintLevel.WARN, "a publication that no section of the page shows");
  }

  @Override
  void check(Facts facts, Findings found) {
    var content = facts.content();
    var sections =
        content.site().sections().stream()
            .filter(section -> section.show() == SectionKind.PUBLICATIONS)
            .toList();
    if (sections.isEmpty() || sections.stream().anyMatch(section -> section.groups().isEmpty())) {
      return;
    }
    var shown = EnumSet.noneOf(PublicationType.class);
    sections.stream()
        .map(Section::groups)
        .flatMap(List::stream)
        .forEach(group -> shown.addAll(group.types()));
    for (var publication : content.publications()) {
      if (!publication.hidden() && !shown.contains(publication.type())) {
        var type = publication.type().name().toLowerCase(Locale.ROOT);
        found.add(
            publication.origin().of("type"),
            publication.origin(),
            "no section shows this publication: its type '" + type + "' is in no group",
            "add '" + type + "' to a group in site.yml, or give the publication another type");
      }
    }
  }
}
