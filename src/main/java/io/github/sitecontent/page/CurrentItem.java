package io.github.sitecontent.page;

import freemarker.core.Environment;
import freemarker.template.TemplateModelException;
import io.github.sitecontent.model.Item;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The item that a template is rendering. */
final class CurrentItem {

  private CurrentItem() {}

  /**
   * The one that a loop or a macro holds in a variable; null when none does.
   *
   * @param looked the item that the template looked into last, which decides between several
   */
  static @Nullable Item in(Environment environment, @Nullable Item looked) {
    Set<Item> items = Collections.newSetFromMap(new IdentityHashMap<>());
    try {
      for (var name : environment.getKnownVariableNames()) {
        if (environment.getVariable(name.toString()) instanceof RecordModel model
            && model.record() instanceof Item item) {
          items.add(item);
        }
      }
    } catch (TemplateModelException e) {
      throw new IllegalStateException("the variables of a page are a map in memory", e);
    }
    if (looked != null && items.contains(looked)) {
      return looked;
    }
    return items.size() == 1 ? items.iterator().next() : null;
  }
}
