package io.github.sitecontent.bibtex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What LaTeX's commands for letters and signs stand for. */
final class LatexSymbols {

  /** Accents by their commands, each as the combining character behind its letter. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("\"", "\u0308"),
          Map.entry("=", "\u0304"),
          Map.entry(".", "\u0307"),
          Map.entry("u", "\u0306"),
          Map.entry("v", "\u030C"),
          Map.entry("H", "\u030B"),
          Map.entry("r", "\u030A"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("d", "\u0323"),
          Map.entry("b", "\u0331"),
          Map.entry("h", "\u0309"),
          Map.entry("f", "\u0311"),
          Map.entry("G", "\u030F"),
          Map.entry("t", "\u0361"),
          Map.entry("textcommabelow", "\u0326"),
          Map.entry("textogonekcentered", "\u0328"),
          Map.entry("cftil", "\u0342"),
          Map.entry("hat", "\u0302"),
          Map.entry("tilde", "\u0303"),
          Map.entry("widetilde", "\u0303"),
          Map.entry("widehat", "\u0302"),
          Map.entry("bar", "\u0304"),
          Map.entry("overline", "\u0304"),
          Map.entry("vec", "\u20D7"),
          Map.entry("dot", "\u0307"),
          Map.entry("ddot", "\u0308"),
          Map.entry("acute", "\u0301"),
          Map.entry("grave", "\u0300"),
          Map.entry("breve", "\u0306"),
          Map.entry("check", "\u030C"));

  private static final Map<String, String> TEXT = load("symbols.txt");
  private static final Map<String, String> MATH = load("math-symbols.txt");

  private static final String SCRIPTED = "0123456789+-=()aehijklmnoprstuvxβγρφχ";
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";
  private static final String RAISED =
      "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθ∗*′";
  private static final String SUPERSCRIPTS =
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿ**′";

  private LatexSymbols() {}

  private static Map<String, String> load(String name) {
    var path = "/site-content/bibtex/" + name;
    try (var in = Objects.requireNonNull(LatexSymbols.class.getResourceAsStream(path))) {
      var symbols = new HashMap<String, String>();
      for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int blank = line.indexOf(' ');
        if (blank > 0 && !line.startsWith("#")) {
          symbols.put(line.substring(0, blank), line.substring(blank + 1));
        }
      }
      return symbols;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The combining character of an accent; null when the command is none. */
  static @Nullable String accent(String command) {
    return ACCENTS.get(command);
  }

  /** The letter or sign of a command in text; null when it has none. */
  static @Nullable String text(String command) {
    var symbol = TEXT.get(command);
    return symbol == null ? MATH.get(command) : symbol;
  }

  /** The sign of a command in a formula; null when it has none. */
  static @Nullable String math(String command) {
    var symbol = MATH.get(command);
    return symbol == null ? TEXT.get(command) : symbol;
  }

  /** A text raised; null when Unicode lacks one of its characters in that form. */
  static @Nullable String superscript(String text) {
    return map(text, RAISED, SUPERSCRIPTS);
  }

  /** A text lowered; null when Unicode lacks one of its characters in that form. */
  static @Nullable String subscript(String text) {
    return map(text, SCRIPTED, SUBSCRIPTS);
  }

  private static @Nullable String map(String text, String from, String to) {
    var mapped = new StringBuilder();
    for (char c : text.toCharArray()) {
      int i = from.indexOf(c);
      if (i < 0) {
        return null;
      }
      mapped.append(to.charAt(i));
    }
    return mapped.toString();
  }
}
