package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.Mutations;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** SnakeYAML says the same of a text through our reader as through its own. */
class YamlTextTest {

  private static List<String> events(Scanner tokens) {
    var events = new ArrayList<String>();
    try {
      var parser = new ParserImpl(tokens);
      Event event;
      do {
        event = parser.getEvent();
        events.add(event + place(event.getStartMark()) + place(event.getEndMark()));
      } while (!event.is(Event.ID.StreamEnd));
    } catch (MarkedYAMLException e) {
      events.add(e.getContext() + place(e.getContextMark()));
      events.add(e.getProblem() + place(e.getProblemMark()));
    } catch (YAMLException e) {
      events.add(e.getMessage());
    }
    return events;
  }

  private static String place(Mark mark) {
    return mark == null ? "" : " " + mark.getLine() + ":" + mark.getColumn();
  }

  private static void sameEventsIn(String text) {
    var options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    var source = new Source(text);
    var ours = new Tokens(new YamlText(source, 1, source.lineCount() + 1), options);
    var its = new ScannerImpl(new StreamReader(new StringReader(text)), options);
    assertThat(events(ours)).as(text).isEqualTo(events(its));
  }

  @Test
  void everyStyleOfYaml() {
    for (int number = 0; number < 50; number++) {
      sameEventsIn(new OtherShapes(number).list(14, 9));
    }
  }

  @Test
  void mistakes() {
    for (int number = 0; number < 300; number++) {
      sameEventsIn(new OtherShapes(number).brokenList(10, 1));
    }
  }

  @Test
  void whatNobodyWouldWrite() {
    var seeds = new ArrayList<byte[]>();
    for (int number = 0; number < 10; number++) {
      seeds.add(new OtherShapes(number).list(14, 3).getBytes(StandardCharsets.UTF_8));
    }
    var mutations = new Mutations(6, seeds);
    for (int i = 0; i < 2000; i++) {
      var text = new String(mutations.next(), StandardCharsets.UTF_8).replace('\r', ' ');
      sameEventsIn(new TextFaults("", new Problems()).mendedOf(text));
    }
  }

  @Test
  void placesAreThoseOfTheWholeFile() {
    var source = new Source("- a\n- \uD83C\uDFC6 b: c\n- d\n");
    var text = new YamlText(source, 2, 3);
    text.forward(6);
    assertThat(text.getLine()).isEqualTo(1);
    assertThat(text.getColumn()).isEqualTo(6);
    assertThat(text.getIndex()).isEqualTo(source.text().indexOf(": c") + 1);
    assertThat(text.prefix(9)).isEqualTo(" c\n");
    assertThat(text.peek(2)).isEqualTo('\n');
    assertThat(text.peek(3)).isZero();
  }
}
