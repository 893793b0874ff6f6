package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Form.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One way in which the author of a list wrote items: a form, some of whose slots may be empty. */
final class Layout {

  private static final Pattern TAGS = Pattern.compile("</?[#@](?:[^<>\"]|\"[^\"]*\")*>");

  private final String lead;
  private final String tail;
  private List<Slot> slots;
  private final Map<String, Boolean> optional = new LinkedHashMap<>();
  private int items = 1;

  private Layout(Form form) {
    lead = form.lead();
    tail = form.tail();
    slots = form.slots();
    slots.forEach(slot -> optional.put(slot.key(), false));
  }

  /**
   * The layouts of the items of a list: few, each with optional parts.
   *
   * @param forms of the items
   * @return for each form its layout
   */
  static List<Layout> infer(List<Form> forms) {
    var counts = new LinkedHashMap<Form, Integer>();
    forms.forEach(form -> counts.merge(form, 1, Integer::sum));
    var byFrequency = new ArrayList<>(counts.entrySet());
    byFrequency.sort((a, b) -> b.getValue() - a.getValue());
    var layouts = new ArrayList<Layout>();
    var of = new LinkedHashMap<Form, Layout>();
    for (var entry : byFrequency) {
      var form = entry.getKey();
      Layout fitting = null;
      for (var layout : layouts) {
        if (layout.takes(form)) {
          fitting = layout;
          break;
        }
      }
      if (fitting == null) {
        fitting = new Layout(form);
        fitting.items = 0;
        layouts.add(fitting);
      }
      fitting.items += entry.getValue();
      of.put(form, fitting);
    }
    return forms.stream().map(of::get).toList();
  }

  int items() {
    return items;
  }

  /** Makes room for a form, when it differs in no more than in what it has and lacks. */
  private boolean takes(Form form) {
    if (!form.lead().equals(lead) || !form.tail().equals(tail)) {
      return false;
    }
    var merged = new ArrayList<Slot>();
    int at = 0;
    for (var slot : form.slots()) {
      int same = indexOf(slot.key());
      if (same < 0) {
        merged.add(slot);
        continue;
      }
      if (same < at || !slots.get(same).equals(slot)) {
        return false;
      }
      merged.addAll(slots.subList(at, same + 1));
      at = same + 1;
    }
    merged.addAll(slots.subList(at, slots.size()));
    for (var slot : merged) {
      boolean inForm = form.slots().stream().anyMatch(s -> s.key().equals(slot.key()));
      boolean inLayout = indexOf(slot.key()) >= 0;
      optional.merge(slot.key(), !(inForm && inLayout), Boolean::logicalOr);
    }
    slots = merged;
    return true;
  }

  private int indexOf(String key) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The body of its macro. */
  String body() {
    var body = new StringBuilder(TemplateText.verbatim(lead));
    for (var slot : slots) {
      // what prints a list prints nothing for an empty one
      boolean isOptional = optional.getOrDefault(slot.key(), false) && !slot.condition().isEmpty();
      if (isOptional) {
        body.append("<#if ").append(slot.condition()).append('>');
      }
      body.append(TemplateText.verbatim(slot.before() + slot.open()));
      body.append(slot.code());
      body.append(TemplateText.verbatim(slot.close() + slot.after()));
      if (isOptional) {
        body.append("</#if>");
      }
    }
    return kept(body.append(TemplateText.verbatim(tail)).toString());
  }

  /** FreeMarker drops the blanks around tags that have a line for themselves; here they count. */
  private static String kept(String body) {
    var lines = new ArrayList<String>();
    for (var line : body.split("\n", -1)) {
      boolean isTagsOnly = !line.isBlank() && TAGS.matcher(line).replaceAll("").isBlank();
      lines.add(isTagsOnly ? line + "<#nt>" : line);
    }
    return String.join("\n", lines);
  }
}
