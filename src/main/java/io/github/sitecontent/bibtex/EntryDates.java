package io.github.sitecontent.bibtex;

import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.PublicationStatus;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When an entry appeared, and how far it has come. */
final class EntryDates {

  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)(?:(accepted|to appear|forthcoming)|(in ?press)|(under review|in review)|(submitted)|(in ?preparation)|(prepublished))\\.?");

  private final EntryFields fields;
  private final BibEntry entry;

  EntryDates(EntryFields fields) {
    this.fields = fields;
    this.entry = fields.entry();
  }

  @Nullable PartialDate date() {
    var whole = fields.latex("date");
    var iso = whole == null ? null : BibDates.iso(Latex.plain(whole).text());
    if (iso != null) {
      fields.take("year", "date");
      fields.take("date", "date");
      sameYear(iso.year());
      return iso;
    }
    var latex = fields.latex("year") == null ? whole : fields.latex("year");
    var year = latex == null ? null : BibDates.year(Latex.plain(latex).text());
    if (year == null) {
      return null;
    }
    var text = fields.take("year", "year", "date");
    if (text != null && !Latex.plain(text).text().matches("\\d{4}")) {
      fields.guess(
          fields.at("year"),
          "'" + Latex.plain(text).text() + "' is no year",
          "it was taken for " + year);
    }
    var month = fields.latex("month");
    var date =
        month == null
            ? null
            : BibDates.inYear(year, Latex.plain(month).text(), fields.latex("day"));
    if (date == null) {
      return PartialDate.ofYear(year);
    }
    fields.take("date", "month");
    fields.use("day");
    return date;
  }

  private void sameYear(int year) {
    var latex = fields.latex("year");
    if (latex == null) {
      return;
    }
    fields.use("year");
    var other = BibDates.year(latex);
    if (other == null || other != year) {
      fields.guess(
          entry.location("year"),
          "the year is " + latex + " and the date is in " + year,
          "the date was taken");
    }
    if (fields.latex("month") != null) {
      fields.use("month");
    }
  }

  PublicationStatus status() {
    for (var name : List.of("pubstate", "note", "year", "howpublished")) {
      var latex = fields.latex(name);
      var status = latex == null ? null : STATUS.matcher(Latex.plain(latex).text());
      if (status != null && status.matches()) {
        fields.take("status", name);
        return statusOf(status);
      }
    }
    return PublicationStatus.PUBLISHED;
  }

  private static PublicationStatus statusOf(java.util.regex.Matcher status) {
    var inOrder =
        List.of(
            PublicationStatus.ACCEPTED,
            PublicationStatus.IN_PRESS,
            PublicationStatus.UNDER_REVIEW,
            PublicationStatus.SUBMITTED,
            PublicationStatus.IN_PREPARATION,
            PublicationStatus.PREPRINT);
    for (int i = 1; i <= inOrder.size(); i++) {
      if (status.group(i) != null) {
        return inOrder.get(i - 1);
      }
    }
    return PublicationStatus.PUBLISHED;
  }
}
