package io.github.sitecontent.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that YAML tells in its own terms, or not at all, told in those of a person. */
final class SyntaxMistakesTest {

  /** Expects one problem in awards.yml. */
  private static void assertTold(String text, String problem) {
    assertThat(Written.problemsOf("awards.yml", text)).as(text).containsExactly(problem);
  }

  @Nested
  final class AValueThatNeedsQuotes {

    @Test
    void hasAColonInIt() {
      assertTold(
          "- title: BERT: Pre-training\n",
          "1:14  ': ' inside a value begins another key to YAML;"
              + " write - title: \"BERT: Pre-training\"");
    }

    @Test
    void hasAColonAndQuotesInIt() {
      assertTold(
          "- title: The \"BERT\": Pre-training\n",
          "1:20  ': ' inside a value begins another key to YAML;"
              + " write - title: 'The \"BERT\": Pre-training'");
    }

    @Test
    void hasAColonAndGoesOnInTheNextLine() {
      assertTold(
          "- title: BERT: Pre-training\n    of Transformers\n  issuer: NAACL\n",
          "1:14  ': ' inside a value begins another key to YAML;"
              + " write - title: \"BERT: Pre-training of Transformers\"");
    }

    @Test
    void hasAColonAndACommentBehindIt() {
      assertTold(
          "- title: BERT: Pre-training # look it up\n",
          "1:14  ': ' inside a value begins another key to YAML;"
              + " write - title: \"BERT: Pre-training\" # look it up");
    }

    @Test
    void beginsAsAListDoes() {
      assertTold(
          "- title: [Re] A study\n",
          "1:10  '[' begins a list to YAML; write - title: \"[Re] A study\"");
    }

    @Test
    void isAListToYaml() {
      assertTold(
          "- title: [Re]\n",
          "1:10  expects a text, found a list; for the text, write - title: \"[Re]\"");
    }

    @Test
    void beginsAsAMappingDoes() {
      assertTold(
          "- title: {BERT} for all\n",
          "1:10  '{' begins a mapping to YAML; write - title: \"{BERT} for all\"");
    }

    @Test
    void isAMappingToYaml() {
      assertTold(
          "- title: {BERT}\n",
          "1:10  expects a text, found a mapping; for the text, write - title: \"{BERT}\"");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "@home", "%5 of all", "`code`", "*best* paper", "*best paper", "*best", "& more",
              "&best paper",
          "!important note", "!a!b", "! note", "| pipes", "> 3 wins", ", then", "] end", "} end"
        })
    void beginsWithASignOfYaml(String value) {
      assertThat(Written.problemsOf("awards.yml", "- title: " + value + "\n  issuer: ACM\n"))
          .singleElement()
          .asString()
          .startsWith("1:10  '" + value.charAt(0))
          .endsWith("write - title: \"" + value + "\"");
    }

    @Test
    void isOneOfAFlowList() {
      assertThat(Written.problemsOf("profile.yml", "name: Ada\naliases: [A. Lovelace, @ada]\n"))
          .containsExactly(
              "2:24  '@' may not begin a value in YAML;"
                  + " write aliases: [A. Lovelace, \"@ada\"]");
    }

