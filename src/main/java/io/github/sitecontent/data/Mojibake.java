package io.github.sitecontent.data;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Text that was UTF-8, was read as something else, and was saved: {@code Ã©} for {@code é}.
 *
 * @param line of the first such place, counted from 1
 * @param column counted from 1
 * @param found what stands there
 * @param meant what probably stood there
 * @param encoding as which it was read
 */
public record Mojibake(int line, int column, String found, String meant, String encoding) {

  // The upper halves of the two encodings in which this happens, written out because a small Java
  // runtime may lack them. Windows leaves five bytes open, which browsers read as control
  // characters.
  private static final String WINDOWS =
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
          + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ";
  private static final String MAC =
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

  /** What ends a word or follows one in honest text: {@code IRMÃ”}, {@code café…”}. */
  private static final String BEHIND_WORDS = "”’“‘…–—»«›‹™®©°²³¹ºª·•†‡\u00A0";

  private static final String OPENING = "“‘„‚«‹([";

  /** What stands beside a root or a negation in honest formulas: {@code √π}. */
  private static final String MATHS = "≠∞±≤≥µ∂∑∏π∫Ω°∆¬√≈†";

  /** What a byte is in Windows-1252; empty when it has no character of its own there. */
  static String inWindows(int value) {
    return value < 0x80 || Character.isISOControl(WINDOWS.charAt(value - 0x80))
        ? ""
        : WINDOWS.substring(value - 0x80, value - 0x7F);
  }

  /** The first such place of a text; null when there is none. */
  public static @Nullable Mojibake in(String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        start = i + 1;
      } else if (c >= 0x80) {
        var place = at(text, i, line, start);
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  /**
   * A text as it was meant.
   *
   * @param count how many characters were mended
   */
  public record Repaired(String text, int count) {}

  /** Mends a text: as a whole where all of it was read in a wrong way, else place by place. */
  public static Repaired repaired(String text) {
    var first = in(text);
    var whole = first == null ? null : whole(text, first.encoding());
    if (whole != null) {
      return new Repaired(whole, (int) whole.codePoints().filter(c -> c >= 0x80).count());
    }
    var out = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      // where one place is certain, what looks like another one is
      var place = first == null ? null : sequence(text, i, halfOf(first.encoding()));
      place = place == null && first != null ? headlessEmoji(text, i) : place;
      if (place == null) {
        out.append(text.charAt(i));
        continue;
      }
      out.append(place.meant());
      i += place.text().length() - 1;
      count++;
    }
    return new Repaired(out.toString(), count);
  }

  private static String halfOf(String encoding) {
    return encoding.equals("MacRoman") ? MAC : WINDOWS;
  }

  /** What the bytes were that were read as this text; null when they are no UTF-8. */
  private static @Nullable String whole(String text, String encoding) {
    var upperHalf = halfOf(encoding);
    var bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      int value = c < 0x80 ? c : byteOf(c, upperHalf);
      if (value < 0) {
        return null;
      }
      bytes[i] = (byte) value;
    }
    return decoded(bytes);
  }

  private static @Nullable Mojibake at(String text, int i, int line, int start) {
    var found = sequence(text, i, WINDOWS);
    var encoding = "Windows-1252";
    if (found == null || isHonestInWindows(text, i, found)) {
      found = sequence(text, i, MAC);
      encoding = "MacRoman";
      if (found == null || isHonestInMac(text, i, found)) {
        found = headlessEmoji(text, i);
      }
    }
    return found == null
        ? null
        : new Mojibake(
            line, text.codePointCount(start, i) + 1, found.text(), found.meant(), encoding);
  }

  /** The characters that were the bytes of one character. */
  private record Sequence(String text, String meant) {
    int end(int start) {
      return start + text.length();
    }
  }

  private static @Nullable Sequence sequence(String text, int i, String upperHalf) {
    int lead = byteOf(text.charAt(i), upperHalf);
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || i + length > text.length()) {
      return null;
    }
    var bytes = new byte[length];
    for (int k = 0; k < length; k++) {
      bytes[k] = (byte) byteOf(text.charAt(i + k), upperHalf);
    }
    var meant = decoded(bytes);
    return meant == null ? null : new Sequence(text.substring(i, i + length), meant);
  }

  /** The byte that a character was; -1 for none. A control character was the byte of its number. */
  private static int byteOf(char c, String upperHalf) {
    int half = upperHalf.indexOf(c);
    if (half >= 0) {
      return half + 0x80;
    }
    return c >= 0x80 && c < 0xA0 && upperHalf.equals(WINDOWS) ? c : -1;
  }

  private static @Nullable String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isHonestInWindows(String text, int i, Sequence found) {
    boolean endsWord =
        i > 0
            && (Character.isLetter(text.charAt(i - 1)) || OPENING.indexOf(text.charAt(i - 1)) >= 0)
            && !isLetterAt(text, found.end(i));
    if (endsWord && isAll(found.text().substring(1), BEHIND_WORDS)) {
      return true;
    }
    // Latin letters come alone; the signs of other scripts come in runs
    return "ÂÃÄÅÎÏâï".indexOf(found.text().charAt(0)) < 0
        && found.text().length() < 4
        && !isInRun(text, i, found, WINDOWS);
  }

  private static boolean isHonestInMac(String text, int i, Sequence found) {
    char lead = found.text().charAt(0);
    if (found.text().length() == 2) {
      char tail = found.text().charAt(1);
      if ("¬√ƒ≈".indexOf(lead) < 0) {
        return !isInRun(text, i, found, MAC) || !isInRun(text, i + 2, found, MAC);
      }
      return MATHS.indexOf(tail) >= 0 && !(lead == '√' && isInWord(text, i, found));
    }
    return lead != '‚' && found.text().length() < 4 && !isInRun(text, i, found, MAC);
  }

  private static boolean isInWord(String text, int i, Sequence found) {
    return i > 1
        && Character.isLetter(text.charAt(i - 1))
        && Character.isLetter(text.charAt(i - 2))
        && isLetterAt(text, found.end(i));
  }

  private static boolean isInRun(String text, int i, Sequence found, String upperHalf) {
    return found.end(i) < text.length() && sequence(text, found.end(i), upperHalf) != null;
  }

  /** {@code üè´}: an emoji whose first byte, an apple in MacRoman, was thrown away. */
  private static @Nullable Sequence headlessEmoji(String text, int i) {
    if (text.charAt(i) != 'ü' || i + 3 > text.length() || isLetterAt(text, i - 1)) {
      return null;
    }
    var bytes = new byte[4];
    bytes[0] = (byte) 0xF0;
    for (int k = 0; k < 3; k++) {
      int value = byteOf(text.charAt(i + k), MAC);
      if (value < 0x80 || value >= 0xC0) {
        return null;
      }
      bytes[k + 1] = (byte) value;
    }
    var meant = decoded(bytes);
    return meant == null || isLetterAt(text, i + 3)
        ? null
        : new Sequence(text.substring(i, i + 3), meant);
  }

  private static boolean isLetterAt(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static boolean isAll(String text, String allowed) {
    return text.chars().allMatch(c -> allowed.indexOf(c) >= 0);
  }
}
