package io.github.sitecontent.bibtex;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text without what people write in different ways: case, accents, punctuation, blanks. */
final class Fold {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Fold() {}

  /** The words of a text, each with one blank before the next; of letters and digits only. */
  static String words(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return OTHER.matcher(lower(plain)).replaceAll(" ").strip();
  }

  /** The letters and digits of a text. */
  static String text(@Nullable String text) {
    return words(text).replace(" ", "");
  }

  /** Letters that no decomposition takes apart. */
  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("đ", "d")
        .replace("ł", "l")
        .replace("ı", "i");
  }
}
