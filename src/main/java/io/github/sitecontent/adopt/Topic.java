package io.github.sitecontent.adopt;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the heading of a section says that it holds. */
enum Topic {
  NEWS(
      "\\bnews\\b|what.?s (?:new|happening)|milestones?\\b|timeline|大事记|近况|近期|updates?\\b|announcements?|recent activit|最新|新闻|动态|消息|highlights of the year"),
  TALKS(
      "\\btalks?\\b|^[^\\p{L}]*(?:(?:invited|oral|academic)[^\\p{L}]+(?:(?:conference|contributed|and)[^\\p{L}]+)*)?presentations?[^\\p{L}]*$|tutorials?|lectures?|seminars|报告|讲座"),
  TEACHING("teaching|courses?\\b|教学|课程"),
  SERVICE("services?\\b|review(er|ing)\\b|committees?|volunteer|memberships?|学术服务|兼职"),
  AWARDS(
      "awards?|honou?rs?|scholarships?|fellowships?|prizes?|competitions?|grants?\\b|funding|funded|荣誉|获奖|奖项|基金"),
  EDUCATION("educations?|academic background|教育|学历"),
  EXPERIENCE(
      "experiences?|internships?|intership|employment|positions?\\b|career|work history|经历|实习|工作"),
  PATENTS("patents?|专利"),
  PUBLICATIONS(
      "publications?|\\bpapers?\\b|pre-?prints?|manuscripts?|(?:selected|representative|recent|published|scholarly|research|academic) works?\\b(?! experience)|^[^\\p{L}]*works\\b|research outputs?|\\b(?:featured|selected) research\\b|articles?|journals?|conferences?|proceedings|bibliography|\\bthes[ie]s\\b|论文|发表(?!专利)|著作|科研成果|学术成果"),
  INTERESTS("interests?|研究方向|研究兴趣"),
  OTHER(
      "projects?|open.?source|softwares?|tools|platforms?|contact|about|biograph|\\bbio\\b|skills?|misc|hobb|students?|team|group|visitors?|links|collaborat|opportunit|hiring|\\bcv\\b|简介|联系|项目|工具");

  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 3; // in words

  // what makes a line of its own a heading, though nothing marks it as one
  private static final String BARE_NAME =
      "news|updates|announcements|publications?|papers?|pre-?prints?|articles?|manuscripts?|education|experiences?"
          + "|internships?|employment|awards?|honou?rs|talks?|teaching|services?|interests?|projects?"
          + "|新闻|最新动态|动态|论文|发表论文|学术论文|论文发表|教育经历|教育背景|工作经历|实习经历|获奖情况|荣誉奖项";
  private static final Pattern BARE =
      Pattern.compile(
          "(?:(?:latest|recent|selected|representative|main|my|all|full|working|journal|conference|academic"
              + "|professional|work|invited|research|list of)\\s+)*(?:"
              + BARE_NAME
              + ")(?:\\s*(?:&|and|/|与|和)\\s*(?:"
              + BARE_NAME
              + "))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND_WORDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  private final Pattern words;

  Topic(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The topic that a heading names first; null when it names none. */
  static @Nullable Topic of(String heading) {
    if (heading.length() > LONGEST) { // a sentence
      return null;
    }
    Topic found = null;
    int first = Integer.MAX_VALUE;
    for (var topic : values()) {
      var match = topic.words.matcher(heading);
      if (match.find() && (match.start() < first)) {
        first = match.start();
        found = topic;
      }
    }
    if (found == OTHER && PUBLICATIONS.words.matcher(heading).find()) {
      return PUBLICATIONS; // "Collaboration Papers"
    }
    boolean isPlain = heading.matches("(?i).*(?:publications?|论文).*");
    if (found == PUBLICATIONS && !isPlain) { // "Conference Reviewing" is service
      for (var stronger : new Topic[] {SERVICE, AWARDS, TALKS, TEACHING, NEWS}) {
        if (stronger.words.matcher(heading).find()) {
          return stronger;
        }
      }
    }
    return found;
  }

  /** Whether a heading names what stands below it, as no title does: "Conference Papers". */
  static boolean isSection(String heading) {
    return TitleGrammar.words(heading) <= LONGEST_NAME && of(heading) != null;
  }

  /** Whether a line says no more than what stands below it, such as "🔥 Latest News:". */
  static boolean isBareHeading(String line) {
    return BARE.matcher(AROUND_WORDS.matcher(line).replaceAll("")).matches();
  }
}
