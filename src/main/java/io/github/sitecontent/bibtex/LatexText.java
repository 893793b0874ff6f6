package io.github.sitecontent.bibtex;

import java.util.regex.Pattern;

/** Text to LaTeX, of which {@link Latex} makes the same text. */
final class LatexText {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s{}\\\\]*");
  private static final Pattern ALONE = Pattern.compile("(?i).*(?:,|\\band\\b|=|;).*|.* 0\\d{3}");
  private static final Pattern MARKUP =
      Pattern.compile(
          "\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!|<>~^$&%:\"'=-])"
              + "|\\*\\*(?<bold>(?:\\\\.|[^*\\\\])+)\\*\\*"
              + "|\\*(?<italic>(?:\\\\.|[^*\\\\])+)\\*"
              + "|`(?<code>[^`]+)`"
              + "|<(?<address>https?:[^<>\\s]+)>"
              + "|\\[(?<text>(?:\\\\.|[^\\[\\]\\\\])+)\\]\\((?<target>[^()\\s]+)\\)"
              + "|(?<break>\\n\\s*\\n)");

  private LatexText() {}

  /** Plain text, each sign of LaTeX's own escaped. */
  static String of(String text) {
    var out = new StringBuilder();
    char last = 0;
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '{' -> out.append("\\textbraceleft{}");
        case '}' -> out.append("\\textbraceright{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '`' -> out.append("\\textasciigrave{}");
        case '<' -> out.append("\\textless{}");
        case '&', '%', '$', '#', '_' -> out.append('\\').append(c).append(c == '&' ? "{}" : "");
        // two of them are a ligature
        case '-', '\'' -> out.append(last == c ? "{}" : "").append(c);
        default -> out.append(c);
      }
      last = c;
    }
    return out.toString().replace("\\&{} ", "\\& ");
  }

  /** A title, whose words with capitals of their own keep them in every style. */
  static String title(String text) {
    return WORD.matcher(of(text))
        .replaceAll(
            found -> {
              var word = found.group();
              boolean hasCapitals = word.codePoints().skip(1).anyMatch(Character::isUpperCase);
              return java.util.regex.Matcher.quoteReplacement(
                  hasCapitals ? protectedWord(word) : word);
            });
  }

  private static String protectedWord(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return "{" + word.substring(0, end) + "}" + word.substring(end);
  }

  /** One name in a list of names. */
  static String name(String name) {
    if (name.matches("(?i)et\\.? al\\.?")) {
      return "others";
    }
    var latex = of(name);
    return ALONE.matcher(latex).matches() || name.equalsIgnoreCase("others")
        ? "{" + latex + "}"
        : latex;
  }

  /** Markdown, with the emphasis and the links that LaTeX has as well. */
  static String ofMarkdown(String markdown) {
    var out = new StringBuilder();
    var found = MARKUP.matcher(markdown);
    int from = 0;
    while (found.find()) {
      out.append(of(markdown.substring(from, found.start())));
      from = found.end();
      if (found.group("escaped") != null) {
        out.append(of(found.group("escaped")));
      } else if (found.group("bold") != null) {
        out.append("\\textbf{").append(ofMarkdown(found.group("bold"))).append('}');
      } else if (found.group("italic") != null) {
        out.append("\\emph{").append(ofMarkdown(found.group("italic"))).append('}');
      } else if (found.group("code") != null) {
        out.append("\\texttt{").append(of(found.group("code"))).append('}');
      } else if (found.group("address") != null) {
        out.append("\\url{").append(found.group("address")).append('}');
      } else if (found.group("text") != null) {
        out.append("\\href{").append(found.group("target")).append("}{");
        out.append(ofMarkdown(found.group("text"))).append('}');
      } else {
        out.append("\n\n");
      }
    }
    return out.append(of(markdown.substring(from))).toString();
  }
}
