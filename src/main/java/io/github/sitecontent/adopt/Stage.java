package io.github.sitecontent.adopt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How far unpublished work has come, as the page itself says. */
final class Stage {

  private static final String PREPRINT = "preprint";
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    say(
        "under_review",
        "under (?:\\w+ )?(?:review|revision)|in (?:review|revision)|(?:minor|major) revisions?|revise (?:and|&) resubmit|\\br&r\\b|在审|审稿中|返修");
    say("submitted", "submitted|(?:in|under) submission|submissions?\\b|已投稿|投稿中");
    say(
        "in_preparation",
        "in prep(?:aration|\\.)|in progress|ongoing work|to be submitted|coming soon");
    say("in_press", "in press|forthcoming");
    say("accepted", "accepted|to appear|已录用");
    say(
        "preprint",
        "pre-?prints?\\b|arxiv|working papers?|unpublished|manuscripts?\\b|waiting for acceptance");
  }

  // of a section whose papers have appeared, or may have
  private static final Pattern MIXED =
      Pattern.compile(
          "publi|journal|conference|proceeding|selected|all papers|论文", Pattern.CASE_INSENSITIVE);
  private static final Pattern SERVER =
      Pattern.compile(
          "//(?:www\\.|papers\\.)?(?:arxiv\\.org|biorxiv\\.org|medrxiv\\.org|chemrxiv\\.org|ssrn\\.com|preprints\\.org|hal\\.science|osf\\.io/preprints)\\b");
  private static final int REMARK = 12;

  private Stage() {}

  private static void say(String status, String words) {
    WORDS.put(status, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }

  /** The status that some words state; null when they state none. */
  private static @Nullable String of(String words) {
    String first = null;
    int place = Integer.MAX_VALUE;
    for (var stage : WORDS.entrySet()) {
      var match = stage.getValue().matcher(words);
      boolean isWeak = first != null && stage.getKey().equals(PREPRINT); // "preprint, submitted to"
      if (!isWeak && match.find() && match.start() < place) {
        place = match.start();
        first = stage.getKey();
      }
    }
    return first;
  }

  /**
   * The status of an item that has no year: by its own words, by those of the heading above, or by
   * where it can be read; null when nothing tells.
   */
  static @Nullable String of(PublicationFacts facts, @Nullable Heading heading) {
    var in = facts.in();
    for (var piece : facts.pieces()) {
      var words = in.text(piece);
      var status = TitleGrammar.words(words) <= REMARK ? of(words) : null;
      if (status != null) {
        return status;
      }
    }
    var venue = facts.place().venue();
    var said = venue == null ? null : of(in.text(venue));
    if (said != null) {
      return said;
    }
    if (heading != null && !MIXED.matcher(heading.text()).find()) {
      var status = of(heading.text());
      if (status != null) {
        return status;
      }
    }
    boolean isServed =
        in.wraps.stream()
            .anyMatch(w -> w.target() != null && SERVER.matcher(w.target().of(in.raw)).find());
    return venue == null && isServed ? PREPRINT : null;
  }
}
