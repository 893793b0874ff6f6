package io.github.sitecontent.data;

/** What can be wrong with a data file by itself. The codes are stable. */
enum Rule {
  /** The file is not there, not a file, or not to be read. */
  FILE("SC101"),
  /** The file is not UTF-8, or was re-encoded by accident. */
  ENCODING("SC102"),
  /** The file is not YAML, or says something else to YAML than to its author. */
  SYNTAX("SC103"),
  UNKNOWN_KEY("SC104"),
  DUPLICATE_KEY("SC105"),
  MISSING_KEY("SC106"),
  /** A list where a text belongs, and the like. */
  KIND("SC107"),
  /** A value that its key does not take. */
  VALUE("SC108"),
  /** A mark that YAML took for a comment. */
  LOST_MARK("SC109"),
  /** A file whose name is almost that of a data file. */
  NEAR_MISS("SC110");

  private final String code;

  Rule(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
