package io.github.sitecontent.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists of names as BibTeX writes them: "First von Last", "von Last, First", "von Last, Jr, First"
 * and biblatex's {@code family=…, given=…}.
 */
final class BibNames {

  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern SEMICOLON = Pattern.compile("(?<!\\\\);");
  private static final Pattern PART =
      Pattern.compile("(?i)^\\s*\"?([a-z-]+)\\s*=\\s*(.*)$", Pattern.DOTALL);

  /** DBLP tells persons of one name apart by a number. */
  private static final Pattern HOMONYM = Pattern.compile(" 0\\d{3}$");

  private BibNames() {}

  /**
   * Names from LaTeX.
   *
   * @param names as a reader would write them, first name first
   * @param isOpen whether the list ends in "and others"
   * @param isGuessed whether the names were not separated by "and", as they have to be
   */
  record Names(List<String> names, boolean isOpen, boolean isGuessed) {}

  static Names of(String latex) {
    var names = new ArrayList<String>();
    boolean isOpen = false;
    var parts = split(" " + latex + " ", AND);
    var separator = parts.size() == 1 ? wrongSeparator(latex) : null;
    for (var raw : separator == null ? parts : split(latex, separator)) {
      var name = raw.strip();
      if (name.equalsIgnoreCase("others") || name.matches("(?i)et\\.?\\s+al\\.?")) {
        isOpen = true;
      } else if (!name.isEmpty()) {
        var text = name(name);
        if (!text.isEmpty()) {
          names.add(text);
        }
      }
    }
    return new Names(List.copyOf(names), isOpen, separator != null);
  }

  /** What somebody wrote between names who did not know of "and"; null when all is well. */
  private static @Nullable Pattern wrongSeparator(String latex) {
    if (split(latex, SEMICOLON).size() > 1) {
      return SEMICOLON;
    }
    var parts = split(latex, COMMA);
    boolean areWhole = parts.stream().allMatch(part -> part.strip().contains(" "));
    boolean isExtended = latex.contains("=");
    return parts.size() > 2 && areWhole && !isExtended ? COMMA : null;
  }

  private static String name(String latex) {
    var parts = split(latex, COMMA);
    if (parts.size() > 1 && parts.stream().allMatch(part -> PART.matcher(part).find())) {
      return extended(parts);
    }
    var out = new StringBuilder();
    if (parts.size() == 1) {
      append(out, parts.get(0));
    } else {
      // Last, First or Last, Jr, First; what is behind a third comma is a mistake, and kept
      append(out, parts.size() == 2 ? parts.get(1) : parts.get(2));
      append(out, parts.get(0));
      if (parts.size() > 2) {
        append(out, parts.get(1));
      }
      parts.stream().skip(3).forEach(part -> append(out, part));
    }
    return HOMONYM.matcher(out).replaceFirst("");
  }

  private static void append(StringBuilder out, String latex) {
    var text = Latex.plain(latex).text();
    out.append(out.isEmpty() || text.isEmpty() ? "" : " ").append(text);
  }

  /** given=Hans, prefix=von, family=Harman, suffix=Jr */
  private static String extended(List<String> parts) {
    var order = List.of("given", "prefix", "family", "suffix");
    var values = new String[] {"", "", "", ""};
    for (var raw : parts) {
      var part = PART.matcher(raw);
      if (part.find()) {
        int i = order.indexOf(part.group(1).toLowerCase(Locale.ROOT));
        if (i >= 0) {
          values[i] = Latex.plain(part.group(2).replaceAll("\"\\s*$|^\"", "")).text();
        }
      }
    }
    var out = new ArrayList<String>(4);
    for (var value : values) {
      if (!value.isEmpty()) {
        out.add(value);
      }
    }
    return String.join(" ", out);
  }

  /** Splits at a separator that stands outside all braces. */
  static List<String> split(String latex, Pattern separator) {
    var parts = new ArrayList<String>();
    var found = separator.matcher(latex);
    int from = 0;
    int depth = 0;
    int counted = 0;
    for (int at = 0; found.find(at); ) {
      for (; counted < found.start(); counted++) {
        char c = latex.charAt(counted);
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (depth == 0) {
        parts.add(latex.substring(Math.min(from, found.start()), found.start()));
        from = found.end();
      }
      // "and and" share a blank
      at = depth == 0 ? Math.max(found.start() + 1, found.end() - 1) : found.start() + 1;
    }
    parts.add(latex.substring(Math.min(from, latex.length())));
    return parts;
  }
}
