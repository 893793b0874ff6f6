package io.github.sitecontent.edit;

import io.github.sitecontent.adopt.Proof;
import io.github.sitecontent.data.DataText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that pages are made from.
 *
 * @param data texts of the data files by their paths within the data folder
 * @param templates texts of the site's own templates by the paths of their pages
 */
public record SiteText(Map<String, String> data, Map<String, String> templates) {

  /** The data file in which a place of the proof lies; null when it lies in none. */
  @Nullable String dataFileOf(String file) {
    var name = file.startsWith(Proof.DATA) ? file.substring(Proof.DATA.length()) : "";
    return data.containsKey(name) ? name : null;
  }

  /** The page in whose template a place of the proof lies; null when it lies in none. */
  @Nullable String templateOf(String file) {
    boolean isTemplate = file.startsWith(Proof.TEMPLATES) && file.endsWith(".ftl");
    var name =
        isTemplate ? file.substring(Proof.TEMPLATES.length(), file.length() - ".ftl".length()) : "";
    return templates.containsKey(name) ? name : null;
  }

  DataText data(String name) {
    return DataText.of(data.getOrDefault(name, ""));
  }

  SiteText with(String name, DataText text) {
    var changed = new LinkedHashMap<>(data);
    changed.put(name, text.text());
    return new SiteText(changed, templates);
  }

  SiteText withTemplate(String page, String text) {
    var changed = new LinkedHashMap<>(templates);
    changed.put(page, text);
    return new SiteText(data, changed);
  }
}
