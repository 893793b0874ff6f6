package io.github.sitecontent.lint;

import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.Problem;
import java.util.List;

/** Something that data of several places must agree on. */
interface Rule {

  /** Reports where they do not. */
  void check(Content content, List<Problem> problems);
}
