package io.github.sitecontent.adopt;

import java.util.regex.Pattern;

/** Text of a page, written so that FreeMarker prints it as it is. */
public final class TemplateText {

  // the signs with which FreeMarker's directives and interpolations begin, in two halves
  private static final Pattern SIGN = Pattern.compile("(\\$)(?=\\{)|(<)(?=/?[#@])");

  private TemplateText() {}

  /** Makes the signs harmless; all other text stays as it is. */
  public static String verbatim(String text) {
    return SIGN.matcher(text).replaceAll("<#noparse>$0</#noparse>");
  }

  /** A text in quotes, for an expression. */
  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("${", "$\\x7B")
            .replace("#{", "#\\x7B")
        + '"';
  }
}
