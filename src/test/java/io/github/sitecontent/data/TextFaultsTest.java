package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no UTF-8, or were not once. */
final class TextFaultsTest {

  /** What nobody can tell from formulas and French. */
  private static final List<String> HONEST_TOO = List.of("20 ¬∞C", "Œº-calculus");

  private static final String AWARD = "- title: Prix de l’été\n";

  @Test
  void aByteOrderMarkIsAccepted() {
    assertThat(Written.file("awards.yml", "\uFEFF" + AWARD).content().awards())
        .extracting(award -> award.title() + " " + award.origin())
        .containsExactly("Prix de l’été _data/awards.yml:1:3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void anyLineEndIsAccepted(String lineEnd) {
    var text = "- title: A\n  date: 2025\n- title: B\n".replace("\n", lineEnd);
    assertThat(Written.file("awards.yml", text).content().awards())
        .extracting(award -> award.title() + " " + award.origin().location().line())
        .containsExactly("A 1", "B 3");
  }

  @Test
  void aByteThatIsNotUtf8IsNamedWithItsPlace() {
    var bytes = "- title: A\n- title: Prix d'été\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Written.file("awards.yml", bytes).problems())
        .containsExactly(
            "2:17  the byte 0xE9 is not UTF-8; in Windows-1252 it is 'é'; save the file as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aWideEncodingIsNamed(String encoding) {
    assertThat(Written.file("awards.yml", AWARD.getBytes(Charset.forName(encoding))).problems())
        .singleElement()
        .asString()
        .startsWith("1:1  the file is UTF-")
        .endsWith("; save it as UTF-8");
  }

  @Test
  void aFileCutOffInACharacterIsNotUtf8() {
    assertThat(Written.file("awards.yml", new byte[] {'-', ' ', 'x', (byte) 0xC3}).problems())
        .singleElement()
        .asString()
        .startsWith("1:4  the byte 0xC3 is not UTF-8");
  }

  @Test
  void controlCharactersAreNamedOnceALine() {
    assertThat(
            Written.problemsOf(
                "awards.yml",
                "- title: A\u0000B\u0001\n  issuer: \u001Bx\n- title: \uD83C\uDFC6\u007F\n"))
        .containsExactly(
            "1:11  the control character U+0000 is no text; delete it",
            "2:11  the control character U+001B is no text; delete it",
            "3:11  the control character U+007F is no text; delete it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\uFEFF"})
  void aLineEndThatNobodySeesIsNamedAndDoesNotMoveThePlaces(String unseen) {
    assertThat(Written.problemsOf("awards.yml", "- title: A" + unseen + "B\n  dat: 2025\n"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("2:3  unknown key 'dat'");
  }

  @Test
  void aLostCharacterIsNamed() {
    assertThat(Written.problemsOf("awards.yml", "- title: Prix d'\uFFFDt\uFFFD\n"))
        .containsExactly(
            "1:17  U+FFFD stands where a character was lost; write the character again");
  }

  @Test
  void aWrongReadingAsWindowsIsNamedWithWhatWasMeant() {
    assertThat(Written.problemsOf("awards.yml", "- title: A\n- title: Prix d'Ã©tÃ©\n"))
        .containsExactly(
            "2:17  'Ã©' was probably 'é'; the file was once read as Windows-1252 and saved again:"
                + " take an older copy, or convert it from UTF-8 to Windows-1252"
                + " and read the result as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Attention”",
        "rock’n’roll",
        "naïve café",
        "Ørsted",
        "Łukasz",
        "10–12",
        "μ-calculus",
        "中文",
        "🏆 prize",
        "Иван",
        "20 °C",
        "ÉCOLE",
        "Çelik"
      })
  void everyWrongReadingIsRecognised(String honest) {
    var bytes = honest.getBytes(StandardCharsets.UTF_8);
    for (var encoding : new String[] {"windows-1252", "ISO-8859-1", "x-MacRoman"}) {
      var mangled = new String(bytes, Charset.forName(encoding));
      var found = Mojibake.in(mangled);
      if (mangled.contains("\uFFFD") || HONEST_TOO.contains(mangled)) {
        continue; // a byte without a character in this encoding is lost, and told as such
      }
      assertThat(found).as(mangled + " in " + encoding).isNotNull();
      assertThat(honest).contains(found.meant());
    }
  }

  @Test
  void anEmojiThatLostItsFirstByteIsRecognised() {
    assertThat(Written.problemsOf("awards.yml", "- title: üèÜ prize\n"))
        .singleElement()
        .asString()
        .startsWith("1:10  'üèÜ' was probably '🏆'");
    assertThat(Mojibake.in("## \uF8FFüè´ Education")).extracting(Mojibake::meant).isEqualTo("🏫");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "l’été, l’état, d’Église",
        "“École”",
        "«Âme»",
        "“IRMÃ”",
        "NESTLÉ®",
        "CAFÉ™",
        "„Spaß”",
        "„Gruß“ – Ärger",
        "«été…»",
        "café…”",
        "A √π bound",
        "2√π r",
        "x ≤ √∑ y",
        "¬∞",
        "Ä – Ö – Ü",
        "über üben",
        "jüööd",
        "Õun, Õis",
        "São João",
        "Đặng Thị Ấn",
        "Ångström",
        "Ø – Å",
        "20 °C ± 1",
        "“Ö” ‘Ä’ —Ü",
        "Größe: 5 µm",
        "中文 – English",
        "naïve…",
        "Crème brûlée",
        "Çelik–Şahin",
        "ÎLE-DE-FRANCE",
        "Åse’s",
        "Ã",
        "â",
        "ÂÊÎ",
        "«ÉTÉ»",
        "…été",
        "À »"
      })
  void honestTextIsNoneOfIt(String honest) {
    assertThat(Mojibake.in(honest)).as(honest).isNull();
  }
}
