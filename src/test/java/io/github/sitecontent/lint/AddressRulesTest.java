package io.github.sitecontent.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AddressRulesTest {

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThat(
            LintedSite.with(
                    "publications",
                    """
                    - title: On Caches
                      authors: [Ada King]
                      year: 2025
                      image: images/caches.png
                      links:
                        pdf: /files/caches.pdf
                        slides: ./files/caches%20talk.pdf
                        poster: /site/files/poster.pdf?x=1
                        page: /caches/
                        html: /caches.html
                        video: https://example.org/caches.mp4
                    """)
                .and(
                    "news",
                    """
                    - date: 2025-10
                      text: >-
                        A long text and the
                        [slides](/files/talk.pptx)
                    """)
                .having("files/caches talk.pdf", "files/poster.pdf")
                .told())
        .containsExactly(
            "_data/news.yml:4:14  the site has no file 'files/talk.pptx';"
                + " add the file, or correct the path",
            "_data/publications.yml:4:10  the site has no file 'images/caches.png';"
                + " add the file, or correct the path",
            "_data/publications.yml:6:10  the site has no file 'files/caches.pdf';"
                + " add the file, or correct the path");
  }

  @Test
  void httpBesideHttpsOfTheSameHostIsTold() {
    assertThat(
            LintedSite.with(
                    "education",
                    """
                    - degree: M.Sc.
                      url: https://www.scut.edu.cn
                      advisors:
                        - name: Hu Chen
                          url: http://www.scut.edu.cn/chen
                    - degree: B.Sc.
                      url: http://other.example.org
                    """)
                .told())
        .containsExactly(
            "_data/education.yml:5:12  http here, and https elsewhere for www.scut.edu.cn;"
                + " write https://www.scut.edu.cn/chen");
  }
}
