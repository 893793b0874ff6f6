package io.github.sitecontent.bibtex;

import io.github.sitecontent.bibtex.BibEntry.Field;
import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an entry has from others: a paper from its proceedings ({@code crossref}), and anything from
 * a collection of values ({@code xdata}).
 */
final class Inheritance {

  /** Fields that belong to the entry in which they stand. */
  private static final Set<String> OWN =
      Set.of(
          "title",
          "subtitle",
          "titleaddon",
          "shorttitle",
          "author",
          "author+an",
          "crossref",
          "xref",
          "xdata",
          "ids",
          "entryset",
          "key",
          "label",
          "keywords",
          "abstract",
          "note",
          "pages",
          "url",
          "doi",
          "eprint",
          "timestamp",
          "biburl",
          "bibsource");

  private final Map<String, BibEntry> byKey = new HashMap<>();
  private final List<Problem> problems;

  private Inheritance(List<BibEntry> entries, List<Problem> problems) {
    this.problems = problems;
    for (var entry : entries) {
      byKey.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
      var aliases = entry.latex("ids");
      if (aliases != null) {
        for (var alias : aliases.split(",")) {
          byKey.putIfAbsent(alias.strip().toLowerCase(Locale.ROOT), entry);
        }
      }
    }
  }

  /** Gives each entry what it inherits, and leaves out what is only there to be inherited. */
  static List<BibEntry> resolve(List<BibEntry> entries, List<Problem> problems) {
    var inheritance = new Inheritance(entries, problems);
    var parents = new HashSet<String>();
    for (var entry : entries) {
      var parent = entry.latex("crossref");
      if (parent != null) {
        parents.add(parent.strip().toLowerCase(Locale.ROOT));
      }
    }
    var resolved = new ArrayList<BibEntry>();
    for (var entry : entries) {
      boolean isParent =
          parents.contains(entry.key().toLowerCase(Locale.ROOT)) && isContainer(entry.type());
      if (!isParent && !Set.of("xdata", "set").contains(entry.type())) {
        resolved.add(inheritance.complete(entry, new HashSet<>()));
      }
    }
    return resolved;
  }

  private static boolean isContainer(String type) {
    return Set.of(
            "proceedings",
            "mvproceedings",
            "collection",
            "mvcollection",
            "periodical",
            "reference",
            "book",
            "mvbook",
            "issue")
        .contains(type);
  }

  private BibEntry complete(BibEntry entry, Set<String> visited) {
    visited.add(entry.key());
    var fields = new LinkedHashMap<>(entry.fields());
    var xdata = entry.latex("xdata");
    if (xdata != null) {
      for (var key : xdata.split(",")) {
        var source = source(entry, "xdata", key, visited);
        if (source != null) {
          source.fields().forEach((name, field) -> inherit(fields, name, field));
        }
      }
    }
    var crossref = entry.latex("crossref");
    if (crossref != null) {
      var parent = source(entry, "crossref", crossref, visited);
      if (parent != null) {
        inheritFrom(parent, entry.type(), fields);
      }
    }
    return new BibEntry(entry.file(), entry.type(), entry.key(), entry.line(), fields);
  }

  private @Nullable BibEntry source(BibEntry entry, String field, String key, Set<String> visited) {
    var source = byKey.get(key.strip().toLowerCase(Locale.ROOT));
    if (source == null || visited.contains(source.key())) {
      problems.add(
          Problem.warning(
              Rule.GUESS.code(),
              entry.location(field),
              "'"
                  + field
                  + "' names '"
                  + key.strip()
                  + "', which "
                  + (source == null ? "is not in this file" : "refers back to this entry"),
              "what it would give to " + entry.name() + " is missing"));
      return null;
    }
    return complete(source, visited);
  }

  private static void inheritFrom(BibEntry parent, String childType, Map<String, Field> fields) {
    boolean isVolume =
        Set.of("book", "collection", "proceedings", "inbook").contains(childType)
            && parent.type().startsWith("mv");
    var titleName =
        childType.equals("article") ? "journaltitle" : isVolume ? "maintitle" : "booktitle";
    boolean hasJournal = fields.containsKey("journal") || fields.containsKey("journaltitle");
    for (var name : List.of("title", "subtitle", "titleaddon")) {
      var field = parent.fields().get(name);
      if (field != null && !(childType.equals("article") && hasJournal)) {
        inherit(fields, titleName.replace("title", name), field);
      }
    }
    parent
        .fields()
        .forEach(
            (name, field) -> {
              if (!OWN.contains(name)) {
                inherit(fields, name, field);
              }
            });
    var author = parent.fields().get("author");
    if (author != null && childType.equals("inbook")) {
      inherit(fields, "author", author);
    }
  }

  private static void inherit(Map<String, Field> fields, String name, Field field) {
    fields.putIfAbsent(name, new Field(field.latex(), field.line(), false));
  }
}
