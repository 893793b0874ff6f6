package io.github.sitecontent.data;

import io.github.sitecontent.model.FrontMatter;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.PublicationType;
import io.github.sitecontent.model.Section;
import io.github.sitecontent.model.Section.Group;
import io.github.sitecontent.model.Section.GroupBy;
import io.github.sitecontent.model.SectionKind;
import io.github.sitecontent.model.Site;
import io.github.sitecontent.model.Site.HighlightSelf;
import io.github.sitecontent.model.Site.Legend;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** site.yml. */
final class SiteShape extends Shape<Site> {

  private final Key<FrontMatter> frontMatter =
      optional("front_matter", new FrontMatterKind(), "what Jekyll reads at the top of the page");
  private final Key<List<Section>> sections =
      optional(
          "sections", Kinds.listOf("a list of sections", new SectionOrName()), "in their order");
  private final Key<String> dateFormat =
      optional("date_format", Kinds.DATE_FORMAT, "a java.time pattern");
  private final Key<Map<String, String>> marks =
      optional("marks", Kinds.mapOf("a mapping of marks to signs", Kinds.PLAIN), "their signs");
  private final Key<Legend> legend =
      optional("legend", Kinds.oneOf(Legend.class), "when the marks are explained");
  private final Key<HighlightSelf> highlightSelf =
      optional("highlight_self", Kinds.oneOf(HighlightSelf.class), "how your own name is set off");
  private final Key<Map<String, LintLevel>> lint =
      optional(
          "lint",
          Kinds.mapOf("a mapping of rules to error, warn or off", Kinds.oneOf(LintLevel.class)),
          "severity by rule");
  private final Key<PartialDate> today =
      optional("today", Kinds.DATE, "the day that rules about age count from");

  SiteShape() {
    super("the settings of the site");
  }

  @Override
  Site bind(Values values) {
    return new Site(
        values.get(frontMatter),
        values.list(sections),
        values.get(dateFormat),
        marks(values),
        values.get(legend, Legend.AUTO),
        values.get(highlightSelf, HighlightSelf.NONE),
        values.get(lint, Map.of()),
        values.get(today),
        values.origin());
  }

  /** The site's own marks, and those of the usual ones whose name and sign are still free. */
  private List<Mark> marks(Values values) {
    var own = values.get(marks, Map.of());
    var all = new ArrayList<Mark>();
    for (var entry : own.entrySet()) {
      if (all.stream().anyMatch(mark -> mark.sign().equals(entry.getValue()))) {
        values.error(
            marks,
            "two marks have the sign '" + entry.getValue() + "'",
            "give each mark a sign of its own");
      }
      all.add(new Mark(entry.getKey(), entry.getValue()));
    }
    for (var usual : Site.USUAL_MARKS) {
      if (!own.containsKey(usual.name()) && !own.containsValue(usual.sign())) {
        all.add(usual);
      }
    }
    return List.copyOf(all);
  }

  /** The name of a section, or a mapping with its options. */
  private static final class SectionOrName extends Kind<Section> {

    private final Kind<SectionKind> name = Kinds.oneOf(SectionKind.class);
    private final SectionShape mapping = new SectionShape(name);

    @Override
    String noun() {
      return "the name of a section, or a mapping with 'show'";
    }

    @Override
    Map<String, Object> schema() {
      return Json.object("anyOf", List.of(name.schema(), mapping.schema()));
    }

    @Override
    @Nullable Section read(Cursor in) {
      if (in.isAt(Event.ID.MappingStart)) {
        return mapping.read(in);
      }
      if (!(in.peek() instanceof ScalarEvent)) {
        return wrongKind(in, null);
      }
      var at = in.location(in.peek());
      var show = name.read(in);
      return show == null
          ? null
          : new Section(show, null, null, false, List.of(), GroupBy.TYPE, at);
    }
  }

  /** A section with its options. */
  private static final class SectionShape extends Shape<Section> {

    private final Key<SectionKind> show;
    private final Key<Markdown> heading = optional("heading", Kinds.INLINE, "its heading");
    private final Key<Integer> limit = optional("limit", Kinds.COUNT, "how many items at most");
    private final Key<Boolean> selected =
        optional("selected", Kinds.FLAG, "only selected publications");
    private final Key<Groups> groups = optional("groups", new GroupsKind(), "of publications");

    SectionShape(Kind<SectionKind> name) {
      super("a section");
      show = required("show", name, "what the section shows");
    }

    @Override
    Section bind(Values values) {
      var grouping = values.get(groups, new Groups(List.of(), GroupBy.TYPE));
      return new Section(
          values.the(show),
          values.get(heading),
          values.get(limit),
          values.get(selected, false),
          grouping.groups(),
          grouping.by(),
          values.origin().location());
    }
  }

  private record Groups(List<Group> groups, GroupBy by) {}

  /** A list of groups, or a word for the usual ones. */
  private static final class GroupsKind extends Kind<Groups> {

    private final Kind<GroupBy> word = Kinds.oneOf(GroupBy.class);
    private final Kind<List<Group>> list =
        Kinds.listOf(
            "a list of groups",
            new Shape<Group>("a group") {
              private final Key<Markdown> heading =
                  required("heading", Kinds.INLINE, "the heading of the group");
              private final Key<List<PublicationType>> types =
                  required(
                      "types",
                      Kinds.listOf(
                          "a list of publication types", Kinds.oneOf(PublicationType.class)),
                      "which publications are in it");

              @Override
              Group bind(Values values) {
                return new Group(values.the(heading), values.the(types));
              }
            });

    @Override
    String noun() {
      return "type, year, none, or a list of groups";
    }

    @Override
    Map<String, Object> schema() {
      return Json.object("anyOf", List.of(word.schema(), list.schema()));
    }

    @Override
    @Nullable Groups read(Cursor in) {
      if (in.isAt(Event.ID.SequenceStart)) {
        var groups = list.read(in);
        return groups == null ? null : new Groups(groups, GroupBy.NONE);
      }
      if (!(in.peek() instanceof ScalarEvent)) {
        return wrongKind(in, null);
      }
      var by = word.read(in);
      return by == null ? null : new Groups(List.of(), by);
    }
  }
}
