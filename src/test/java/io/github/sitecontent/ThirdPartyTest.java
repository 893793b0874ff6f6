package io.github.sitecontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The libraries in the plugin's jar, whose licences want to be told. */
final class ThirdPartyTest {

  @Test
  void namesEachLibraryWithItsVersion() throws Exception {
    var told = Files.readString(Path.of("src/main/resources/META-INF/THIRD-PARTY.txt"));

    assertThat(libraries()).hasSizeGreaterThan(3).allSatisfy(it -> assertThat(told).contains(it));
  }

  /** Those that the POM puts into the jar, which are all without a scope. */
  private static List<String> libraries() throws Exception {
    var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse("pom.xml");
    var dependencies = pom.getElementsByTagName("dependency");
    var libraries = new ArrayList<String>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      var dependency = (Element) dependencies.item(i);
      if (dependency.getElementsByTagName("scope").getLength() == 0) {
        libraries.add(
            text(dependency, "groupId")
                + ":"
                + text(dependency, "artifactId")
                + " "
                + text(dependency, "version"));
      }
    }
    return libraries;
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
