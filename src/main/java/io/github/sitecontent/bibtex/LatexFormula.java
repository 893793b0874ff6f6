package io.github.sitecontent.bibtex;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small formulas, as they stand in titles, to text: {@code $O(n^2)$} to O(n²). */
final class LatexFormula {

  private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]+");

  private static final Set<String> FONTS =
      Set.of(
          "mathrm",
          "mathit",
          "mathsf",
          "mathbf",
          "mathtt",
          "mathcal",
          "mathscr",
          "mathfrak",
          "text",
          "textrm",
          "textit",
          "textbf",
          "textsf",
          "textsc",
          "texttt",
          "mbox",
          "hbox",
          "operatorname",
          "boldsymbol",
          "bm",
          "ensuremath",
          "emph",
          "rm",
          "cal",
          "bf",
          "it",
          "sf");

  private static final Set<String> NAMES =
      Set.of(
          "log", "ln", "lg", "exp", "sin", "cos", "tan", "min", "max", "sup", "inf", "lim", "arg",
          "argmin", "argmax", "det", "dim", "ker", "deg", "gcd", "hom", "Pr", "mod", "bmod", "tanh",
          "sinh", "cosh", "poly");

  private static final Set<String> NOTHING =
      Set.of(
          "left",
          "right",
          "big",
          "Big",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "displaystyle",
          "limits",
          "!",
          "-");

  private static final String PLAIN_DOUBLE = "CHNPQRZABDEFGIJKLMOSTUVWXY";
  private static final String DOUBLE = "ℂℍℕℙℚℝℤ𝔸𝔹𝔻𝔼𝔽𝔾𝕀𝕁𝕂𝕃𝕄𝕆𝕊𝕋𝕌𝕍𝕎𝕏𝕐";

  private final String source;
  private int at;

  private LatexFormula(String source) {
    this.source = source;
  }

  /** A formula that cannot be written as text. */
  private static final class TooHard extends Exception {
    private static final long serialVersionUID = 1;
  }

  /** The text of a formula; null when it needs more than letters and signs in a row. */
  static @Nullable String toText(String tex) {
    try {
      var formula = new LatexFormula(tex);
      var out = new StringBuilder();
      while (formula.at < tex.length()) {
        formula.next(out);
      }
      return Normalizer.normalize(out.toString().strip(), Normalizer.Form.NFC);
    } catch (TooHard e) {
      return null;
    }
  }

  /** The commands of a formula that nobody knows. */
  static Set<String> unknownIn(String tex) {
    var unknown = new TreeSet<String>();
    var command = COMMAND.matcher(tex);
    while (command.find()) {
      if (LatexSymbols.math(command.group().substring(1)) == null) {
        unknown.add(command.group());
      }
    }
    return unknown;
  }

  private void next(StringBuilder out) throws TooHard {
    char c = source.charAt(at++);
    switch (c) {
      case '{' -> out.append(group());
      case '}', '&' -> throw new TooHard();
      case '\\' -> command(out);
      case '^', '_' -> script(c, out);
      case '~' -> out.append(' ');
      case '\'' -> out.append('′');
      default -> out.append(c);
    }
  }

  private String group() throws TooHard {
    var out = new StringBuilder();
    while (at < source.length() && source.charAt(at) != '}') {
      next(out);
    }
    if (at == source.length()) {
      throw new TooHard();
    }
    at++;
    return out.toString();
  }

  private String argument() throws TooHard {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
    if (at == source.length()) {
      return "";
    }
    var out = new StringBuilder();
    next(out);
    return out.toString();
  }

  private void script(char sign, StringBuilder out) throws TooHard {
    var text = argument();
    var small = sign == '^' ? LatexSymbols.superscript(text) : LatexSymbols.subscript(text);
    if (sign == '^' && text.equals("∘")) {
      small = "°";
    }
    if (small != null) {
      out.append(small);
    } else if (sign == '^' && out.isEmpty()) {
      out.append(text);
    } else {
      out.append(sign).append(text.length() == 1 ? text : "(" + text + ")");
    }
  }

  private void command(StringBuilder out) throws TooHard {
    int start = at++;
    if (start == source.length()) {
      throw new TooHard();
    }
    while (isLetter(source.charAt(start)) && at < source.length() && isLetter(source.charAt(at))) {
      at++;
    }
    var name = source.substring(start, at);
    var accent = LatexSymbols.accent(name);
    var sign = LatexSymbols.math(name);
    if (sign != null) {
      boolean isTight = !out.isEmpty() && out.charAt(out.length() - 1) != ' ';
      out.append(sign);
      while (isTight && at < source.length() && source.charAt(at) == ' ') {
        at++; // only ends the command
      }
    } else if (name.length() == 1 && !isLetter(name.charAt(0))) {
      out.append(",;:> ".contains(name) ? " " : NOTHING.contains(name) ? "" : name);
    } else if (accent != null) {
      out.append(argument()).append(accent);
    } else if (FONTS.contains(name)) {
      out.append(argument());
    } else if (NAMES.contains(name)) {
      name(name, out);
    } else if (!NOTHING.contains(name)) {
      structure(name, out);
    }
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void name(String name, StringBuilder out) {
    if (!out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    out.append(name);
    if (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) {
      out.append(' ');
    }
  }

  private void structure(String name, StringBuilder out) throws TooHard {
    switch (name) {
      case "mathbb", "Bbb" -> out.append(doubled(argument()));
      case "sqrt" -> {
        var root = argument();
        out.append('√').append(root.length() == 1 ? root : "(" + root + ")");
      }
      case "frac", "tfrac", "dfrac", "nicefrac" -> {
        var above = argument();
        var below = argument();
        out.append(whole(above)).append('/').append(whole(below));
      }
      default -> throw new TooHard();
    }
  }

  private static String whole(String part) {
    return part.chars().allMatch(Character::isLetterOrDigit) ? part : "(" + part + ")";
  }

  private static String doubled(String text) {
    var out = new StringBuilder();
    for (char c : text.toCharArray()) {
      int i = PLAIN_DOUBLE.indexOf(c);
      if (i < 0) {
        out.append(c);
      } else {
        int from = DOUBLE.offsetByCodePoints(0, i);
        out.append(DOUBLE, from, DOUBLE.offsetByCodePoints(from, 1));
      }
    }
    return out.toString();
  }
}
