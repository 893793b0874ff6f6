package io.github.sitecontent.adopt;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in the code of a part for signs in which items may differ, such as the form of a date or
 * what stands between two links.
 */
final class SignPlaces {

  // of private use: no page has them
  private static final Pattern PLACE = Pattern.compile("\uE003(\\w+)\uE003|\uE004(\\w+)\uE004");

  private SignPlaces() {}

  /** A place for a sign as a value of an expression. */
  static String inExpression(String name) {
    return "\uE003" + name + "\uE003";
  }

  /** A place for a sign as text of the page. */
  static String inText(String name) {
    return "\uE004" + name + "\uE004";
  }

  /**
   * Code with its signs.
   *
   * @param values gives the expression for the sign of a name
   * @param texts gives the text for it
   */
  static String filled(String code, UnaryOperator<String> values, UnaryOperator<String> texts) {
    return PLACE
        .matcher(code)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    place.group(1) != null
                        ? values.apply(place.group(1))
                        : texts.apply(place.group(2))));
  }
}
