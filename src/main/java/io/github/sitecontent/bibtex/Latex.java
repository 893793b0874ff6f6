package io.github.sitecontent.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * LaTeX to text.
 *
 * <p>JBibTeX's own conversion is not used: it loses the accents that it does not know, takes sigma
 * for tau and refuses formulas and every character from U+2000 on, Chinese among them.
 */
final class Latex {

  /** Commands whose argument is shown as it is. */
  private static final Set<String> TRANSPARENT =
      Set.of(
          "mbox hbox text textrm textsf textsc textup textnormal textmd textlf textsl uppercase lowercase ensuremath mathrm mathit mathsf mathbf mathtt mathcal underline uline MakeUppercase MakeLowercase MakeSentenceCase acro ac NoCaseChange textulc fbox phantomsection foreignphrase textlatin bibstring mkbibparens mkbibbrackets sout st bibinfo natexlab mkbibacro"
              .split(" "));

  /** Commands that say how the text behind them looks, or nothing at all. */
  private static final Set<String> SWITCHES =
      Set.of(
          "em it bf tt sc rm sf sl bfseries itshape scshape ttfamily rmfamily sffamily mdseries upshape normalfont normalsize small footnotesize scriptsize tiny large Large protect relax noindent selectfont allowbreak nobreak linebreak newblock ignorespaces unskip displaystyle textstyle limits left right big Big bigl bigr Bigl Bigr boldmath leavevmode xspace sloppy nolinebreak penalty0 kern0pt frenchspacing nocite addperiod isdot bibopenparen bibcloseparen par"
              .split(" "));

  private static final Set<String> BLANKS =
      Set.of(
          "space", "quad", "qquad", "thinspace", "enspace", "nobreakspace", "newline", "medspace");

  /** Commands whose argument is for sorting, and shown nowhere. */
  private static final Set<String> HIDDEN =
      Set.of(
          "noopsort",
          "SortNoop",
          "sortnoop",
          "vspace",
          "hspace",
          "label",
          "cite",
          "phantom",
          "vphantom",
          "hphantom");

  private static final Map<String, String> EMPHASIS =
      Map.of(
          "emph",
          "*",
          "textit",
          "*",
          "mkbibemph",
          "*",
          "mkbibitalic",
          "*",
          "textbf",
          "**",
          "mkbibbold",
          "**",
          "texttt",
          "`");

  private static final Pattern BLANK_RUN = Pattern.compile("[ \\t\\n\\r\\f\\u00A0]+");
  private static final Pattern PARAGRAPH = Pattern.compile("\\n[ \\t]*\\n\\s*");
  private static final Pattern TAG =
      Pattern.compile(
          "<(?=/?(?:i|b|em|strong|scp|sc|tt|italic|bold)>)/?[a-z]+>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:(amp)|(lt)|(gt)|(quot)|(apos|#39)|nbsp);");

  private final String source;
  private final boolean isMarkdown;
  private final Set<String> unknown;
  private int at;

  private Latex(String source, boolean isMarkdown, Set<String> unknown) {
    this.source = source;
    this.isMarkdown = isMarkdown;
    this.unknown = unknown;
  }

  /**
   * A text that was LaTeX.
   *
   * @param text what LaTeX would show
   * @param unknown commands that were left out, with their backslashes
   */
  record Text(String text, Set<String> unknown) {}

  /** Text to be shown letter for letter, on one line. */
  static Text plain(String latex) {
    var unknown = new TreeSet<String>();
    var text = new Latex(latex, false, unknown).all();
    return new Text(tidy(text), unknown);
  }

  /** Text as Markdown, with its paragraphs and its emphasis. */
  static Text markdown(String latex) {
    var unknown = new TreeSet<String>();
    var text = new StringBuilder();
    for (var paragraph : PARAGRAPH.split(latex.strip())) {
      var one = tidy(new Latex(paragraph, true, unknown).all());
      text.append(text.isEmpty() ? "" : "\n\n").append(MarkdownSigns.atStart(one));
    }
    return new Text(text.toString(), unknown);
  }

