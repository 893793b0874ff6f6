package io.github.sitecontent.adopt;

import java.util.regex.Pattern;

/** The words that the picture of a badge shows, which stand in its address. */
final class Badge {

  // https://img.shields.io/badge/ICML-2025-blue?style=flat: two dashes are one, of the words
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://img\\.shields\\.io/badge/(?<words>[^?#/]+)-(?<color>[A-Za-z0-9%()]+)(?:\\.svg)?(?:[?#].*)?");

  private Badge() {}

  /**
   * Adds what a badge shows to what a reader sees.
   *
   * @return whether the address is that of a badge with words
   */
  static boolean show(Inline out, Span address) {
    var match = ADDRESS.matcher(out.raw).region(address.start(), address.end());
    if (!match.matches()) {
      return false;
    }
    int i = match.start("words");
    int end = match.end("words");
    while (i < end) {
      int next = length(out.raw, i);
      out.add(shown(out.raw, i, next), i, Math.min(i + next, end));
      i += next;
    }
    return true;
  }

  private static int length(String raw, int i) {
    return raw.startsWith("%20", i)
        ? 3
        : raw.startsWith("--", i) || raw.startsWith("__", i) ? 2 : 1;
  }

  private static char shown(String raw, int i, int length) {
    char c = raw.charAt(i);
    return switch (c) {
      case '%' -> length == 3 ? ' ' : c;
      case '_' -> length == 2 ? '_' : ' ';
      case '-' -> length == 2 ? '-' : ' '; // between the two halves of the badge
      default -> c;
    };
  }
}