    @Test
    void isATextOfAListThatLooksLikeAKey() {
      assertThat(Written.problemsOf("interests.yml", "items:\n  - Systems: all of them\n"))
          .containsExactly(
              "2:5  expects a text (Markdown), found a mapping;"
                  + " for the text, write - \"Systems: all of them\"");
    }
  }

  @Nested
  final class Quotes {

    @Test
    void thatAreNeverClosedAreNamedWhereTheyOpen() {
      assertTold(
          "- title: \"Best paper\n  issuer: ACM\n",
          "1:10  the quote \" that opens here is not closed; write - title: \"Best paper\"");
    }

    @Test
    void thatCloseInAnotherItemAreNamedWhereTheyOpen() {
      assertTold(
          "- title: \"Best paper\n  issuer: ACM\n- title: \"Best poster\"\n  issuer: IEEE\n",
          "1:10  the quote \" that opens here is not closed; write - title: \"Best paper\"");
    }

    @Test
    void thatCloseAtAnApostropheFarBelowAreNamedWhereTheyOpen() {
      assertTold(
          "- title: 'Best paper\n- title: Don't worry\n",
          "1:10  the quote ' that opens here is not closed; write - title: 'Best paper'");
    }

    @Test
    void mayNotHaveAnApostropheOfTheirOwn() {
      assertTold(
          "- title: 'Ada's prize'\n",
          "1:15  text goes on behind the closing quote '; write - title: \"Ada's prize\"");
    }

    @Test
    void mayNotEndBeforeTheTextDoes() {
      assertTold(
          "- title: \"Best\" paper\n",
          "1:17  text goes on behind the closing quote \"; write - title: '\"Best\" paper'");
    }

    @Test
    void mayNotEndBeforeAColon() {
      assertTold(
          "- title: \"BERT\": Pre-training\n",
          "1:16  text goes on behind the closing quote \"; write - title: '\"BERT\": Pre-training'");
    }
  }

  @Nested
  final class ABackslashInDoubleQuotes {

    @Test
    void isRefused() {
      assertTold(
          "- title: \"The \\delta of it\"\n",
          "1:15  '\\delta' is no sign that a backslash makes in double quotes;"
              + " write - title: 'The \\delta of it'");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\\alpha",
          "\\beta",
          "\\theta",
          "\\frac",
          "\\rho",
          "\\nu",
          "\\nabla",
          "\\neq",
          "\\vec",
          "\\epsilon",
          "\\textbf{x}",
          "\\times"
        })
    void isToldWhenYamlDropsItWithoutAWord(String command) {
      assertThat(Written.problemsOf("awards.yml", "- title: \"An " + command + " prize\"\n"))
          .singleElement()
          .asString()
          .startsWith("1:10  in double quotes '" + command.replace("{x}", ""))
          .endsWith("write - title: 'An " + command + " prize'");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"two\\nlines", "a \\\"word\\\"", "a tab\\t.", "\\u00e9t\\u00e9", "\\\\alpha"})
    void isQuietWhenItIsMeant(String text) {
      assertThat(Written.problemsOf("awards.yml", "- title: \"" + text + "\"\n")).isEmpty();
    }

    @Test
    void mayNotMakeHalfACharacter() {
      assertTold(
          "- title: \"\\uD800 prize\"\n",
          "1:10  '\\uD800' is half a character; write the character itself");
    }
  }

  @Nested
  final class AKey {

    @Test
    void needsABlankBehindItsColon() {
      assertTold(
          "- issuer: ACM\n  title:Best paper\n",
          "2:3  the colon behind 'title' has no blank behind it; write title: Best paper");
    }

    @Test
    void needsABlankBehindItsColonInTheFirstLineToo() {
      assertTold(
          "- title:Best paper\n  issuer: ACM\n",
          "1:3  the colon behind 'title' has no blank behind it; write - title: Best paper");
    }

    @Test
    void needsABlankBehindItsColonWhereItStandsAlone() {
      assertTold(
          "- title:Best paper\n", "1:3  expects an award, found a text; write title: Best paper");
    }

    @Test
    void needsABlankBehindItsColonInBraces() {
      assertThat(Written.problemsOf("profile.yml", "name: Ada\nlinks: {blog:/b, code: /c}\n"))
          .containsExactly("2:9  the colon in 'blog:/b' has no blank behind it; write blog: /b");
    }

    @Test
    void needsItsColon() {
      assertTold(
          "- title: Best paper\n  issuer ACM\n  date: 2025\n",
          "2:3  'issuer' has no colon behind it; write issuer: ACM");
    }

    @Test
    void takesNoWideColon() {
      assertTold(
          "- title: Best paper\n  issuer：ACM\n  date: 2025\n",
          "2:3  'issuer' has a wide colon, which is a letter to YAML; write issuer: ACM");
    }

    @Test
    void isMissedInALineThatGoesOnWithNothing() {
      assertTold(
          "- title: Best paper\n  of the year\n  date: 2025\n",
          "2:3  'of the year' is neither a key with its colon nor a part of the text above it;"
              + " write 'key: value', or indent it deeper to go on with the text above");
    }

    @Test
    void needsABlankBehindTheDashBeforeIt() {
      assertTold(
          "- title: Best paper\n-title: Best poster\n",
          "2:1  '-' has no blank behind it; write - title: Best poster");
    }
  }

  @Nested
  final class ALine {

    @Test
    void isNotIndentedByATab() {
      assertTold(
          "- title: Best paper\n\tissuer: ACM\n",
          "2:1  a tab indents this line; YAML takes blanks only: write '  issuer: ACM'");
    }

    @Test
    void hasNoTabBehindItsDash() {
      assertTold(
          "-\ttitle: Best paper\n",
          "1:2  a tab stands here; YAML takes blanks only: write '- title: Best paper'");
    }

    @Test
    void standsTooFarRight() {
      assertTold(
          "- title: Best paper\n   issuer: ACM\n",
          "2:4  this line is indented deeper than 'title' above it, as if it went on with its text;"
              + " indent it by 2 blanks: '  issuer: ACM'");
    }

    @Test
    void standsTooFarLeft() {
      assertTold(
          "- title: Best paper\n issuer: ACM\n",
          "2:2  this line is in no column of the lines above it;"
              + " indent it by 2 blanks: '  issuer: ACM'");
    }

    @Test
    void standsTooFarRightAsAnItem() {
      assertThat(Written.problemsOf("interests.yml", "items:\n  - Systems\n    - Compilers\n"))
          .containsExactly(
              "3:5  this line goes on with the text above it, because it is indented deeper;"
                  + " write '  - Compilers'");
    }

    @Test
    void isTheUnindentedTextOfABlock() {
      assertTold(
          "- title: Best paper\n  note: |\n  For all of it\n  date: 2025\n",
          "3:3  the text of 'note' is not indented deeper than its key;"
              + " indent it by 4 blanks: '    For all of it'");
    }

    @Test
    void isAKeyAmongItems() {
      assertTold(
          "- title: Best paper\nissuer: ACM\n",
          "2:1  a key stands among the items of a list;"
              + " indent it by 2 blanks if it belongs to the item above: '  issuer: ACM'");
    }

    @Test
    void isAnItemAmongKeys() {
      assertTold(
          "- title: Best paper\n  - ACM\n",
          "2:3  a list item stands among the keys of a mapping;"
              + " put the key of its list in a line above it, or take out '- '");
    }

    @Test
    void beginsAListBehindItsKey() {
      assertTold(
          "- title: - Best paper\n",
          "1:10  '- ' begins a list on the line of its key;"
              + " put the list on the lines below, or write - title: \"- Best paper\"");
    }
  }

  @Nested
  final class BracketsAndBraces {

    @Test
    void areClosed() {
      assertThat(Written.problemsOf("profile.yml", "name: Ada\naliases: [A., B.\nemail: a@b.org\n"))
          .containsExactly(
              "2:10  the list that opens here with '[' is not closed; write aliases: [A., B.]");
    }

    @Test
    void areClosedOnce() {
      assertThat(Written.problemsOf("profile.yml", "name: Ada\naliases: [A., B.]]\n"))
          .containsExactly(
              "2:18  ']' stands behind the end of the list or mapping; write aliases: [A., B.]");
    }

    @Test
    void areNotClosedInAComment() {
      assertThat(
              Written.problemsOf(
                  "publications.yml",
                  "- title: T\n  year: 2025\n  authors: [San Zhang #, Si Li]\n  venue: VLDB\n"))
          .containsExactly(
              "3:23  '#' behind a blank begins a comment, so the '[' before it is never closed;"
                  + " put the item in quotes, as in \"Ada Lovelace#\"");
    }
  }

  @Nested
  final class TextBehindASharp {

    @Test
    void isLostWhenNoBlankFollows() {
      assertTold(
          "- title: We are #1\n",
          "1:10  '#1' behind 'We are' is a comment to YAML, and lost;"
              + " if it is text, write \"We are #1\"; else put a blank behind #");
    }

    @Test
    void isLostAsAWholeValue() {
      assertThat(Written.problemsOf("awards.yml", "- title: #1 of all\n"))
          .contains(
              "1:9  '#1 of all' is a comment to YAML, and lost; write - title: \"#1 of all\"");
    }

    @Test
    void isACommentWhenABlankFollows() {
      assertThat(Written.problemsOf("awards.yml", "- title: Best paper # of 2025\n")).isEmpty();
    }
  }

  @Test
  void aConflictOfAMergeIsNamedOnceAndItsFirstSideIsRead() {
    assertTold(
        """
        - title: Best paper
        <<<<<<< HEAD
          issuer: ACM
        =======
          issuer: IEEE
        >>>>>>> theirs
        """,
        "2:1  a merge left a conflict here; keep one of its two sides, and take out the lines"
            + " <<<<<<<, ======= and >>>>>>>");
  }

  @Test
  void aSecondDocumentIsNotRead() {
    assertTold(
        "- title: Best paper\n---\n- title: Best poster\n",
        "2:1  a second YAML document begins here, and is not read; take out the line '---' before it");
  }

  @Test
  void oneRunTellsAllMistakes() {
    assertThat(
            Written.problemsOf(
                "awards.yml",
                """
                - title: BERT: Pre-training
                  date: 2025
                - title: @home
                  issuer: ACM
                  dat: 2025
                - title: 'Ada's prize'
                -title: Best poster
                - title: Best demo
                \tdate: 2025
                - title: "Best paper
                - title: Best talk
                  date: 31/2/25
                """))
        .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
        .containsExactly("1:14", "3:10", "5:3", "6:15", "7:1", "9:1", "10:10", "12:9");
  }

  @Test
  void aMistakeThatNobodyCanMendEndsItsItemOnly() {
    assertThat(
            Written.problemsOf(
                "awards.yml",
                "- title: A\n  neither this\n  nor that\n- title: B\n  date: 2025-13\n"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("5:9  '2025-13' is not a date");
  }

  @Test
  void problemsBeforeAMistakeAreTold() {
    assertThat(Written.problemsOf("profile.yml", "nmae: Ada\nemail: \"a@b.org\n"))
        .containsExactly(
            "1:1  unknown key 'nmae'; did you mean 'name'?",
            "2:8  the quote \" that opens here is not closed; write email: \"a@b.org\"");
  }

  @Test
  void itemsBehindAMendedMistakeAreReadWithTheirPlaces() {
    var reading =
        Written.file("awards.yml", "# awards\n- title: A: B\n- title: \uD83C\uDFC6 prize\n").read();
    assertThat(reading.content().awards())
        .extracting(award -> award.title() + " at " + award.origin())
        .containsExactly("A: B at _data/awards.yml:2:3", "🏆 prize at _data/awards.yml:3:3");
  }

  @Test
  void aMistakeWithoutAPlaceIsToldAllTheSame() {
    var text = "- title: A\n  note: B\n  issuer:\n    - \"Ada\n  date: 1\n \"volume: 3\n";
    assertThat(Written.problemsOf("awards.yml", text))
        .anyMatch(problem -> problem.contains("quote"));
  }

  @Test
  void venuesAreReadOnBehindAMistake() {
    assertThat(
            Written.problemsOf(
                "venues.yml", "VLDB:\n  name: Very: Large\nSC:\n  nmae: Super\nSC:\n  name: x\n"))
        .extracting(problem -> problem.substring(0, 4).strip())
        .containsExactly("2:13", "4:3", "5:1");
  }
}
