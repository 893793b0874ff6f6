package io.github.sitecontent.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What remains of a text when case, accents and punctuation are not looked at. */
final class Fold {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");

  private Fold() {}

  /** Its letters and digits, one behind the other. */
  static String letters(String text) {
    var folded = new StringBuilder(text.length());
    var plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        folded.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + 32));
      } else if (c >= 128) {
        append(c, folded);
      }
    }
    return folded.toString();
  }

  /** Its words, each folded. */
  static List<String> words(String text) {
    var words = new ArrayList<String>(8);
    for (var word : BETWEEN_WORDS.split(text)) {
      var folded = letters(word);
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    return words;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Letters that Unicode does not take apart, though their readers do. */
  private static void append(char c, StringBuilder folded) {
    char small = Character.toLowerCase(c);
    switch (small) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'ł' -> folded.append('l');
      case 'đ', 'ð' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'þ' -> folded.append("th");
      default -> {
        if (Character.isLetterOrDigit(small) || Character.isSurrogate(small)) {
          folded.append(small);
        }
      }
    }
  }
}
