package io.github.sitecontent.adopt;

import io.github.sitecontent.adopt.Form.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of the macro that an arrangement becomes: every part that an item may lack goes with the
 * signs around it, be they its own or those that it shares with its neighbours.
 */
final class MacroBody {

  private static final Pattern TAGS = Pattern.compile("</?[#@](?:[^<>\"]|\"[^\"]*\")*>");
  private static final Pattern FIRST = Pattern.compile("(note|honor)0");
  private static final Pattern VALUE = Pattern.compile("\\$\\{\\w+\\.\\w+}");
  // what stays as it is where a template prints it, whatever stands around it
  private static final Pattern PLAIN = Pattern.compile("[ ,;\\w]*");
  private static final Pattern SEPARATOR = Pattern.compile("[ ,;·|:–-]+");
  private static final Set<String> ALWAYS = Set.of("title", "authors", "date", "text", "number");
  // on a line whose line feed FreeMarker shall drop
  private static final String DROPPED = "\uE002";

  private final Arrangement arrangement;
  private final Set<String> styled;
  private final String style;
  private final Map<String, String> names;
  private final List<Slot> slots;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final Pairs pairs;
  private final StringBuilder out = new StringBuilder();

  private MacroBody(Arrangement arrangement, String variable, Map<String, String> names) {
    this.arrangement = arrangement;
    this.slots = arrangement.slots().stream().map(this::plain).toList();
    this.styled = arrangement.styled();
    this.style = variable + ".style.";
    this.names = names;
    for (var slot : slots) {
      before.add(arrangement.usual(Form.BEFORE + slot.word()));
      after.add(arrangement.usual(Form.AFTER + slot.word()));
    }
    moveSeparators();
    joinEnds();
    this.pairs = pairs();
  }

  /** A slot as somebody would write it by hand. */
  private Slot plain(Slot slot) {
    var first = FIRST.matcher(slot.key());
    if (first.matches() && !has(first.group(1) + "1")) { // then all that an item may get
      var all = "p." + first.group(1) + "s";
      return slot.showing("<@all " + all + "/>", all + "?has_content");
    }
    if (slot.code().startsWith("${p.venue}") && isBehindName(slot)) {
      boolean isAlone = slot.code().contains("p.year") && !has("year") && !has("label");
      return isAlone // the label stands for a name that is not known, its year for neither
          ? slot.showing("<#if has_venue_name(p)>${p.venue} </#if>${p.year!}", slot.condition())
          : slot.showing(slot.code(), "has_venue_name(p)");
    }
    return slot;
  }

  /** Whether the long name of the venue stands right before a part, in all items. */
  private boolean isBehindName(Slot slot) {
    int before = arrangement.slots().indexOf(slot) - 1;
    return before >= 0
        && isName(arrangement.slots().get(before))
        && !arrangement.isOptional(arrangement.slots().get(before));
  }

  private boolean has(String key) {
    return arrangement.slots().stream().anyMatch(slot -> slot.key().equals(key));
  }

  private Pairs pairs() {
    return new Pairs(arrangement.usual(Form.START), before, after, arrangement.usual(Form.END));
  }

  /** Has what separates two parts before the title go with the second, if that may be missing. */
  private void moveSeparators() {
    for (int i = 0; i + 2 < slots.size() && !slots.get(i + 1).key().equals("title"); i++) {
      boolean isFixed = isStyled(Form.AFTER, i) || isStyled(Form.BEFORE, i + 1);
      boolean isFree = !isFixed && !isSometimes(i) && !isSometimes(i + 1) && mayLack(i + 1);
      if (isFree && SEPARATOR.matcher(after.get(i)).matches()) {
        before.set(i + 1, after.get(i) + before.get(i + 1));
        after.set(i, "");
      }
    }
  }

  /** Has the signs that end what an earlier part began stand behind a part, not before the next. */
  private void joinEnds() {
    var ends = new int[slots.size()];
    for (var pair : pairs().all()) {
      if (!pair.isCloseBehind() && pair.to() < slots.size() && pair.from() >= 0) {
        ends[pair.to()] = Math.max(ends[pair.to()], pair.closeEnd());
      }
    }
    for (int i = 1; i < ends.length; i++) {
      boolean isFixed =
          isStyled(Form.BEFORE, i)
              || isStyled(Form.AFTER, i - 1)
              || isSometimes(i)
              || isSometimes(i - 1);
      if (ends[i] > 0 && !isFixed) {
        after.set(i - 1, after.get(i - 1) + before.get(i).substring(0, ends[i]));
        before.set(i, before.get(i).substring(ends[i]));
      }
    }
  }

