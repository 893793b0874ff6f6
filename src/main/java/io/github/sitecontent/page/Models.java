package io.github.sitecontent.page;

import freemarker.core.Environment;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import freemarker.template.utility.Constants;
import io.github.sitecontent.model.FrontMatter;
import io.github.sitecontent.model.Item;
import io.github.sitecontent.model.Link;
import io.github.sitecontent.model.Markdown;
import io.github.sitecontent.model.PartialDate;
import io.github.sitecontent.model.Period;
import io.github.sitecontent.model.Signs;
import io.github.sitecontent.model.Url;
import io.github.sitecontent.model.Verbatim;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Shows the records of the model to templates: their components by the keys that the data files
 * have, and nothing else of Java.
 */
final class Models implements ObjectWrapper {

  private final DateStyle dates;
  private final @Nullable Trace trace;
  private @Nullable Item looked;
  private @Nullable Item failed;

  /**
   * The model of one rendering.
   *
   * @param dates how dates are shown
   * @param trace to tell what templates look at; null when nobody asks
   */
  Models(DateStyle dates, @Nullable Trace trace) {
    this.dates = dates;
    this.trace = trace;
  }

  /** A template asks a record for the value of a key. */
  void lookInto(Record record, String key) {
    if (record instanceof Item item) {
      looked = item;
    }
    if (trace != null) {
      trace.lookInto(record, key);
    }
  }

  /** The rendering of a page begins. */
  void begin() {
    looked = null;
    failed = null;
  }

  /** A template fails, while its variables are still there. */
  void fail(Environment environment) {
    failed = CurrentItem.in(environment, looked);
  }

  /** The item at which the template failed; null when it was at none. */
  @Nullable Item failed() {
    return failed;
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (trace != null) {
      trace.look(value);
    }
    if (value instanceof Markdown markdown) {
      return new MarkdownModel(MarkdownText.inline(markdown.text()), markdown.location(), true);
    }
    if (value instanceof Verbatim verbatim) {
      return new MarkdownModel(verbatim.text(), verbatim.location());
    }
    if (value instanceof Signs signs) {
      return new MarkdownModel(signs.text(), null); // they stand where the template's own would
    }
    if (value instanceof Url url) {
      return new MarkdownModel(MarkdownText.url(url.text()), null);
    }
    if (value instanceof FrontMatter frontMatter) {
      return new MarkdownModel(frontMatter.yaml(), frontMatter.location());
    }
    if (value instanceof PartialDate date) {
      return new DateModel(
          date, dates.format(date), pattern -> new DateStyle(pattern).format(date), this);
    }
    if (value instanceof Period period) {
      return new DateModel(
          period, dates.format(period), pattern -> new DateStyle(pattern).format(period), this);
    }
    if (value instanceof Record record) {
      return new RecordModel(record, this);
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    }
    if (value instanceof List<?> list) {
      boolean isLinks = list.isEmpty() || list.get(0) instanceof Link; // no links are links too
      return isLinks ? new LinksModel(list, this) : new ListModel(list, this);
    }
    if (value instanceof Map<?, ?> map) {
      return new MapModel(map, this);
    }
    throw new TemplateModelException("no template can show a " + value.getClass().getName());
  }

  /**
   * A date or a period: shown in the site's form, open to its parts, and shown in another form by
   * {@code date.as("MMM yyyy")}.
   */
  private static final class DateModel extends RecordModel implements TemplateScalarModel {

    private final String shown;
    private final UnaryOperator<String> byPattern;

    DateModel(Record date, String shown, UnaryOperator<String> byPattern, Models models) {
      super(date, models);
      this.shown = shown;
      this.byPattern = byPattern;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return key.equals("as") ? (TemplateMethodModelEx) this::as : super.get(key);
    }

    private Object as(List<?> arguments) throws TemplateModelException {
      if (arguments.size() != 1) {
        throw new TemplateModelException("'as' takes one pattern, as in date.as(\"MMM yyyy\")");
      }
      try {
        var pattern =
            arguments.get(0) instanceof MarkdownModel signs // an item's own
                ? signs.markup()
                : arguments.get(0).toString();
        return new SimpleScalar(byPattern.apply(pattern));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new TemplateModelException(
            "'" + arguments.get(0) + "' is no pattern for dates: " + e.getMessage());
      }
    }

    @Override
    public String getAsString() {
      return shown;
    }
  }

  private static class ListModel implements TemplateSequenceModel, TemplateCollectionModel {

    private final List<?> list;
    final Models models;

    ListModel(List<?> list, Models models) {
      this.list = list;
      this.models = models;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < list.size() ? models.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }

    @Override
    public TemplateModelIterator iterator() {
      return new Each(list.iterator(), models);
    }
  }

  /** Links, one after the other, and their addresses by their labels: {@code p.links.code}. */
  private static final class LinksModel extends ListModel implements TemplateHashModel {

    private final List<?> links;

    LinksModel(List<?> links, Models models) {
      super(links, models);
      this.links = links;
    }

    @Override
    public @Nullable TemplateModel get(String label) throws TemplateModelException {
      for (var link : links) {
        if (link instanceof Link known && known.label().equals(label)) {
          return models.wrap(known.url());
        }
      }
      return null;
    }

    @Override
    public boolean isEmpty() {
      return links.isEmpty();
    }
  }

  private record MapModel(Map<?, ?> map, Models models) implements TemplateHashModelEx {

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return models.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
      return all(map.keySet());
    }

    @Override
    public TemplateCollectionModel values() {
      return all(map.values());
    }

    private TemplateCollectionModel all(Collection<?> items) {
      return items.isEmpty()
          ? Constants.EMPTY_COLLECTION
          : () -> new Each(items.iterator(), models);
    }
  }

  private record Each(Iterator<?> items, Models models) implements TemplateModelIterator {

    @Override
    public @Nullable TemplateModel next() throws TemplateModelException {
      return models.wrap(items.next());
    }

    @Override
    public boolean hasNext() {
      return items.hasNext();
    }
  }
}
