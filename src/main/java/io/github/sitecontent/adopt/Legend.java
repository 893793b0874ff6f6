package io.github.sitecontent.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page says its marks mean. */
final class Legend {

  private static final String SIGN = "([*#†‡§¶^✉⋆∗＊★☆♯⁺]|\uD83D\uDCE7)";
  private static final Pattern EQUAL =
      Pattern.compile(
          "(?i)(?:equal(?:ly)?[- ]|co-?first|joint first|contribut(?:ed|ion)s? equal|共同一作|共同第一|同等贡献)");
  private static final Pattern CORRESPONDING =
      Pattern.compile("(?i)(?:correspond|通讯|co-?corresponding)");
  private static final Pattern PHRASE =
      Pattern.compile(
          SIGN
              + "[\\s\"'“”`:：=)\\]]{0,4}(?:(?:and|,)\\s*"
              + SIGN
              + ")?[^*#†‡§¶^✉⋆∗＊★☆.;,，。\\n()]{0,60}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "((?:equal(?:ly)?|co-?first|correspond)[\\w \\-]{0,40}?)[\\s(\"'“`]{0,4}" + SIGN,
          Pattern.CASE_INSENSITIVE);

  private Legend() {}

  /** The names of the marks by their signs. */
  static Map<String, String> of(CharSequence visible) {
    var marks = new LinkedHashMap<String, String>();
    for (var phrase = PHRASE.matcher(visible); phrase.find(); ) {
      put(marks, phrase.group(1), phrase.group());
      if (phrase.group(2) != null) {
        put(marks, phrase.group(2), phrase.group());
      }
    }
    for (var phrase = BEHIND.matcher(visible); phrase.find(); ) {
      put(marks, phrase.group(2), phrase.group(1));
    }
    return marks;
  }

  private static void put(Map<String, String> marks, String sign, String phrase) {
    boolean isEqual = EQUAL.matcher(phrase).find();
    boolean isCorresponding = CORRESPONDING.matcher(phrase).find();
    var name = isEqual ? "equal" : isCorresponding ? "corresponding" : null;
    if (name != null && !marks.containsValue(name)) {
      marks.putIfAbsent(sign, name);
    }
  }
}
