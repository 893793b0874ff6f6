package io.github.sitecontent.data;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that other tools have for our keys: BibTeX, CSL, JSON Resume, Hugo and Jekyll themes. */
final class ForeignKeys {

  /** Ours, the foreign ones, and so on. A key may stand in several lines: its shape tells. */
  private static final String TABLE =
      """
      authors: author creators by
      venue: booktitle journal journaltitle conference container container_title proceedings series publication_venue where published_in
      title: name headline name_of_award award paper
      date: published publication_date published_at issued released day when pubdate
      year: pubyear publication_year
      number: issue no
      pages: page pagerange page_range
      publisher: press
      abstract: summary description annotation
      doi: doi_url
      arxiv: eprint arxiv_id arxivid arxiv_url
      pmid: pubmed pubmed_id
      openreview: openreview_id
      notes: note annote comment comments remark highlights details description summary
      note: notes comment remark description summary
      honors: award awards honor honours prize
      tags: keywords keyword tag topics categories
      image: img teaser thumbnail preview picture figure photo cover
      selected: featured highlight highlighted
      hidden: hide draft invisible
      pin: pinned sticky important
      type: entrytype publication_type pubtype category kind publication_types
      kind: type
      status: state pubstate
      id: key slug citekey citation_key bibkey label
      text: content body news headline title description message summary announcement
      publications: papers paper publication
      start: startdate start_date from begin since start_time started
      end: enddate end_date to until finish end_time ended
      institution: school university organization organisation college affiliation where
      organization: organisation company employer institution venue journal conference school university name where
      degree: studytype study_type qualification
      area: field major subject discipline department
      advisors: advisor adviser advisers supervisor supervisors mentor mentors
      position: title role job job_title jobtitle label occupation
      role: position title job
      url: website homepage link web site href
      links: urls socials social profiles website homepage url link
      issuer: awarder organization institution from by
      event: venue conference meeting where booktitle
      location: place city address where
      course: title name class
      term: semester quarter
      affiliations: affiliation organization institution university
      aliases: alias alternative_names other_names aka variants
      email: mail e_mail email_address
      bio: about biography description summary introduction
      items: interests topics list areas
      intro: introduction text
      self: me is_me
      orcid: orcid_id orcidid
      equal: equal_contribution cofirst co_first
      corresponding: corresponding_author correspondence
      heading: title name label
      show: section type kind
      groups: group_by groupby
      front_matter: frontmatter header meta
      date_format: dateformat format
      src: url path file href
      alt: alt_text caption description title
      """;

  /** Labels that belong under {@code links}. */
  private static final List<String> LABELS =
      List.of(
          "pdf",
          "code",
          "url",
          "slides",
          "poster",
          "video",
          "project",
          "data",
          "dataset",
          "demo",
          "website",
          "html",
          "paper",
          "preprint",
          "github",
          "blog",
          "supp",
          "supplement",
          "talk",
          "bibtex",
          "homepage",
          "link",
          "scholar",
          "linkedin",
          "twitter",
          "orcid",
          "google_scholar");

  private static final Map<String, List<String>> BY_NAME = byName();

  private ForeignKeys() {}

  /**
   * What somebody meant by a key of another tool.
   *
   * @param key of ours
   * @param hint what to do
   */
  record Meant(String key, String hint) {}

  /** What a key means elsewhere, if one of the known ones means it here; null when none does. */
  static @Nullable Meant meantBy(String word, Collection<String> known) {
    var plain =
        word.replaceAll("([a-z])([A-Z])", "$1_$2")
            .replace('-', '_')
            .replace(' ', '_')
            .toLowerCase(Locale.ROOT);
    if (word.equals("<<")) {
      return null;
    }
    var same = known.stream().filter(key -> key.equals(plain)).findFirst();
    if (same.isPresent()) {
      return new Meant(same.get(), "write '" + same.get() + "'");
    }
    var label = labelOf(plain);
    if (label != null && known.contains("links")) {
      return new Meant("links", "put it under 'links': links: {" + label + ": …}");
    }
    for (var ours : BY_NAME.getOrDefault(plain, List.of())) {
      if (known.contains(ours)) {
        return new Meant(ours, "here it is called '" + ours + "'");
      }
    }
    return null;
  }

  private static @Nullable String labelOf(String plain) {
    var bare = plain.replaceFirst("^(?:url|link)_", "").replaceFirst("_(?:url|link)$", "");
    if (bare.equals("paper")) {
      bare = "pdf";
    }
    return LABELS.contains(bare) ? bare : null;
  }

  private static Map<String, List<String>> byName() {
    var byName = new HashMap<String, List<String>>();
    for (var line : TABLE.split("\n")) {
      var ours = line.substring(0, line.indexOf(':'));
      for (var foreign : line.substring(line.indexOf(':') + 2).split(" ")) {
        byName.computeIfAbsent(foreign, name -> new java.util.ArrayList<>()).add(ours);
      }
    }
    return byName;
  }
}
