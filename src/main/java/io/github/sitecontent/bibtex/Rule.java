package io.github.sitecontent.bibtex;

/** What can be wrong with a .bib file. The codes are stable. */
enum Rule {
  /** An entry that cannot be read, and is left out. */
  ENTRY("SC601"),
  /** A field that has no place in our data, and is left out. */
  DROPPED("SC602"),
  /** A value that was understood with a guess. */
  GUESS("SC603"),
  /** A value that differs from the one that our data has already. */
  CONFLICT("SC604"),
  /** A venue that venues.yml does not know. */
  VENUE("SC605");

  private final String code;

  Rule(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
