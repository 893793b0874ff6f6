package io.github.sitecontent.adopt;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose page it is, as far as the page says so for sure. */
final class Owner {

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:\\bI am|\\bI['’]m|\\b[Tt]his is|\\b[Mm]y name is|\\b[Mm]yself)[ \u00A0\\n]+(?=\\p{Lu})");
  private static final Pattern HAN_INTRODUCTION =
      Pattern.compile("我(?:是|叫|的名字是)(\\p{IsHan}{2,4})(?=[，。,（(])");
  private static final Pattern AFTER_INTRODUCTION =
      Pattern.compile("[ \u00A0]*(?:[,.!(（，。;–—]|(?:and|from|in|at|who|currently)\\b|$)");
  private static final Pattern AFTER_SUBJECT =
      Pattern.compile(
          "[ \u00A0]*(?:[(（][^()（）]*(?:\\([^()]*\\))?[^()（）]*[)）])?,?[ \u00A0]*(?:is|was|received|obtained|earned|works|joined|has|holds|serves|leads)\\b");
  private static final Pattern SETTING =
      Pattern.compile("(?m)^(?:author|name|title):[ \\t]*[\"']?([^\"'\\n#]+?)[\"']?[ \\t]*$");
  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*\\b(?:about|me|my|home|homepage|page|bio|biography|welcome|cv|academic|personal|website|site|research|publications?|professor|dr|lab|group|university|student|phd)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private Owner() {}

  /**
   * The owner's name; null when nothing tells it.
   *
   * @param settings the front matter
   * @param bio the opening paragraphs, as visible
   * @param author the name that is set off among authors; null for none
   */
  static @Nullable String name(String settings, String bio, @Nullable String author) {
    var introduction = INTRODUCTION.matcher(bio);
    while (introduction.find()) {
      var name = fullName(bio, introduction.end());
      if (name != null
          && AFTER_INTRODUCTION.matcher(bio).region(name.end(), bio.length()).lookingAt()) {
        return name.of(bio);
      }
    }
    var subject = fullName(bio, 0);
    if (subject != null
        && AFTER_SUBJECT.matcher(bio).region(subject.end(), bio.length()).lookingAt()) {
      return subject.of(bio);
    }
    if (author != null && author.matches("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)+")) {
      return author;
    }
    for (var setting = SETTING.matcher(settings); setting.find(); ) {
      var text = setting.group(1).strip();
      var name = fullName(text, 0);
      if (name != null && name.length() == text.length()) {
        return text;
      }
    }
    var han = HAN_INTRODUCTION.matcher(bio);
    return han.find() ? han.group(1) : null;
  }

  /** A name of several words that begins at a place; null when none does. */
  private static @Nullable Span fullName(String text, int from) {
    var name = NameGrammar.at(text, from, text.length(), false);
    boolean isFull =
        name != null
            && name.of(text).strip().indexOf(' ') > 0
            && !NO_NAME.matcher(name.of(text).replace('\n', ' ')).matches();
    return isFull ? name : null;
  }
}
