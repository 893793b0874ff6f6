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
        int column = text.codePointCount(start, i) + 1;
        var place = at(text, i, WINDOWS, "Windows-1252", line, column);
        if (place == null) {
          place = at(text, i, MAC, "MacRoman", line, column);
        }
        if (place != null) {
          return place;
        }
      }
    }
    return null;
  }

  private static @Nullable Mojibake at(
      String text, int i, String upperHalf, String encoding, int line, int column) {
    int lead = upperHalf.indexOf(text.charAt(i)) + 0x80;
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || i + length > text.length()) {
      return null;
    }
    var bytes = new byte[length];
    for (int k = 0; k < length; k++) {
      int half = upperHalf.indexOf(text.charAt(i + k));
      if (half < 0 || k > 0 && half >= 0x40) {
        return null;
      }
      bytes[k] = (byte) (half + 0x80);
    }
    try {
      var meant = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Mojibake(line, column, text.substring(i, i + length), meant, encoding);
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
