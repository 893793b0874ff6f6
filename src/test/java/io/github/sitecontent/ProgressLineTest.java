package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The line that tells how far a run has come. */
final class ProgressLineTest {

  @Test
  void theLineIsWrittenOverAndTakenAway() {
    var terminal = new StringWriter();
    try (var line = new ProgressLine(new PrintWriter(terminal))) {
      line.tell(999, 5000);
      line.tell(1234, 5000);
    }
    assertThat(terminal)
        .hasToString("\r999 of 5,000 sites\r1,234 of 5,000 sites\r" + " ".repeat(20) + "\r");
  }

  @Test
  void nothingIsWrittenWhereNothingWasTold() {
    var terminal = new StringWriter();
    new ProgressLine(new PrintWriter(terminal)).close();
    assertThat(terminal).hasToString("");
  }

  @Test
  void withoutATerminalNobodySeesIt() {
    // a build has none: its output goes to a file or to another program
    try (var line = ProgressLine.where(false)) {
      line.tell(1, 2);
    }
  }
}
