package io.github.sitecontent.adopt;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The signs of a link around its label and its address.
 *
 * @param before what comes first of the two
 * @param between them
 * @param behind what comes second
 * @param isLabelFirst as in Markdown; in HTML the address comes first
 */
record Frame(String before, String between, String behind, boolean isLabelFirst) {

  private static final String BEFORE = "before_link";
  private static final String BETWEEN = "within_link";
  private static final String BEHIND = "after_link";

  /** A link in Markdown without further signs. */
  static final Frame MARKDOWN = new Frame("[", "](", ")", true);

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

  /** The signs before the label that would stay without the link. */
  private String open() {
    return isLabelFirst
        ? before.substring(before.indexOf('[') + 1)
        : between.substring(between.indexOf('>') + 1);
  }

  /** The signs behind the label that would stay without the link. */
  private String close() {
    return isLabelFirst
        ? between.substring(0, Math.max(0, between.lastIndexOf("](")))
        : behind.substring(0, Math.max(0, behind.lastIndexOf("</a>")));
  }

  /** A label that leads nowhere, with its signs. */
  String label(String label) {
    return TemplateText.verbatim(open()) + label + TemplateText.verbatim(close());
  }

  /** A label with its signs. */
  Span label(Span label) {
    return new Span(label.start() - open().length(), label.end() + close().length());
  }

  /** Whether a label that leads nowhere has these signs around it. */
  boolean isLabel(String raw, Span label) {
    return raw.startsWith(close(), label.end()) && raw.substring(0, label.start()).endsWith(open());
  }

  /** Code for one of several links, whose signs an item may have otherwise. */
  String open(String label, String url) {
    var places =
        new Frame(
            SignPlaces.inText(BEFORE),
            SignPlaces.inText(BETWEEN),
            SignPlaces.inText(BEHIND),
            isLabelFirst);
    return places.around(label, url);
  }

  /** Its signs, by the names that such code has for them. */
  Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>(); // data files have them in this order
    signs.put(BEFORE, before);
    signs.put(BETWEEN, between);
    signs.put(BEHIND, behind);
    return signs;
  }

  /** Code for a link with just these signs. */
  String code(String label, String url) {
    var printed =
        new Frame(
            TemplateText.verbatim(before),
            TemplateText.verbatim(between),
            TemplateText.verbatim(behind),
            isLabelFirst);
    return printed.around(label, url);
  }

  private String around(String label, String url) {
    return isLabelFirst
        ? before + label + between + url + behind
        : before + url + between + label + behind;
  }
}
