package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the authors of a page are usually written, and who the page's owner is. */
final class AuthorStyle {

  private static final Map<String, String> NAMES =
      Map.of(
          "*",
          "corresponding",
          "#",
          "equal",
          "†",
          "dagger",
          "‡",
          "double_dagger",
          "§",
          "section",
          "¶",
          "paragraph",
          "^",
          "caret",
          "✉",
          "mail",
          "⋆",
          "star",
          "∗",
          "asterisk");

  private static final String BETWEEN = "between_authors";
  private static final String LAST = "before_last_author";
  private static final String PAIR = "before_second_author";
  private static final String BEFORE_SELF = "before_self";
  private static final String AFTER_SELF = "after_self";
  private static final String AFTER_OWN_MARKS = "after_own_marks";
  private static final String BEFORE_ONE = "before_author_";
  private static final String AFTER_ONE = "after_author_";

  final String separator;
  final String last;
  final String pair;
  final String open;
  final boolean isInside;

  /** The tag around names that lead somewhere; empty where Markdown does that. */
  private final List<String> tag;

  final Set<String> self = new HashSet<>();
  @Nullable String selfName;

  /** The names of the marks that are used, by sign. */
  final Map<String, String> markNames = new LinkedHashMap<>();

  /** The signs that the page does not explain. */
  final List<String> unexplained = new ArrayList<>();

  /** How the marks are written, by sign. */
  final Map<String, String> markSources = new LinkedHashMap<>();

  AuthorStyle(List<AuthorSource> sources, Map<String, String> legend) {
    separator = usual(sources, AuthorSource::separator, ", ");
    last = usual(sources, AuthorSource::lastSeparator, separator);
    pair = usual(sources, AuthorSource::pairSeparator, ofTwo(last));
    findSelf(sources);
    open =
        usual(
            units(sources),
            u ->
                self.contains(u.name()) && !u.open().isEmpty() && u.url() == null ? u.open() : null,
            "");
    isInside =
        "true"
            .equals(
                usual(
                    units(sources),
                    u -> self.contains(u.name()) && !u.signs().isEmpty() ? "" + u.isInside() : null,
                    "false"));
    long links = units(sources).stream().filter(unit -> unit.url() != null).count();
    var tags =
        units(sources).stream().map(AuthorSource.Unit::tag).filter(Objects::nonNull).toList();
    tag = tags.size() * 2 > links ? tags.get(0) : List.of();
    findMarks(sources, legend);
  }

  /** "A, B, and C" names two of them "A and B". */
  private static String ofTwo(String last) {
    return last.matches(", (?:and|&) ") ? last.substring(1) : last;
  }

  private static List<AuthorSource.Unit> units(List<AuthorSource> sources) {
    return sources.stream().flatMap(s -> s.units.stream()).toList();
  }

  private static <T> String usual(
      List<T> items, Function<T, @Nullable String> property, String otherwise) {
    return Usual.of(items.stream().map(property).filter(Objects::nonNull).toList())
        .orElse(otherwise);
  }

