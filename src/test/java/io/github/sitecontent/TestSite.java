package io.github.sitecontent;

import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A site in a folder. */
record TestSite(Path folder) {

  static final String ABOUT = "_pages/about.md";

  /** A site of a name and two pieces of news. */
  static TestSite in(Path folder) {
    return new TestSite(folder)
        .with("_data/profile.yml", "name: Ada Lovelace\n")
        .with(
            "_data/news.yml",
            """
            - date: 2025-02-03
              text: The engine runs
            - date: 2024-01-02
              text: The engine is drawn
            """);
  }

  TestSite with(String path, String text) {
    try {
      var file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String about() {
    return read(ABOUT);
  }

  SiteContent content() {
    return new SiteContent(folder, "_data", "_templates");
  }

  Outcome generate() throws IOException {
    return content().generate(HandEdits.REFUSE);
  }

  Outcome overwrite() throws IOException {
    return content().generate(HandEdits.OVERWRITE);
  }

  Outcome check() throws IOException {
    return content().check();
  }

  /** The problems of a run, in the words that a user sees. */
  List<String> problems() throws IOException {
    return generate().problems().stream().map(Problem::toString).toList();
  }

  /** The state of a page as {@code check} tells it. */
  PageState state(String page) throws IOException {
    return page(check(), page).state();
  }

  static Outcome.Page page(Outcome outcome, String path) {
    return outcome.pages().stream()
        .filter(page -> page.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is not in " + outcome));
  }

  /** Where a line of a page comes from: the line that holds a text. */
  String origin(String page, String text) throws IOException {
    var lines = read(page).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        var location = content().explain(page, i + 1).orElseThrow();
        return location.file() + ":" + location.line();
      }
    }
    throw new AssertionError("no line of " + page + " holds " + text + ": " + lines);
  }
}
