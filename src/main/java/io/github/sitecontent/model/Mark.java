package io.github.sitecontent.model;

/**
 * A sign behind an author's name.
 *
 * @param name what it means: {@code equal}, {@code corresponding}, or a name of the site's own
 * @param sign how it is shown, {@code #} or {@code *} for example
 */
public record Mark(String name, String sign) {

  /** What the legend says of it. */
  public String meaning() {
    return switch (name) {
      case "equal" -> "equal contribution";
      case "corresponding" -> "corresponding author";
      default -> name.replace('_', ' ');
    };
  }
}
