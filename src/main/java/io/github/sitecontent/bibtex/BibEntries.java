package io.github.sitecontent.bibtex;

import io.github.sitecontent.bibtex.BibEntry.Field;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.ConcateValue;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.ReferenceValue;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a .bib file with JBibTeX, one at a time. */
final class BibEntries {

  /** The months, which every style defines; a month is read by its first letters anyway. */
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /**
   * To BibTeX every brace counts; JBibTeX passes over one behind a backslash, so that it finds no
   * end of <code>{C:\papers\}</code>. It gets to see another sign instead.
   */
  private static final char BACKSLASH_BEFORE_BRACE = '\uE000';

  private final String file;
  private final List<Problem> problems;
  private final Map<String, String> macros = new HashMap<>();

  private BibEntries(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
    MONTHS.forEach(month -> macros.put(month, month));
  }

  /**
   * Reads a file.
   *
   * @param file its path, for problems
   * @param text of the file, with line feeds only
   * @param problems where entries are reported that cannot be read
   */
  static List<BibEntry> read(String file, String text, List<Problem> problems) {
    var entries = new BibEntries(file, problems).read(BibBlocks.in(file, text, problems));
    return Inheritance.resolve(entries, problems);
  }

  private List<BibEntry> read(List<BibBlock> blocks) {
    var entries = new LinkedHashMap<String, BibEntry>();
    for (var block : blocks) {
      if (block.type().equals("preamble")) {
        continue;
      }
      var fields = fieldsOf(block);
      if (fields == null) {
        continue;
      }
      if (block.type().equals("string")) {
        fields.forEach((name, field) -> macros.put(name, field.latex()));
        continue;
      }
      var entry = new BibEntry(file, block.type(), block.key(), block.line(), fields);
      var id = block.key().isEmpty() ? "@" + block.line() : block.key().toLowerCase(Locale.ROOT);
      var first = entries.putIfAbsent(id, entry);
      if (first != null
          && !Fold.text(first.latex("title")).equals(Fold.text(entry.latex("title")))) {
        unreadable(
            entry.location(),
            "the key '" + block.key() + "' stands here a second time",
            "the first is in line " + first.line() + "; give this entry a key of its own");
      }
    }
    return new ArrayList<>(entries.values());
  }

  /** The fields of a block; null when it cannot be read, which has been reported. */
  private @Nullable Map<String, Field> fieldsOf(BibBlock block) {
    if (block.fields().isEmpty() && block.body().isBlank()) {
      return Map.of();
    }
    var values = parse(block);
    if (values == null) {
      return null;
    }
    var fields = new LinkedHashMap<String, Field>();
    for (var name : block.fields()) {
      var at = new Location(file, name.line(), 0);
      var value = values.get(name.name());
      if (value == null) {
        continue;
      }
      var field = new Field(textOf(value, name.name(), at), name.line(), true);
      var first = fields.putIfAbsent(name.name(), field);
      if (first != null) {
        problems.add(
            Problem.warning(
                Rule.DROPPED.code(),
                at,
                "'" + name.name() + "' stands here a second time, and only the last one was read",
                "the first is in line " + first.line()));
      }
    }
    return fields;
  }

  private @Nullable Map<String, Value> parse(BibBlock block) {
    var source =
        "@entry{key,\n"
            + block.body().replaceAll("\\\\(?=[{}])", BACKSLASH_BEFORE_BRACE + "")
            + "\n}";
    try {
      var parser = new LenientParser();
      var values = new HashMap<String, Value>();
      for (var entry : parser.parse(new java.io.StringReader(source)).getEntries().values()) {
        valuesOf(entry, values);
      }
      return values;
    } catch (ParseException e) {
      var token = e.currentToken == null ? null : e.currentToken.next;
      int line = block.bodyLine() + (token == null ? 0 : Math.max(0, token.beginLine - 2));
      syntaxError(block, line, token == null ? "" : token.image);
    } catch (TokenMgrException e) {
      var line = e.getMessage().replaceAll("(?s).*?line (\\d+).*", "$1");
      int offset = line.matches("\\d{1,6}") ? Integer.parseInt(line) - 2 : 0;
      syntaxError(block, block.bodyLine() + Math.max(0, offset), "");
    }
    return null;
  }

  private static void valuesOf(BibTeXEntry entry, Map<String, Value> values) {
    entry
        .getFields()
        .forEach((name, value) -> values.put(name.getValue().toLowerCase(Locale.ROOT), value));
  }

  private void syntaxError(BibBlock block, int line, String found) {
    var name = block.key().isEmpty() ? block.type() : block.type() + " '" + block.key() + "'";
    var message = new StringBuilder("the " + name + " cannot be read");
    boolean isField =
        !found.isBlank()
            && Pattern.compile("\\b" + Pattern.quote(found) + "\\s*=").matcher(block.body()).find();
    if (isField) {
      message.append(": a comma is missing before '").append(found).append("'");
    } else if (!found.isBlank()) {
      message.append(": '").append(found).append("' is not expected here");
    } else {
      message.append(": a value has no end, or a field no value");
    }
    problems.add(
        Problem.error(
            Rule.ENTRY.code(),
            new Location(file, line, 0),
            message.toString(),
            "it was left out; mend it and import again"));
  }

  private void unreadable(Location at, String message, String hint) {
    problems.add(Problem.error(Rule.ENTRY.code(), at, message, hint));
  }

  private String textOf(Value value, String field, Location at) {
    if (value instanceof ConcateValue both) {
      return textOf(both.getLeft(), field, at) + textOf(both.getRight(), field, at);
    }
    if (value instanceof ReferenceValue reference) {
      var name = reference.getValue().getString();
      var text = macros.get(name.toLowerCase(Locale.ROOT));
      if (text != null) {
        return text;
      }
      problems.add(
          Problem.warning(
              Rule.GUESS.code(),
              at,
              "'" + name + "' stands without braces or quotes, and no @string defines it",
              "it was taken for the text itself; write " + field + " = {" + name + "} if it is"));
      return name;
    }
    return value.toUserString().replace(BACKSLASH_BEFORE_BRACE, '\\');
  }

  /** Leaves macros and cross references to us: their definitions stand in other blocks. */
  private static final class LenientParser extends BibTeXParser {

    LenientParser() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, @Nullable BibTeXString string) {}

    @Override
    public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
  }
}
