package io.github.sitecontent.lint;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Problem;
import java.util.List;

/** Something that data of several places must agree on. */
interface Rule {

  /** Reports where they do not. */
  void check(Content content, List<Problem> problems);

  /** Whether it asks for more than the data, such as other files of the site. */
  default boolean looksBeyond(Content content) {
    return false;
  }
}
