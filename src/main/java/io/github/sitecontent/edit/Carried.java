package io.github.sitecontent.edit;

import io.github.sitecontent.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of carrying edits back.
 *
 * @param site as it is to be
 * @param pages that it makes, by their paths
 * @param steps that were taken, in order
 * @param problems edits that have no place; when there is one, nothing is to be written
 */
public record Carried(
    SiteText site, Map<String, String> pages, List<Step> steps, List<Problem> problems) {

  /**
   * An edit that was carried back.
   *
   * @param page that was edited
   * @param line of the page without its stamp, counted from 1
   * @param what was done
   * @param files that changed, within the data folder or the template folder
   */
  public record Step(String page, int line, String what, List<String> files) {

    static Step of(
        Change.Kind kind,
        String page,
        Change change,
        SiteText before,
        SiteText after,
        boolean isMove) {
      var files = new ArrayList<String>();
      after
          .data()
          .forEach(
              (name, text) -> {
                if (!Objects.equals(before.data().get(name), text)) {
                  files.add(name);
                }
              });
      boolean isTemplate = !before.templates().equals(after.templates());
      var what =
          switch (kind) {
            case ITEM -> "changed item";
            case NEW_ITEM -> isMove ? "moved item" : "new item";
            case NO_ITEM -> "deleted item";
            case TEXT, BLANK_LINES -> isTemplate ? "text of the template" : "text of the data";
          };
      if (isTemplate) {
        files.add(page + ".ftl");
      }
      return new Step(page, change.editedFrom() + 1, what, files);
    }
  }
}
