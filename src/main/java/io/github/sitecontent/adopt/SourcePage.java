package io.github.sitecontent.adopt;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page as its author left it.
 *
 * <p>What no reader sees is settled, as it is on every generated page: there is no byte order mark,
 * lines end in line feeds, and the last one has one, too.
 *
 * @param text all of it
 * @param bodyStart where the front matter ends
 */
public record SourcePage(String text, int bodyStart) {

  private static final Pattern INCLUDED =
      Pattern.compile("\\{%-?\\s*include_relative\\s+([\\w][\\w./-]*\\.(?:md|markdown|html))\\s");
  private static final int LARGEST = 5_000_000;
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A---[ \\t]*\\n.*?^---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

  /** Why a file is no page that can be adopted. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final String hint;

    Refused(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
      return hint;
    }
  }

  /**
   * Decodes a page.
   *
   * @throws Refused when it is no text, or a mangled one
   */
  public static SourcePage of(byte[] bytes) throws Refused {
    return of(bytes, false);
  }

  /**
   * Decodes a page.
   *
   * @param repairs whether a page in another encoding, or one that was saved in a wrong one, is
   *     read as what it was meant to be
   * @throws Refused when it is no text, or a mangled one that is not to be repaired
   */
  public static SourcePage of(byte[] bytes, boolean repairs) throws Refused {
    requireUsualSize(bytes.length);
    var text = PageEncoding.decode(bytes, repairs);
    var settled = settled(text);
    var front = FRONT_MATTER.matcher(settled);
    return new SourcePage(settled, front.find() ? front.end() : 0);
  }

  /** Refuses a file that is longer than any page. */
  public static void requireUsualSize(long bytes) throws Refused {
    if (bytes > LARGEST) {
      throw new Refused(
          "has " + bytes / 1_000_000 + " MB, and no page is that long",
          "is it a download or an image under a wrong name?");
    }
  }

  private static String settled(String text) {
    var rest = text.startsWith("\uFEFF") ? text.substring(1) : text;
    var lines = rest.replace("\r\n", "\n").replace('\r', '\n');
    return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
  }

  /** The files whose text Jekyll puts into the page, relative to the page's folder. */
  public Set<String> included() {
    return includedIn(text);
  }

  /** The files whose text Jekyll puts into a page, relative to the page's folder. */
  public static Set<String> includedIn(String text) {
    var paths = new LinkedHashSet<String>();
    INCLUDED.matcher(text).results().forEach(found -> paths.add(found.group(1)));
    return paths;
  }

  /** The line, counted from 1, in which a character stands. */
  public int lineOf(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
