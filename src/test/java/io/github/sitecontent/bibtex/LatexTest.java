package io.github.sitecontent.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LatexTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = 0,
      textBlock =
          """
          {\\"o}          | ö
          \\"{o}          | ö
          \\"o            | ö
          {\\"{o}}        | ö
          \\'{\\i}         | í
          \\'\\i           | í
          {\\'{\\i}}       | í
          \\v{c}          | č
          \\v c           | č
          {\\v{S}}        | Š
          \\c{c}          | ç
          \\c c           | ç
          \\H{o}          | ő
          \\k{a}          | ą
          \\r{a}          | å
          \\.I            | İ
          \\=a            | ā
          \\u{g}          | ğ
          \\d{\\^e}        | ệ
          \\t{oo}         | o͡o
          \\~n            | ñ
          \\^{}           | ^
          \\o             | ø
          \\O             | Ø
          \\ss            | ß
          Stra\\ss{}e     | Straße
          \\aa ngstr\\"om  | ångström
          {\\L}\\'od\\'z    | Łódź
          \\AE sop        | Æsop
          \\i             | ı
          \\textcommabelow{s} | ș
          """)
  void anAccentIsReadInEveryForm(String latex, String text) {
    assertThat(Latex.plain(latex).text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = 0,
      textBlock =
          """
          {BERT} on a {GPU}       | BERT on a GPU
          {{A Title}}             | A Title
          pages 1--12             | pages 1–12
          so --- he said          | so — he said
          Vol.~3                  | Vol. 3
          R\\&D at 5\\% of \\$10     | R&D at 5% of $10
          AT&amp;T                | AT&T
          C\\# and a\\_b            | C# and a_b
          ``quoted'' and `so'     | “quoted” and ‘so'
          \\enquote{quoted}        | “quoted”
          \\emph{in} \\textbf{bold} | in bold
          {\\em emphatic} text     | emphatic text
          H.{\\,}P. Lovecraft      | H. P. Lovecraft
          \\TeX{} and \\LaTeX       | TeX and LaTeX
          Me and\\\\ you            | Me and you
          hy\\-phen\\-ation         | hyphenation
          \\noopsort{1973b}1973    | 1973
          \\href{https://x.org}{X} | X
          10\\textdegree C         | 10°C
          costs 5$ or more        | costs 5$ or more
          <i>In vivo</i> study    | In vivo study
          e = 2 \\% \\{a\\}          | e = 2 % {a}
          unbalanced } brace      | unbalanced brace
          江嘉治 😀                 | 江嘉治 😀
          """)
  void textIsWhatLatexWouldShow(String latex, String text) {
    assertThat(Latex.plain(latex).text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = 0,
      textBlock =
          """
          $O(n^2)$                | O(n²)
          $O(n \\log n)$           | O(n log n)
          $k$-means               | k-means
          $\\alpha$-stable         | α-stable
          $\\sigma$ and $\\tau$     | σ and τ
          $\\mathbb{R}^d$          | ℝᵈ
          CO$_2$                  | CO₂
          H$_{2}$O                | H₂O
          $L_{\\infty}$            | L_∞
          $\\ell_1$                | ℓ₁
          $10^{-3}$               | 10⁻³
          $x \\leq y$              | x ≤ y
          $\\frac{1}{2}$           | 1/2
          $\\sqrt{n}$              | √n
          $\\tilde{a}$             | ã
          \\(n\\) nodes             | n nodes
          $3\\times 3$             | 3×3
          $90^\\circ$              | 90°
          $^{*}$                  | *
          """)
  void aSmallFormulaBecomesText(String latex, String text) {
    assertThat(Latex.plain(latex).text()).isEqualTo(text);
  }

  @Test
  void aLargeFormulaStaysAsItIsAndIsTold() {
    var text = Latex.plain("Solving $\\begin{matrix}a & b\\end{matrix}$ fast");
    assertThat(text.text()).isEqualTo("Solving $\\begin{matrix}a & b\\end{matrix}$ fast");
    assertThat(text.unknown()).contains("\\begin");
  }

  @Test
  void anUnknownCommandIsToldAndItsArgumentKept() {
    var text = Latex.plain("A \\fancy{word}");
    assertThat(text.text()).isEqualTo("A word");
    assertThat(text.unknown()).containsExactly("\\fancy");
  }

  @Test
  void markdownKeepsEmphasisAndEscapesItsSigns() {
    assertThat(Latex.markdown("\\emph{Best} \\textbf{paper} * at \\url{http://x.org/a\\_b}").text())
        .isEqualTo("*Best* **paper** \\* at <http://x.org/a_b>");
    assertThat(Latex.markdown("\\href{https://x.org}{the page}, snake\\_case").text())
        .isEqualTo("[the page](https://x.org), snake\\_case");
    assertThat(Latex.markdown("One\nline.\n\n1. Two").text()).isEqualTo("One line.\n\n1\\. Two");
  }

  @Test
  void anAddressLosesItsEscapesOnly() {
    assertThat(Latex.verbatim("\\url{http://x.org/~me/a\\_b--c\\%20d}"))
        .isEqualTo("http://x.org/~me/a_b--c%20d");
    assertThat(Latex.verbatim("10.1002/(SICI)1096{\\_}987\\&x"))
        .isEqualTo("10.1002/(SICI)1096_987&x");
    assertThat(Latex.verbatim("http://x.org/\\textasciitilde{}me")).isEqualTo("http://x.org/~me");
  }
}
