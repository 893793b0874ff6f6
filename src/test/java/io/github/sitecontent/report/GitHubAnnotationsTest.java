package io.github.sitecontent.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GitHubAnnotationsTest {

  @Test
  void aProblemIsACommandThatNamesItsFileInTheRepository() {
    var problems =
        List.of(
            Problem.error("SC104", new Location("_data/news.yml", 3, 9), "no date", "write 2025"),
            Problem.warning("SC110", Location.of("_data/publication.yml"), "is not read", null));
    assertThat(GitHubAnnotations.of(problems, "docs/site/"))
        .containsExactly(
            "::error file=docs/site/_data/news.yml,line=3,col=9,title=SC104::no date; write 2025",
            "::warning file=docs/site/_data/publication.yml,title=SC110::is not read");
  }

  @Test
  void whatTheFormatUsesItselfIsEscaped() {
    var problem =
        Problem.error("SC104", new Location("a,b:50%.yml", 1, 0), "50%: a,\r\n::error::b", null);
    assertThat(GitHubAnnotations.of(List.of(problem), ""))
        .containsExactly(
            "::error file=a%2Cb%3A50%25.yml,line=1,title=SC104::50%25: a,%0D%0A::error::b");
  }
}
