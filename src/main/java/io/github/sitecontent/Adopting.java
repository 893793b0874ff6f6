package io.github.sitecontent;

import io.github.sitecontent.SiteContent.HandEdits;
import io.github.sitecontent.adopt.DateOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a page is to be adopted.
 *
 * @param handEdits whether data and templates that are there already may be replaced
 * @param keepsOriginal whether the page as it was is kept beside the generated one
 * @param isDryRun whether nothing is written
 * @param repairs whether a page in another encoding than UTF-8, or one that was saved in a wrong
 *     one, is read as what it was meant to be
 * @param dateOrder {@code day} or {@code month}, whichever comes first in dates that do not tell;
 *     empty to go by the page's other dates
 * @param isTidy whether all items of a list get its main layout; the summary then lists what a
 *     reader of the page sees of that
 */
public record Adopting(
    HandEdits handEdits,
    boolean keepsOriginal,
    boolean isDryRun,
    boolean repairs,
    String dateOrder,
    boolean isTidy) {

  /** Nothing is replaced, and dates tell by themselves. */
  public static final Adopting CAREFULLY =
      new Adopting(HandEdits.REFUSE, false, false, false, "", false);

  boolean isKnownOrder() {
    return dateOrder.matches("|day|month");
  }

  @Nullable DateOrder order() {
    return dateOrder.isEmpty() ? null : DateOrder.valueOf(dateOrder.toUpperCase(Locale.ROOT));
  }
}
