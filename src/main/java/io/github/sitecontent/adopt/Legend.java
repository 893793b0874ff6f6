package io.github.sitecontent.adopt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a page says its marks mean. */
final class Legend {

  private static final String SIGN =
      "([" + Vocabulary.MARK_SIGNS + "]|\uD83D\uDCE7|(?<![\\p{L}\\d+])\\+(?![\\p{L}\\d+]))";
  private static final Pattern EQUAL =
      Pattern.compile(
          "(?i)(?:equal(?:ly)?[- ]|co-?first|joint first|contribut(?:ed|ion)s? equal|共同一作|共同第一|同等贡献)");
  private static final Pattern CORRESPONDING =
      Pattern.compile("(?i)(?:(?:equal(?:ly)?[- ])?(?:co-?)?correspond|通讯|通信作者)");
  private static final Pattern PHRASE =
      Pattern.compile(
          SIGN
              + "[\\s\"'“”`:：=()\\]]{0,4}(?:(?:and|,)\\s*"
              + SIGN
              + ")?[^"
              + Vocabulary.MARK_SIGNS.replace("^", "\\^")
              + ".;,，。\\n()]{0,60}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "((?:equal(?:ly)?|co-?first|correspond)[\\w \\-]{0,40}?)[\\s(\"'“`]{0,4}" + SIGN,
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 12_000;

  private Legend() {}

  /** The names of the marks by their signs, as some paragraph of a page explains them. */
  static Map<String, String> in(String page) {
    var visible = new StringBuilder();
    for (var paragraph : page.split("\\n\\s*\\n")) {
      boolean isShort = paragraph.length() < LONGEST;
      boolean isFit = EQUAL.matcher(paragraph).find() || CORRESPONDING.matcher(paragraph).find();
      if (isShort && isFit) {
        // what Markdown takes for a bullet is meant as the sign
        visible.append(paragraph.startsWith("* ") ? "* " : "");
        visible.append(new Inline(paragraph).text).append('\n');
      }
    }
    return of(visible);
  }

  /** The names of the marks by their signs. */
  static Map<String, String> of(CharSequence visible) {
    var marks = new LinkedHashMap<String, String>();
    for (var phrase = PHRASE.matcher(visible); phrase.find(); ) {
      var signs = List.of(phrase.group(1), Objects.requireNonNullElse(phrase.group(2), ""));
      int second = signs.get(1).isEmpty() ? -1 : secondMeaning(phrase.group());
      if (second > 0) { // # and * are for corresponding authors and equal contributions
        put(marks, signs.get(0), phrase.group().substring(0, second));
        put(marks, signs.get(1), phrase.group().substring(second));
        continue;
      }
      signs.stream().filter(sign -> !sign.isEmpty()).forEach(s -> put(marks, s, phrase.group()));
    }
    for (var phrase = BEHIND.matcher(visible); phrase.find(); ) {
      put(marks, phrase.group(2), phrase.group(1));
    }
    return marks;
  }

  /** Where a phrase begins to speak of the other meaning; 0 where it has but one. */
  private static int secondMeaning(String phrase) {
    var equal = EQUAL.matcher(phrase);
    var corresponding = CORRESPONDING.matcher(phrase);
    return equal.find() && corresponding.find()
        ? Math.max(equal.start(), corresponding.start())
        : 0;
  }

  private static void put(Map<String, String> marks, String sign, String phrase) {
    var equal = EQUAL.matcher(phrase);
    var corresponding = CORRESPONDING.matcher(phrase);
    int first = equal.find() ? equal.start() : Integer.MAX_VALUE;
    // "corresponding authors with equal contribution"; what is said first is meant
    boolean isCorresponding = corresponding.find() && corresponding.start() <= first;
    var name = isCorresponding ? "corresponding" : first < phrase.length() ? "equal" : null;
    if (name != null && !marks.containsValue(name)) {
      marks.putIfAbsent(sign, name);
    }
  }
}
