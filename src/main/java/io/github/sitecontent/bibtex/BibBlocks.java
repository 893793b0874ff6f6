package io.github.sitecontent.bibtex;

import io.github.sitecontent.bibtex.BibBlock.FieldName;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Divides a .bib file into its blocks, so that a broken one takes no other with it.
 *
 * <p>JBibTeX gives up a whole file at its first mistake and keeps no lines; it gets to see one
 * block at a time. Text between blocks is a comment, as it is to BibTeX; so is a line that begins
 * with a percent sign, as it is to biber.
 */
final class BibBlocks {

  /** The beginning of a block at the start of a line, which no value is likely to hold. */
  private static final Pattern NEXT = Pattern.compile("(?m)^[ \\t]*@[ \\t]*\\p{Alpha}{3,}\\s*[{(]");

  private static final Pattern START =
      Pattern.compile("@[ \\t]*([\\p{Alpha}][\\p{Alnum}_-]*)\\s*([{(])?");
  private static final Pattern LOST_FIELD =
      Pattern.compile("\\A[\\s},]*+(\\p{Alpha}[\\p{Alnum}_+:-]*)\\s*=\\s*[{\"\\d]");

  private final String file;
  private final String text;
  private final List<Problem> problems;
  private final List<BibBlock> blocks = new ArrayList<>();
  private int at;
  private int line = 1;
  private int counted;

  private BibBlocks(String file, String text, List<Problem> problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
  }

  /**
   * Finds the blocks of a file.
   *
   * @param file its path, for problems
   * @param text with line feeds only
   * @param problems where blocks are reported that have no end
   */
  static List<BibBlock> in(String file, String text, List<Problem> problems) {
    var division = new BibBlocks(file, text, problems);
    division.divide();
    return division.blocks;
  }

  private void divide() {
    var start = START.matcher(text);
    while (start.find(at)) {
      if (isInComment(start.start())) {
        at = endOfLine(start.start());
      } else if (start.group(2) == null) {
        at = start.end();
        if (isFirstOnLine(start.start()) && !start.group(1).equalsIgnoreCase("comment")) {
          unreadable(lineOf(start.start()), "'@" + start.group(1) + "' has no '{' behind it");
        }
      } else {
        block(start.group(1).toLowerCase(Locale.ROOT), start.start(), start.end());
      }
      if (at > text.length()) {
        return;
      }
    }
  }

  private void block(String type, int start, int open) {
    int startLine = lineOf(start);
    char close = text.charAt(open - 1) == '{' ? '}' : ')';
    var scan = new BlockScan(text, open, close, nextBlock(open), !type.equals("preamble"));
    at = scan.end() + 1;
    if (type.equals("comment")) {
      at = scan.isClosed() ? at : endOfLine(start);
      return;
    }
    if (!scan.isClosed()) {
      at = scan.end();
      var missing = scan.isQuoted() ? "'\"'" : "'" + close + "'";
      var fields = scan.fields();
      var where =
          fields.isEmpty()
              ? ""
              : ", probably in its '"
                  + fields.get(fields.size() - 1).name()
                  + "' (line "
                  + lineOf(fields.get(fields.size() - 1).at())
                  + ")";
      unreadable(
          startLine,
          "the "
              + type
              + nameOf(scan.key())
              + " is not closed: a "
              + missing
              + " is missing"
              + where);
      return;
    }
    var lost = LOST_FIELD.matcher(text.substring(at, Math.min(text.length(), nextStart(at))));
    if (lost.find() && !type.equals("preamble")) {
      unreadable(
          startLine,
          "the "
              + type
              + nameOf(scan.key())
              + " is closed in line "
              + lineOf(scan.end())
              + ", before its '"
              + lost.group(1)
              + "': a '"
              + close
              + "' too many");
      return;
    }
    var fields = new ArrayList<FieldName>();
    for (var field : scan.fields()) {
      fields.add(new FieldName(field.name(), lineOf(field.at())));
    }
    blocks.add(
        new BibBlock(
            type,
            scan.key(),
            text.substring(scan.bodyStart(), scan.end()),
            startLine,
            lineOf(scan.bodyStart()),
            fields));
  }

  private static String nameOf(String key) {
    return key.isEmpty() ? "" : " '" + key + "'";
  }

  private void unreadable(int line, String message) {
    problems.add(
        Problem.error(
            Rule.ENTRY.code(),
            new Location(file, line, 0),
            message,
            "it was left out; mend it and import again"));
  }

  private int nextBlock(int from) {
    var next = NEXT.matcher(text);
    return next.find(from) ? next.start() : text.length();
  }

  private int nextStart(int from) {
    int next = text.indexOf('@', from);
    return next < 0 ? text.length() : next;
  }

  /** Whether a line begins with a percent sign. */
  private boolean isInComment(int index) {
    int i = text.lastIndexOf('\n', index - 1) + 1;
    while (i < index && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return text.charAt(i) == '%';
  }

  private boolean isFirstOnLine(int index) {
    return text.substring(text.lastIndexOf('\n', index - 1) + 1, index).isBlank();
  }

  private int endOfLine(int index) {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end;
  }

  /** The line of a place. Places are asked for in rising order, or nearly so. */
  private int lineOf(int index) {
    if (index < counted) {
      line = 1;
      counted = 0;
    }
    for (; counted < index; counted++) {
      line += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return line;
  }
}
