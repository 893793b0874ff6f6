package io.github.sitecontent.data;

import io.github.sitecontent.data.ListOutline.Entry;
import io.github.sitecontent.data.PublicationYaml.Style;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Mark;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Venue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A file of publications that is added to. What is added is written in the style of the file;
 * whatever stands there already stays as it is, to the byte.
 */
public final class PublicationsFile {

  private final Path file;
  private final String path;
  private final ListText list;

  private PublicationsFile(Path file, String path, String text) {
    this.file = file;
    this.path = path;
    this.list = new ListText(text);
  }

  /**
   * The files of a site's publications, in the order in which they are read; one that is not there
   * yet when there is none.
   *
   * @throws IOException when one of them cannot be read
   */
  public static List<PublicationsFile> of(DataFolder folder) throws IOException {
    var files = new ArrayList<PublicationsFile>();
    for (var file : folder.filesOf("publications")) {
      var text = Files.readString(file.file(), StandardCharsets.UTF_8);
      files.add(new PublicationsFile(file.file(), file.path(), text));
    }
    if (files.isEmpty()) {
      var path = folder.pathOf("publications");
      files.add(new PublicationsFile(folder.fileOf("publications"), path, ""));
    }
    return files;
  }

  /**
   * What {@link DataReader} would have to say of a publication that was written into a file.
   *
   * @param marks that the site puts behind names
   * @param venues that the site knows
   */
  public static List<String> faultsOf(
      Publication publication, List<Mark> marks, Map<String, Venue> venues) {
    var problems = new Problems();
    var shape = new PublicationShape(venues);
    var text = String.join("\n", new PublicationYaml(publication, Style.USUAL).entry()) + "\n";
    DocumentReading.read(
        "",
        new Source(text),
        marks,
        problems,
        in -> {
          in.next();
          shape.read(in);
          in.next();
        });
    return problems.all().stream().filter(Problem::isError).map(Problem::message).toList();
  }

  /** Another file of the same folder, which is not there yet. */
  public PublicationsFile beside(String name) {
    var folder = path.substring(0, path.lastIndexOf('/') + 1);
    return new PublicationsFile(file.resolveSibling(name), folder + name, "");
  }

  /** Whether it holds the publications of one year, as its name says. */
  public boolean isOfYear() {
    return file.getFileName().toString().matches("(?:19|20)\\d\\d\\.yml");
  }

  /** Where it lies. */
  public Path file() {
    return file;
  }

  /** Its path relative to the site directory. */
  public String path() {
    return path;
  }

  /** What it was. */
  public String before() {
    return list.before();
  }

  /** Whether entries can be added: not when its list stands in brackets. */
  public boolean isOpen() {
    return list.outline().isOpen();
  }

  /**
   * Adds entries at one place.
   *
   * @param index of the entry before which they go; the number of entries to go behind the last
   */
  public void insert(int index, List<Publication> publications) {
    var blocks = new ArrayList<String>();
    for (var publication : publications) {
      var entry = new PublicationYaml(publication, list.style()).entry();
      blocks.add(String.join(list.lineEnd(), entry));
    }
    list.insert(index, blocks);
  }

  /**
   * Adds keys to an entry.
   *
   * @param publication as it was read from this file
   * @param values has the values to add
   * @param keys that the entry lacks
   */
  public void complete(Publication publication, Publication values, Collection<String> keys) {
    var entry = list.outline().at(publication.origin().location());
    var style = list.style();
    var entryStyle =
        new Style(
            style.dash(),
            entry.column(),
            style.item(),
            style.flow() || entry.isFlow(),
            style.quoted(),
            style.spaced());
    var lines = new PublicationYaml(values, entryStyle).linesOf(keys);
    lines.forEach(
        (key, added) -> {
          if (entry.isFlow()) {
            added.forEach(line -> list.edit(entry.end(), ", " + line.strip()));
          } else {
            list.edit(place(entry, key), list.lineEnd() + String.join(list.lineEnd(), added));
          }
        });
  }

  /** Adds links to those that an entry has. */
  public void addLinks(Publication publication, List<Link> links) {
    var entry = list.outline().at(publication.origin().location());
    for (var link : links) {
      if (entry.linksColumn() > 0) {
        var indent = " ".repeat(entry.linksColumn());
        list.edit(entry.links(), list.lineEnd() + indent + PublicationYaml.link(link));
      } else {
        list.edit(entry.links(), ", " + PublicationYaml.link(link));
      }
    }
  }

  /** Behind the last of the keys that a person would write before this one. */
  private static int place(Entry entry, String key) {
    int rank = PublicationYaml.KEYS.indexOf(key);
    int place = -1;
    for (var there : entry.ends().entrySet()) {
      int other = PublicationYaml.KEYS.indexOf(there.getKey());
      if (other >= 0 && other < rank) {
        place = Math.max(place, there.getValue());
      }
    }
    return place >= 0 ? place : entry.ends().values().iterator().next();
  }

  /** What it is to be. */
  public String after() {
    return list.after();
  }
}
