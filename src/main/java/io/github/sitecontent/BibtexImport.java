package io.github.sitecontent;

import io.github.sitecontent.bibtex.BibtexFile;
import io.github.sitecontent.bibtex.Completion;
import io.github.sitecontent.bibtex.Merge;
import io.github.sitecontent.bibtex.Placement;
import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import io.github.sitecontent.data.PublicationsFile;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Problem;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.output.SiteFile;
import io.github.sitecontent.output.TextDiff;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** From a .bib file into the publications of a site. */
public final class BibtexImport {

  private static final String UNREADABLE = "SC606";

  private final Path site;
  private final Path data;
  private final List<Problem> problems = new ArrayList<>();

  BibtexImport(Path site, Path data) {
    this.site = site;
    this.data = data;
  }

  /**
   * What an import found and did.
   *
   * @param problems of the .bib file, in the order of its lines
   * @param added how many publications are new
   * @param completed how many that were there got something more
   * @param known how many of the .bib file were there already
   * @param changed paths of the files that were written, or would be
   * @param diff of those files
   */
  public record Outcome(
      List<Problem> problems,
      int added,
      int completed,
      int known,
      List<String> changed,
      List<String> diff) {}

  Outcome run(Path bibtex, boolean isDryRun) throws IOException {
    var folder = new DataFolder(site, data);
    var reading = new DataReader(folder).read();
    var broken = reading.problems().stream().filter(this::keepsFromMerging).toList();
    if (!broken.isEmpty()) {
      return new Outcome(broken, 0, 0, 0, List.of(), List.of());
    }
    var content = reading.content();
    var read =
        new BibtexFile(nameOf(bibtex), textOf(bibtex))
            .read(content.site().marks(), content.venues());
    problems.addAll(read.problems());
    var plan =
        Merge.plan(
            content.publications(), read.publications(), content.venues(), namedIds(content));
    problems.addAll(plan.problems());
    var files = PublicationsFile.of(folder);
    var completions =
        plan.completions().stream().filter(c -> isReadable(c.applied(), content)).toList();
    completions.forEach(completion -> complete(completion, files));
    var additions = plan.additions().stream().filter(p -> isReadable(p, content)).toList();
    insert(additions, content.publications(), files);
    var written = write(files, isDryRun);
    return new Outcome(
        problems.stream().sorted().toList(),
        additions.size(),
        completions.size(),
        plan.known(),
        written.changed(),
        written.diff());
  }

  /** Nothing goes into the data that the next run would refuse to read. */
  private boolean isReadable(Publication publication, Content content) {
    var faults = PublicationsFile.faultsOf(publication, content.site().marks(), content.venues());
    if (!faults.isEmpty()) {
      problems.add(
          Problem.error(
              UNREADABLE,
              publication.origin().location(),
              "'" + publication.id() + "' cannot stand in the data: " + String.join("; ", faults),
              "it was left out; correct the value and import again"));
    }
    return faults.isEmpty();
  }

  /** An error in the publications, or in what they are read by, may hide one of them. */
  private boolean keepsFromMerging(Problem problem) {
    var file = problem.location().file();
    var name = file.substring(file.lastIndexOf('/') + 1);
    return problem.isError()
        && (file.contains("publications") || name.equals("venues.yml") || name.equals("site.yml"));
  }

  private static Set<String> namedIds(Content content) {
    var ids = new HashSet<String>();
    content.news().forEach(item -> ids.addAll(item.publications()));
    return ids;
  }

  private static String textOf(Path bibtex) throws IOException {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(bibtex);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + bibtex, e);
    } catch (IOException e) {
      throw new IOException(bibtex + " cannot be read: " + e.getMessage(), e);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // what BibTeX itself wrote for decades; every byte is a character of it
      text = new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
  }

  private void complete(Completion completion, List<PublicationsFile> files) {
    var there = completion.there();
    var file = fileOf(there, files);
    // what goes to one place comes in the order in which it is asked for: links belong to their key
    file.addLinks(there, completion.links());
    file.complete(there, completion.applied(), completion.keys());
  }

  private static PublicationsFile fileOf(Publication publication, List<PublicationsFile> files) {
    var path = publication.origin().location().file();
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow();
  }

  private void insert(
      List<Publication> additions, List<Publication> there, List<PublicationsFile> files) {
    var rest = new ArrayList<Publication>();
    var byFile = new LinkedHashMap<PublicationsFile, List<Publication>>();
    for (var addition : Placement.newestFirst(additions)) {
      var file = fileOfYear(addition, files);
      if (file == null) {
        rest.add(addition);
      } else {
        byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(addition);
      }
    }
    byFile.forEach(
        (file, publications) -> placesIn(of(file, there), publications).forEach(file::insert));
    placesIn(there, rest)
        .forEach(
            (place, publications) -> {
              var neighbour =
                  place > 0 ? there.get(place - 1) : there.isEmpty() ? null : there.get(0);
              var file = neighbour == null ? files.get(0) : fileOf(neighbour, files);
              file.insert(of(file, there.subList(0, place)).size(), publications);
            });
  }

  /** Where new publications go in a list, by the index before which they go. */
  private static Map<Integer, List<Publication>> placesIn(
      List<Publication> list, List<Publication> additions) {
    var places = new TreeMap<Integer, List<Publication>>();
    for (var addition : additions) {
      int place = Placement.in(list, addition);
      places.computeIfAbsent(place, p -> new ArrayList<>()).add(addition);
    }
    return places;
  }

  private static List<Publication> of(PublicationsFile file, List<Publication> publications) {
    return publications.stream()
        .filter(publication -> publication.origin().location().file().equals(file.path()))
        .toList();
  }

  /** The file of a year where each file is one of a year, as {@code publications/2025.yml} is. */
  private static @Nullable PublicationsFile fileOfYear(
      Publication publication, List<PublicationsFile> files) {
    if (publication.year() == null || !files.stream().allMatch(PublicationsFile::isOfYear)) {
      return null;
    }
    var name = publication.year() + ".yml";
    for (var file : files) {
      if (file.file().endsWith(name)) {
        return file;
      }
    }
    var file = files.get(0).beside(name);
    files.add(file);
    return file;
  }

  private record Written(List<String> changed, List<String> diff) {}

  private Written write(List<PublicationsFile> files, boolean isDryRun) throws IOException {
    var written = new Written(new ArrayList<>(), new ArrayList<>());
    for (var file : files) {
      var after = file.after();
      if (!after.equals(file.before())) {
        written.changed().add(file.path());
        written.diff().addAll(TextDiff.unified(file.path(), file.before(), after));
        if (!isDryRun) {
          SiteFile.in(site, data, file.file()).replace(after.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return written;
  }

  private String nameOf(Path file) {
    var path = file.toAbsolutePath().normalize();
    return (path.startsWith(site) ? site.relativize(path) : path).toString().replace('\\', '/');
  }
}
