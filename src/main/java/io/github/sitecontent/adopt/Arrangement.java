package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Form.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the items of a list in their order, with the signs that usually stand around them.
 */
final class Arrangement {

  // what a further optional part costs beside its signs, in characters that somebody has to read
  private static final int OPTION = 20;

  // what a sign in which items differ costs whoever reads the macro, times the number of them
  private static final int CROWD = 2;

  // a list item, a card, a row, or a text that goes on
  private static final Pattern BOX =
      Pattern.compile("(?i)<(?:li|div|article|section|details|tr|td|table|p|dd)\\b|\\|");

  private final Map<Form, Integer> forms = new LinkedHashMap<>();
  private final Set<String> optional = new HashSet<>();
  private List<Slot> slots = List.of();
  private Map<String, String> usual = Map.of();

  private final Set<String> own;

  /**
   * An arrangement without parts.
   *
   * @param own what only one item can have, such as an address
   */
  Arrangement(Set<String> own) {
    this.own = own;
  }

  /** Whether an item of this form has the parts in the same order, written by the same code. */
  boolean takes(Form form) {
    return merged(form) != null && isToldApart(form);
  }

  /**
   * Whether no item would show a part that it has and does not show, and no part takes half of a
   * pair of signs away when it goes.
   */
  private boolean isToldApart(Form form) {
    for (var slot : slots) {
      boolean isShown = form.slots().stream().anyMatch(s -> s.key().equals(slot.key()));
      boolean isWhole = forms.keySet().stream().allMatch(f -> f.isWhole(slot.key()));
      if (!isShown && (form.has().contains(slot.condition()) || !isWhole)) {
        return false;
      }
    }
    for (var slot : form.slots()) {
      boolean isNew = indexOf(slot.key()) < 0;
      boolean isHidden = forms.keySet().stream().anyMatch(f -> f.has().contains(slot.condition()));
      if (isNew && (isHidden || !form.isWhole(slot.key()))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable List<Slot> merged(Form form) {
    var merged = new ArrayList<Slot>();
    int at = 0;
    for (var slot : form.slots()) {
      int same = indexOf(slot.key());
      if (same < 0) {
        merged.add(slot);
        continue;
      }
      if (same < at || !slots.get(same).code().equals(slot.code())) {
        return null;
      }
      merged.addAll(slots.subList(at, same + 1));
      at = same + 1;
    }
    merged.addAll(slots.subList(at, slots.size()));
    return merged;
  }

  private int indexOf(String key) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** How much longer its macro gets with the parts of another form. */
  int growth(Form form) {
    int growth = 0;
    for (var slot : form.slots()) {
      if (indexOf(slot.key()) < 0) {
        growth += OPTION + slot.code().length() + slot.allBefore().length();
        growth += slot.allAfter().length();
      }
    }
    return growth;
  }

  void add(Form form, int items) {
    var merged = merged(form);
    if (merged == null) {
      throw new IllegalArgumentException("the form has its parts in another order");
    }
    if (!forms.isEmpty()) {
      for (var slot : merged) {
        boolean isInForm = form.slots().stream().anyMatch(s -> s.key().equals(slot.key()));
        if (!isInForm || indexOf(slot.key()) < 0) {
          optional.add(slot.key());
        }
      }
    }
    slots = merged;
    forms.put(form, items);
    settle();
  }

  /** Makes those signs the usual ones that most items have. */
  void settle() {
    var counts = new LinkedHashMap<String, Map<String, Integer>>();
    forms.forEach(
        (form, items) ->
            form.signs()
                .forEach(
                    (name, sign) -> {
                      if (!AuthorStyle.isOfOneAuthor(name)) {
                        counts
                            .computeIfAbsent(name, n -> new LinkedHashMap<>())
                            .merge(sign, items, Integer::sum);
                      }
                    }));
    var settled = new LinkedHashMap<String, String>();
    counts.forEach(
        (name, signs) -> {
          var usualSign = Usual.of(signs).orElseThrow();
          settled.put(name, Form.without(usualSign, Form.ofFew(usualSign, signs), own));
        });
    usual = settled;
  }

  /** The signs that an item of a form has otherwise. */
  Map<String, String> differences(Form form) {
    var other = new LinkedHashMap<String, String>();
    form.signs()
        .forEach(
            (name, sign) -> {
              boolean isDue = usual.containsKey(name) || AuthorStyle.isOfOneAuthor(name);
              if (isDue && !sign.equals(usual.get(name))) {
                other.put(name, sign);
              }
            });
    return other;
  }

  /** Whether signs hold what only one item can have. */
  boolean isOneItems(Map<String, String> signs) {
    return signs.values().stream().anyMatch(sign -> Form.holds(sign, own));
  }

  /** Whether some of its items have just these signs otherwise. */
  boolean knows(Map<String, String> other) {
    return forms.keySet().stream().anyMatch(form -> differences(form).equals(other));
  }

  /** What it costs that items differ in further signs: the more there are, the worse. */
  int crowding(Set<String> names) {
    var styled = styled();
    int before = styled.size();
    styled.addAll(names);
    styled.removeIf(AuthorStyle::isOfOneAuthor);
    int after = styled.size();
    return CROWD * (after * after - before * before);
  }

  /** How many items it serves. */
  int items() {
    return forms.values().stream().mapToInt(Integer::intValue).sum();
  }

  List<Slot> slots() {
    return slots;
  }

  /** A sign as most items have it. */
  String usual(String name) {
    return usual.getOrDefault(name, "");
  }

  /** All ways in which items have a sign. */
  Set<String> signs(String name) {
    var signs = new LinkedHashSet<String>();
    for (var form : forms.keySet()) {
      var sign = form.signs().get(name);
      if (sign != null) {
        signs.add(sign);
      }
    }
    return signs;
  }

  /** Whether some items lack a part. */
  boolean isOptional(Slot slot) {
    return optional.contains(slot.key());
  }

  /**
   * Whether links can stand behind all else in an item of text, and none of the items has one yet,
   * but for that of its title.
   */
  boolean mayGetLinks() {
    boolean isPaper = slots.stream().anyMatch(slot -> slot.code().contains("p.title"));
    boolean hasPlace =
        slots.stream().anyMatch(slot -> slot.key().equals("links"))
            || forms.keySet().stream().anyMatch(form -> form.has().contains(Form.LINKS));
    boolean isText = !BOX.matcher(String.join("", usual.values())).find();
    return isPaper && !hasPlace && isText && !usual(Form.END).contains("\n");
  }

  /** The names of the signs that some of its items have otherwise. */
  Set<String> styled() {
    var names = new HashSet<String>();
    forms.keySet().forEach(form -> names.addAll(differences(form).keySet()));
    names.removeIf(AuthorStyle::isOfOneAuthor); // of which no macro speaks
    return names;
  }
}
