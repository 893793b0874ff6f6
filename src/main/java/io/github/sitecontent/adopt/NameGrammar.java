package io.github.sitecontent.adopt;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a person, as it begins at some place of a text. */
final class NameGrammar {

  private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.[ ‐-]?-?){1,6}";
  private static final String WORD =
      "(?:\\p{Lu}\\.(?=[ -]?(?:[a-z]{1,3} )?\\p{Lu})|(?:Mc|Mac|O['’]|D['’]|De|Le|Di|Van|La)?\\p{Lu}[\\p{L}\\p{M}'’‘`‐\\-]*|\\p{Lu}\\.?)";
  private static final String PARTICLE =
      "(?:van|von|de|der|den|la|di|da|del|dos|du|le|el|al|bin|ibn|ur|ul|abu|ben|della|degli|ter|ten|y|e|do|das|zu|af)(?!\\p{L})";

  // Zhang, X. Y.; Hsieh, C.-Y.; Wang, X
  private static final Pattern LAST_FIRST =
      Pattern.compile(
          "(?:"
              + PARTICLE
              + " ){0,3}\\p{Lu}[\\p{L}\\p{M}'’‐\\-]+(?: \\p{Lu}[\\p{L}'’\\-]+)?(?:, ?| |(?<=\\p{Ll}))"
              + "(?:\\p{Lu}\\p{Ll}?(?:\\.|(?=-\\p{Lu}\\.))(?:[ ‐-]?-?)?){0,6}(?:\\p{Lu}\\.|\\p{Lu}(?!\\p{L})|(?<=\\p{Ll},? )\\p{Lu}{2,3}(?!\\p{L}| ?['’]?\\d| \\p{Lu}\\p{Ll}))");
  // Zhang XY, Hsieh C*
  private static final Pattern LAST_INITIALS =
      Pattern.compile("\\p{Lu}[\\p{L}'’‐\\-]*\\p{Ll} \\p{Lu}{1,3}(?=[*#†‡^]*,[ \\n])");
  // Ada Lovelace, A. B. Lovelace, Ludwig van Beethoven, Luc Van Gool
  private static final Pattern FIRST_LAST =
      Pattern.compile(
          "(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?(?:"
              + INITIALS
              + " ?(?:"
              + PARTICLE
              + " ){0,3})?"
              + WORD
              + "(?:(?:[  \\n]|(?<=\\p{Lu}\\.))(?:"
              + PARTICLE
              + "|"
              + WORD
              + ")){0,4}(?:, (?:I{2,3}|IV|[JS]r\\.)(?=[*#†‡]*(?:,| and\\b|[.]?\\s*$|[\\n\u2028\u2029])))?");
  private static final Pattern PAIR =
      Pattern.compile("(?:" + INITIALS + " ?|" + WORD + "[ \\n])" + WORD + "(?=\\s)");
  // a family name that somebody forgot to capitalize
  private static final Pattern HALF_LOWER =
      Pattern.compile("\\p{Lu}[\\p{L}\\-]+ \\p{Ll}[\\p{L}\\-]+(?=[,*#†‡\\s]*(?:,|and\\b|$))");
  // of five letters, as Japanese names may be: 東中竜一郎
  private static final Pattern LONG_HAN =
      Pattern.compile("[\\p{IsHan}&&[^等]]{5}(?=[*#†‡^]*(?:[,，、.。]|\\s*$))");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}{2,} \\p{Lu}{2,}(?=[*#†‡^]*, (?:and )?\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)");
  private static final Pattern LOWER =
      Pattern.compile(
          "(?!(?:in|to|on|by|at|of|for|and|with|the|under|accepted|published|submitted|equal|best)\\b)"
              + "\\p{Ll}{2,}[ -](?:\\p{Ll}{2,}|\\p{Lu}\\p{Ll}+)(?=[*#†‡^]*, (?:and )?\\p{Lu}\\p{Ll}+ \\p{Lu})");
  // who signs together: the Lunar Maps Project
  private static final Pattern GROUP =
      Pattern.compile(
          "[Tt]he \\p{Lu}{3,}(?=[*#†‡]*,)|(?:[Tt]he )?(?:\\p{Lu}[\\p{L}\\d-]+ ){1,5}(?:Project|Consortium|Collaboration|Initiative|Team|Group|Community)(?=[*#†‡]*(?:,|\\s*$| and\\b))");
  // TK. Kim
  private static final Pattern JOINED_INITIALS =
      Pattern.compile(
          "\\p{Lu}{2}\\. ?\\p{Lu}\\p{Ll}+(?=[*#†‡\\d]*(?:,|\\.\\s| and\\b|\\s*$|[\n\u2028\u2029]))");
  // all of what stands in bold: Lovelace, Ada
  private static final Pattern INVERTED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’\\-]+, \\p{Lu}[\\p{L}'’\\-]+(?: \\p{Lu}(?:\\.|[\\p{L}\\-]+))?");
  private static final Pattern HAN =
      Pattern.compile(
          "(?:[\\p{IsHan}&&[^等]]{2,4}(?:·\\p{IsHan}{1,5})?|\\p{IsHangul}{2,4})(?!(?!等)\\p{IsHan}|\\p{IsHangul})");
  // Kurt Gödel (哥德尔)
  private static final Pattern IN_HAN = Pattern.compile(" ?[(（][\\p{IsHan}·]{2,6}[)）]");
  private static final Pattern REST =
      Pattern.compile("et\\.? ?al\\.?|and others|等人?|他(?=[.。,，])|ほか|\\.{3}|…");
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*\\b(?:International|Conference|Transactions|Journal|Proceedings|University|Learning|Networks?|Neural"
              + "|Systems?|Workshop|Symposium|Models?|Survey|Analysis|Deep|Data|Detection|Code|Paper|PDF|Project|Video|Slides"
              + "|Language|Vision|Recognition|Generation|Efficient|Towards?|arXiv|ArXiv|Oral|Spotlight|Poster|Accepted"
              + "|January|February|March|April|June|July|August|September|October|November|December"
              + "|Best|Award|Nature|Science|IEEE|ACM|Springer|Elsevier|China|USA|Canada|Germany|Australia|Singapore|Association"
              + "|Reports?|Communications|Advances|Annals|Frontiers|Bulletin|Magazine|Clustering|Classification|Segmentation|Estimation|Prediction|Transformers?|Diffusion|Attention"
              + "|Graphs?|Images?|Videos?|Multi|Self|Continual|Adversarial|Robust|Representations?|Optimization|Reasoning"
              + "|Understanding|Adaptation|Distillation|Retrieval|Alignment|Framework|Benchmark|Dataset|Approach|Methods?"
              + "|Algorithms?|Theory|Safety|Security|Privacy|Federated|Reinforcement|Supervised|Contrastive|Semantic"
              + "|Multimodal|Multi-[Vv]iew|Multi-[Mm]odal|Situational"
              + "|Authors?|Contributors?|Citations?|Papers|Scholar|Service|Online|Website|Homepage|Git[Hh]ub|Demo|Computer|Computing|Engineering|Technology|Intelligence|Research|\\p{L}{3,}(?:tions?|ivity|ology|istics|ational|graphy)|Letters|Review|Signal|Processing|Sensing|Control|Neurocomputing|Robotics|Automation"
              + "|Transportation|Informatics|Bioinformatics|Neuroscience|Physics|Chemistry|Biology|Mathematics|Medicine|Medical"
              + "|Sciences|Applications|Electronics|Pattern|Multimedia|Cybernetics|Circuits|Sensors|Biomedical|Networking|Competition|Contest|Prize|Scholarship|College|Institute|Laboratory|Academy|Abstract|Published|Version|Preprint|Modell?ing|Simulations?|Working|The|On|For|With|Via|Using)\\b.*",
          Pattern.DOTALL);

  private NameGrammar() {}

  /** The longest name that begins at a place; null when none does. */
  static @Nullable Span at(CharSequence text, int from, int to, boolean lastFirst) {
    if (from >= to) {
      return null;
    }
    if (lastFirst) {
      var name = match(LAST_FIRST, text, from, to);
      if (name != null) {
        return name;
      }
    }
    for (var form : new Pattern[] {HAN, HALF_LOWER, JOINED_INITIALS, FIRST_LAST}) {
      var name = form == HALF_LOWER && lastFirst ? null : match(form, text, from, to);
      int line = name == null ? -1 : name.of(text).indexOf('\n');
      boolean isCut =
          line > 0 && NEXT_LINE_IS_VENUE.matcher(text).region(name.start() + line, to).lookingAt();
      if (isCut || line > 0 && !isName(name.of(text))) { // the next line says something else
        name = match(form, text, from, name.start() + line);
      }
      if (name != null && isName(name.of(text))) {
        return name;
      }
    }
    return null;
  }

  /** A name with the same one in Chinese behind it. */
  static Span withHan(Span name, CharSequence text, int to) {
    var again = match(IN_HAN, text, name.end(), to);
    return again == null ? name : new Span(name.start(), again.end());
  }

  // Gated GCN Encoder; but not JK Lovelace, nor Gödel ABC or Ada Byron III
  private static final Pattern ACRONYM_WITHIN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]*\\p{Ll}\\p{L}*[ \\n](?!I{2,3}\\b)\\p{Lu}{3,}[ \\n]\\p{Lu}.*",
          Pattern.DOTALL);

  private static final Pattern NEXT_LINE_IS_VENUE =
      Pattern.compile(
          "\\n(?:\\p{Lu}{3,}\\b|[\\p{L}&-]+(?: [\\p{L}&-]+){0,3},? ['’]?(?:19|20)?\\d\\d\\b)");

  private static boolean isName(String text) {
    boolean isPhrase =
        text.startsWith("In ") && !text.matches("In \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    return !isPhrase
        && !NO_NAME.matcher(text).matches()
        && !isAcronym(text)
        && !ACRONYM_WITHIN.matcher(text).matches();
  }

  /** A first and a family name that begin at a place, whatever follows; null when none do. */
  static @Nullable Span pairAt(CharSequence text, int from, int to) {
    var name = match(PAIR, text, from, to);
    return name != null && isName(name.of(text)) ? name : null;
  }

  /** A name that only others tell: of a group, or not capitalized; null when none begins here. */
  static @Nullable Span amongOthersAt(CharSequence text, int from, int to) {
    for (var form : new Pattern[] {GROUP, CAPITALS, LONG_HAN, LOWER}) {
      var name = match(form, text, from, to);
      if (name != null && (form != CAPITALS || !NO_NAME.matcher(name.of(text)).matches())) {
        return name;
      }
    }
    return null;
  }

  /** Whether a text is one name, with the family name first. */
  static boolean isInverted(CharSequence text) {
    return INVERTED.matcher(text).matches() && isName(text.toString());
  }

  /** The words that stand for further authors; null when none begin here. */
  static @Nullable Span restAt(CharSequence text, int from, int to) {
    return match(REST, text, from, to);
  }

  /** Whether names are written with the family name first, and initials behind it. */
  static boolean isLastFirst(CharSequence text, int from, int to) {
    var initials = match(LAST_INITIALS, text, from, to);
    if (initials != null && isName(initials.of(text))) {
      return true;
    }
    var name = match(LAST_FIRST, text, from, to);
    return name != null && name.of(text).matches("(?s).*,.*\\p{Lu}\\.?.*");
  }

  /** A single word in capitals is the name of a venue or a method. */
  private static boolean isAcronym(String name) {
    return name.indexOf(' ') < 0 && name.matches(".*\\p{Lu}.*\\p{Lu}.*") && !name.contains("-")
        || name.matches("[\\p{Lu}\\d .&/-]{3,}") && !name.matches("(?:\\p{Lu}\\. ?)+\\p{Lu}+");
  }

  private static @Nullable Span match(Pattern form, CharSequence text, int from, int to) {
    var matcher = form.matcher(text).region(from, to);
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? new Span(matcher.start(), matcher.end()) : null;
  }
}
