package io.github.sitecontent.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same data give the same bytes, wherever the machine stands and whatever it speaks. */
@Isolated
final class SameBytesTest {

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "zh-CN", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  void inEveryLocale(String tag) {
    var usual = Sites.page("rich");
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(Sites.page("rich")).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Kiritimati"})
  void inEveryTimeZone(String zone) {
    var usual = Sites.page("rich");
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(Sites.page("rich")).isEqualTo(usual);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Dfile.encoding=ISO-8859-1 -Duser.language=tr -Duser.country=TR",
        "-Dfile.encoding=US-ASCII -Duser.language=ar -Duser.timezone=Asia/Tokyo",
        "-Dfile.encoding=UTF-16 -Dline.separator=\r\n",
      })
  void withEveryDefaultCharset(String options) throws IOException {
    assertThat(pageOfAnotherJvm(List.of(options.split(" ")))).isEqualTo(Sites.page("rich"));
  }

  private static String pageOfAnotherJvm(List<String> options) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Printer.class.getName()));
    var jvm = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Prints the page in a JVM of its own. */
  static final class Printer {

    private Printer() {}

    public static void main(String[] arguments) {
      System.out.writeBytes(Sites.page("rich").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }
}
