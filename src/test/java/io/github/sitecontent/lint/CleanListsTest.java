package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.data.DataFolder;
import io.github.sitecontent.data.DataReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Data that are odd and right: no rule has anything to say. */
final class CleanListsTest {

  private static String papers(String... authors) {
    var yaml = new StringBuilder();
    for (int i = 0; i < authors.length; i++) {
      yaml.append("- {title: On the Matter of Number ").append(i).append(", authors: [");
      yaml.append(authors[i]).append("], year: ").append(2000 + i).append("}\n");
    }
    return yaml.toString();
  }

  @Test
  void namesAreAsManifoldAsPeople() {
    assertThat(
            LintedSite.with(
                    "publications",
                    papers(
                        "Jan van der Berg, José Peña, Ursula K. Le Guin, Madonna",
                        "\"van der Linden, Piet\", \"Li, Wei\", \"Martin, Dean Jr.\", \"Díaz, J.\"",
                        "\"García Márquez, Gabriel\", \"Sammy Davis, Jr.\", \"O'Neil, Ryan\"",
                        "OpenAI, DeepMind, Research and Development Team, \"ATLAS Collaboration\"",
                        "张三, 李四, 王小明, 王小民, 毛泽东",
                        "Yifan Li, Yifan Liu, Yufan Li, Yi Fan",
                        "Fan Yi, Jun Wang, Jing Wang, Wang Jun Kai",
                        "\"Kim, J.-H.\", \"Kim, J.\", \"Li, Y.\", \"Li, Y.\"",
                        "Anne Anderson, Alexander Sand, Brand Andy, Roland",
                        "Ada King, et al."))
                .found())
        .isEmpty();
  }

  @Test
  void twoPeopleWithNamesAlikeAreTwoWhereTheyMeet() {
    assertThat(
            LintedSite.with(
                    "publications",
                    papers(
                        "Dan Huang, Yutong Lu",
                        "Dan Huang, Yutong Lu",
                        "Dan Huang, Yutong Lu",
                        "Dan Huang, Yulong Lu",
                        "Yulong Lu, Yutong Lu"))
                .found())
        .isEmpty();
  }

  @Test
  void colleaguesOfOneFamilyNameAreNotSlips() {
    assertThat(
            LintedSite.with(
                    "publications",
                    papers(
                        "Bo Chen, Wei Zhang",
                        "Bo Chen, Wei Zhang",
                        "Bo Chen, Wei Zhang",
                        "Fei Zhang, Lin Tao",
                        "Chen Yang, Jo Hill",
                        "Yang Chen, Al Moss"))
                .found())
        .isEmpty();
  }

  @Test
  void venuesAreAsManifoldAsTheirOwners() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - {title: On Caches 1, authors: [Jo Hill], venue: ICML, year: 2025}
                    - {title: On Caches 2, authors: [Jo Hill], venue: ICML Workshop on Caches, year: 2025}
                    - {title: On Caches 3, authors: [Jo Hill], venue: Nature, year: 2025}
                    - {title: On Caches 4, authors: [Jo Hill], venue: Nature Communications, year: 2025}
                    - {title: On Caches 5, authors: [Jo Hill], venue: Findings of ACL, year: 2025}
                    - {title: On Caches 6, authors: [Jo Hill], venue: ACL, year: 2025}
                    - {title: On Caches 7, authors: [Jo Hill], venue: Journal of Physics A, year: 2025}
                    - {title: On Caches 8, authors: [Jo Hill], venue: Journal of Physics B, year: 2025}
                    - {title: On Caches 9, authors: [Jo Hill], venue: 软件学报, year: 2025}
                    """)
                .found())
        .isEmpty();
  }

  @Test
  void theAboutPageOfTheIntegrationTestIsClean() throws Exception {
    var site = Path.of("it/about-page").toAbsolutePath();
    var reading = new DataReader(new DataFolder(site, site.resolve("_data"))).read();
    var files =
        new SiteFiles() {
          @Override
          public boolean exists(String path) {
            return Files.exists(site.resolve(path));
          }

          @Override
          public String text(String file) {
            return "";
          }
        };
    assertThat(Lint.check(new Facts(reading.content(), reading.problems(), files))).isEmpty();
  }
}
