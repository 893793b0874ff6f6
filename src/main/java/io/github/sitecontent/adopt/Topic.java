package io.github.sitecontent.adopt;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the heading of a section says that it holds. */
enum Topic {
  NEWS(
      "\\bnews\\b|what.?s new|updates?\\b|announcements?|recent activit|最新|新闻|动态|消息|highlights of the year"),
  TALKS(
      "\\btalks?\\b|^[^\\p{L}]*(?:(?:invited|oral)[^\\p{L}]+(?:(?:conference|contributed|and)[^\\p{L}]+)*)?presentations?[^\\p{L}]*$|tutorials?|lectures?|seminars|报告|讲座"),
  TEACHING("teaching|courses?\\b|教学|课程"),
  SERVICE("services?\\b|review(er|ing)\\b|committees?|volunteer|memberships?|学术服务|兼职"),
  AWARDS(
      "awards?|honou?rs?|scholarships?|fellowships?|prizes?|competitions?|grants?\\b|funding|funded|荣誉|获奖|奖项|基金"),
  EDUCATION("educations?|academic background|教育|学历"),
  EXPERIENCE(
      "experiences?|internships?|intership|employment|positions?\\b|career|work history|经历|实习|工作"),
  PATENTS("patents?|专利"),
  PUBLICATIONS(
      "publications?|\\bpapers?\\b|pre-?prints?|manuscripts?|selected works?\\b(?! experience)|\\b(?:featured|selected) research\\b|articles?|journals?|conferences?|proceedings|bibliography|thes[ie]s|论文|发表|著作|科研成果|学术成果"),
  INTERESTS("interests?|研究方向|研究兴趣"),
  OTHER(
      "projects?|open.?source|softwares?|tools|platforms?|contact|about|biograph|\\bbio\\b|skills?|misc|hobb|students?|team|group|visitors?|links|collaborat|opportunit|hiring|\\bcv\\b|简介|联系|项目|工具");

  private static final int LONGEST = 120;

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
}
