package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataWriter;
import java.io.IOException;
import java.util.Map;

/**
 * A part of the page that is not a list of items, and that a data file of its own gives back.
 *
 * @param file name of the data file
 * @param data of it
 * @param span of the part on the page: whole lines, with the line feed of the last one
 * @param expected what the page will have in its place
 * @param call what stands in its place in the template
 * @param what it is, for the summary
 */
record Passage(
    String file, Map<String, Object> data, Span span, String expected, String call, String what) {

  private static final String ALONE = "_pages/about.md";

  String yaml() {
    return DataWriter.write("", data);
  }

  /** Whether the data give it back. */
  boolean isProved() throws IOException {
    var proof = Proof.of(Map.of(file, yaml()), Map.of(ALONE, call));
    return expected.equals(proof.pages().get(ALONE));
  }
}
