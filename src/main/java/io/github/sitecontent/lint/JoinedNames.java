package io.github.sitecontent.lint;

import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Site.LintLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Two names in one, which become one author.
 *
 * <p>"Lu, Yutong" is one name, and so is the name of a group, "Research and Development Team".
 *
 * <p>Breaks: {@code authors: [Dan Huang and Yutong Lu]}. Mend: {@code authors: [Dan Huang, Yutong
 * Lu]}.
 */
final class JoinedNames extends Rule {

  private static final Pattern AND =
      Pattern.compile("(?i)(.*\\s)?(and|&|und|et)\\s.+|.*\\s(and|&)");

  /** A list that is cut short on purpose. */
  private static final Pattern AND_OTHERS =
      Pattern.compile("(?i)(and\\s+)?(et al\\.?|others|\\d+ (more|others))");

  private static final Pattern LIST_SIGN = Pattern.compile("[;；、，]");
  private static final Pattern SUFFIX =
      Pattern.compile("(?i),\\s*(jr|sr|ii|iii|iv|ph\\.?d|m\\.?d|esq)\\.?(?=,|$)");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i).*\\b(team|group|collaborations?|consortium|committee|project|network|initiative|lab|laboratory"
              + "|society|institute|institution|university|department|center|centre|office|agency|council|working"
              + "|authors?|members?|organi[sz]ation|association|foundation|inc|ltd|company|community|study)\\b.*");

  JoinedNames() {
    super("SC216", LintLevel.WARN, "an \"and\" or a comma inside a name: two names in one");
  }

  @Override
  void check(Facts facts, Findings found) {
    var joints = new HashMap<String, String>();
    for (var publication : facts.content().publications()) {
      check(publication, joints, found);
    }
  }

  private static void check(Publication publication, Map<String, String> joints, Findings found) {
    for (int i = 0; i < publication.authors().size(); i++) {
      var name = publication.authors().get(i).name();
      var joint = joints.computeIfAbsent(name, JoinedNames::joint);
      if (!joint.isEmpty()) {
        found.add(
            publication.placeOfAuthor(i),
            publication.origin(),
            "'" + name + "' is one author, with " + joint + " in the name",
            "write each name as an item of its own");
      }
    }
  }

  /** What joins two names; empty when nothing does. */
  static String joint(String name) {
    if (isPlain(name) || AND_OTHERS.matcher(name).matches() || GROUP.matcher(name).matches()) {
      return "";
    }
    if (AND.matcher(name).matches()) {
      return name.contains("&") ? "'&'" : "'and'";
    }
    var sign = LIST_SIGN.matcher(name);
    if (sign.find()) {
      return "'" + sign.group() + "'";
    }
    return hasComma(SUFFIX.matcher(name).replaceAll("")) ? "a comma" : "";
  }

  /** Names without a sign or a word that could join are the most by far. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean endsAsAnd = (c == 'd' || c == 'D' || c == 't' || c == 'T') && isWordEnd(name, i);
      if (endsAsAnd || c == ',' || c == ';' || c == '&' || c > 0x2000) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordEnd(String name, int at) {
    return at + 1 == name.length() || name.charAt(at + 1) == ' ';
  }

  private static boolean hasComma(String name) {
    var parts = List.of(name.split(",", -1));
    if (parts.size() != 2) {
      return parts.size() > 2;
    }
    return parts.get(1).isBlank() || isFullName(parts.get(0)) && isFullName(parts.get(1));
  }

  /** A given name and a family name, not "van der Berg" and not "Ursula K.". */
  private static boolean isFullName(String part) {
    var words = part.strip().split("\\s+");
    int full = 0;
    for (var word : words) {
      boolean isParticle = Character.isLowerCase(word.codePointAt(0));
      boolean isInitial = word.replaceAll("[.-]", "").length() < 2;
      full += isParticle || isInitial ? 0 : 1;
    }
    return full >= 2;
  }
}
