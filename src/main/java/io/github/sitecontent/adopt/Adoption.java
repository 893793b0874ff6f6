package io.github.sitecontent.adopt;

import io.github.sitecontent.data.DataWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Takes over a page: its lists become data, and the rest its template, word for word. */
public final class Adoption {

  /** What stands in the data of a page of which nothing became data, since a site has some. */
  public static final Map<String, String> NO_DATA =
      Map.of(SiteFiles.SITE, "# No list of the page became data.\nlegend: never\n");

  private static final String BUILT_IN = "_pages/about.md";
  private static final String MARK = "\uE000"; // of private use: no page has it
  private static final int ROUNDS = 6;

  private final SourcePage source;
  private final String path;
  private final List<Collection> collections = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  /** Lists that stay in the template, because most of their items cannot be read. */
  private final List<Run> left = new ArrayList<>();

  private final @Nullable DateOrder order;

  // a data file is one list's: a second one of its kind stays in its template
  private final Set<String> taken;

  private final @Nullable Tidying tidying;

  // whether even blanks that nobody sees stay as they are
  private boolean isExact;

  private Adoption(
      SourcePage source,
      String path,
      @Nullable DateOrder order,
      Set<String> taken,
      boolean isTidy) {
    this.tidying = isTidy ? new Tidying(source, path) : null;
    this.source = source;
    this.path = path;
    this.order = order;
    this.taken = taken;
  }

  /**
   * Takes over a page.
   *
   * @param source as it was found
   * @param path of the page, relative to the site
   * @throws IOException when the proof cannot be made for lack of a temporary folder
   */
  public static Adopted adopt(SourcePage source, String path) throws IOException {
    return adopt(source, path, null);
  }

  /**
   * Takes over a page whose dates may be read in two ways.
   *
   * @param order of day and month in dates that do not tell; null to go by the page's other dates
   */
  public static Adopted adopt(SourcePage source, String path, @Nullable DateOrder order)
      throws IOException {
    return new Adoption(source, path, order, Set.of(), false).run();
  }

  /**
   * Takes over a page and the files that it includes.
   *
   * @param sources by path: the page itself first
   * @param isTidy whether all items of a list get its main layout, whatever that changes
   */
  public static Adopted adopt(
      Map<String, SourcePage> sources, @Nullable DateOrder order, boolean isTidy)
      throws IOException {
    var data = new LinkedHashMap<String, String>();
    var templates = new LinkedHashMap<String, String>();
    var pages = new LinkedHashMap<String, String>();
    var summary = new ArrayList<String>();
    for (var source : sources.entrySet()) {
      var taken = Set.copyOf(data.keySet());
      var adopted = new Adoption(source.getValue(), source.getKey(), order, taken, isTidy).run();
      data.putAll(adopted.data());
      adopted.templates().forEach(templates::putIfAbsent);
      pages.putAll(adopted.pages());
      summary.addAll(sources.size() == 1 ? List.of() : List.of(source.getKey()));
      summary.addAll(adopted.summary());
    }
    if (data.isEmpty()) {
      data.putAll(NO_DATA);
    }
    summary.addAll(Summary.NEXT);
    return new Adopted(data, templates, pages, summary);
  }

  /** The blocks that adopting cuts a page into. */
  static List<PageBlock> blocks(SourcePage source, String path) throws IOException {
    var adoption = new Adoption(source, path, null, Set.of(), false);
    adoption.run();
    return adoption.blocks(false);
  }

  private Adopted run() throws IOException {
    var reader = new ListReader(source, order, false);
    var page = page(reader.collections(), reader.headings());
    if (page == null) {
      isExact = true;
      page = page(exactLists(), List.of());
    }
    if (page == null) { // one list that cannot be proved costs no other
      page = page(provable(), List.of());
    }
    if (page == null) { // what cannot be proved is not done
      collections.clear();
      passages.clear();
      page = Proof.of(data(), templates(false)).pages().getOrDefault(path, "");
    }
    var summary = new Summary(source, path, collections, passages, left, reader.isOrderGuessed());
    var lines = summary.lines(reader.headings());
    if (tidying != null) {
      lines.addAll(tidying.lines());
    }
    return new Adopted(data(), templates(false), Map.of(path, page), lines);
  }

  /** The lists that can be proved, each by itself. */
  private List<Collection> provable() throws IOException {
    var provable = new ArrayList<Collection>();
    var kinds = exactLists().stream().map(list -> list.kind).toList();
    for (var kind : kinds) {
      if (page(ofKind(kind), List.of()) != null) {
        provable.addAll(ofKind(kind));
      }
    }
    return provable;
  }

  /** The list of a kind, read anew: to prove a list changes it. */
  private List<Collection> ofKind(Collection.Kind kind) {
    return exactLists().stream().filter(list -> list.kind.equals(kind)).toList();
  }

  private List<Collection> exactLists() {
    return new ListReader(source, order, true).collections();
  }

