package io.github.sitecontent.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name, taken apart to be compared.
 *
 * @param text as the data have it
 * @param words folded, the family name last
 * @param letters of all words, one behind the other
 */
record Name(String text, List<String> words, String letters) {

  private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd");
  private static final Pattern IN_PARENTHESES = Pattern.compile("[(（\\[].*?[)）\\]]");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑–](?=\\p{L})");

  /** A name that is like no other. */
  static Name likeNone(String text) {
    return new Name(text, List.of(), "");
  }

  private static Name of(String text, List<String> words) {
    return new Name(text, List.copyOf(words), String.join("", words));
  }

  /** Takes a name apart, in the form "Yutong Lu" or "Lu, Yutong". */
  static Name of(String text) {
    int blank = text.indexOf(' ');
    if (blank > 2 && isLetters(text, 0, blank) && isLetters(text, blank + 1, text.length())) {
      var given = text.substring(0, blank).toLowerCase(Locale.ROOT);
      if (!TITLES.contains(given)) { // two plain words, as the most have
        return of(text, List.of(given, text.substring(blank + 1).toLowerCase(Locale.ROOT)));
      }
    }
    var bare =
        text.indexOf('(') < 0 && text.indexOf('（') < 0 && text.indexOf('[') < 0
            ? text
            : IN_PARENTHESES.matcher(text).replaceAll(" ");
    int comma = bare.indexOf(',');
    if (comma > 0 && bare.indexOf(',', comma + 1) < 0) {
      var behind = bare.substring(comma + 1).strip();
      if (!SUFFIXES.contains(Fold.letters(behind))) {
        bare = behind + " " + bare.substring(0, comma);
      }
    }
    var joined = HYPHEN.matcher(bare).replaceAll("");
    if (isOneWord(joined)) {
      var whole = Fold.letters(joined);
      return new Name(text, whole.isEmpty() ? List.of() : List.of(whole), whole);
    }
    var words = new ArrayList<>(Fold.words(joined));
    while (words.size() > 2 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 2 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return of(text, words);
  }

  private static boolean isLetters(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = (char) (text.charAt(i) | 32);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return start < end;
  }

  /** Chinese, Japanese and Korean names: a blank in them means nothing. */
  private static boolean isOneWord(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.isIdeographic(c)
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
  }

  String family() {
    return words.get(words.size() - 1);
  }

  String given() {
    return words.get(0);
  }

  private boolean hasInitial() {
    return words.stream().anyMatch(word -> word.length() == 1);
  }

  /** What two spellings have in common, when they may be one person's. */
  enum Likeness {
    NONE,
    /** Case, accents, hyphens or blanks differ. */
    LETTERS,
    /** The words are the same, in another order. */
    ORDER,
    /** One has initials, or lacks a middle name. */
    INITIALS,
    /** A letter or two differ. */
    TYPO
  }

  /** How far another spelling is like this one. */
  Likeness likeness(Name other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return Likeness.NONE;
    }
    if (letters().equals(other.letters())) {
      return Likeness.LETTERS;
    }
    if (words.size() < 2 || other.words.size() < 2) {
      return Likeness.NONE;
    }
    if (sorted().equals(other.sorted())) {
      return Likeness.ORDER;
    }
    if (hasInitialsOf(other)) {
      return Likeness.INITIALS;
    }
    return isTypoOf(other) ? Likeness.TYPO : Likeness.NONE;
  }

  /** Its words in the order of the alphabet. */
  String sorted() {
    if (words.size() == 2) {
      boolean isInOrder = words.get(0).compareTo(words.get(1)) <= 0;
      return isInOrder ? words.get(0) + " " + words.get(1) : words.get(1) + " " + words.get(0);
    }
    return String.join(" ", words.stream().sorted().toList());
  }

  private boolean hasInitialsOf(Name other) {
    if (!family().equals(other.family()) || !agree(given(), other.given())) {
      return false;
    }
    int middles = Math.min(words.size(), other.words.size()) - 1;
    for (int i = 1; i < middles; i++) {
      if (!agree(words.get(i), other.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  private boolean isTypoOf(Name other) {
    if (words.size() != other.words.size() || hasInitial() || other.hasInitial()) {
      return false; // "Lin, H." is not "Liu, H."
    }
    int differing = -1;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(other.words.get(i))) {
        if (differing >= 0) {
          return false;
        }
        differing = i;
      }
    }
    var one = words.get(differing);
    var two = other.words.get(differing);
    return Math.min(one.length(), two.length()) > 1 && Spelling.isOneStep(one, two);
  }
}
