package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  final String separator;
  final String last;
  final String pair;
  final String open;
  final boolean isInside;
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
    pair = usual(sources, AuthorSource::pairSeparator, last);
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
    findMarks(sources, legend);
  }

  private static List<AuthorSource.Unit> units(List<AuthorSource> sources) {
    return sources.stream().flatMap(s -> s.units.stream()).toList();
  }

  private static <T> String usual(
      List<T> items, Function<T, @Nullable String> property, String otherwise) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var item : items) {
      var value = property.apply(item);
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
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
    var best = counts.entrySet().stream().max(Map.Entry.comparingByValue());
    if (best.isEmpty()) {
      return;
    }
    selfName = best.get().getKey();
    for (var name : counts.keySet()) {
      if (sharesWord(name, best.get().getKey())) {
        self.add(name);
      }
    }
  }

  private static boolean sharesWord(String a, String b) {
    var words = new HashSet<>(List.of(a.toLowerCase(java.util.Locale.ROOT).split("[\\s.,-]+")));
    words.removeIf(word -> word.length() < 2);
    return List.of(b.toLowerCase(java.util.Locale.ROOT).split("[\\s.,-]+")).stream()
        .anyMatch(words::contains);
  }

  private void findMarks(List<AuthorSource> sources, Map<String, String> legend) {
    for (var unit : units(sources)) {
      unit.signs()
          .codePoints()
          .mapToObj(Character::toString)
          .filter(sign -> !Character.isDigit(sign.codePointAt(0)))
          .forEach(sign -> markNames.putIfAbsent(sign, ""));
    }
    markNames.keySet().removeIf(sign -> sign.length() > 1 && !legend.containsKey(sign));
    for (var sign : new ArrayList<>(markNames.keySet())) {
      var name = legend.get(sign);
      if (name != null) {
        markNames.put(sign, name);
      }
    }
    for (var sign : new ArrayList<>(markNames.keySet())) {
      if (markNames.get(sign).isEmpty()) {
        unexplained.add(sign);
        var name = NAMES.getOrDefault(sign, "mark_" + Integer.toHexString(sign.codePointAt(0)));
        boolean isFree = !markNames.containsValue(name);
        markNames.put(sign, isFree ? name : "mark_" + Integer.toHexString(sign.codePointAt(0)));
      }
    }
    for (var sign : markNames.keySet()) {
      markSources.put(
          sign,
          usual(
              units(sources),
              u -> u.signs().equals(sign) && !u.marks().isEmpty() ? u.marks() : null,
              sign));
    }
  }

  /** The call that writes the authors of an item. */
  String call(AuthorSource source) {
    var call = new StringBuilder("<@authors people=p.authors");
    parameter(call, "sep", source.separator(), separator);
    parameter(call, "last", source.lastSeparator(), last);
    parameter(call, "pair", source.pairSeparator(), pair);
    AuthorSource.Unit own = null;
    for (var unit : source.units) {
      own = self.contains(unit.name()) && own == null ? unit : own;
    }
    if (own != null && own.url() == null) {
      parameter(call, "open", own.open(), open);
      parameter(call, "close", own.close(), AuthorSource.closing(open));
      if (!own.signs().isEmpty() && own.isInside() != isInside) {
        call.append(" inside=").append(own.isInside());
      }
    }
    return call.append("/>").toString();
  }

  private static void parameter(
      StringBuilder call, String name, @Nullable String value, String usual) {
    if (value != null && !value.equals(usual)) {
      call.append(' ').append(name).append('=').append(TemplateText.quoted(value));
    }
  }

  /** The macros that write authors. */
  String macros() {
    var marks = new StringBuilder();
    markNames.forEach(
        (sign, name) ->
            marks
                .append("<#on \"")
                .append(name)
                .append("\">")
                .append(TemplateText.verbatim(markSources.getOrDefault(sign, sign))));
    var switched =
        marks.isEmpty()
            ? ""
            : "<#list a.marks as mark><#switch mark.name>" + marks + "</#switch></#list>";
    return """

        <#-- Authors: what separates them, and the signs around your own name (people.yml knows it). -->
        <#macro authors people sep=%s last=%s pair=%s open=%s close=%s inside=%s><#list people as a><@author a open close inside/><#if a?has_next><#if people?size == 2>${pair?no_esc}<#elseif a?counter + 1 == people?size>${last?no_esc}<#else>${sep?no_esc}</#if></#if></#list></#macro>
        <#macro author a open close inside><#local own = is_self(a.name)><#if a.url??>[</#if><#if own>${open?no_esc}</#if>${a.name}<#if inside><@marks a/></#if><#if own>${close?no_esc}</#if><#if !inside><@marks a/></#if><#if a.url??>](${a.url})</#if></#macro>
        <#macro marks a>%s</#macro>
        """
        .formatted(
            TemplateText.quoted(separator),
            TemplateText.quoted(last),
            TemplateText.quoted(pair),
            TemplateText.quoted(open),
            TemplateText.quoted(AuthorSource.closing(open)),
            isInside,
            switched);
  }
}