  /**
   * The body.
   *
   * @param variable that holds the item
   * @param names how the page usually writes authors, which the body need not say
   */
  static String of(Arrangement arrangement, String variable, Map<String, String> names) {
    return new MacroBody(arrangement, variable, names).text();
  }

  /** Whether items of the page lack a part: then it goes with just the signs that it came with. */
  private boolean isSometimes(int i) {
    return arrangement.isOptional(slots.get(i));
  }

  private String text() {
    out.append(sign(Form.START, arrangement.usual(Form.START)));
    for (int i = 0; i < slots.size(); ) {
      int end = i;
      while (end < slots.size() && !pairs.isWhole(i, end)) {
        end++;
      }
      if (isSometimes(i) || !mayLack(i)) {
        one(i);
        i++;
      } else if (end == i || end == slots.size() || pairs.openedIn(i, i).isEmpty()) {
        own(i);
        i++;
      } else {
        group(i, end);
        i = end + 1;
      }
    }
    out.append(sign(Form.END, arrangement.usual(Form.END)));
    boolean endsInLines = out.indexOf("\n", Math.max(0, out.lastIndexOf("<#if"))) >= 0;
    if (arrangement.mayGetLinks() && !endsInLines) {
      out.append("<@more_links p/>");
    }
    return kept(out.toString());
  }

  private boolean isStyled(String side, int i) {
    return styled.contains(side + slots.get(i).word());
  }

  private String sign(String name, String usual) {
    if (!styled.contains(name)) {
      return TemplateText.verbatim(usual);
    }
    boolean isPlain = PLAIN.matcher(usual).matches();
    return "${" + style + name + "!" + TemplateText.quoted(usual) + (isPlain ? "}" : "?no_esc}");
  }

  /** A sign as a value of an expression. */
  private String value(String name) {
    var usual = TemplateText.quoted(arrangement.usual(name));
    return styled.contains(name) ? style + name + "!" + usual : usual;
  }

  private String before(int i) {
    return sign(Form.BEFORE + slots.get(i).word(), before.get(i));
  }

  private String after(int i) {
    return sign(Form.AFTER + slots.get(i).word(), after.get(i));
  }

  /** A venue's long name, for which its label can stand. */
  private boolean isName(int i) {
    return isName(slots.get(i));
  }

  private static boolean isName(Slot slot) {
    return slot.key().equals("venue_name");
  }

  private boolean mayLack(int i) {
    var slot = slots.get(i);
    boolean isAlways = ALWAYS.contains(slot.key()) && !arrangement.isOptional(slot);
    // what prints a list prints nothing for an empty one
    boolean isFree = slot.condition().isEmpty() || slot.condition().equals("true");
    return !isAlways && !isFree;
  }

  private String code(int i) {
    var slot = slots.get(i);
    if (!slot.key().equals("authors")) {
      return SignPlaces.filled(
          slot.code(), this::value, name -> sign(name, arrangement.usual(name)));
    }
    var own = new ArrayList<String>();
    names.forEach(
        (name, sign) -> {
          var usual = arrangement.usual(name);
          if (!usual.equals(sign)) {
            own.add('"' + name + "\": " + TemplateText.quoted(usual));
          }
        });
    return "<@authors p" + (own.isEmpty() ? "" : " {" + String.join(", ", own) + "}") + "/>";
  }

  /** The code of a part that may be missing while its signs stay. */
  private String lenient(int i) {
    var code = code(i);
    // a list prints nothing for no elements, but FreeMarker takes no slice of what is too short
    boolean isList = code.startsWith("<#list") && !slots.get(i).condition().endsWith("]??");
    if (!mayLack(i) || isList || isName(i)) {
      return code;
    }
    return VALUE.matcher(code).matches()
        ? code.substring(0, code.length() - 1) + "!}"
        : "<#if " + slots.get(i).condition() + ">" + code + "</#if>";
  }

  /**
   * A part that goes with those of its signs that are no halves of pairs with other parts' signs.
   */
  private void own(int i) {
    var left = before.get(i);
    var right = after.get(i);
    int from = pairs.ownFrom(i);
    while (from > 0 && from < left.length() && Character.isWhitespace(left.charAt(from))) {
      from++;
    }
    int to = pairs.ownTo(i, right.length());
    while (to < right.length() && to > 0 && Character.isWhitespace(right.charAt(to - 1))) {
      to--;
    }
    boolean isLeftOpen = isStyled(Form.BEFORE, i);
    boolean isRightOpen = isStyled(Form.AFTER, i);
    // a sign that items may have otherwise is one, and cannot be cut
    if (isLeftOpen && from > 0 || isRightOpen && to < right.length()) {
      out.append(before(i)).append(lenient(i)).append(after(i));
      return;
    }
    out.append(TemplateText.verbatim(left.substring(0, from)));
    var rest = TemplateText.verbatim(right.substring(to));
    var next = i + 1 < slots.size() ? before(i + 1) : end();
    one(
        i,
        isLeftOpen ? before(i) : TemplateText.verbatim(left.substring(from)),
        isRightOpen ? after(i) : TemplateText.verbatim(right.substring(0, to)),
        rest.isEmpty() ? next : rest);
    out.append(rest);
  }

