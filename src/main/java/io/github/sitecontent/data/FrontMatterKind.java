package io.github.sitecontent.data;

import io.github.sitecontent.model.FrontMatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.MappingStartEvent;

/**
 * Front matter goes to the page as its author wrote it, with its quotes and comments: what a value
 * means there is Jekyll's affair.
 */
final class FrontMatterKind extends Kind<FrontMatter> {

  @Override
  String noun() {
    return "a mapping, as it shall stand on the page";
  }

  @Override
  Map<String, Object> schema() {
    return Json.object("type", "object");
  }

  @Override
  @Nullable FrontMatter read(Cursor in) {
    if (!(in.peek() instanceof MappingStartEvent start)) {
      return wrongKind(in, "write 'permalink: /' below it, indented, for example");
    }
    if (in.refused()) {
      return null;
    }
    var location = in.location(start);
    int from = start.getStartMark().getIndex();
    int column = start.getStartMark().getColumn();
    int to = in.skip().getEndMark().getIndex();
    var lines = new StringBuilder();
    var pending = new StringBuilder();
    for (var line : (" ".repeat(column) + in.slice(from, to)).split("\n", -1)) {
      // blank lines and comments behind the mapping are not the mapping's
      boolean outside = indentation(line) < column;
      if (line.isBlank() || outside && line.strip().startsWith("#")) {
        pending.append('\n');
        continue;
      }
      lines.append(pending).append(outside ? line.strip() : line.substring(column)).append('\n');
      pending.setLength(0);
    }
    return new FrontMatter(lines.toString(), location);
  }

  private static int indentation(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
