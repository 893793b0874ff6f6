package io.github.sitecontent;

/** What the file of a page is to what the data say. */
public enum PageState {
  UP_TO_DATE("is up to date"),
  ABSENT("is missing"),
  STALE("is stale: the data say something else"),
  /** A merge of two generated pages left its conflict in it. */
  MERGING("has the conflict of a merge in it"),
  /** It was generated, and somebody edited it since. */
  EDITED("was edited by hand since it was generated"),
  /** It was never generated. */
  FOREIGN("was written by hand, not generated"),
  /** It is something else, and a file of its type cannot say who wrote it. */
  DIFFERENT("differs from what the data say, and may have been written by hand"),
  /** It was generated once, and no template makes it any more. */
  LEFT_OVER("is left over: no template makes it any more");

  private final String words;

  PageState(String words) {
    this.words = words;
  }

  /** The state as the rest of a sentence that begins with the page's path. */
  public String words() {
    return words;
  }
}
