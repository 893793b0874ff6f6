package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.SiteContent.HandEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of {@code it/about-page} says what the page said that was typed by hand, and whose facts
 * its data hold: as Jekyll shows both, but for differences that are meant.
 */
final class AboutPageTest {

  private static final Path BY_HAND = Path.of("src/test/resources/hand-written/about.md");
  private static final Path DATA = Path.of("it/about-page/_data");
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\n(.*?)^---\n", Pattern.DOTALL | Pattern.MULTILINE);

  /**
   * A difference that is meant.
   *
   * @param before on the page that was typed by hand
   * @param after on the generated page
   */
  private record Change(String before, String after) {}

  private static final List<Change> MEANT =
      List.of(
          // spelling
          new Change("assistant profosser at", "assistant professor at"),
          new Change("Advised by Profossor Xiangke Liao", "Advised by Professor Xiangke Liao"),
          new Change("M.Sc. Mayor in", "M.Sc. Major in"),
          new Change("B.Sc. Mayor in", "B.Sc. Major in"),
          new Change("Resource Mananagement on", "Resource Management on"),
          new Change("Cloud/HPC Platfrom.", "Cloud/HPC Platform."),
          new Change("Guangzhou National SuperComputer", "Guangzhou National Supercomputer"),
          new Change("Ph.D in", "Ph.D. in"),
          new Change("Zhiguang Chen, Yulong Lu,", "Zhiguang Chen, Yutong Lu,"),
          // grammar
          new Change("efficient machine learning system.", "efficient machine learning systems."),
          new Change("You can find with my", "You can find me with my"),
          // blanks and full stops
          new Change("jiangjz@bnu.edu.cn .", "jiangjz@bnu.edu.cn."),
          new Change("Center,Sun Yat-sen University", "Center, Sun Yat-sen University."),
          new Change("RTAI:Efficient", "RTAI: Efficient"),
          // dates one way
          new Change("[01/11/24]", "[1/11/24]"),
          // no "and" before the last author
          new Change("Xiangke Liao, and Yutong Lu", "Xiangke Liao, Yutong Lu"),
          new Change("Jiazhi Jiang, and Jiangsu Du", "Jiazhi Jiang, Jiangsu Du"),
          // a comma and a blank before the title
          new Change("Yutong Lu “Co-designing", "Yutong Lu, “Co-designing"),
          new Change("Yutong Lu “Sophisticated", "Yutong Lu, “Sophisticated"),
          new Change("Yutong Lu,”Hierarchical", "Yutong Lu, “Hierarchical"),
          new Change("Yutong Lu “Improving", "Yutong Lu, “Improving"),
          new Change("Yutong Lu “Optimizing", "Yutong Lu, “Optimizing"),
          new Change("Yutong Lu,”SAIH", "Yutong Lu, “SAIH"),
          new Change("Jiangsu Du “Ghidorah", "Jiangsu Du, “Ghidorah"),
          new Change("Peng Chen “Oceanus", "Peng Chen, “Oceanus"),
          new Change("Yutong Lu “RTAI", "Yutong Lu, “RTAI"),
          new Change("Yutong Lu “MixRec", "Yutong Lu, “MixRec"),
          // every title in quotes
          new Change("Yutong Lu. APTMoE", "Yutong Lu, “APTMoE"),
          new Change("GPU Nodes.", "GPU Nodes”"),
          new Change("Yutong Lu. Communication-Efficient", "Yutong Lu, “Communication-Efficient"),
          new Change("Transformer Inference.", "Transformer Inference”"));

  private static String byHand = "";
  private static String generated = "";

  @BeforeAll
  static void generate(@TempDir Path site) throws IOException {
    Files.createDirectory(site.resolve("_data"));
    try (var files = Files.list(DATA)) {
      for (var file : files.toList()) {
        Files.copy(file, site.resolve("_data").resolve(file.getFileName()));
      }
    }
    var outcome = new SiteContent(site, "_data", "_templates").generate(HandEdits.REFUSE);
    assertThat(outcome.problems()).isEmpty();
    generated = Files.readString(site.resolve("_pages/about.md"));
    byHand = Files.readString(BY_HAND);
  }

  @Test
  void theFrontMatterIsTheSame() {
    assertThat(frontMatterOf(generated))
        .filteredOn(line -> !line.startsWith("#"))
        .isEqualTo(frontMatterOf(byHand));
  }

  @Test
  void aReaderSeesTheSameButForWhatIsMeant() {
    var pages = new LinkedHashMap<String, String>();
    pages.put("by-hand.md", withoutFrontMatter(byHand));
    pages.put("generated.md", withoutFrontMatter(generated));
    var html = Jekyll.render(pages);
    var before = VisiblePage.of(html.get("by-hand.md"));
    var after = VisiblePage.of(html.get("generated.md"));

    assertThat(after.lines()).isEqualTo(changedAsMeant(before.lines()));
    assertThat(after.headings()).isEqualTo(before.headings()).hasSize(7);
    assertThat(after.links()).isEqualTo(before.links()).hasSize(10);
  }

  /** Makes each of the changes at the one place that it is for. */
  private static List<String> changedAsMeant(List<String> lines) {
    var changed = new ArrayList<>(lines);
    for (var change : MEANT) {
      var places = changed.stream().filter(line -> line.contains(change.before())).toList();
      assertThat(places).as("the line of '%s'", change.before()).hasSize(1);
      changed.replaceAll(line -> line.replace(change.before(), change.after()));
    }
    return changed;
  }

  private static List<String> frontMatterOf(String page) {
    var front = FRONT_MATTER.matcher(page);
    assertThat(front.find()).isTrue();
    return front.group(1).lines().map(String::stripTrailing).toList();
  }

  private static String withoutFrontMatter(String page) {
    return FRONT_MATTER.matcher(page).replaceFirst("---\n---\n");
  }
}
