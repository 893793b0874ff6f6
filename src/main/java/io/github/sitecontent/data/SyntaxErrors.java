package io.github.sitecontent.data;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person did who wrote what YAML refuses. */
final class SyntaxErrors {

  /** The families of mistakes. The first that knows the place speaks. */
  private static final List<Function<BrokenPlace, @Nullable Diagnosis>> FAMILIES =
      List.of(
          QuoteMistakes::in,
          IndentationMistakes::in,
          KeyMistakes::in,
          ValueMistakes::in,
          FlowMistakes::in);

  private SyntaxErrors() {}

  static Diagnosis explain(BrokenPlace place) {
    return FAMILIES.stream()
        .map(family -> family.apply(place))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> inTheWordsOfYaml(place));
  }

  private static Diagnosis inTheWordsOfYaml(BrokenPlace place) {
    var context = place.context().isEmpty() ? "" : Prose.oneLine(place.context()) + ", ";
    return Diagnosis.told(
        place.line(),
        place.column(),
        "not YAML: " + context + Prose.oneLine(place.problem()),
        "check the quotes, the colons and the indentation here and in the line above");
  }
}
