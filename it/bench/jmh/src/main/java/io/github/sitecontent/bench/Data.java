package io.github.sitecontent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/**
 * Makes the data that the comparison is run on, the same ones each time.
 *
 * <pre>
 * java Data.java papers 1000 folder        a site of so many publications, for us, Hugo and Jekyll
 * java Data.java people 5000 20 folder     so many sites of so many publications
 * </pre>
 */
public final class Data {

  private static final List<String> FAMILY =
      List.of(
          "Jiang", "Du", "Huang", "Lovelace", "Chen", "Babbage", "He", "Wei", "Zhang", "Turing");
  private static final List<String> GIVEN =
      List.of("Ada", "Bo", "Chun", "Dan", "Eva", "Fei", "Gao", "Hui", "Ina", "Jun", "Kai", "Lin");
  private static final List<String> TOPICS =
      List.of("Inference", "Training", "Scheduling", "Spilling", "Parallelism", "Caching");
  private static final List<String> VENUES =
      List.of("TPDS", "TACO", "PARCO", "JCST", "VLDB", "ICCD", "PACT", "SIGMOD", "SC");

  private final Random random = new Random(7);

  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 3 && arguments[0].equals("papers")) {
      new Data().papers(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
    } else if (arguments.length == 4 && arguments[0].equals("people")) {
      new Data()
          .people(
              Integer.parseInt(arguments[1]),
              Integer.parseInt(arguments[2]),
              Path.of(arguments[3]));
    } else {
      System.err.println("java Data.java papers SIZE FOLDER | people SITES PAPERS FOLDER");
      System.exit(2);
    }
  }

  private void papers(int size, Path folder) throws IOException {
    var publications = publications(size);
    write(folder.resolve("site-content/_data/publications.yml"), publications);
    write(folder.resolve("site-content/pom.xml"), POM);
    write(folder.resolve("hugo/data/publications.yml"), publications);
    write(folder.resolve("hugo/config.toml"), HUGO_CONFIG);
    write(folder.resolve("hugo/layouts/index.html"), HUGO_TEMPLATE);
    write(folder.resolve("jekyll/_data/publications.yml"), publications);
    write(folder.resolve("jekyll/_config.yml"), "exclude: []\n");
    write(folder.resolve("jekyll/about.txt"), JEKYLL_PAGE);
  }

  private void people(int sites, int papers, Path folder) throws IOException {
    write(folder.resolve("pom.xml"), POM);
    for (int i = 0; i < sites; i++) {
      var name = name();
      var data = folder.resolve(String.format("people/%05d-%s/_data", i, name.split(" ")[0]));
      write(
          data.resolve("profile.yml"),
          "name: " + name + "\nbio: |\n  I work on " + any(TOPICS) + ".\n\n  Come and see me.\n");
      write(
          data.resolve("news.yml"),
          "- date: 2025-10-20\n  text: One paper on *"
              + any(TOPICS)
              + "* accepted\n- date: 2024-03\n  text: I am hiring\n");
      write(data.resolve("publications.yml"), publications(papers));
    }
  }

  /** The text of a publications.yml. */
  String publications(int size) {
    var text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      var authors = new LinkedHashSet<String>();
      for (int many = 3 + random.nextInt(4); many > 0; many--) {
        authors.add(name());
      }
      var marked = authors.stream().map(a -> '"' + a + '"').toList();
      var first = marked.get(0);
      text.append("- id: paper").append(i);
      text.append("\n  type: ").append(i % 2 == 0 ? "journal" : "conference");
      text.append("\n  title: \"Efficient ").append(any(TOPICS));
      text.append(" of Large Models on Systems of Kind ").append(i).append('"');
      text.append("\n  authors: ").append(marked.toString().replace(first, mark(first, i)));
      text.append("\n  venue: ").append(any(VENUES));
      text.append("\n  year: ").append(2000 + i % 26);
      text.append("\n  links: {pdf: \"https://example.org/paper").append(i);
      text.append(".pdf\", code: \"https://example.org/code/").append(i).append("\"}\n");
    }
    return text.toString();
  }

  private static String mark(String quoted, int paper) {
    return paper % 3 == 0 ? quoted.substring(0, quoted.length() - 1) + "#\"" : quoted;
  }

  private String name() {
    return any(GIVEN) + " " + any(FAMILY);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>bench</groupId>
        <artifactId>bench</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
      </project>
      """;

  private static final String HUGO_CONFIG =
      """
      baseURL = "http://example.org/"
      disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
      """;

  private static final String HUGO_TEMPLATE = hugoList("journal") + hugoList("conference");

  private static String hugoList(String type) {
    return "{{ range where .Site.Data.publications \"type\" \""
        + type
        + "\" }}- **[{{ .venue }} {{ .year }}]** {{ delimit .authors \", \" }}, \"{{ .title }}\""
        + "{{ range $k, $v := .links }} [[{{ $k }}]({{ $v }})]{{ end }}\n{{ end }}";
  }

  private static final String JEKYLL_PAGE =
      "---\nlayout: none\n---\n" + jekyllList("journal") + jekyllList("conference") + "\n";

  private static String jekyllList(String type) {
    return "{% assign ps = site.data.publications | where: \"type\", \""
        + type
        + "\" %}{% for p in ps %}\n- **[{{ p.venue }} {{ p.year }}]** {{ p.authors | join: \", \" }},"
        + " \"{{ p.title }}\"{% for l in p.links %} [[{{ l[0] }}]({{ l[1] }})]{% endfor %}"
        + "{% endfor %}";
  }
}