  /** The page that is generated when these lists become data; null when it is another one. */
  private @Nullable String page(List<Collection> lists, List<Heading> headings) throws IOException {
    collections.clear();
    passages.clear();
    left.clear();
    lists.stream().filter(list -> !taken.contains(list.kind.file())).forEach(collections::add);
    var places = collections.stream().flatMap(list -> list.runs.stream()).map(Run::span).toList();
    passages.addAll(new PassageReader(source, headings, places).passages(taken, author()));
    settle();
    if (leaveWeak()) {
      settle();
    }
    var page = Proof.of(data(), templates(false)).pages().getOrDefault(path, "");
    if (!isGivenBack(page)) {
      return null;
    }
    if (tidying == null) {
      return page;
    }
    tidy(tidying);
    return Proof.of(data(), templates(false)).pages().getOrDefault(path, "");
  }

  /** Gives all items the main layout of their list, but for those that it cannot show. */
  private void tidy(Tidying tidying) throws IOException {
    collections.forEach(Collection::unite);
    var data = data();
    var proof = Proof.of(data, templates(true));
    while (Refusals.apply(proof.problems(), data, collections)) {
      data = data();
      proof = Proof.of(data, templates(true));
    }
    var page = proof.pages().getOrDefault(path, "");
    new Comparison(page, MARK)
        .rendered(collections)
        .forEach(
            (entry, rendered) -> {
              if (entry.isVerbatim) {
                tidying.keep(entry);
              } else {
                tidying.look(entry, rendered);
              }
            });
  }

  /** The name that is set off among the authors; null when none is. */
  private @Nullable String author() {
    for (var collection : collections) {
      if (collection.authors != null && collection.authors.selfName != null) {
        return collection.authors.selfName;
      }
    }
    return null;
  }

  /** Leaves lists alone whose items would keep their own Markdown; whether there was one. */
  private boolean leaveWeak() {
    int before = left.size();
    for (var collection : List.copyOf(collections)) {
      var weak = FactKind.has(collection.kind) ? collection.weak() : List.<Run>of();
      if (!weak.isEmpty()) {
        left.addAll(weak);
        var strong = collection.without(weak);
        int at = collections.indexOf(collection);
        if (strong == null) {
          collections.remove(at);
        } else {
          collections.set(at, strong);
        }
      }
    }
    return left.size() > before;
  }

  /** Leaves each item its own Markdown that its macro does not give back. */
  private void settle() throws IOException {
    for (int round = 0; round < ROUNDS && !collections.isEmpty(); round++) {
      collections.forEach(Collection::infer);
      var data = data();
      var proof = Proof.of(data, templates(true));
      if (!Refusals.apply(proof.problems(), data, collections)
          && !new Comparison(proof.pages().getOrDefault(path, ""), MARK)
              .apply(collections, isExact)) {
        return;
      }
    }
  }

  private boolean isGivenBack(String page) {
    var expected = new StringBuilder();
    blocks(false).forEach(block -> expected.append(block.expected()));
    return expected.toString().equals(page) && shown(page).equals(shown(source.text()));
  }

  /** What a reader sees of a page: a second opinion on the blanks that were settled. */
  private static String shown(String page) {
    var document = Parser.builder().build().parse(page);
    return HtmlRenderer.builder()
        .build()
        .render(document)
        .replaceAll("\\s+", " ")
        .replaceAll(" (?=<)|(?<=>) ", "");
  }

  /** What stands behind the last item of a run on its line, with the line feed. */
  private int lineEnd(Run run) {
    int feed = source.text().indexOf('\n', run.span().end());
    return (feed < 0 ? source.text().length() : feed + 1) - run.span().end();
  }

  private Map<String, String> data() {
    var data = new LinkedHashMap<String, String>();
    data.putAll(SiteFiles.of(collections));
    passages.forEach(passage -> data.put(passage.file(), passage.yaml()));
    for (var collection : collections) {
      data.put(collection.kind.file(), DataWriter.write(collection.comment(), collection.data()));
    }
    return data;
  }

  private Map<String, String> templates(boolean isMarked) {
    var templates = new LinkedHashMap<String, String>();
    templates.put(path, new PageTemplate(path).text(blocks(isMarked)));
    if (!path.equals(BUILT_IN)) {
      templates.put(BUILT_IN, "<#-- Empty: this site has no page of this name. -->\n");
    }
    return templates;
  }

  /**
   * The blocks that the page is cut into.
   *
   * @param isMarked whether marks tell, on the generated page, where the items of a list are
   */
  private List<PageBlock> blocks(boolean isMarked) {
    var made = new ArrayList<PageBlock>();
    for (var collection : collections) {
      var macros = new ArrayList<>(List.of(PageTemplate.SHOW));
      macros.add(collection.macros());
      for (var run : collection.runs) {
        var call = collection.call(run);
        if (isMarked) {
          call = call.replaceFirst("\n<@show", "\n" + MARK + "\n<@show") + MARK + MARK + "\n";
        }
        var span = new Span(run.span().start(), run.span().end() + lineEnd(run));
        made.add(new PageBlock(span, run.expected(), call, macros));
      }
    }
    for (var passage : passages) {
      made.add(new PageBlock(passage.span(), passage.expected(), passage.call(), List.of()));
    }
    return PageBlock.cut(source.text(), made);
  }
}
