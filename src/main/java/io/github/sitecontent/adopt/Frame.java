package io.github.sitecontent.adopt;

/**
 * The signs of a link around its label and its address.
 *
 * @param before what comes first of the two
 * @param between them
 * @param behind what comes second
 * @param isLabelFirst as in Markdown; in HTML the address comes first
 */
record Frame(String before, String between, String behind, boolean isLabelFirst) {

  static Frame of(String raw, Span all, Span label, Span target) {
    boolean labelFirst = label.start() < target.start();
    var first = labelFirst ? label : target;
    var second = labelFirst ? target : label;
    return new Frame(
        raw.substring(all.start(), first.start()),
        raw.substring(first.end(), second.start()),
        raw.substring(second.end(), all.end()),
        labelFirst);
  }

  String code(String label, String url) {
    return TemplateText.verbatim(before)
        + (isLabelFirst ? label : url)
        + TemplateText.verbatim(between)
        + (isLabelFirst ? url : label)
        + TemplateText.verbatim(behind);
  }
}
