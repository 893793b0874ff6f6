package io.github.sitecontent.adopt;

import java.util.regex.Pattern;

/** The words by which a reader knows what a part of a curriculum vitae is. */
final class Vocabulary {

  /** The signs that stand behind names as marks, within the brackets of a pattern. */
  static final String MARK_SIGNS = "*#†‡§¶^✉⋆∗＊★☆♯⁺♠♣♥♦♤♧♡♢△▲◇◆⋄✝✦❖";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A degree, or the way to one. */
  static final Pattern DEGREE =
      Pattern.compile(
          "(?<![\\p{L}])(?:Ph\\.? ?D\\b\\.?|D\\.?Phil\\b|Dr\\.-Ing\\.|(?:M|B)\\.? ?(?:S|Sc|A|Eng|E|Phil|Ed|Tech|Com|Arch)\\b\\.?|MBA\\b|LL\\.?[BM]\\b|MD\\b|M\\.D\\."
              + "|(?i:doctor(?:al|ate)?|master(?:['’]?s)?|bachelor(?:['’]?s)?|undergrad(?:uate)?|graduate student|exchange student|visiting (?:student|scholar)|postdoc(?:toral)?|post-doc\\w*|diploma|minor in|high school)\\b)"
              + "|博士|硕士|学士|本科|研究生");

  /** What a person was in a job. */
  static final Pattern POSITION =
      Pattern.compile(
          "\\b(?:intern(?:ship)?|engineer|assistant|associate|research(?:er| fellow| scientist| intern| assistant| associate)|scholar|scientist|fellow|professor|lecturer|instructor|postdoc\\w*|manager|developer|consultant|director|leader|lead|founder|co-founder|student|visiting|analyst|architect|tutor|trainee|collaborator|member|specialist|advisor|adviser|officer|chair|programmer|statistician|volunteer|teacher|clerk|technician|editor)\\b"
              + "|实习|研究员|助理|教授|博士后|讲师|工程师|访问学者|教师",
          FLAGS);

  /** What somebody did there, rather than what somebody was. */
  static final Pattern DOING =
      Pattern.compile(
          "\\b(?:work(?:ed|ing)|developed|built|conducted|focus\\w*|responsible|designed|studied|I|my)\\b",
          FLAGS);

  /** What is said in brackets behind a degree or a job, and is no part of its name. */
  static final Pattern REMARK =
      Pattern.compile(
          "(?:(?:thesis |academic |co-?)?(?:advis|supervis|mentor)|expected|gpa|rank|top |with |cum laude|summa|magna|honou?rs|first class|导师|预计|排名)",
          FLAGS);

  /** A place of learning or work. */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "\\b(?:universit\\w*|universidad|institut\\w*|colleges?|school|academy|academ\\w* of|laborator\\w*|labs?|departments?|dept\\.?|facult\\w*|cent(?:er|re)|hospital|group|inc\\.?|ltd\\.?|corp\\w*|company|technolog(?:y|ies) co|ministry|foundation|commission|committee|council|association|society|government|bureau|federation)\\b"
              + "|大学|学院|研究所|研究院|实验室|公司|中心|医院|集团|学会|协会|基金会|教育部",
          FLAGS);

  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:MIT|ETH|EPFL|CNRS|INRIA|KAIST|UC |UCLA|USTC|NUS|NTU|HKU|Google|Microsoft|Meta|Amazon|Apple|IBM|Huawei|Tencent|Alibaba|Baidu|ByteDance|NVIDIA|Adobe|OpenAI|DeepMind|Samsung|Intel|Sony|Ant Group|SenseTime).{0,30}",
          Pattern.DOTALL);
  private static final Pattern NO_INSTITUTION =
      Pattern.compile(
          "\\b(?:competition|contest|challenge|prize|award|scholarship|cup|olympiad|conference|workshop|symposium|winner|finalist|honou?r)s?\\b|奖|竞赛|大赛|挑战赛|荣誉|称号",
          FLAGS);

  /** Whether a text names a place of learning or work. */
  static boolean isInstitution(String text) {
    boolean begins = !text.isEmpty() && !Character.isLowerCase(text.codePointAt(0));
    boolean isKnown = INSTITUTION.matcher(text).find() || KNOWN.matcher(text).matches();
    return begins && isKnown && !NO_INSTITUTION.matcher(text).find();
  }

  /** What one studies. */
  static final Pattern AREA =
      Pattern.compile(
          "\\b(?:sciences?|engineering|mathematics|statistics|physics|chemistry|biology|economics|management|finance|automation|informatics|intelligence|computing|electronics|linguistics|philosophy|psychology|medicine|robotics)\\b"
              + "|(?:科学|工程|技术|专业|数学|物理|化学|生物|统计|管理|自动化|智能|通信|电子|经济|金融)(?:学|专业)?$",
          FLAGS);

  /** Words before the names of advisors. */
  static final Pattern ADVISOR =
      Pattern.compile(
          "(?:(?:thesis|academic|cooperating|main) )?(?:co-?)?(?:(?:advised|supervised|mentored) by|advis[eo]rs?|supervisors?|mentors?|under the supervision of|working with|导师|指导教师|指导老师)(?![\\p{L}&&\\P{IsHan}])[ \u00A0]*[:：]?[ \u00A0]*",
          FLAGS);

  /** A title before a name. */
  static final Pattern HONORIFIC =
      Pattern.compile(
          "(?:(?:Assoc(?:iate|\\.)|Assist(?:ant|\\.)|Asst\\.) )?(?:Prof\\p{L}*\\.?|Dr\\.?|Ph\\.?D\\.?)[ \u00A0]+",
          FLAGS);

  /** A part of a year at a university. */
  static final Pattern TERM =
      Pattern.compile(
          "(?:spring|summer|fall|autumn|winter|semester|quarter|term)[,]?(?: (?:semester|quarter|term|one|two|three|four|[1-4]))?,? ?['’]?(?:19|20)?\\d{2}(?:[-–/](?:20)?\\d{2})?(?!\\d)"
              + "|(?:19|20)\\d{2}(?:[-–/](?:20)?\\d{2})?,? (?:spring|summer|fall|autumn|winter|semester|quarter|term|s[12]\\b|q[1-4]\\b)(?: (?:semester|quarter|term|one|two|three|four|[1-4])\\b)?"
              + "|(?:19|20)\\d{2} ?年?(?:春|夏|秋|冬)季?(?:学期)?",
          FLAGS);

  /** What a person was in a course. */
  static final Pattern TEACHING_ROLE =
      Pattern.compile(
          "(?:(?:head|graduate|undergraduate|guest|co-?|course|lead) ?)?(?:TA|TAs|teaching assistant(?:ship)?|lecturer|guest lecture|instructor|tutor|grader|co-?lecturer|teaching fellow|助教|讲师|主讲)(?![\\p{L}])",
          FLAGS);

  /** What a person was for a conference, a journal or a society. */
  static final Pattern SERVICE_ROLE =
      Pattern.compile(
          "(?:会议|期刊|(?:guest|associate|area|senior|session|publicity|publication|web|general|workshop|program|programme|technical|artifact|evaluation|conference|journal|student|invited|co-?|external|emergency|top|outstanding|review) ?)*"
              + "(?:reviewers?|reviewing|editors?|chairs?|co-chairs?|(?:PC|TPC|program committee|programme committee|committee|editorial board) members?|(?:program(?:me)?|technical program|artifact evaluation|organi[sz]ing|editorial) (?:committee|board)|volunteers?|organi[sz]ers?|members?|AEC|审稿人|编委|委员)(?![\\p{L}])",
          FLAGS);

  private Vocabulary() {}
}