  /** An address or an id, in which only the escapes mean something. */
  static String verbatim(String latex) {
    var text = latex.strip();
    text = text.replaceAll("\\\\(?:url|path|nolinkurl)\\s*\\{(.*)\\}", "$1");
    text =
        text.replaceAll(
            "\\$\\\\sim\\$|\\\\textasciitilde\\s*(?:\\{\\})?|\\\\~\\s*(?:\\{\\})?", "~");
    text = text.replaceAll("\\\\(?:textunderscore|_)\\s*(?:\\{\\})?", "_");
    text = text.replaceAll("\\\\(?:textless)\\s*(?:\\{\\})?", "<");
    text = text.replaceAll("\\\\(?:textgreater)\\s*(?:\\{\\})?", ">");
    return text.replaceAll("\\\\([%&#$/{}])", "$1").replaceAll("[{}\\s]", "").replace("&amp;", "&");
  }

  private static String tidy(String text) {
    return BLANK_RUN.matcher(text).replaceAll(" ").strip();
  }

  private String all() {
    var out = new StringBuilder();
    while (at < source.length()) {
      if (source.charAt(at) == '}') {
        at++; // has no partner
      } else {
        out.append(next());
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The text up to the end of a group, whose opening brace has been read. */
  private String group() {
    var out = new StringBuilder();
    while (at < source.length() && source.charAt(at) != '}') {
      out.append(next());
    }
    at++;
    return out.toString();
  }

  /** The text of the next sign, command, group or formula. */
  private String next() {
    char c = source.charAt(at++);
    return switch (c) {
      case '{' -> group();
      case '\\' -> command();
      case '$' -> formula();
      case '~' -> " ";
      case '-' -> dashes();
      case '`' -> take('`') ? "“" : "‘";
      case '\'' -> take('\'') ? "”" : "'";
      case '&' -> entity();
      case '<' -> tag();
      case '!', '?' -> take('`') ? (c == '!' ? "¡" : "¿") : String.valueOf(c);
      default -> letter(c);
    };
  }

  private String letter(char c) {
    return isMarkdown ? MarkdownSigns.escape(c) : String.valueOf(c);
  }

  /** HTML in what publishers export: an ampersand may stand for something else. */
  private String entity() {
    var entity = ENTITY.matcher(source).region(at - 1, source.length());
    if (!entity.lookingAt()) {
      return "&";
    }
    at = entity.end();
    for (int i = 1; i <= entity.groupCount(); i++) {
      if (entity.group(i) != null) {
        return letter("&<>\"'".charAt(i - 1));
      }
    }
    return " ";
  }

  /** {@code <i>} says how the text looks, and goes; any other sign is a sign. */
  private String tag() {
    var tag = TAG.matcher(source).region(at - 1, source.length());
    if (!tag.lookingAt()) {
      return letter('<');
    }
    at = tag.end();
    return "";
  }

  private boolean take(char c) {
    if (at < source.length() && source.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private String dashes() {
    if (!take('-')) {
      return "-";
    }
    return take('-') ? "—" : "–";
  }

  private String command() {
    if (at == source.length()) {
      return isMarkdown ? "\\\\" : "\\";
    }
    var name = name();
    var accent = LatexSymbols.accent(name);
    if (accent != null) {
      return accented(name, accent);
    }
    var symbol = LatexSymbols.text(name);
    if (symbol != null) {
      endName(name);
      return isMarkdown && symbol.length() == 1 ? letter(symbol.charAt(0)) : symbol;
    }
    var emphasis = EMPHASIS.get(name);
    if (emphasis != null) {
      return emphasized(emphasis);
    }
    if (TRANSPARENT.contains(name)) {
      return argument();
    }
    if (HIDDEN.contains(name)) {
      argument();
      return "";
    }
    if (BLANKS.contains(name)) {
      endName(name);
      return " ";
    }
    return special(name);
  }

  private String special(String name) {
    return switch (name) {
      case "&" -> {
        at += source.startsWith("amp;", at) ? 4 : 0;
        yield "&";
      }
      case "%", "$", "#", "_", "{", "}" -> letter(name.charAt(0));
      case "-", "/", "!", "@", "+" -> "";
      case ",", ";", ":", ">", " ", "\n", "\t", "\\" -> " ";
      case "(" -> formulaUntil("\\)");
      case "enquote", "mkbibquote", "textquote" -> "“" + argument() + "”";
      case "textsuperscript", "mkbibsuperscript" -> {
        var text = argument();
        var raised = LatexSymbols.superscript(text);
        yield raised == null ? text : raised;
      }
      case "textsubscript" -> {
        var text = argument();
        var lowered = LatexSymbols.subscript(text);
        yield lowered == null ? text : lowered;
      }
      case "url", "path", "nolinkurl" -> {
        var address = verbatim(rawArgument());
        yield isMarkdown ? "<" + address + ">" : address;
      }
      case "href" -> {
        var address = verbatim(rawArgument());
        var text = argument();
        yield isMarkdown ? "[" + text + "](" + address + ")" : text;
      }
      case "textcolor", "foreignlanguage", "color", "texorpdfstring" -> {
        var first = argument();
        var second = argument();
        yield name.equals("texorpdfstring") && second.isEmpty() ? first : second;
      }
      default -> unknown(name);
    };
  }

  /** A command of somebody's own: with an argument it is about that, else it is a word itself. */
  private String unknown(String name) {
    boolean hasArgument = source.startsWith("{", at) && !source.startsWith("{}", at);
    endName(name);
    if (SWITCHES.contains(name)) {
      return "";
    }
    unknown.add("\\" + name);
    return hasArgument || !isLatin(name.charAt(0)) ? "" : name;
  }

  /** A word, or one sign. A blank behind a word belongs to it. */
  private String name() {
    int start = at++;
    if (!isLatin(source.charAt(start))) {
      return source.substring(start, at);
    }
    while (at < source.length() && isLatin(source.charAt(at))) {
      at++;
    }
    var name = source.substring(start, at);
    take('*');
    return name;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void endName(String name) {
    if (isLatin(name.charAt(0))) {
      if (source.startsWith("{}", at)) {
        at += 2;
      } else {
        skipBlanks();
      }
    }
  }

  private void skipBlanks() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private String argument() {
    skipBlanks();
    if (at < source.length() && source.charAt(at) == '[') {
      int end = source.indexOf(']', at);
      at = end < 0 ? at : end + 1;
    }
    return at == source.length() || source.charAt(at) == '}' ? "" : next();
  }

  /** The argument as it is written, without its braces. */
  private String rawArgument() {
    skipBlanks();
    if (!take('{')) {
      return "";
    }
    int start = at;
    for (int depth = 1; at < source.length(); at++) {
      char c = source.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return source.substring(start, at++);
      }
    }
    return source.substring(start);
  }

  private String emphasized(String sign) {
    if (isMarkdown && sign.equals("`")) {
      return "`" + plain(rawArgument()).text() + "`";
    }
    var text = argument().strip();
    return !isMarkdown || text.isEmpty() ? text : sign + text + sign;
  }

  private String accented(String name, String accent) {
    var base = argument();
    if (base.isBlank()) {
      return isLatin(name.charAt(0)) ? "" : letter(name.charAt(0));
    }
    int end = base.offsetByCodePoints(0, 1);
    var first = base.substring(0, end).replace('ı', 'i').replace('ȷ', 'j');
    return Normalizer.normalize(first + accent, Normalizer.Form.NFC) + base.substring(end);
  }

  private String formula() {
    boolean isDisplayed = take('$');
    return formulaUntil(isDisplayed ? "$$" : "$");
  }

  private String formulaUntil(String close) {
    int end = at;
    do {
      end = source.indexOf(close, end + (end == at ? 0 : 1));
    } while (end > 0 && source.charAt(end - 1) == '\\' && close.startsWith("$"));
    if (end < 0) {
      return letter('$'); // has no partner: a price
    }
    var tex = source.substring(at, end);
    at = end + close.length();
    var text = LatexFormula.toText(tex);
    if (text == null) {
      unknown.addAll(LatexFormula.unknownIn(tex));
      return isMarkdown ? "$$" + tex + "$$" : "$" + tex + "$";
    }
    return isMarkdown ? MarkdownSigns.escape(text) : text;
  }
}
