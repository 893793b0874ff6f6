package io.github.sitecontent.adopt;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A character that HTML calls by its name or its number.
 *
 * @param shown what a reader sees
 * @param end where it ends in the source
 */
record Entity(char shown, int end) {

  private static final Pattern FORM =
      Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,20}));");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("dagger", "†"),
          Map.entry("Dagger", "‡"),
          Map.entry("sup2", "²"),
          Map.entry("sup3", "³"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("hairsp", "\u200A"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("hellip", "…"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("sect", "§"),
          Map.entry("para", "¶"),
          Map.entry("star", "☆"),
          Map.entry("ast", "*"));

  /** The entity that begins at a place; null when none does. */
  static @Nullable Entity at(String text, int from, int to) {
    var match = FORM.matcher(text).region(from, to);
    if (!match.lookingAt()) {
      return null;
    }
    if (match.group(3) != null) {
      var shown = NAMES.get(match.group(3));
      return shown == null ? null : new Entity(shown.charAt(0), match.end());
    }
    int code =
        match.group(1) != null
            ? Integer.parseInt(match.group(1))
            : Integer.parseInt(match.group(2), 16);
    return code < 0x10000 ? new Entity((char) code, match.end()) : null;
  }
}
