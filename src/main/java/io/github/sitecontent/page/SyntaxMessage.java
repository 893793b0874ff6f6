package io.github.sitecontent.page;

import io.github.sitecontent.model.Words;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a template that is not FreeMarker, in one sentence: its parser lists all that
 * it expected instead.
 *
 * @param message what is wrong
 * @param hint what to do
 * @param unclosed the directive that has no end, {@code if} for example; null when it is not that
 */
record SyntaxMessage(String message, @Nullable String hint, @Nullable String unclosed) {

  private SyntaxMessage(String message, @Nullable String hint) {
    this(message, hint, null);
  }

  private static final String CLOSE =
      "check that each <#…> and <@…> is closed, and that expressions end with }";
  private static final List<String> DIRECTIVES =
      List.of(
          "assign",
          "attempt",
          "autoesc",
          "break",
          "case",
          "continue",
          "default",
          "else",
          "elseif",
          "escape",
          "flush",
          "ftl",
          "function",
          "global",
          "if",
          "import",
          "include",
          "items",
          "list",
          "local",
          "lt",
          "macro",
          "nested",
          "noautoesc",
          "noescape",
          "noparse",
          "nt",
          "on",
          "outputformat",
          "recover",
          "return",
          "rt",
          "sep",
          "setting",
          "stop",
          "switch",
          "t");

  private static final Pattern UNKNOWN_DIRECTIVE =
      Pattern.compile("Unknown directive: #(\\S+?)\\.");
  private static final Pattern UNKNOWN_BUILT_IN =
      Pattern.compile("(?s)Unknown built-in: \"(.+?)\".*?built-ins:\\s*(.*)");
  private static final Pattern UNKNOWN_VARIABLE =
      Pattern.compile("(?s)Unknown special variable name: \"(.+?)\".*names are: (.*)");
  private static final Pattern UNCLOSED =
      Pattern.compile("Unexpected end of file reached\\.(?: You have an unclosed \"?([^.\"]+))?");
  private static final Pattern WRONG_END =
      Pattern.compile(
          "Encountered \"(.+?)\", but at this place only this can be closed: \"(.+?)\"");
  private static final Pattern UNEXPECTED = Pattern.compile("(?s)Encountered \"(.+?)\", but");
  private static final Pattern LEXICAL = Pattern.compile("Lexical error: encountered <EOF>");

  /** Rewrites a message of FreeMarker's parser. */
  static SyntaxMessage of(String said) {
    Matcher match;
    if ((match = UNKNOWN_DIRECTIVE.matcher(said)).find()) {
      return unknown(
          "there is no <#" + match.group(1) + ">", "<#", match.group(1), ">", DIRECTIVES);
    }
    if ((match = UNKNOWN_BUILT_IN.matcher(said)).find()) {
      var names = Arrays.asList(match.group(2).split(",?\\s+"));
      return unknown("there is no ?" + match.group(1), "?", match.group(1), "", names);
    }
    if ((match = WRONG_END.matcher(said)).find()) {
      return new SyntaxMessage(
          "'" + match.group(1) + "' stands here while " + open(match.group(2)) + " is still open",
          "close " + open(match.group(2)) + " before it");
    }
    if ((match = UNCLOSED.matcher(said)).find()) {
      var open = match.group(1) == null ? "a tag" : open(match.group(1));
      var directive = open.startsWith("<#") ? open.substring(2, open.length() - 1) : null;
      return new SyntaxMessage(
          "the file ends here while " + open + " is still open", CLOSE, directive);
    }
    if (LEXICAL.matcher(said).find()) {
      return new SyntaxMessage(
          "the file ends here within a text in quotes", "close the quotes, and what they stand in");
    }
    if ((match = UNEXPECTED.matcher(said)).find()) {
      return new SyntaxMessage("'" + match.group(1) + "' is not expected here", CLOSE);
    }
    if ((match = UNKNOWN_VARIABLE.matcher(said)).find()) {
      return unknown(
          "there is no '." + match.group(1) + "'",
          ".",
          match.group(1),
          "",
          Arrays.asList(match.group(2).split(", ")));
    }
    var first = said.split("\\n|\\.\\s", 2)[0].replaceAll("[.:]$", "").strip();
    return first.isEmpty()
        ? new SyntaxMessage("not FreeMarker", CLOSE)
        : new SyntaxMessage(first, null);
  }

  private static SyntaxMessage unknown(
      String message, String before, String name, String after, List<String> known) {
    var nearest = Words.nearest(name, known);
    return new SyntaxMessage(
        message,
        nearest == null
            ? "FreeMarker's manual lists what there is"
            : "did you mean " + before + nearest + after + "?");
  }

  private static String open(String what) {
    return what.startsWith("#") ? "<" + what + ">" : what.equals("{") ? "'${'" : "'" + what + "'";
  }
}