  /** A part with all signs around it. */
  private void one(int i) {
    one(i, before(i), after(i), i + 1 < slots.size() ? before(i + 1) : end());
  }

  private String end() {
    return sign(Form.END, arrangement.usual(Form.END)) + "\n";
  }

  private void one(int i, String before, String after, String next) {
    var text = before + code(i) + after;
    boolean isThere = !mayLack(i) || isName(i) && !isSometimes(i);
    if (isThere) {
      out.append(text);
    } else if (before.isEmpty() && after.isEmpty()) {
      out.append(lenient(i));
    } else {
      conditional(slots.get(i).condition(), text, next);
    }
  }

  private void conditional(String condition, String text, String next) {
    boolean isOnLines = text.startsWith("\n") && next.startsWith("\n");
    var line = isOnLines ? "\n" + DROPPED : "";
    out.append(line).append("<#if ").append(condition).append('>');
    out.append(once(condition, text)).append(line).append("</#if>");
  }

  /** A text within which a condition, that holds for all of it, is not asked again. */
  private static String once(String condition, String text) {
    var again = Pattern.quote("<#if " + condition + ">") + "((?:(?!</?#(?:if|else)).)*)</#if>";
    return Pattern.compile(again, Pattern.DOTALL).matcher(text).replaceAll("$1");
  }

  /** Parts with signs around them that stay, whatever an item lacks. */
  private void bare(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isSometimes(i) || !mayLack(i)) {
        one(i);
      } else {
        own(i);
      }
    }
  }

  /** Parts that share signs, such as a pair of parentheses. */
  private void group(int from, int to) {
    var conditions = new ArrayList<String>();
    for (int i = from; i <= to; i++) {
      if (!mayLack(i)) {
        conditions.clear();
        break;
      }
      if (!isSometimes(i) && !isName(i)) {
        conditions.add(slots.get(i).condition());
      }
    }
    int begin = out.length();
    inside(from, to);
    if (!conditions.isEmpty() && !isSometimes(from)) {
      var text = out.substring(begin);
      out.setLength(begin);
      var next = to + 1 < slots.size() ? before(to + 1) : end();
      conditional(String.join(" || ", conditions), text, next);
    }
  }

  private void inside(int from, int to) {
    int open = 0;
    int close = after.get(to).length();
    boolean isSimple =
        !isStyled(Form.BEFORE, from)
            && !isStyled(Form.AFTER, to)
            && !isSometimes(from)
            && !isSometimes(to);
    for (var pair : pairs.all()) {
      boolean isInside = pair.from() >= from && pair.to() <= to;
      if (isInside && pair.from() == from && pair.isOpenBefore() && pair.to() == to) {
        open = Math.max(open, pair.openEnd());
        close = pair.isCloseBehind() ? Math.min(close, pair.closeStart()) : -1;
      } else if (isInside) {
        isSimple = false;
      }
    }
    if (!isSimple || close < 0 || to > from + 1) {
      bare(from, to);
      return;
    }
    var first = before.get(from);
    var last = after.get(to);
    out.append(TemplateText.verbatim(first.substring(0, open)));
    one(from, TemplateText.verbatim(first.substring(open)), after(from), "");
    var between = before(to);
    if (mayLack(from) && !isName(from) && mayLack(to) && !between.isBlank()) {
      out.append("<#if ").append(slots.get(from).condition()).append(" && ");
      out.append(slots.get(to).condition()).append('>').append(between).append("</#if>");
      between = "";
    }
    one(to, between, TemplateText.verbatim(last.substring(0, close)), "");
    out.append(TemplateText.verbatim(last.substring(close)));
  }

  /** FreeMarker drops the blanks around tags that have a line for themselves; here they count. */
  private static String kept(String body) {
    var lines = new ArrayList<String>();
    for (var line : body.split("\n", -1)) {
      boolean isTagsOnly = !line.isBlank() && TAGS.matcher(line).replaceAll("").isBlank();
      lines.add(isTagsOnly && !line.startsWith(DROPPED) ? line + "<#nt>" : line);
    }
    return String.join("\n", lines).replace(DROPPED, "");
  }
}
