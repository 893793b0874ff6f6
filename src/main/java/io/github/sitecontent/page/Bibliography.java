package io.github.sitecontent.page;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Venue;
import java.util.List;
import java.util.Map;

/** Writes publications as BibTeX: what templates call {@code bibtex(publications)}. */
@FunctionalInterface
public interface Bibliography {

  /**
   * The BibTeX of some publications.
   *
   * @param venues whose full names it may show
   */
  String of(List<Publication> publications, Map<String, Venue> venues);
}
