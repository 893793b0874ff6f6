package io.github.sitecontent.adopt;

import io.github.sitecontent.data.Mojibake;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a page into text, and tells in which encoding a page is that is not UTF-8. */
final class PageEncoding {

  private static final String REPAIR = "adopt it with -Dsite-content.repair, which ";
  private static final String WINDOWS = "windows-1252";
  private static final String CHINESE = "GB18030";

  /** The characters of everyday Chinese: what other text gives, read as GBK, is rarer. */
  private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fa5，。、：；（）！？《》“”]");

  private PageEncoding() {}

  /**
   * Decodes a page.
   *
   * @param repairs whether a page in another encoding, or one that was saved in a wrong one, is
   *     read as what it was meant to be
   * @throws SourcePage.Refused when it is no text, or not UTF-8 and not to be repaired
   */
  static String decode(byte[] bytes, boolean repairs) throws SourcePage.Refused {
    var text = decoded(bytes, StandardCharsets.UTF_8);
    boolean hasZeros = holdsZero(bytes);
    if (text == null || hasZeros) {
      var other = hasZeros || isUtf16(bytes) ? utf16(bytes) : chineseOrWestern(bytes);
      if (other == null) {
        throw new SourcePage.Refused(
            "is not text: it holds zero bytes", "name the page's Markdown file");
      }
      if (!repairs) {
        throw new SourcePage.Refused(
            "is not UTF-8: " + other.reason(), REPAIR + "saves it as UTF-8");
      }
      text = other.text();
    }
    var mangled = Mojibake.in(text);
    if (mangled == null) {
      return text;
    }
    var repaired = Mojibake.repaired(text);
    if (!repairs) {
      throw new SourcePage.Refused(
          "was once saved in a wrong encoding: line "
              + mangled.line()
              + " has '"
              + mangled.found()
              + "' for '"
              + mangled.meant()
              + "'",
          REPAIR
              + "mends "
              + repaired.count()
              + (repaired.count() == 1 ? " character" : " characters")
              + ", or open an older copy");
    }
    return repaired.text();
  }

  private static boolean holdsZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** A page in another encoding. */
  private record Other(String text, String reason) {}

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }

  /** As UTF-16; null when that gives no text either. */
  private static @Nullable Other utf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    // the letters of Markdown's and HTML's own signs have their zeros on one side
    boolean isTold = isUtf16(bytes);
    boolean isSided = Math.min(even, odd) == 0 && Math.max(even, odd) * 10 > bytes.length;
    if (!isTold && !isSided) {
      return null;
    }
    var charset =
        isTold
            ? StandardCharsets.UTF_16
            : even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    var text = decoded(bytes, charset);
    return text == null || text.indexOf('\0') >= 0 ? null : new Other(text, "it is UTF-16");
  }

  private static Other chineseOrWestern(byte[] bytes) {
    var place = firstFault(bytes);
    var chinese = Charset.isSupported(CHINESE) ? decoded(bytes, Charset.forName(CHINESE)) : null;
    if (chinese != null) {
      long all = chinese.codePoints().filter(c -> c >= 0x80).count();
      long han = HAN.matcher(chinese).results().count();
      if (han > 1 && han * 10 >= all * 9) {
        return new Other(chinese, "it is GBK, as " + place + " tells");
      }
    }
    var western = new String(bytes, Charset.forName(WINDOWS));
    return new Other(western, place + " would be Windows-1252 or Latin-1");
  }

  /** Where the first byte is that is not UTF-8, and what it is. */
  private static String firstFault(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
    int wrong = in.hasRemaining() ? bytes[in.position()] & 0xFF : 0;
    return String.format(Locale.ROOT, "the byte 0x%02X in line %d", wrong, line);
  }

  private static @Nullable String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