  /** The owner's name is the one that is set off most; other spellings share a word with it. */
  private void findSelf(List<AuthorSource> sources) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var unit : units(sources)) {
      if (!unit.open().isEmpty() && unit.url() == null) {
        counts.merge(unit.name(), 1, Integer::sum);
      }
    }
    selfName = Usual.of(counts).orElse(null);
    if (selfName == null) {
      return;
    }
    for (var name : counts.keySet()) {
      if (sharesWord(name, selfName)) {
        self.add(name);
      }
    }
    for (var name : counts.keySet()) { // in another script, or on a page of its own
      if (isAlias(name, sources)) {
        self.add(name);
      }
    }
  }

  /** Whether a name is always set off, and never beside the owner's: then it is the owner's. */
  private boolean isAlias(String name, List<AuthorSource> sources) {
    for (var source : sources) {
      boolean isNamed = source.units.stream().anyMatch(unit -> unit.name().equals(name));
      boolean isPlain =
          source.units.stream().anyMatch(u -> u.name().equals(name) && u.open().isEmpty());
      boolean isBeside = source.units.stream().anyMatch(unit -> self.contains(unit.name()));
      if (isNamed && !self.contains(name) && (isPlain || isBeside)) {
        return false;
      }
    }
    return true;
  }

  private static boolean sharesWord(String a, String b) {
    var words = new HashSet<>(List.of(a.toLowerCase(java.util.Locale.ROOT).split("[\\s.,-]+")));
    words.removeIf(word -> word.length() < 2);
    return List.of(b.toLowerCase(java.util.Locale.ROOT).split("[\\s.,-]+")).stream()
        .anyMatch(words::contains);
  }

  private void findMarks(List<AuthorSource> sources, Map<String, String> legend) {
    for (var unit : units(sources)) {
      unit.signs().stream()
          .filter(sign -> !Character.isDigit(sign.codePointAt(0)))
          .forEach(sign -> markNames.putIfAbsent(sign, ""));
    }
    markNames.keySet().removeIf(sign -> isPicture(sign) && !legend.containsKey(sign));
    for (var sign : new ArrayList<>(markNames.keySet())) {
      var name = legend.get(sign);
      if (name != null) {
        markNames.put(sign, name);
      }
    }
    for (var sign : new ArrayList<>(markNames.keySet())) {
      if (markNames.get(sign).isEmpty()) {
        boolean isRemark = sign.length() > 2;
        if (!isRemark) {
          unexplained.add(sign);
        }
        var code = "mark_" + Integer.toHexString(sign.codePointAt(0));
        var name = isRemark ? meaning(sign) : NAMES.getOrDefault(sign, code);
        if (isRemark && isSaidBySigns(sign, name, sources)) {
          markNames.remove(sign); // Ada Lovelace# (equal contribution)
          continue;
        }
        boolean isFree = !markNames.containsValue(name);
        markNames.put(sign, isFree ? name : isRemark ? name + "_" + sign.length() : code);
      }
    }
    for (var sign : markNames.keySet()) {
      markSources.put(
          sign,
          usual(
              units(sources),
              u -> u.signs().equals(List.of(sign)) && !u.marks().isEmpty() ? u.marks() : null,
              sign));
    }
  }

  /** Whether all authors with a remark have a sign too that means the same. */
  private boolean isSaidBySigns(String remark, String name, List<AuthorSource> sources) {
    return units(sources).stream()
        .filter(unit -> unit.signs().contains(remark))
        .allMatch(unit -> unit.signs().stream().anyMatch(s -> name.equals(markNames.get(s))));
  }

  private static boolean isPicture(String sign) {
    return sign.length() == 2 && Character.isSurrogate(sign.charAt(0));
  }

  /** What a remark behind a name says, as the name of a mark: {@code advisor}. */
  private static String meaning(String remark) {
    var legend = Legend.of("* " + remark.substring(1, remark.length() - 1)).get("*");
    var words = remark.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    return legend != null ? legend : words.replaceAll("^_+|_+$", "");
  }

  /** How most items write their authors: the signs, by the names that a template uses. */
  Map<String, String> usual() {
    var signs = new LinkedHashMap<String, String>();
    signs.put(BETWEEN, separator);
    signs.put(LAST, last);
    signs.put(PAIR, pair);
    signs.put(BEFORE_SELF, open);
    signs.put(AFTER_SELF, isInside ? "" : AuthorSource.closing(open));
    signs.put(AFTER_OWN_MARKS, isInside ? AuthorSource.closing(open) : "");
    return signs;
  }

  /** How an item writes its authors; what it does not tell is as usual. */
  Map<String, String> of(AuthorSource source) {
    var signs = usual();
    put(signs, BETWEEN, source.separator());
    put(signs, LAST, source.lastSeparator());
    put(signs, PAIR, source.pairSeparator());
    AuthorSource.Unit own = null;
    for (var unit : source.units) {
      own = self.contains(unit.name()) && own == null ? unit : own;
    }
    if (own != null && own.url() == null) {
      boolean isWithMarks = own.signs().isEmpty() ? isInside : own.isInside();
      signs.put(BEFORE_SELF, own.open());
      signs.put(AFTER_SELF, isWithMarks ? "" : own.close());
      signs.put(AFTER_OWN_MARKS, isWithMarks ? own.close() : "");
    }
    if (source.units.stream().allMatch(unit -> unit.url() == null)) {
      putOdd(signs, source);
    }
    return signs;
  }

  /** The signs around those authors that none of the item's other signs give back. */
  private void putOdd(Map<String, String> signs, AuthorSource source) {
    int count = source.units.size();
    for (int i = 0; i < count; i++) {
      var unit = source.units.get(i);
      boolean isOwn = self.contains(unit.name());
      var marks = new StringBuilder();
      unit.signs().stream()
          .filter(markNames::containsKey)
          .forEach(sign -> marks.append(markSources.getOrDefault(sign, sign)));
      var name = count == 2 ? PAIR : i + 1 == count ? LAST : BETWEEN;
      var before = (i == 0 ? "" : signs.get(name)) + (isOwn ? signs.get(BEFORE_SELF) : "");
      var after =
          isOwn ? signs.get(AFTER_SELF) + marks + signs.get(AFTER_OWN_MARKS) : marks.toString();
      var isBefore = (i == 0 ? "" : source.separators.get(i - 1)) + unit.open();
      if (!isBefore.equals(before)) {
        signs.put(BEFORE_ONE + (i + 1), isBefore);
      }
      if (!unit.behind().equals(after)) {
        signs.put(AFTER_ONE + (i + 1), unit.behind());
      }
    }
  }

  /** Whether a sign stands around one author of one item, and has no usual form. */
  static boolean isOfOneAuthor(String sign) {
    return sign.startsWith(BEFORE_ONE) || sign.startsWith(AFTER_ONE);
  }

  private static void put(Map<String, String> signs, String name, @Nullable String sign) {
    if (sign != null) {
      signs.put(name, sign);
    }
  }

  private static void entry(List<String> entries, String name, String value, String otherwise) {
    if (!value.equals(otherwise)) {
      entries.add('"' + name + "\": " + TemplateText.quoted(value));
    }
  }

  /** The macro that writes authors; {@code own} are the signs that a list has otherwise. */
  String macro() {
    var style = new ArrayList<String>();
    style.add('"' + BETWEEN + "\": " + TemplateText.quoted(separator));
    entry(style, LAST, last, separator);
    entry(style, PAIR, pair, last);
    entry(style, BEFORE_SELF, open, "");
    entry(style, AFTER_SELF, usual().get(AFTER_SELF), "");
    entry(style, AFTER_OWN_MARKS, usual().get(AFTER_OWN_MARKS), "");
    if (!tag.isEmpty()) {
      var tags = tag.stream().map(TemplateText::quoted).toList();
      style.add("\"link\": [" + String.join(", ", tags) + ", \"</a>\"]");
    }
    var marks = new ArrayList<String>();
    markNames.forEach(
        (sign, name) -> entry(marks, name, markSources.getOrDefault(sign, sign), sign));
    if (!marks.isEmpty()) {
      style.add("\"marks\": {" + String.join(", ", marks) + "}");
    }
    return """

        <#-- Authors: what stands between them, and the signs around your own name, which is in people.yml. -->
        <#macro authors p own={}>
        <@names p.authors {%s} + own + p.style/><#t>
        </#macro>
        """
        .formatted(String.join(", ", style));
  }
}
