package io.github.sitecontent.model;

/** What a section of the page shows. Their order is the order of a page whose site gives none. */
public enum SectionKind {
  BIO(""),
  CONTACT(""),
  NEWS("News"),
  INTERESTS("Research Interests"),
  EDUCATION("Education"),
  EXPERIENCE("Experience"),
  PUBLICATIONS("Publications"),
  AWARDS("Awards"),
  TALKS("Talks"),
  TEACHING("Teaching"),
  SERVICE("Service");

  private final String heading;

  SectionKind(String heading) {
    this.heading = heading;
  }

  /** Its heading where the site gives none; empty for a section that needs none. */
  public String heading() {
    return heading;
  }
}
