package io.github.sitecontent.data;

import io.github.sitecontent.data.BrokenPlace.Quote;
import io.github.sitecontent.data.Diagnosis.Mend;
import org.jspecify.annotations.Nullable;

/** Quotes that are not closed or closed too early, and backslashes in double quotes. */
final class QuoteMistakes {

  private QuoteMistakes() {}

  static @Nullable Diagnosis in(BrokenPlace place) {
    if (place.context().contains("double-quoted scalar")) {
      return backslash(place);
    }
    if (place.context().contains("quoted scalar")) {
      return neverClosed(place.contextLine(), place.contextColumn(), place);
    }
    var quote = place.quote();
    if (quote == null || quote.lastLine() < place.line() || !isBehindQuote(place)) {
      return null;
    }
    return quote.line() < quote.lastLine()
        ? neverClosed(quote.line(), quote.column(), place)
        : goesOn(quote, place);
  }

  private static boolean isBehindQuote(BrokenPlace place) {
    return place.says("found '<scalar>'")
        || place.says("mapping values are not allowed")
        || place.says("expected ',' or");
  }

  private static @Nullable Diagnosis neverClosed(int line, int column, BrokenPlace place) {
    var text = place.source().line(line);
    int open = Source.indexOf(text, column);
    if (open >= text.length()) {
      return null;
    }
    var sign = text.charAt(open);
    int last = place.lastLineOf(line);
    var rest = new StringBuilder(text.substring(open + 1).strip());
    for (int next = line + 1; next <= last; next++) {
      rest.append(' ').append(place.source().line(next).strip());
    }
    return Diagnosis.mended(
        line,
        column,
        "the quote " + sign + " that opens here is not closed",
        new Mend(line, last, text.substring(0, open) + sign + rest + sign));
  }

  /** {@code "A \alpha"}: in double quotes a backslash begins a sign such as a line feed. */
  private static Diagnosis backslash(BrokenPlace place) {
    var line = place.source().line(place.line());
    int index = line.lastIndexOf('\\', Math.max(0, place.index() - 1));
    var escape =
        index < 0 ? "\\" : line.substring(index, Math.min(line.length(), wordEnd(line, index + 1)));
    var message = "'" + escape + "' is no sign that a backslash makes in double quotes";
    int column = index < 0 ? place.column() : Source.columnOf(line, index);
    var parts = SourceLine.of(line);
    var value = parts.value();
    if (place.contextLine() != place.line() || !isWholeQuote(value)) {
      return Diagnosis.told(
          place.line(), column, message, "write two backslashes, or take single quotes");
    }
    var single = "'" + value.substring(1, value.length() - 1).replace("'", "''") + "'";
    return Diagnosis.mended(place.line(), column, message, parts.with(single));
  }

  private static int wordEnd(String line, int from) {
    int end = from;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private static boolean isWholeQuote(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
  }

  /** {@code 'Ada's note'}, {@code "A" note}: text behind the closing quote. */
  private static @Nullable Diagnosis goesOn(Quote quote, BrokenPlace place) {
    var parts = SourceLine.of(place.source().line(quote.line()));
    if (Source.indexOf(place.source().line(quote.line()), quote.column()) != parts.valueIndex()) {
      return null;
    }
    var value = parts.value();
    char sign = value.charAt(0);
    // an odd quote is one of the text's own: the outer ones are meant to stay
    boolean isOuter =
        value.length() > 1
            && value.charAt(value.length() - 1) == sign
            && value.chars().filter(c -> c == sign).count() % 2 == 1;
    var text = isOuter ? value.substring(1, value.length() - 1) : value;
    return Diagnosis.mended(
        place.line(),
        place.column(),
        "text goes on behind the closing quote " + sign,
        new Mend(quote.line(), quote.line(), parts.with(SourceLine.quote(text))));
  }
}
