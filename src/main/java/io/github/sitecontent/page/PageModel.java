package io.github.sitecontent.page;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import io.github.sitecontent.model.Content;
import io.github.sitecontent.model.FrontMatter;
import io.github.sitecontent.model.Publication;
import io.github.sitecontent.model.Url;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every template sees: the content, in the order of its files, and a few things made of it.
 */
final class PageModel {

  private PageModel() {}

  /** The variables of all templates. */
  static Map<String, @Nullable Object> of(Content content, Bibliography bibliography) {
    var model = new HashMap<String, @Nullable Object>();
    model.put("site", content.site());
    model.put("front_matter", frontMatter(content));
    model.put("sections", new Outline(content).sections());
    model.put("profile", content.profile());
    model.put("education", content.education());
    model.put("experience", content.experience());
    model.put("interests", content.interests());
    model.put("news", content.news().stream().filter(item -> !item.hidden()).toList());
    model.put("awards", content.awards());
    model.put("publications", content.publications().stream().filter(p -> !p.hidden()).toList());
    model.put("venues", content.venues());
    model.put("people", content.people());
    model.put("talks", content.talks());
    model.put("teaching", content.teaching());
    model.put("service", content.service());
    var ownNames = content.ownNames();
    TemplateMethodModelEx isSelf =
        arguments -> {
          if (arguments.size() != 1) {
            throw new TemplateModelException("is_self takes one name, is_self(person.name)");
          }
          return ownNames.contains(arguments.get(0).toString());
        };
    model.put("is_self", isSelf);
    model.put("homepages", homepages(content));
    model.put("bibtex", bibtex(content, bibliography));
    return model;
  }

  /** {@code ${bibtex(publications)}} in a template makes a page that BibTeX reads. */
  private static TemplateMethodModelEx bibtex(Content content, Bibliography bibliography) {
    return arguments -> {
      if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateSequenceModel list)) {
        throw new TemplateModelException("write bibtex(publications): it takes one list");
      }
      var publications = new ArrayList<Publication>();
      for (int i = 0; i < list.size(); i++) {
        if (!(list.get(i) instanceof RecordModel model)
            || !(model.record() instanceof Publication publication)) {
          throw new TemplateModelException("bibtex takes publications, and nothing else");
        }
        publications.add(publication);
      }
      return new MarkdownModel(bibliography.of(publications, content.venues()), null);
    };
  }

  /** The pages of other people, by each spelling of their names. */
  private static Map<String, Url> homepages(Content content) {
    var pages = new HashMap<String, Url>();
    for (var person : content.people()) {
      var url = person.url();
      if (url != null && !person.self()) {
        pages.put(person.name(), url);
        person.aliases().forEach(alias -> pages.put(alias, url));
      }
    }
    return pages;
  }

  /** That of site.yml, or what Jekyll needs to show the page at the site's root. */
  private static FrontMatter frontMatter(Content content) {
    var given = content.site().frontMatter();
    if (given != null) {
      return given;
    }
    var profile = content.profile();
    var title = profile == null ? "About" : profile.name();
    var quoted = title.replace("\\", "\\\\").replace("\"", "\\\"");
    return new FrontMatter(
        "permalink: /\ntitle: \"" + quoted + "\"\n", content.site().origin().location());
  }
}
