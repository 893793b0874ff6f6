package io.github.sitecontent.output;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** What changes in a text, in the form that {@code diff -u} and {@code git} have. */
public final class TextDiff {

  private static final int CONTEXT = 3;

  private TextDiff() {}

  /**
   * The lines of a unified diff; none when the texts are equal.
   *
   * @param path of the file, for the two lines on top
   */
  public static List<String> unified(String path, String before, String after) {
    var old = before.isEmpty() ? List.<String>of() : before.lines().toList();
    var patch = DiffUtils.diff(old, after.lines().toList());
    return UnifiedDiffUtils.generateUnifiedDiff("a/" + path, "b/" + path, old, patch, CONTEXT);
  }
}
