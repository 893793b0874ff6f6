package io.github.sitecontent.model;

/** What a publication is. Their order is the order of the groups on a page that names none. */
public enum PublicationType {
  JOURNAL("Journal Publications"),
  CONFERENCE("Conference Publications"),
  WORKSHOP("Workshop Publications"),
  PREPRINT("Preprints"),
  CHAPTER("Book Chapters"),
  BOOK("Books"),
  EDITORIAL("Editorials"),
  DEMO("Demos"),
  POSTER("Posters"),
  THESIS("Theses"),
  PATENT("Patents"),
  REPORT("Reports"),
  DATASET("Datasets"),
  SOFTWARE("Software"),
  OTHER("Other Publications");

  private final String heading;

  PublicationType(String heading) {
    this.heading = heading;
  }

  /** The heading of a group of them, where the site gives none. */
  public String heading() {
    return heading;
  }
}
