package io.github.sitecontent.adopt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Links and badges of an item that are none of its parts: each group of them is a note. */
final class StrayLinks {

  // what may stand between two links of one note
  private static final Pattern BESIDE = Pattern.compile("[^\\w\n]{0,8}|[ \\t]*\n[ \\t]*");

  private StrayLinks() {}

  /** What leads somewhere and is none of the parts: badges, links that are unlike the others. */
  static List<Span> in(Inline in, List<Part> parts) {
    var all = new ArrayList<Span>();
    for (var wrap : in.wraps) {
      if (wrap.target() != null && PublicationFacts.isUrl(wrap.target().of(in.raw))) {
        all.add(wrap.all());
      }
    }
    for (var picture : in.pictures) {
      if (picture.address() != null && PublicationFacts.isUrl(picture.address().of(in.raw))) {
        all.add(picture.all());
      }
    }
    all.removeIf(span -> parts.stream().anyMatch(part -> part.span().overlaps(span)));
    all.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
    var joined = new ArrayList<Span>();
    for (var span : all) {
      var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && span.end() <= last.end()) {
        continue;
      }
      boolean isBeside =
          last != null && BESIDE.matcher(in.raw.substring(last.end(), span.start())).matches();
      if (isBeside) {
        joined.set(joined.size() - 1, new Span(last.start(), span.end()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
