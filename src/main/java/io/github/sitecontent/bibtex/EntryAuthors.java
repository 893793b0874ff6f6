package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who wrote what an entry is about, and the marks behind their names. */
final class EntryAuthors {

  private final EntryFields fields;
  private final BibEntry entry;
  private final List<Mark> marks;

  /**
   * The authors of an entry.
   *
   * @param marks that the site puts behind names
   */
  EntryAuthors(EntryFields fields, List<Mark> marks) {
    this.fields = fields;
    this.entry = fields.entry();
    this.marks = marks;
  }

  /** The names with the signs behind them; none when the entry names nobody. */
  List<String> names() {
    boolean isEdited = EntryTypes.isEdited(EntryTypes.of(entry, null, false));
    var latex =
        isEdited ? fields.take("authors", "author", "editor") : fields.take("authors", "author");
    if (latex == null) {
      latex = fields.take("authors", "organization", "institution");
      return latex == null || entry.type().equals("article")
          ? List.of()
          : List.of(Latex.plain(latex).text());
    }
    var names = BibNames.of(latex);
    if (names.isGuessed()) {
      fields.guess(
          fields.at("authors"),
          "the names are not separated by 'and'",
          "they were taken for " + String.join(" | ", names.names()));
    }
    if (!names.isOpen()) {
      return names.names();
    }
    fields.guess(
        fields.at("authors"),
        "the list of authors ends in 'and others'",
        "it became 'et al.'; complete it when you can");
    var all = new ArrayList<>(names.names());
    all.add("et al.");
    return all;
  }

  /** The authors whose names {@link #names} gave. */
  List<Author> authors(List<String> names) {
    var annotations = annotations(names.size());
    var authors = new ArrayList<Author>();
    for (int i = 0; i < names.size(); i++) {
      var signs = new ArrayList<Mark>();
      var name = withoutSigns(names.get(i), signs);
      for (var mark : annotations.getOrDefault(i + 1, List.of())) {
        if (!signs.contains(mark)) {
          signs.add(mark);
        }
      }
      authors.add(new Author(name, List.copyOf(signs), null));
    }
    return List.copyOf(authors);
  }

  /** Takes the signs of marks from the end of a name: "Ada Lovelace*". */
  private String withoutSigns(String name, List<Mark> signs) {
    var rest = name;
    for (boolean found = true; found; ) {
      found = false;
      for (var mark : marks) {
        if (rest.endsWith(mark.sign()) && rest.length() > mark.sign().length()) {
          rest = rest.substring(0, rest.length() - mark.sign().length()).strip();
          signs.add(0, mark);
          found = true;
        }
      }
    }
    return rest;
  }

  /** biblatex's {@code author+an = {1=equal; 2=equal,corresponding}}. */
  private Map<Integer, List<Mark>> annotations(int count) {
    var field = entry.fields().get("author+an");
    var found = new LinkedHashMap<Integer, List<Mark>>();
    if (field == null) {
      return found;
    }
    fields.use("author+an");
    for (var part : field.latex().split(";")) {
      var sides = part.split("=", 2);
      var item = sides[0].strip();
      boolean isWhole =
          item.matches("\\d{1,4}")
              && Integer.parseInt(item) >= 1
              && Integer.parseInt(item) <= count;
      for (var word : sides.length < 2 ? new String[0] : sides[1].split(",")) {
        var mark = mark(word.replace("\"", "").strip());
        if (isWhole && mark != null) {
          found.computeIfAbsent(Integer.valueOf(item), i -> new ArrayList<>()).add(mark);
        } else {
          fields.drop("author+an", part.strip(), field.line());
        }
      }
    }
    return found;
  }

  private @Nullable Mark mark(String word) {
    for (var mark : marks) {
      boolean isNamed = mark.name().equalsIgnoreCase(word.replace('-', '_').replace(' ', '_'));
      if (isNamed || mark.sign().equals(word) || mark.meaning().equalsIgnoreCase(word)) {
        return mark;
      }
    }
    return null;
  }
}
