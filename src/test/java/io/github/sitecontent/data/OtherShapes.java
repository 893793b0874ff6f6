package io.github.sitecontent.data;

import java.util.List;
import java.util.Random;

/** Publications in every style that YAML has for them, of which no two neighbours are alike. */
final class OtherShapes {

  private static final List<String> NAMES =
      List.of("王小明", "Łukasz Öztürk", "\"Ada Lovelace#*\"", "'O''Neil, Sinéad'", "𠮷田 太郎", "Bo Li");

  private static final List<String> WORDS =
      List.of("深度学习", "of", "systems", "\uD83C\uDFC6", "naïve", "at-scale", "(2nd ed.)", "大模型推理");

  /** What goes wrong in a list; each breaks another thing. */
  private static final List<String> MISTAKES =
      List.of(
          "- title: \"never closed\n  authors: [A B]\n  year: 2020\n",
          "- title: closed late \"\n  authors: [\"A B]\n  year: 2020\n",
          "- titel: A key that is none\n  authors: [A B]\n  year: 2020\n",
          "- title: A: colon\n  authors: [A B]\n  year: 2020\n",
          "- title: A tab\n\tauthors: [A B]\n  year: 2020\n",
          "- title: Indented\n   authors: [A B]\n  year: 2020\n",
          "- title: No date\n  authors: [A B]\n  date: 31/2/25\n",
          "- title: No year\n  authors: [A B]\n",
          "- title: Twice\n  title: Twice\n  authors: [A B]\n  year: 2020\n",
          "- @title\n",
          "-title: No blank\n  authors: [A B]\n  year: 2020\n",
          "- title: Alias\n  authors: [*A B]\n  year: 2020\n",
          "- &anchor\n  title: Anchor\n  authors: [A B]\n  year: 2020\n",
          "- title: Marks\n  authors:\n    - San Zhang #\n  year: 2020\n",
          "- title: Open\n  authors: [A B, C D\n  year: 2020\n",
          "- title: [Brackets\n",
          "%TAG ! tag:example.org,2026:\n",
          "---\n",
          "...\n",
          "stray text\n",
          "key: value\n",
          "- title: \"over\n- a dash\"\n  authors: [A B]\n  year: 2020\n",
          "- title: Flow\n  authors: [A B,\n- C D]\n  year: 2020\n",
          "- - nested\n",
          "-\n",
          "- \n",
          "- plain\n",
          "- {title: In braces, authors: [A B], year: 2020}}\n");

  private final Random random;

  OtherShapes(long number) {
    this.random = new Random(number);
  }

  /** A list without a mistake. */
  String list(int items, int mostAuthors) {
    var text = new StringBuilder("# a comment before all\n---\n");
    for (int i = 0; i < items; i++) {
      text.append(item(i, mostAuthors));
    }
    return text.toString();
  }

  /** A list with mistakes between its items and in them. */
  String brokenList(int items, int mistakes) {
    var text = new StringBuilder();
    for (int i = 0; i < items; i++) {
      text.append(item(i, 5));
      if (random.nextInt(items) < mistakes) {
        text.append(MISTAKES.get(random.nextInt(MISTAKES.size())));
      }
    }
    return text.toString();
  }

  private String item(int i, int mostAuthors) {
    var abstractText = " ".repeat(4) + words(40) + "\n\n    - " + words(9) + "\n    # " + words(3);
    return switch (i % 7) {
      case 0 ->
          "- {type: journal, title: '"
              + words(6)
              + "', authors: ["
              + names(5, ", ")
              + "],\n   year: 2020, links: {pdf: 'https://example.org/"
              + i
              + "'}} # said\n";
      case 1 ->
          "- title: >-\n    "
              + words(7)
              + "\n    "
              + words(7)
              + "\n  authors:\n    - "
              + names(mostAuthors, "\n    - ")
              + "\n  year: 2021\n  abstract: |\n"
              + abstractText
              + "\n\n\n";
      case 2 ->
          "-   id: own"
              + i
              + "\n    title: "
              + words(5)
              + "\n      "
              + words(5)
              + "\n    authors:\n    - "
              + names(4, "\n    - ")
              + "\n    # - nobody\n    date: 2022-03-0"
              + (1 + i % 9)
              + "\n";
      case 3 ->
          "# - title: not an item\n- title: \""
              + words(3)
              + "\n    "
              + words(3)
              + "\"\n  authors: ["
              + names(3, ",\n    ")
              + "\n  ]\n  year: 2019\n";
      case 4 ->
          "-\n  title: "
              + words(4)
              + "\n  authors: ["
              + names(2, ", ")
              + "]\n  status: under_review\n  venue: Venue "
              + i % 3
              + "\n";
      case 5 ->
          "- abstract: >\n"
              + abstractText
              + "\n  title: |-\n    "
              + words(4)
              + "\n  authors: {name: A}\n".replace("{name: A}", "[{name: A, equal: true}]")
              + "  year: 2018\n  notes:\n  - "
              + words(2)
              + "\n  - >\n   "
              + words(3)
              + "\n";
      default -> "- markdown: |\n    * " + words(9) + "\n      - " + words(3) + "\n\n";
    };
  }

  private String names(int most, String between) {
    var names = new StringBuilder();
    for (int i = 1 + random.nextInt(most); i > 0; i--) {
      names.append(NAMES.get(random.nextInt(NAMES.size()))).append(i > 1 ? between : "");
    }
    return names.toString();
  }

  private String words(int count) {
    var words = new StringBuilder("W");
    for (int i = 0; i < count; i++) {
      words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }
}
